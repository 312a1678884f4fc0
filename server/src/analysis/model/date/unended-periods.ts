import type { CalendarDate } from '../../facts/fact.ts';
import { firstAtOrAfter } from '../../text/ordered.ts';
import { daysBetween } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import { keptPlaces } from '../kept-places.ts';
import { areInOneExhibit } from '../outline/exhibits.ts';
import { placesOf } from '../places.ts';
import { clauseBefore } from './clause-before.ts';
import { placeLines } from './date-line.ts';
import { lineKey } from './date-line-length.ts';
import type { IndexedPlace } from './dated-place.ts';
import type { Foretold } from './foretold.ts';
import { leadOf } from './lead.ts';
import { ledDates } from './led-dates.ts';
import { isReckonable } from './standing.ts';

/** What stands before the end of a period that is past, and what is said there to report on it. */
const ended = /\b(?:year|quarter|period|months)s?\s+ended\s*$/i;
const report = /\b(?:annual|quarterly)\s+report\b|\bform\s+(?:10-?[kq]|20-?f|40-?f)\b|\bour\s+reports?\b/i;
/** What is still to be reported on. */
const toCome = /\b(?:commencing|beginning|starting|first|subsequent)\b/i;

/** What stands before the day on which such a certificate, a power of attorney or a consent is signed. */
const signing = /\b(?:this|on|as\s+of),?(?:\s+(?:this|the))*\s+$/i;
/** The same where nothing else stands in the line or the column. */
const dating = /(?:^|[\n\t|]|[^\S\n]{3})[\s*_]*dated?\s*:?[\s*_]*$/i;

/** How many days before its end a report on a period may be signed for: a power of attorney is given early. */
const ahead = 92;

/**
 * The periods on which an annual or a quarterly report is said to be, with the day, well before their end, on which the
 * certificate, the consent or the power of attorney that says so is signed. Of the two years one is a slip.
 */
export function unendedPeriods(draft: Draft): readonly Foretold[] {
  const ends = periodEnds(draft);
  if (ends.size === 0) return [];
  const signings = signingDays(draft);
  return placesOf(draft, ends).flatMap(({ block, index, start, facts }) => {
    const next = signings[firstAtOrAfter(signings.length, (n) => signings[n]?.index ?? 0, index)];
    if (!next || !areInOneExhibit(draft, index, next.index)) return [];
    return facts.flatMap((date): readonly Foretold[] =>
      daysBetween(next.date, date) > ahead ? [{ event: { block, start, date }, signing: next }] : [],
    );
  });
}

const testimonia = ledDates('testimonium', signing, isReckonable);
const dated = [ledDates('signature-block', dating, isReckonable), ledDates(lineKey, dating, isReckonable)] as const;

/** The days of signing, in the order of the text: in testimonia and signatures, and in lines that say no more. */
const signingDays = (draft: Draft): readonly IndexedPlace[] =>
  [...testimonia(draft), ...dated.flatMap((dates) => dates(draft)), ...placeLines(draft)].sort(
    (a, b) => a.index - b.index,
  );

/** By block, the ends of the periods that are reported on. */
const periodEnds = keptPlaces(
  ({ years }) => years.revision,
  ({ years }) => years.byKey.values(),
  (draft, start, dates) => dates.filter((date) => isReportedOn(draft, start, date)),
);

function isReportedOn(draft: Draft, start: number, date: CalendarDate): boolean {
  if (!isReckonable(date) || !ended.test(leadOf(draft, start, date))) return false;
  const clause = clauseBefore(draft, start, date);
  return report.test(clause) && !toCome.test(clause);
}
