import type { CalendarDate } from '../../facts/fact.ts';
import { isLastOfMonth } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import { draftTitle } from '../draft-title.ts';
import { placesOf } from '../places.ts';
import { dateLines, executionLines } from './date-line.ts';
import { isCertain, isNextYear, isSameDay, type DateConflict, type DatedPlace } from './dated-place.ts';
import { leadOf } from './lead.ts';
import { isSlip } from './odd-year.ts';
import { ownDates } from './own-dates.ts';

/**
 * The day `as of` which the testimonium says that the draft is executed, held to the day `as of` which its preamble
 * says that it is made. Drafts are signed weeks after the day as of which they are made, so two dates alone say
 * nothing. They must be a slip apart, and neither may be the first or the last of a month, to which instruments are
 * dated back. Where the testimonium says no day, a line over the signatures may: `DATED this 3rd day of May, 2007`.
 */
export function testimoniumDates(draft: Draft): readonly DateConflict[] {
  const executed = executionOf(draft);
  if (!executed) return [];
  const own = ownDates(draft).filter(({ date }) => isCertain(date));
  const made = own.at(-1);
  if (!made || made.start >= executed.start) return [];
  const { block, start, date } = executed;
  if (own.some((place) => isSameDay(place.date, date)) || !isOfDraft(draft, executed)) return [];
  const asOf = [made, executed].every((place) => isAbove(place) || isAsOf(draft, place));
  if (!(asOf ? isNear(made.date, date) : isOtherYear(made.date, date))) return [];
  const right = own.filter((place) => isSameDay(place.date, made.date));
  return [{ says: asOf ? saysAsOf : saysOn, wrong: { block, start, date }, right }];
}

/** Where the draft says when it is executed: its testimonium, or else the first line that does. */
function executionOf(draft: Draft): Executed | undefined {
  const [testimonium] = placesOf(draft, draft.indexes.signing.byKey.get('testimonium'));
  if (!testimonium) {
    const [line] = [...executionLines(draft), ...dateLines(draft)].sort((a, b) => a.start - b.start);
    return line && { ...line, above: line.index > 0 && isOfDateAbove(draft, line.index - 1) };
  }
  const { block, start, facts } = testimonium;
  const date = facts.find((one) => isCertain(one) && dates.test(leadOf(draft, start, one, lookback)));
  return date && { block, start, date };
}

interface Executed extends DatedPlace {
  /** Whether a testimonium right over it says that this is the date first above written. */
  readonly above?: boolean;
}

const isAbove = ({ above }: Executed): boolean => above === true;

const isAsOf = (draft: Draft, { start, date }: DatedPlace): boolean =>
  /\bas\s+of\b|\bissu(?:e|ance)\s+date\s*:/i.test(leadOf(draft, start, date, lookback));

/** `as of the day and year first above written`, `as of the date first written above`. */
const firstAbove = /\bfirst\s+(?:(?:herein)?above\s+)?(?:written|set\s+forth|mentioned|stated)\b/i;

function isOfDateAbove({ text, blocks, starts }: Draft, index: number): boolean {
  const block = blocks[index];
  const start = starts[index] ?? 0;
  return block?.kind === 'testimonium' && firstAbove.test(text.slice(start, start + block.length));
}

const saysAsOf = (here: string, there: string): string => `it is executed as of ${here} but made as of ${there}`;
const saysOn = (here: string, there: string): string => `it is executed on ${here} but made as of ${there}`;

/** What stands before the day as of which something is made or executed, and before the day on which it is. */
const dates = /\b(?:as\s+of|this|on)\s+(?:this\s+|the\s+)*$/i;
const lookback = 24;

/**
 * What a testimonium says is executed, by the last word of it: `this Guaranty`, `this Third Supplemental Indenture`.
 */
const executed = /\bthis\s+((?:[A-Z][\w-]*\s+)*[A-Z][\w-]*)/;

/**
 * Whether the testimonium is of the draft and not of a guaranty or a form that follows it: it names no other
 * instrument.
 */
function isOfDraft(draft: Draft, { block, start }: Pick<DatedPlace, 'block' | 'start'>): boolean {
  const named = executed
    .exec(draft.text.slice(start, start + block.length))?.[1]
    ?.toUpperCase()
    .split(/\s+/)
    .at(-1);
  const { title, preamble } = draftTitle(draft) ?? {};
  if (named === undefined || !title) return true;
  const words = [title, preamble].flatMap((one) => [one?.instrument.key ?? '', one?.instrument.alias ?? '']);
  return words.some((said) => said.split(' ').includes(named));
}

const isRound = (date: CalendarDate): boolean => date.day === 1 || isLastOfMonth(date);

/** Whether the year alone is the one before or after; from the first of January to the next is a year, and no slip. */
const isOtherYear = (a: CalendarDate, b: CalendarDate): boolean => isNextYear(a, b) && !isYearsEnd(a);

const isYearsEnd = ({ month, day }: CalendarDate): boolean =>
  (month === 1 && day === 1) || (month === 12 && day === 31);

/** Whether two days are a slip apart in the year, the month or a day of two figures. */
function isNear(a: CalendarDate, b: CalendarDate): boolean {
  if (isOtherYear(a, b)) return true;
  if (isRound(a) || isRound(b)) return false;
  if (a.day === b.day) return a.year === b.year || (a.month === b.month && isSlip(String(a.year), String(b.year)));
  const alone = a.year === b.year && a.month === b.month;
  return alone && Math.max(a.day, b.day) > 9 && isSlip(String(a.day), String(b.day));
}
