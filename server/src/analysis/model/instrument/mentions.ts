import type { CalendarDate, Instrument } from '../../facts/fact.ts';
import { isCertain } from '../date/dated-place.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { placesOf } from '../places.ts';

/** A mention of an instrument in the block that states it. */
export interface InstrumentMention {
  readonly block: ReadBlock;
  /** Which block of the draft that is, and where it starts. */
  readonly index: number;
  readonly start: number;
  readonly instrument: Instrument;
}

/** A mention that gives its instrument a date. */
export type DatedMention = InstrumentMention & { readonly instrument: { readonly date: CalendarDate } };

/** Whether a mention gives its instrument one day for certain. */
export const isDated = (mention: InstrumentMention): mention is DatedMention =>
  mention.instrument.date !== undefined && isCertain(mention.instrument.date);

/** The mentions of every instrument of that title, in the order of the text. */
export const instrumentMentions = (draft: Draft, key: string): readonly InstrumentMention[] =>
  placesOf(draft, draft.indexes.instruments.byKey.get(key)).flatMap(({ block, index, start, facts }) =>
    facts.map((instrument) => ({ block, index, start, instrument })),
  );

/** Where the title of a mention starts in the draft. */
export const placeOf = ({ start, instrument }: InstrumentMention): number => start + instrument.at.start;
