import type { BlockKind } from './block.ts';
import { inkEnd, inkStart, isRule, lineEnd } from './line.ts';
import { isTabular } from './table.ts';

/** What the opening words and the shape of a block tell of its kind. All offsets are of the whole text. */
export interface Shape {
  /** Where its first line starts, the indent included. */
  readonly line: number;
  /** Its first character that is not white space. */
  readonly start: number;
  readonly end: number;
  readonly lines: number;
  /** The length of the longest line, its indent included. */
  readonly width: number;
  readonly signed: boolean;
}

/** The longest signature block, heading and title, in UTF-16 units; longer ones are prose. */
const longestSignature = 2_500;
const longestHeading = 160;
const longestTitle = 600;
/** How much of a block's beginning is matched against the forms below. */
const opening = 96;

const testimonium =
  /^(?:IN (?:WITNESS|TESTIMONY) WHERE ?OF|In (?:Witness|Testimony) Whereof|In (?:witness|testimony) whereof|EXECUTED (?:as of|this|on)|SIGNED (?:as of|this|on))\b/;
const undersigned = /^(?:WE|I|THE|We|I|The),? (?:THE |the )?(?:UNDERSIGNED|undersigned)\b/;
const handsSet = /\bset (?:our|my|their|his|her|its|the) (?:respective )?hands?\b/;
const recital = /^(?:WHEREAS|Whereas|NOW,? THEREFORE|Now,? [Tt]herefore|WITNESSETH|W I T N E S S E T H|RECITALS?\b)/;
const resolution =
  /^(?:NOW,? THEREFORE,? )?(?:BE IT |IT IS )?(?:HEREBY )?(?:FURTHER )?(?:RESOLVED|Resolved)(?: FURTHER|,| further|:| that)/;
const notary =
  /^(?:STATE|State|COMMONWEALTH|Commonwealth|COUNTY|County|PROVINCE|DISTRICT) (?:OF|of) [^\n]{2,40}?[)§\]]|^(?:\(?SEAL\)?|\[?NOTARIAL SEAL\]?|My [Cc]ommission [Ee]xpires|MY COMMISSION EXPIRES|Notary Public|NOTARY PUBLIC|SUBSCRIBED AND SWORN|Subscribed and sworn|Sworn to|SWORN TO)\b|^\)? ?[Ss][Ss]\.?:?/;
const notaryLine = /\bNotary Public\b|\bNOTARY PUBLIC\b|\)\s*[Ss][Ss]\b|[Cc]ommission [Ee]xpires/;
const onThisDay = /^(?:On|ON) (?:this|the|THIS|THE)\b/;
const beforeNotary = /\b(?:before me|BEFORE ME|Notary Public|NOTARY PUBLIC|acknowledged before)\b/;
const acknowledged = /^(?:The|This|THE|THIS) (?:foregoing|within|above) (?:instrument|certificate)/i;
const exhibit =
  /^(?:EXHIBIT|Exhibit|ANNEX|Annex|SCHEDULE|Schedule|APPENDIX|Appendix)\s+["“']?(?:[A-Z]{1,2}\b|\d+|[IVX]+\b)[-.()\w]{0,12}["”']?/;
const division =
  /^(?:ARTICLE|Article|SECTION|Section|PART|Part|CHAPTER|Chapter|TITLE)\s+(?:[IVXLC]+\b|\d+(?:\.\d+)*|[A-Z]\b|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|First|Second|FIRST|SECOND)/;
const numbered =
  /^(?:\((?:[a-zA-Z]{1,4}|\d{1,3})\)|\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[A-Za-z][.)]|[ivxIVX]{1,5}[.)])\s/;

/** The kind of a block, read off its own text. */
export function kindOf(text: string, shape: Shape): BlockKind {
  const { start, end, lines } = shape;
  const last = inkEnd(text, start, end);
  const length = last - start;
  const head = text.slice(start, Math.min(last, start + opening)).replace(/\s+/g, ' ');
  const isSignature = shape.signed && length <= longestSignature && !testimonium.test(head);
  if (isSignature) return isNotary(text, head, start, last) ? 'notary-block' : 'signature-block';
  if (isRuledOff(text, start, last))
    return notaryLine.test(text.slice(start, last)) ? 'notary-block' : 'signature-block';
  const worded = kindByWords(text, head, start, last);
  if (worded) return worded;
  const open = !isStop(text.charCodeAt(last - 1));
  if (exhibit.test(head) && length <= longestHeading && lines <= 3 && open) return 'exhibit-header';
  const capital = length <= longestTitle && isCapitals(text, start, last);
  if (division.test(head)) return length <= longestHeading && (capital || open) ? 'heading' : 'numbered-paragraph';
  if (numbered.test(head)) {
    const titled = length <= longestHeading && lines <= 2 && (capital || isTitled(head.replace(numbered, ''), open));
    return titled ? 'heading' : 'numbered-paragraph';
  }
  if (shape.width > 20 && isTabular(text, start, end)) return 'table';
  if (capital && (lines < 4 || open)) return 'title';
  return length <= longestTitle && isCentred(text, shape.line, end) ? 'title' : 'paragraph';
}

