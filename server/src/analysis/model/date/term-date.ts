import { namesDay } from '../../facts/term-date.ts';
import { tokenText, type Tokens } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';
import { isSameDay, type DatedPlace } from './dated-place.ts';
import { isReckonable } from './standing.ts';

/** Terms, in lower case, that the draft defines by a date; undefined where it gives one term two days. */
export type TermDates = ReadonlyMap<string, DatedPlace | undefined>;

/**
 * The terms that the draft defines by a date: `April 24, 2003 (the "Effective Date")`,
 * `"Effective Date" means April 24, 2003`, or the label `Effective Date: April 24, 2003`.
 */
export const termDates = keptWithDraft(read);

function read(draft: Draft): TermDates {
  const terms = new Map<string, DatedPlace | undefined>();
  for (const [term, places] of draft.indexes.termDates.byKey) {
    const dated = placesOf(draft, places)
      .flatMap(({ block, start, facts }) =>
        facts.flatMap(({ form, date }): readonly DatedPlace[] => (form === 'beside' ? [] : [{ block, start, date }])),
      )
      .filter(({ date }) => isReckonable(date));
    if (dated.length > 0) terms.set(term, onlyDay(dated));
  }
  for (const [term, place] of labelledTerms(draft)) if (!terms.has(term)) terms.set(term, place);
  return terms;
}

/** The first of some places, if all give one day. */
function onlyDay(places: readonly DatedPlace[]): DatedPlace | undefined {
  const [first] = places;
  return first && places.every(({ date }) => isSameDay(date, first.date)) ? first : undefined;
}

/** The labels that name a day and give it one date wherever they stand; `Date:` names none. */
function* labelledTerms(draft: Draft): Iterable<readonly [term: string, place: DatedPlace]> {
  for (const [term, places] of draft.indexes.datedLabels.byKey) {
    const dated = placesOf(draft, places).flatMap(({ block, start, facts }): readonly DatedPlace[] =>
      facts.map(({ date }) => ({ block, start, date })),
    );
    const only = onlyDay(dated);
    const isDay = term.includes(' ') && namesDay(term.replace(/^date of .*/, 'date'));
    if (only && isDay && dated.every(({ date }) => isReckonable(date))) yield [term, only];
  }
}

/** The key of a term: its words in lower case. */
export function termText(tokens: Tokens, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokenText(tokens, i).toLowerCase());
  return words.join(' ');
}
