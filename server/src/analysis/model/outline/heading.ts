import { joinReadable, sourceEnd, sourceOf, type Joined } from '../../text/joined.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import type { ReadBlock } from '../draft.ts';
import { divisionOf, partKey } from './number.ts';
import { firstWords, isTitle, single, titleLength } from './title.ts';

/** What a block heads or is, by what it says itself. */
export type HeadingKind =
  | ('exhibit' | 'title' | 'contents' | 'entry' | 'article' | 'section' | 'letter')
  | ('recital' | 'resolution' | 'testimonium' | 'signature' | 'notary');

/**
 * The heading that one block is or opens with. It depends on the block's own text alone, and is kept with the block.
 */
export interface BlockHeading {
  readonly kind: HeadingKind;
  /** The number with its word as written, `Section 4.2`, `ARTICLE IV`, `3.`; empty for what has none. */
  readonly label: string;
  /** The title, `Conversion`, as written with white space made single; empty for what has none. */
  readonly name: string;
  /** What it is found under, `section 4.2`; undefined for what no reference points at. */
  readonly key: string | undefined;
  /** Into how many numbers its number falls: 2 for `4.2`; 0 without one. */
  readonly parts: number;
  /** How deep the marks of Markdown set it, from 1; 0 without any. */
  readonly depth: number;
  /** Its number and title. */
  readonly at: LocalSpan;
  /** The first words behind it in its block; empty where nothing is. */
  readonly text: string;
  /** Whether the number of a page stands behind it, as in a table of contents. */
  readonly listed: boolean;
}

/**
 * How much of a block's beginning is read for a heading, and how much of the text behind one is shown, in UTF-16 units.
 */
const opening = 400;
const shown = 60;

const number =
  '(?:[IVXLC]{1,7}|\\d{1,4}[A-Z]?(?:\\.\\d{1,3}[A-Z]?){0,4}|[A-Z](?:-\\d{1,3})?|(?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH|ELEVENTH|TWELFTH|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth))(?:\\([a-zA-Z0-9]{1,3}\\))*(?![\\w])';
const divided = new RegExp(
  `^(ARTICLE\\b|Article\\b|SECTION\\b|Section\\b|PART\\b|Part\\b|CHAPTER\\b|Chapter\\b|ITEM\\b|Item\\b|§)\\s*(${number})`,
);
const attached = new RegExp(
  `^(EXHIBIT|Exhibit|ANNEX|Annex|SCHEDULE|Schedule|APPENDIX|Appendix|ATTACHMENT|Attachment)\\s+["“']?([A-Z]{1,2}(?:-\\d{1,3})?|\\d{1,3}(?:\\.\\d{1,3}[A-Z]?)?(?:\\([a-z]\\))?|[IVX]{1,5})(?![\\w])`,
);
const bare = /^(\d{1,3}(?:\.\d{1,3}){0,4})(\.?)(?=\s)/;
const ranked = /^(FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH|ELEVENTH|TWELFTH|THIRTEENTH)\s*[.:]/;
const roman = /^([IVX]{1,5})\.(?=\s)/;
const lettered = /^(?:[A-Z]\.|\([a-zA-Z]{1,4}\)|\(\d{1,2}\))(?=\s)/;
const separator = /^["”']?[\s.:)\]—–-]*/;
/** What follows a reference that opens a sentence, in capitals too: `SECTION 10 OF THE ACT`. */
const pointing = /^(?:of|and|or|to|through|shall|hereof|above|below|is|are|was)\b/i;
const leader = /\.{4}|(?: \.){4}/;
const pageNumber = /\s{3,}(?:\d{1,3}|[ivxl]{1,6}|[A-Z]-\d{1,3})\s*$/;
const contents = /^(?:TABLE OF CONTENTS|CONTENTS|Table of Contents)\b/;
/** What a paragraph begins with that may yet open with a heading: marks of emphasis, `FOURTH:`. */
const mayHead = /^(?:[*_]{1,3}\S|<u>|(?:FI|SE|TH|FO|SI|EI|NI|TE|EL|TW))/;

const known = new WeakMap<ReadBlock, BlockHeading | null>();

/** The heading of the block that starts at `start`; undefined for one that has none. Read once in a block's life. */
export function headingOf(text: string, start: number, block: ReadBlock): BlockHeading | undefined {
  const before = known.get(block);
  if (before !== undefined) return before ?? undefined;
  const heading = read(text, start, block);
  known.set(block, heading ?? null);
  return heading;
}

/**
 * The heading of a block that has been read for one, whose text may be gone by now: null without any, undefined for an
 * unread one.
 */
export const headingRead = (block: ReadBlock): BlockHeading | null | undefined => known.get(block);

/** Whether a block is passed over on the way from one heading to the next, whatever it says. */
export const isPassedOver = ({ kind }: ReadBlock): boolean => kind === 'furniture' || kind === 'code';

function read(text: string, start: number, block: ReadBlock): BlockHeading | undefined {
  const { kind } = block;
  if (isPassedOver(block) || kind === 'table') return undefined;
  const source = text.slice(start, start + Math.min(block.length, opening));
  const ink = source.search(/\S/);
  if (kind === 'paragraph' && !mayHead.test(source.slice(ink, ink + 8))) return undefined;
  const joined = opened(source, ink, block);
  const depth = depthOf(source, ink, block);
  const told = byKind(joined, block, depth);
  if (told) return told;
  return leader.test(source) ? entryOf(joined, block) : numbered(joined, block, depth);
}

/**
 * The readable beginning of a block; the number of an item of a Markdown list, which remark takes for a mark, is read
 * too.
 */
function opened(source: string, ink: number, { readable }: ReadBlock): Joined {
  const read = readable[0]?.start ?? ink;
  const marker = read > ink ? /^\d{1,3}[.)](?=\s)/.exec(source.slice(ink, read))?.[0] : undefined;
  const ranges = marker === undefined ? readable : [localSpan(ink, ink + marker.length), ...readable];
  return joinReadable(source, ranges, opening);
}

