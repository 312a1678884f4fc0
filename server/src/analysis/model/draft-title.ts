import type { CalendarDate } from '../facts/fact.ts';
import { isCapitals } from '../words/spell-case.ts';
import { differenceOf, type DatedPlace } from './date/dated-place.ts';
import type { Draft, ReadBlock } from './draft.ts';
import { isAmending } from './instrument/amending.ts';
import type { InstrumentMention } from './instrument/mentions.ts';
import { keptWithDraft } from './kept.ts';

/** What the draft says that it is: the instrument that is being drafted, not one that it mentions. */
export interface DraftTitle {
  /** The title as it stands alone at the head of the draft, `CREDIT AGREEMENT`; undefined where none does. */
  readonly head: InstrumentMention | undefined;
  /**
   * The first `this Credit Agreement` or `this Agreement`, or where there is none the title that is dated and defined.
   */
  readonly preamble: InstrumentMention | undefined;
  /** The title in most words: the preamble's, or the head's where the preamble says `this Agreement`. */
  readonly title: InstrumentMention;
  /** Where the head of the draft dates it, on the cover and in the preamble, in the order of the text. */
  readonly dates: readonly DatedPlace[];
}

/**
 * How far on a title may stand, in UTF-16 units: behind a long table of contents, but titles further on are of
 * something else.
 */
const reach = 60_000;

/**
 * How many blocks of a draft may be its cover, where the middle of a line names it behind the number of the exhibit.
 */
const coverBlocks = 8;

/** The draft's own title and where it stands; undefined for a draft that names itself in no such way. */
export const draftTitle = keptWithDraft(read);

function read(draft: Draft): DraftTitle | undefined {
  let preamble: InstrumentMention | undefined;
  const heads: InstrumentMention[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    const start = draft.starts[index] ?? 0;
    if (start > reach || preamble || isClosing(block)) break;
    for (const fact of block.facts) {
      if (fact.kind !== 'instrument') continue;
      const mention: InstrumentMention = { block, index, start, instrument: fact };
      if (fact.pointer === 'none' && (fact.opens || (fact.date && index < coverBlocks))) heads.push(mention);
      if (fact.pointer === 'this') preamble ??= mention;
    }
  }
  // `CREDIT AGREEMENT dated as of May 1, 2003 (this "Agreement") among` does without the word.
  const defining = heads.find(({ instrument: { alias, date } }) => alias !== undefined && date);
  // What is called so further on, `this Supplemental Indenture`, is the short name of the same.
  if (preamble === undefined || preamble.instrument.key === defining?.instrument.alias) preamble = defining ?? preamble;
  const head = headOf(heads, preamble);
  const title = preamble && preamble.instrument.words.length > 1 ? preamble : (head ?? preamble);
  if (!title || title.instrument.words.length < 2) return undefined;
  const named = heads.filter((one) => one !== preamble && one.instrument.key === title.instrument.key);
  const dates = [...coverDates(draft, heads, named, preamble), ...placed(preamble)];
  return { head, preamble, title, dates };
}

/**
 * The title that stands alone before the preamble: one like it if there is one, else the last that ends in its noun.
 */
