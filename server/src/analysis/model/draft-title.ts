import type { DatedPlace } from './dated-place.ts';
import type { Draft, ReadBlock } from './draft.ts';
import type { InstrumentMention } from './instrument-mentions.ts';

/** What the draft says that it is: the instrument that is being drafted, not one that it mentions. */
export interface DraftTitle {
  /** The title as it stands alone at the head of the draft, `CREDIT AGREEMENT`; undefined where none does. */
  readonly head: InstrumentMention | undefined;
  /** The first `this Credit Agreement` or `this Agreement` that is dated, or else named in more than a word. */
  readonly preamble: InstrumentMention | undefined;
  /** The title in most words: the preamble's, or the head's where the preamble says `this Agreement`. */
  readonly title: InstrumentMention;
  /** Where the head of the draft dates it, on the cover and in the preamble, in the order of the text. */
  readonly dates: readonly DatedPlace[];
  /** The index of the block in which its own text ends: the first testimonium or signature; schedules and forms follow. */
  readonly end: number;
}

/** Titles further on are of something else; in UTF-16 units, for a long table of contents may stand before the preamble. */
const reach = 60_000;

/** Computed when first asked for and kept with the draft, which never changes. */
const known = new WeakMap<Draft, DraftTitle | undefined>();

/** The draft's own title and where it stands; undefined for a draft that names itself in no such way. */
export function draftTitle(draft: Draft): DraftTitle | undefined {
  if (known.has(draft)) return known.get(draft);
  const found = read(draft);
  known.set(draft, found);
  return found;
}

function read(draft: Draft): DraftTitle | undefined {
  let preamble: InstrumentMention | undefined;
  const heads: InstrumentMention[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    const start = draft.starts[index] ?? 0;
    if (start > reach || preamble || isClosing(block)) break;
    for (const fact of block.facts) {
      if (fact.kind !== 'instrument') continue;
      const mention: InstrumentMention = { block, index, start, instrument: fact };
      if (fact.opens && fact.pointer === 'none') heads.push(mention);
      if (fact.pointer === 'this') preamble ??= mention;
    }
  }
  const head = headOf(heads, preamble);
  const title = preamble && preamble.instrument.words.length > 1 ? preamble : (head ?? preamble);
  if (!title || title.instrument.words.length < 2) return undefined;
  return { head, preamble, title, dates: datesOf(draft, head, preamble), end: endOf(draft, title.index) };
}

/** The title that stands alone before the preamble: one like it if there is one, else the last that ends in its noun. */
function headOf(
  heads: readonly InstrumentMention[],
  preamble: InstrumentMention | undefined,
): InstrumentMention | undefined {
  if (!preamble) return heads.find(({ block }) => block.kind === 'title');
  const key = preamble.instrument.key;
  return (
    heads.find(({ instrument }) => instrument.key === key) ??
    heads.findLast(({ instrument }) => lastWord(instrument.key) === lastWord(key))
  );
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

const isClosing = ({ kind }: ReadBlock): boolean => kind === 'testimonium' || kind === 'signature-block';

function endOf(draft: Draft, from: number): number {
  for (let index = from + 1; index < draft.blocks.length; index++) {
    const block = draft.blocks[index];
    if (block && isClosing(block)) return index;
  }
  return draft.blocks.length;
}

/** What stands between a title on a cover and its date. */
const dating =
  /^[\s,]*(?:made|dated|executed|entered\s+into)\s+(?:and\s+effective\s+)?(?:as\s+of\s+|this\s+|on\s+)?(?:the\s+)?$/i;
const longestDating = 120;
/** So many blocks behind a title its date may stand. */
const datingBlocks = 4;

function datesOf(
  draft: Draft,
  head: InstrumentMention | undefined,
  preamble: InstrumentMention | undefined,
): readonly DatedPlace[] {
  const places: DatedPlace[] = [];
  if (head) {
    const date = head.instrument.date;
    const place = date ? { block: head.block, start: head.start, date } : coverDate(draft, head);
    if (place) places.push(place);
  }
  const date = preamble?.instrument.date;
  if (preamble && date) places.push({ block: preamble.block, start: preamble.start, date });
  return places;
}

/** The date that stands under a title, `dated as of April 27, 1999`, in a block of its own. */
function coverDate(draft: Draft, head: InstrumentMention): DatedPlace | undefined {
  const from = head.start + head.instrument.at.end;
  for (let index = head.index; index <= head.index + datingBlocks; index++) {
    const block = draft.blocks[index];
    const start = draft.starts[index] ?? 0;
    for (const fact of block?.facts ?? []) {
      const at = start + fact.at.start;
      if (fact.kind !== 'date' || at < from) continue;
      if (at - from > longestDating || !block) return undefined;
      return dating.test(draft.text.slice(from, at)) ? { block, start, date: fact } : undefined;
    }
  }
  return undefined;
}