/** How deep the marks of Markdown set a heading: `##` is 2, a line underlined with `=` 1, with `-` 2. */
function depthOf(source: string, ink: number, { kind }: ReadBlock): number {
  const marks = /^#{1,6}(?=\s)/.exec(source.slice(ink, ink + 8))?.[0].length ?? 0;
  if (marks > 0 || kind === 'paragraph' || kind === 'numbered-paragraph') return marks;
  const under = /\n[ \t]*(=+|-+)[ \t]*\r?\n*$/.exec(source.trimEnd())?.[1];
  return under === undefined ? 0 : under.startsWith('=') ? 1 : 2;
}

/** The headings that are told by the kind of their block. */
function byKind(joined: Joined, block: ReadBlock, depth: number): BlockHeading | undefined {
  const { text } = joined;
  const first = text.search(/\S/);
  if (first < 0) return undefined;
  const plain = (kind: HeadingKind, name: string): BlockHeading => ({
    ...{ kind, label: '', name, key: undefined, parts: 0, depth, listed: false, text: '' },
    at: spanOf(joined, first, lineOf(text, first)),
  });
  switch (block.kind) {
    case 'recital':
      return plain('recital', firstWords(text, shown));
    case 'resolution':
      return plain('resolution', firstWords(text, shown));
    case 'testimonium':
      return plain('testimonium', firstWords(text, shown));
    case 'signature-block':
      return plain('signature', single(text.slice(first, lineOf(text, first))));
    case 'notary-block':
      return plain('notary', firstWords(text, shown));
    case 'title':
      return contents.test(text.slice(first)) ? plain('contents', 'Table of Contents') : undefined;
    default:
      return undefined;
  }
}

/**
 * A line of a table of contents, with a leader before its page; of other blocks it may be a blank that is drawn in
 * points.
 */
function entryOf(joined: Joined, { kind }: ReadBlock): BlockHeading | undefined {
  if (kind !== 'heading' && kind !== 'numbered-paragraph' && kind !== 'exhibit-header') return undefined;
  return {
    ...{ kind: 'entry', label: '', name: '', key: undefined, parts: 0, depth: 0, listed: true, text: '' },
    at: spanOf(joined, 0, joined.text.length),
  };
}

