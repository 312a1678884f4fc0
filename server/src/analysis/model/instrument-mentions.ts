import type { CalendarDate, Instrument } from '../facts/fact.ts';
import type { Draft, ReadBlock } from './draft.ts';

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

/** The mentions of every instrument of that title, in the order of the text. */
export function instrumentMentions(draft: Draft, key: string): readonly InstrumentMention[] {
  const places = draft.indexes.instruments.byKey.get(key);
  if (!places) return [];
  const mentions: InstrumentMention[] = [];
  for (const [block, instruments] of places) {
    const index = draft.blocks.indexOf(block);
    const start = draft.starts[index];
    if (start !== undefined) for (const instrument of instruments) mentions.push({ block, index, start, instrument });
  }
  return mentions.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Where the title of a mention starts in the draft. */
export const placeOf = ({ start, instrument }: InstrumentMention): number => start + instrument.at.start;