/** The kinds that are told by how they begin. */
function kindByWords(text: string, head: string, start: number, last: number): BlockKind | undefined {
  switch (text.charCodeAt(start) | 32) {
    case 98: // b
    case 102: // f
    case 114: // r
      return resolution.test(head) ? 'resolution' : recital.test(head) ? 'recital' : undefined;
    case 101: // e
      return testimonium.test(head) ? 'testimonium' : undefined;
    case 105: // i
    case 116: // t
    case 119: // w
      if (testimonium.test(head)) return 'testimonium';
      if (recital.test(head)) return 'recital';
      if (undersigned.test(head) && handsSet.test(text.slice(start, last))) return 'testimonium';
      return isNotary(text, head, start, last) ? 'notary-block' : undefined;
    case 110: // n
      if (resolution.test(head)) return 'resolution';
      if (recital.test(head)) return 'recital';
      return notary.test(head) ? 'notary-block' : undefined;
    case 99: // c
    case 100: // d
    case 109: // m
    case 111: // o
    case 112: // p
    case 115: // s
    case 40 | 32: // (
    case 91 | 32: // [
    case 41 | 32: // )
      if (testimonium.test(head)) return 'testimonium';
      return isNotary(text, head, start, last) ? 'notary-block' : undefined;
    default:
      return undefined;
  }
}

/** Whether a block is a notary's: its venue, its certificate or what is left for the notary to fill in. */
function isNotary(text: string, head: string, start: number, last: number): boolean {
  if (notary.test(head)) return true;
  const body = text.slice(start, Math.min(last, start + longestSignature));
  if (onThisDay.test(head) || acknowledged.test(head)) return beforeNotary.test(body);
  return last - start < 200 && notaryLine.test(body);
}

/** Whether a rule to sign on stands over a name: the first line is drawn and the few lines under it are short. */
function isRuledOff(text: string, start: number, last: number): boolean {
  const code = text.charCodeAt(start);
  if ((code !== 45 && code !== 95) || last - start > longestTitle) return false;
  const under = lineEnd(text, start);
  const drawn = inkEnd(text, start, under) - start;
  return drawn >= 12 && under < last && isRule(text, start, start + drawn) && !isCapitals(text, under, last);
}

/** Whether a line is set as a heading is: every word but the small ones with a capital, and few of them. */
function isTitled(words: string, open: boolean): boolean {
  const parts = words.trim().split(' ');
  if (parts.length > (open ? 12 : 6)) return false;
  return parts.every(
    (part) => /^[^a-z]/.test(part) || /^(?:of|the|and|or|to|in|for|on|by|a|an|with|from|as|at)$/.test(part),
  );
}

/** `.`, `;`, `:` or `,` */
const isStop = (code: number): boolean => code === 46 || code === 59 || code === 58 || code === 44;

/** Whether the letters are capitals, `of`, `to the` and the like aside. */
function isCapitals(text: string, start: number, last: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      if (++small > 12 && small * 4 > capitals) return false;
    } else if (code >= 65 && code <= 90) capitals++;
  }
  return capitals >= 3 && small * 4 <= capitals;
}

/** The middle of a page of EDGAR text and how far off it a centred line may be, in columns. */
const middle = 40;
const offCentre = 5;

/** Whether every line stands about the middle of the page, indented. */
function isCentred(text: string, line: number, end: number): boolean {
  for (let at = line; at < end;) {
    const ink = inkStart(text, at, end);
    const next = Math.min(end, lineEnd(text, ink));
    const last = inkEnd(text, ink, next);
    if (ink - at < 8 || Math.abs((ink - at + last - at) / 2 - middle) > offCentre) return false;
    at = next;
  }
  return true;
}