/** The headings that are told by their number, and the titles that stand alone. */
function numbered(joined: Joined, block: ReadBlock, depth: number): BlockHeading | undefined {
  const { text } = joined;
  const first = text.search(/\S/);
  const words = text.slice(first);
  const found = numberAt(words, block);
  if (!found) return titled(joined, first, block, depth);
  const { kind, label, key, parts, length } = found;
  const from = length + (separator.exec(words.slice(length))?.[0].length ?? 0);
  const rest = words.slice(from);
  const whole = block.kind !== 'numbered-paragraph' && block.kind !== 'paragraph';
  const page = whole ? pageNumber.exec(rest) : null;
  const body = page ? rest.slice(0, page.index) : rest;
  if (/^(?:\p{Ll}|[,;%])/u.test(body) || pointing.test(body)) return undefined;
  const alone = block.length <= opening;
  const named = whole && isTitle(body, false) ? body.trimEnd().length : titleLength(body, alone);
  const name = single(body.slice(0, named)).replace(/[.:]$/, '');
  const end = named > 0 ? from + named : length;
  const behind = body.slice(named).replace(/^[\s.:;—–-]+/, '');
  return {
    ...{ kind, label: single(label), name, key, parts, depth, listed: page !== null },
    at: spanOf(joined, first, first + end),
    text: firstWords(behind, shown),
  };
}

interface Numbered {
  readonly kind: HeadingKind;
  readonly label: string;
  readonly key: string | undefined;
  readonly parts: number;
  /** The length of the label, its mark behind included. */
  readonly length: number;
}

function numberAt(words: string, { kind }: ReadBlock): Numbered | undefined {
  const division = divided.exec(words) ?? attached.exec(words);
  const is = divisionOf(division?.[1] ?? '');
  if (division && is) {
    const [label, , written = ''] = division;
    const whole = attached.test(words);
    if (whole && kind !== 'exhibit-header' && kind !== 'heading' && kind !== 'title') return undefined;
    const headed = whole ? 'exhibit' : is === 'section' || is === 'item' ? 'section' : 'article';
    const { length } = label;
    return { kind: headed, label, key: partKey(is, written), parts: partsOf(written), length };
  }
  const rank = ranked.exec(words);
  if (rank) return simple('article', rank[0].slice(0, -1), partKey('article', rank[1] ?? ''), 1, rank[0].length);
  if (kind !== 'heading' && kind !== 'numbered-paragraph') return undefined;
  const figures = bare.exec(words);
  const written = figures?.[1] ?? '';
  if (figures && (figures[2] === '.' || written.includes('.'))) {
    return simple('section', figures[0], partKey('section', written), partsOf(written), figures[0].length);
  }
  if (kind !== 'heading') return undefined;
  const large = roman.exec(words)?.[0];
  if (large !== undefined) return simple('article', large, undefined, 1, large.length);
  const letter = lettered.exec(words)?.[0];
  return letter === undefined ? undefined : simple('letter', letter, undefined, 1, letter.length);
}

const simple = (
  kind: HeadingKind,
  label: string,
  key: string | undefined,
  parts: number,
  length: number,
): Numbered => ({ kind, label, key, parts, length });

/** `4.00` heads what `4.01` belongs to. */
const partsOf = (written: string): number => written.replace(/\.0+$/, '').split('.').length;

/** A title that stands alone: of a draft, of a part without a number, or a heading of Markdown. */
function titled(joined: Joined, first: number, { kind }: ReadBlock, depth: number): BlockHeading | undefined {
  if (kind !== 'title' && kind !== 'exhibit-header' && depth === 0) return undefined;
  const name = single(joined.text);
  if (name.length > longestAlone || !/\p{L}{2}/u.test(name)) return undefined;
  return {
    ...{ kind: 'title', label: '', name, key: undefined, parts: 0, depth, listed: false, text: '' },
    at: spanOf(joined, first, joined.text.trimEnd().length),
  };
}

/** The longest title that stands alone; capitals that go on for longer are a warning or a disclaimer. */
const longestAlone = 120;

const spanOf = (joined: Joined, from: number, to: number): LocalSpan =>
  localSpan(sourceOf(joined, from), sourceEnd(joined, to));

/** Where the line ends that holds an offset, white space at its end aside. */
function lineOf(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return from + text.slice(from, end < 0 ? text.length : end).trimEnd().length;
}
