import type { CalendarDate } from '../../facts/fact.ts';
import { isPossible } from '../../words/calendar.ts';
import { compareDays, daysBetween } from '../../words/day-count.ts';
import { blockIndexAt, type Draft, type ReadBlock } from '../draft.ts';
import { draftTitle } from '../draft-title.ts';
import { isAmending } from '../instrument/amending.ts';
import { areInOneExhibit } from '../outline/exhibits.ts';
import { placesOf } from '../places.ts';
import { clauseBefore } from './clause-before.ts';
import { dateLines } from './date-line.ts';
import type { DatedPlace } from './dated-place.ts';
import { draftDate } from './draft-date.ts';
import { dateMentions } from './mentions.ts';
import { isReckonable } from './standing.ts';

/** A day that is to come by what the draft says of it, before the day on which the draft is made. */
export interface PastDeadline {
  readonly made: DatedPlace;
  readonly set: DatedPlace;
}

/** What stands right before a day that is to come. */
const awaited =
  /\b(?:on\s+or\s+(?:before|prior\s+to)|(?:not?|no)\s+later\s+than|(?:expire|terminate|mature|end)s?\s+(?:up)?on|due\s+(?:and\s+payable\s+)?on|payable\s+(?:in\s+full\s+)?on)\s+(?:the\s+)?$/i;
/** The last of several days of which the earliest ends something. */
const earliest = /\b(?:expire|terminate|mature|end)s?\s+(?:up)?on\s+the\s+earl(?:ier|iest)\b.*\b(?:and|or)\s+$/is;
/** What is paid again and again from a day on. */
const first = /\b(?:interest|installments?|payments?|payable)\b.*,\s+(?:commencing|beginning|starting)\s+(?:on\s+)?$/is;
/** What speaks of what is to come. */
const toCome = /\b(?:shall|will|may|must|promises?|agrees?|if|terminates|expires|matures|payable)\b/i;
/** What speaks of what has been. */
const past =
  /\b(?:was|were|had|been|did|previous(?:ly)?|heretofore|original(?:ly)?|existing|since|amend|ended|accrued|incurred|granted|issued|filed|owned|earned|fiscal|taxable|returns?|taxes|statements?)/i;

/** What takes the place of another, or ends it, and so speaks of its days. */
const later =
  /\b(?:RESTATED|REPLACEMENT|SUBSTITUTE|EXTENSION|FORBEARANCE|SETTLEMENT|TERMINATION|SEPARATION|RELEASE|ASSIGNMENT|ASSUMPTION|RATIFICATION|NOVATION)\b/;

/** How many days before the day as of which the draft is made something may rightly be set for. */
const shortly = 45;

/**
 * The days that are to come by the words before them, `if the Closing has not occurred on or before`, and lie within a
 * year before the day on which the draft is made: a year later they would be to come. None of a draft that changes,
 * replaces or ends another, which speaks of its days, and none that the draft states again.
 */
export function pastDeadlines(draft: Draft): readonly PastDeadline[] {
  const made = draftDate(draft) ?? dateLines(draft)[0];
  const title = draftTitle(draft)?.title.instrument.key ?? '';
  if (!made || isAmending(title) || later.test(title)) return [];
  const index = blockIndexAt(draft, made.start);
  return placesOf(draft, daysBefore(draft, made.date)).flatMap(({ block, index: at, start, facts }) =>
    facts
      .filter((date) => isToCome(draft, { block, start, date }))
      .filter((date) => dateMentions(draft, date).length === 1)
      .filter(() => areInOneExhibit(draft, index, at))
      .map((date) => ({ made, set: { block, start, date } })),
  );
}

/** By block, the days of the draft that lie so long before another; few of them, so that few are placed. */
function daysBefore({ indexes }: Draft, made: CalendarDate): ReadonlyMap<ReadBlock, readonly CalendarDate[]> {
  const found = new Map<ReadBlock, readonly CalendarDate[]>();
  for (const year of [made.year - 1, made.year]) {
    for (const [block, dates] of indexes.years.byKey.get(String(year)) ?? []) {
      const before = dates.filter((date) => isPast(made, date) && isReckonable(date));
      if (before.length > 0) found.set(block, [...(found.get(block) ?? []), ...before]);
    }
  }
  return found;
}

/** Whether a day lies so long before another that a year later it would lie behind it. */
function isPast(made: CalendarDate, { year, month, day }: CalendarDate): boolean {
  if (compareDays({ year, month, day }, made) >= 0 || compareDays({ year: year + 1, month, day }, made) < 0)
    return false;
  return daysBetween({ year, month, day }, made) > shortly && isPossible(year + 1, month, day);
}

function isToCome(draft: Draft, { start, date }: DatedPlace): boolean {
  const clause = clauseBefore(draft, start, date);
  if (!toCome.test(clause) || past.test(clause)) return false;
  return awaited.test(clause) || earliest.test(clause) || first.test(clause);
}
