import { isProper, outside, phrasesIn, standsAlone } from '../../text/phrases.ts';
import { lift, touches, type Span } from '../../text/span.ts';
import { isSameDay } from '../date/dated-place.ts';
import { blockIndexAt, type Draft } from '../draft.ts';
import { draftTitle, textEnd, type DraftTitle } from '../draft-title.ts';
import { instrumentMentions, placeOf, type InstrumentMention } from './mentions.ts';
import { ownHeadEnd, titleVariants } from './title-variants.ts';

/** The instrument whose title stands at an offset of the draft; undefined where none does. */
export function instrumentAt(draft: Draft, offset: number): InstrumentMention | undefined {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  for (const fact of block?.facts ?? []) {
    if (block && fact.kind === 'instrument' && touches(fact.at, offset - start)) {
      return { block, index, start, instrument: fact };
    }
  }
  return undefined;
}

/** The mentions of one instrument. */
export interface InstrumentPlaces {
  /** In the order of the text: those that date it, name it for short, call it "this" or head the draft. */
  readonly mentions: readonly InstrumentMention[];
  /**
   * Where the bare words of its titles stand besides, as `Credit Agreement` in running text; none where two instruments
   * have one title, or it has one word.
   */
  readonly others: readonly Span[];
}

/**
 * The mentions of the instrument that a mention is of. The draft's own title is one in all the forms that it stands in;
 * of two instruments with one title each is held apart by its date.
 */
export function instrumentPlaces(draft: Draft, mention: InstrumentMention): InstrumentPlaces {
  const own = draftTitle(draft);
  const keys = own ? ownKeys(draft, own) : new Set<string>();
  if (own && isOwn(draft, own, keys, mention)) {
    const all = [...keys].flatMap((key) => instrumentMentions(draft, key)).sort((a, b) => placeOf(a) - placeOf(b));
    const mentions = all.filter((other) => isOwn(draft, own, keys, other));
    return { mentions, others: mentions.length === all.length ? bareWords(draft, mentions) : [] };
  }
  const all = instrumentMentions(draft, mention.instrument.key);
  const others = all.filter((other) => !own || !isOwn(draft, own, keys, other));
  const mentions = others.filter((other) => other === mention || isOneInstrument(mention, other, others));
  return { mentions, others: mentions.length === all.length ? bareWords(draft, mentions) : [] };
}

/** The words of some titles where they stand as a title and are no part of another one. */
function bareWords(draft: Draft, mentions: readonly InstrumentMention[]): readonly Span[] {
  const titles = new Set(mentions.map(({ instrument }) => instrument.text.toUpperCase()));
  const taken = titlesIn(draft);
  return [...titles].flatMap((title) => {
    const words = title.split(' ');
    if (words.length < 2) return [];
    return outside(phrasesIn(draft.text, words), taken).filter(
      (at) => isProper(draft.text, at) && standsAlone(draft.text, at),
    );
  });
}

/** Where instruments are stated, in the order of the text. */
function titlesIn(draft: Draft): readonly Span[] {
  const stating = new Set([...draft.indexes.instruments.byKey.values()].flatMap((places) => [...places.keys()]));
  return draft.blocks.flatMap((block, index) =>
    stating.has(block)
      ? block.facts.flatMap((fact) => (fact.kind === 'instrument' ? [lift(fact.at, draft.starts[index] ?? 0)] : []))
      : [],
  );
}

/**
 * The titles by which the draft calls itself: at its head, in its preamble, and those of which one is the other
 * misspelt.
 */
function ownKeys(draft: Draft, { head, preamble, title }: DraftTitle): ReadonlySet<string> {
  // `this Agreement` is what many a draft calls itself for short.
  const full = [head, preamble, title].flatMap((mention) => mention?.instrument.key ?? []);
  const keys = new Set(full.filter((key) => key.includes(' ')));
  for (const { wrong, right } of titleVariants(draft)) {
    for (const { instrument } of [...wrong, ...right]) keys.add(instrument.key);
  }
  return keys;
}

/**
 * Whether a mention is of the instrument that is drafted: its head, `this ...`, and behind its signatures `the ...`
 * too.
 */
function isOwn(
  draft: Draft,
  own: DraftTitle,
  keys: ReadonlySet<string>,
  { index, instrument: { key, pointer, opens, date } }: InstrumentMention,
): boolean {
  if (!keys.has(key)) return false;
  const end = textEnd(draft, own);
  if (pointer === 'this') return index <= end;
  if (pointer === 'none' && opens) return index <= ownHeadEnd(own);
  if (own.preamble?.index === index || own.title.index === index) return pointer === 'none';
  if (index <= end || pointer === 'another' || pointer === 'a') return false;
  return !date || own.dates.length === 0 || own.dates.some((place) => isSameDay(place.date, date));
}

/** Whether two mentions of one title are of one instrument: dated alike, or not dated where the title has one date. */
function isOneInstrument(
  { instrument: a }: InstrumentMention,
  { instrument: b }: InstrumentMention,
  all: readonly InstrumentMention[],
): boolean {
  if ((a.pointer === 'another') !== (b.pointer === 'another')) return false;
  if (a.date && b.date) return isSameDay(a.date, b.date);
  if (!a.date && !b.date) return true;
  const first = all.find(({ instrument }) => instrument.date)?.instrument.date;
  return all.every(({ instrument: { date } }) => !date || !first || isSameDay(date, first));
}