function headOf(
  heads: readonly InstrumentMention[],
  preamble: InstrumentMention | undefined,
): InstrumentMention | undefined {
  const opening = heads.filter((one) => one !== preamble && one.instrument.opens);
  if (!preamble) {
    const isHead = ({ block, index, instrument: { text } }: InstrumentMention): boolean =>
      block.kind === 'title' || (index < coverBlocks && isCapitals(text));
    return opening.find(isHead);
  }
  const key = preamble.instrument.key;
  return (
    opening.find(({ instrument }) => instrument.key === key) ??
    // `This Second Amendment` is headed `SECOND AMENDMENT TO LEASE`.
    opening.find(({ instrument }) => instrument.key.startsWith(`${key} TO `)) ??
    opening.findLast(({ instrument }) => lastWord(instrument.key) === lastWord(key))
  );
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** In how many blocks the draft may be named; further on a form or a schedule is. */
const titleBlocks = 24;

/**
 * What the draft calls itself, as a page about it is headed: its own title, all of the heading where it stands in one,
 * else the first heading. White space is made single; undefined where neither stands.
 */
export function titleText(draft: Draft): string | undefined {
  const own = draftTitle(draft);
  const named = own?.head ?? own?.title;
  if (!named || named.index >= titleBlocks) return firstHeading(draft);
  const { block, index, instrument } = named;
  const heads = instrument.opens && (block.kind === 'title' || block.kind === 'heading');
  return heads ? headingText(draft, index) : instrument.text;
}

/** A title on the cover, else a heading of Markdown in small letters, where it opens the draft. */
function firstHeading(draft: Draft): string | undefined {
  const cover = draft.blocks.slice(0, coverBlocks);
  const title = cover.findIndex(({ kind }) => kind === 'title');
  const index = title >= 0 ? title : cover.findIndex(({ kind }) => kind === 'heading');
  return index < 0 ? undefined : headingText(draft, index);
}

/** The words of a heading without the rules drawn around them; undefined where there are none. */
function headingText({ text, blocks, starts }: Draft, index: number): string | undefined {
  const start = starts[index] ?? 0;
  const words = (blocks[index]?.readable ?? []).map((at) => text.slice(at.start + start, at.end + start)).join(' ');
  const plain = words.replace(/-{3,}|={3,}|_{3,}/g, ' ').replace(/\s+/g, ' ');
  return plain.trim() || undefined;
}

/** Computed when first asked for, as the title is. */
const ends = new WeakMap<DraftTitle, number>();

/**
 * The index of the block in which the text of the instrument itself ends, the first testimonium or signature behind its
 * title: schedules, exhibits and forms follow. The number of blocks where nothing is signed.
 */
export function textEnd(draft: Draft, own: DraftTitle): number {
  const known = ends.get(own);
  if (known !== undefined) return known;
  const from = own.title.index + 1;
  const closing = draft.blocks.slice(from).findIndex(isClosing);
  const end = closing < 0 ? draft.blocks.length : from + closing;
  ends.set(own, end);
  return end;
}

/** Whether the text of an instrument ends there: it says that it is signed, or is. */
export const isClosing = ({ kind }: ReadBlock): boolean => kind === 'testimonium' || kind === 'signature-block';

/** What stands before the date on a cover, from the beginning of its block. */
const dating =
  /^\W*(?:made|dated|executed|entered\s+into)(?:\s+and\s+effective)?(?:\s+as\s+of|\s+this|\s+on)?(?:\s+the)?\W*$/i;
/** How many blocks the parties may take up between a title on the cover and its date. */
const partyBlocks = 24;

/** Where the titles at the head give the draft a date, each in its own sentence or under it on the cover. */
function coverDates(
  draft: Draft,
  heads: readonly InstrumentMention[],
  named: readonly InstrumentMention[],
  preamble: InstrumentMention | undefined,
): readonly DatedPlace[] {
  // On the cover of an amendment the date may be that of what it amends.
  if (heads.some(({ instrument }) => isAmending(instrument.key))) {
    const own = [preamble, ...named].find((mention) => mention?.instrument.date)?.instrument.date;
    return named.flatMap((head) => (head.instrument.date ? placedNear(head, own) : nearUnder(draft, head, own)));
  }
  return named.flatMap((head, at) => {
    if (head.instrument.date) return placed(head);
    const next = named[at + 1]?.index ?? preamble?.index ?? draft.blocks.length;
    return dateUnder(draft, head.index, Math.min(next, head.index + partyBlocks));
  });
}

/** How many blocks under a title may hold nothing but its date. */
const dateBlocks = 3;

/**
 * The date under the title of what amends another instrument that the title does not name, where it is a slip away from
 * the date that the text gives it, or the same.
 */
function nearUnder(
  draft: Draft,
  { index, instrument: { key } }: InstrumentMention,
  own: CalendarDate | undefined,
): readonly DatedPlace[] {
  if (!own || key.includes(' TO ')) return [];
  return dateUnder(draft, index, index + dateBlocks).filter(({ date }) => differenceOf(date, own) !== 'far');
}

/**
 * The date of a title, but where it names what it amends and is dated far from the text: `FIRST AMENDMENT TO LOAN
 * AGREEMENT`, `DATED MAY 1, 2004`, gives the day of the loan agreement as often as its own.
 */
function placedNear(head: InstrumentMention, own: CalendarDate | undefined): readonly DatedPlace[] {
  const { date, key } = head.instrument;
  const isOther = own && date && key.includes(' TO ') && differenceOf(date, own) === 'far';
  return isOther ? [] : placed(head);
}

const placed = (mention: InstrumentMention | undefined): readonly DatedPlace[] =>
  mention?.instrument.date ? [{ block: mention.block, start: mention.start, date: mention.instrument.date }] : [];

/**
 * The date in the first block behind a title that begins with `dated as of`, or whose date follows a block that says no
 * more.
 */
function dateUnder(draft: Draft, from: number, to: number): readonly DatedPlace[] {
  for (let index = from + 1; index < to; index++) {
    const block = draft.blocks[index];
    const start = draft.starts[index] ?? 0;
    const date = block?.facts.find((fact) => fact.kind === 'date');
    if (!block || date?.kind !== 'date') continue;
    const before = draft.text.slice(start, start + date.at.start);
    const lead = before.trim() === '' ? draft.text.slice(draft.starts[index - 1] ?? 0, start) : before;
    return dating.test(lead) ? [{ block, start, date }] : [];
  }
  return [];
}
