import { ASTERISK, COLON, COMMA, HYPHEN, OPEN, POINT, SEMICOLON, UNDERSCORE } from '../text/sign-codes.ts';
import type { BlockKind } from './block.ts';
import { inkEnd, inkStart, isRule, lineEnd } from './line.ts';
import { isTabular } from './table.ts';

/** What a block's kind is read off, beside its words. All offsets are of the whole text. */
export interface Shape {
  /** Where its first line starts, the indent included. */
  readonly line: number;
  /** Its first character that is not white space. */
  readonly start: number;
  readonly end: number;
  readonly lines: number;
  /** The length of the longest line, its indent included. */
  readonly width: number;
  /** Whether a `/s/` or a `By:` stands in it. */
  readonly signed: boolean;
}

/** The longest signature block, heading and title, in UTF-16 units; longer ones are prose. */
const longestSignature = 2_500;
const longestHeading = 160;
const longestTitle = 600;
/** How much of a block's beginning is matched against the forms below, in UTF-16 units. */
const opening = 96;

const testimonium =
  /^(?:IN\s+(?:WITNESS|TESTIMONY)\s+WHERE\s?OF|In\s+(?:Witness|Testimony)\s+Whereof|In\s+(?:witness|testimony)\s+whereof|EXECUTED\s+(?:as\s+of|this|on)|SIGNED\s+(?:as\s+of|this|on))\b/;
const undersigned = /^(?:WE|I|THE|We|I|The),?\s+(?:THE\s+|the\s+)?(?:UNDERSIGNED|undersigned)\b/;
const handsSet = /\bset\s+(?:our|my|their|his|her|its|the)\s+(?:respective\s+)?hands?\b/;
const recital =
  /^(?:WHEREAS|Whereas|NOW,?\s+THEREFORE|Now,?\s+[Tt]herefore|WITNESSETH|W\s?I\s?T\s?N\s?E\s?S\s?S\s?E\s?T\s?H|RECITALS?)\b/;
const resolution =
  /^(?:NOW,?\s+THEREFORE,?\s+)?(?:BE\s+IT\s+|IT\s+IS\s+)?(?:HEREBY\s+|FURTHER\s+)?(?:RESOLVED|Resolved)(?:,|:|\s+(?:FURTHER|further|that)\b)/;
const venue = /^(?:STATE|COMMONWEALTH|COUNTY|PROVINCE|DISTRICT|CITY)\s+OF\s[^\n]{2,40}[)§\]]/i;
const notaryWords =
  /^(?:\(?SEAL\)?|\[?NOTARIAL\s+SEAL\]?|My\s+commission\s+expires|Notary\s+Public|(?:Subscribed|Sworn)\s+(?:and|to)\b)/i;
const notaryLine = /\bNotary\s+Public\b|\)\s?ss\b|\bcommission\s+expires\b/i;
const onThisDay = /^(?:On|ON)\s+(?:this|the|THIS|THE)\b/;
const acknowledged = /^(?:The|This)\s+(?:foregoing|within|above)\s+(?:instrument|certificate)\b/i;
const beforeNotary = /\bbefore\s+me\b|\bNotary\s+Public\b|\backnowledged\s+before\b/i;
const exhibit =
  /^(?:EXHIBIT|Exhibit|ANNEX|Annex|SCHEDULE|Schedule|APPENDIX|Appendix)\s+["“']?(?:[A-Z]{1,2}\b|\d+|[IVX]+\b)/;
const division =
  /^(?:ARTICLE|Article|SECTION|Section|PART|Part|CHAPTER|Chapter|TITLE)\s+(?:[IVXLC]+\b|\d+|[A-Z]\b|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|First|Second|FIRST|SECOND)/;
const numbered =
  /^(?:\((?:[a-zA-Z]{1,4}|\d{1,3})\)|\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[A-Za-z][.)]|[ivxIVX]{1,5}[.)])\s/;

/** The kind of a block, read off its own text. */
export function kindOf(text: string, shape: Shape): BlockKind {
  const { start, end, lines } = shape;
  const last = inkEnd(text, start, end);
  const length = last - start;
  const head = text.slice(start, Math.min(last, start + opening));
  if (shape.signed && length <= longestSignature && !testimonium.test(head)) {
    return isNotary(text, head, start, last) ? 'notary-block' : 'signature-block';
  }
  if (isRuledOff(text, start, last)) {
    return notaryLine.test(text.slice(start, last)) ? 'notary-block' : 'signature-block';
  }
  const open = !isStop(text.charCodeAt(last - 1));
  const capital = length <= longestTitle && isCapitals(text, start, last);
  const worded = kindByWords(text, head, start, last);
  if (worded === 'exhibit-header' && (length > longestHeading || lines > 3 || !open)) return 'paragraph';
  if (worded === 'heading') return length <= longestHeading && (capital || open) ? worded : 'numbered-paragraph';
  if (worded === 'numbered-paragraph') {
    const titled = length <= longestHeading && lines <= 2 && (capital || isTitled(head.replace(numbered, ''), open));
    return titled ? 'heading' : worded;
  }
  if (worded) return worded;
  if (shape.width > 20 && isTabular(text, start, end)) return 'table';
  if (capital && (lines < 4 || open)) return 'title';
  return length <= longestTitle && isCentred(text, shape.line, end) ? 'title' : 'paragraph';
}

