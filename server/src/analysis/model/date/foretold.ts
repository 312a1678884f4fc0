import { firstAtOrAfter } from '../../text/ordered.ts';
import { compareDays } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import { keptPlaces } from '../kept-places.ts';
import { areInOneExhibit } from '../outline/exhibits.ts';
import { placesOf } from '../places.ts';
import { clauseBefore } from './clause-before.ts';
import { dateLines, placeLines } from './date-line.ts';
import type { DatedPlace, IndexedPlace } from './dated-place.ts';
import { onDay } from './lead.ts';
import { ledDates } from './led-dates.ts';
import { isReckonable } from './standing.ts';

/** What is told as past, and the day before it on which what tells of it is signed. */
export interface Foretold {
  readonly event: DatedPlace;
  readonly signing: DatedPlace;
}

/** What stands before an event that is to come. */
const toCome = /\b(?:to|will|shall|may|should|must)\s+be\b|\bto\s+(?:take|consider|vote)\b/i;

/**
 * The meetings held, the resolutions adopted and the reports made on a day after the one on which the certificate, the
 * consent or the minutes that tell of them are signed. A day `as of` which something is signed is none, and what is to
 * be held is not told as past.
 */
export function foretold(draft: Draft): readonly Foretold[] {
  const events = eventsOf(draft);
  if (events.length === 0) return [];
  const signings = [...testimonia(draft), ...dateLines(draft), ...placeLines(draft)].sort((a, b) => a.index - b.index);
  return events.flatMap((event): readonly Foretold[] => {
    const signing = firstBehind(signings, event);
    if (!signing || compareDays(signing.date, event.date) >= 0) return [];
    return areInOneExhibit(draft, event.index, signing.index) ? [{ event, signing }] : [];
  });
}

/** The first of some days of signing in the order of the text that stands behind an event. */
function firstBehind(
  signings: readonly IndexedPlace[],
  { block, index, date }: IndexedPlace,
): IndexedPlace | undefined {
  let at = firstAtOrAfter(signings.length, (n) => signings[n]?.index ?? 0, index);
  while (signings[at]?.block === block && (signings[at]?.date.at.start ?? 0) <= date.at.start) at++;
  return signings[at];
}

/** What an index lists under the events that may lie before a signing. */
const told = ['special', 'annual', 'meeting', 'resolution', 'report'] as const;

/** By block, the dates of those that are told as past. */
const pastDates = told.map((what) =>
  keptPlaces(
    ({ events }) => events.revision,
    ({ events }) => [events.byKey.get(what)],
    (draft, start, facts) =>
      facts
        .map(({ date }) => date)
        .filter((date) => isReckonable(date) && !toCome.test(clauseBefore(draft, start, date))),
  ),
);

const eventsOf = (draft: Draft): readonly IndexedPlace[] =>
  pastDates.flatMap((dates) =>
    placesOf(draft, dates(draft)).flatMap(({ block, index, start, facts }) =>
      facts.map((date) => ({ block, index, start, date })),
    ),
  );

const testimonia = ledDates('testimonium', onDay, isReckonable);
