import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { keptPlaces } from '../kept-places.ts';
import { placesOf } from '../places.ts';
import { isSameDay, type DatedPlace, type IndexedPlace } from './dated-place.ts';
import { isReckonable } from './standing.ts';

/** What a line of a term sheet begins with that gives each series its day of maturity. */
const labelled = /^[\s|*_-]*(?:(?:stated|final|scheduled)\s+)?maturity(?:\s+dates?)?[\s:*_]*(?:\||:|[\t]|[^\S\n]{2})/i;
/** What stands before the day on which notes fall due. */
const maturing = /\bmatur(?:e|es|ing)\s+on\s+(?:[A-Z]\w+day,\s+)?$/;

/** How much of a line is read, in UTF-16 units. */
const longest = 400;

/** The days on which the draft says that it or the notes that it is about mature, by its words or in a row. */
export const maturityDays = (draft: Draft): readonly IndexedPlace[] =>
  placesOf(draft, maturities(draft)).flatMap(({ block, index, start, facts }) =>
    facts.map((date) => ({ block, index, start, date })),
  );

const maturities = keptPlaces(
  ({ years }) => years.revision,
  ({ years }) => years.byKey.values(),
  (draft, start, dates) => dates.filter((date) => isReckonable(date) && isMaturity(draft, start, date)),
);

function isMaturity(draft: Draft, start: number, date: CalendarDate): boolean {
  const at = start + date.at.start;
  const before = draft.text.slice(Math.max(start, at - longest), at);
  return maturing.test(before) || labelled.test(before.slice(before.lastIndexOf('\n') + 1));
}

/**
 * The day of maturity that a place of the draft speaks of: the only one, or in a table with bars that of the same
 * column; undefined where the draft states several.
 */
export function maturityAt(draft: Draft, offset: number): DatedPlace | undefined {
  const days = maturityDays(draft);
  const [first] = days;
  if (!first || days.every(({ date }) => isSameDay(date, first.date))) return first;
  const column = columnOf(draft.text, offset);
  const same = days.filter(({ start, date }) => column > 0 && columnOf(draft.text, start + date.at.start) === column);
  return same.length === 1 ? same[0] : undefined;
}

/** How many bars stand before a place in its line. */
function columnOf(text: string, offset: number): number {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(Math.max(from, offset - longest), offset).split('|').length - 1;
}