/** Marks of Markdown that set off the first word of a block. */
const emphasis = /^\*{1,3}[A-Z]/;

/** `**WHEREAS**, the Company`, `**IN WITNESS WHEREOF**, the parties`: what begins so in bold is no heading. */
function kindOfEmphasised(head: string): BlockKind | undefined {
  if (testimonium.test(head)) return 'testimonium';
  if (resolution.test(head)) return 'resolution';
  return recital.test(head) ? 'recital' : undefined;
}

/** The kinds that are told by how they begin; only the forms that its first letter allows are tried. */
function kindByWords(text: string, head: string, start: number, last: number): BlockKind | undefined {
  const first = head.charCodeAt(0);
  if (first === ASTERISK && emphasis.test(head)) return kindOfEmphasised(head.replaceAll('*', ''));
  if (first === OPEN || first <= 57)
    return numbered.test(head) ? 'numbered-paragraph' : notaryKind(text, head, start, last);
  if (numbered.test(head)) return 'numbered-paragraph';
  switch (first | 32) {
    case 97: // a
      return exhibit.test(head) ? 'exhibit-header' : division.test(head) ? 'heading' : undefined;
    case 101: // e
      return exhibit.test(head) ? 'exhibit-header' : testimonium.test(head) ? 'testimonium' : undefined;
    case 98: // b
    case 102: // f
    case 110: // n
    case 114: // r
      if (resolution.test(head)) return 'resolution';
      return recital.test(head) ? 'recital' : notaryKind(text, head, start, last);
    case 105: // i
    case 116: // t
    case 119: // w
      if (testimonium.test(head)) return 'testimonium';
      if (recital.test(head)) return 'recital';
      if (division.test(head)) return 'heading';
      if (undersigned.test(head) && handsSet.test(text.slice(start, last))) return 'testimonium';
      return notaryKind(text, head, start, last);
    case 99: // c
    case 112: // p
    case 115: // s
      if (division.test(head)) return 'heading';
      if (exhibit.test(head)) return 'exhibit-header';
      if (testimonium.test(head)) return 'testimonium';
      return notaryKind(text, head, start, last);
    default:
      return notaryKind(text, head, start, last);
  }
}

const notaryKind = (text: string, head: string, start: number, last: number): BlockKind | undefined =>
  isNotary(text, head, start, last) ? 'notary-block' : undefined;

/** Whether a block is a notary's: its venue, its certificate or what is left for the notary to fill in. */
function isNotary(text: string, head: string, start: number, last: number): boolean {
  if (onThisDay.test(head) || acknowledged.test(head)) {
    return beforeNotary.test(text.slice(start, Math.min(last, start + longestSignature)));
  }
  if (last - start > longestTitle) return false;
  return venue.test(head) || notaryWords.test(head) || (last - start < 200 && notaryLine.test(text.slice(start, last)));
}

/** Whether a rule to sign on stands over a name: the first line is drawn and the few lines under it are short. */
function isRuledOff(text: string, start: number, last: number): boolean {
  const code = text.charCodeAt(start);
  if ((code !== HYPHEN && code !== UNDERSCORE) || last - start > longestTitle) return false;
  const under = lineEnd(text, start);
  const drawn = inkEnd(text, start, under) - start;
  return drawn >= 12 && under < last && isRule(text, start, start + drawn) && !isCapitals(text, under, last);
}

/** Whether a line is set as a heading is: every word but the small ones with a capital, and few of them. */
function isTitled(words: string, open: boolean): boolean {
  const parts = words.trim().split(/\s+/);
  if (parts.length > (open ? 12 : 6)) return false;
  return parts.every((part) => !/^[a-z]/.test(part) || smallWord.test(part));
}

const smallWord = /^(?:of|the|and|or|to|in|for|on|by|a|an|with|from|as|at)$/;

/** `.`, `;`, `:` or `,` */
const isStop = (code: number): boolean => code === POINT || code === SEMICOLON || code === COLON || code === COMMA;

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

/** The middle of a page of EDGAR text, how far off it a centred line may be, and its least indent, in columns. */
const middle = 40;
const offCentre = 5;
const leastIndent = 8;

/** Whether every line stands about the middle of the page, indented. */
function isCentred(text: string, line: number, end: number): boolean {
  for (let at = line; at < end;) {
    const ink = inkStart(text, at, end);
    if (ink - at < leastIndent) return false;
    const next = Math.min(end, lineEnd(text, ink));
    const last = inkEnd(text, ink, next);
    if (Math.abs((ink - at + last - at) / 2 - middle) > offCentre) return false;
    at = next;
  }
  return true;
}

/** Whether a sentence may run through a block of this kind, over the end of a page. */
export const isProse = (kind: BlockKind): boolean =>
  kind === 'paragraph' ||
  kind === 'numbered-paragraph' ||
  kind === 'recital' ||
  kind === 'resolution' ||
  kind === 'testimonium';
