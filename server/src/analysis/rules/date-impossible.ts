import type { CalendarDate, CalendarDay, YearlessDate } from '../facts/fact.ts';
import { isSameDay } from '../model/date/dated-place.ts';
import { dateMentions } from '../model/date/mentions.ts';
import { newWeekday, redated } from '../model/date/redated.ts';
import { statesOneDay } from '../model/date/standing.ts';
import { statedNear } from '../model/date/stated-near.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { standsElsewhere } from '../model/which-stands.ts';
import {
  dateText,
  daysInMonth,
  isPossible,
  longYear,
  monthNames,
  weekdayNames,
  weekdayNumber,
  whyImpossible,
  whyNeverPossible,
} from '../words/calendar.ts';
import { defineRule, type LocalFix } from './rule.ts';

const FEBRUARY = 2;
const MARCH = 3;

export const dateImpossible = defineRule({
  id: 'date-impossible',
  summary: 'A date is a day of the calendar.',
  why: [
    'On November 31 nothing can be paid, delivered or held, and no period can start or end. Whoever reads such a date',
    'must guess whether the last day of the month was meant, the first of the next, or another month; a vesting date',
    'or a maturity is no place for a guess. Most slips come from a form that once said another month, or from February',
    '29 carried over into a year that has none.',
    '',
    'Days are held to the Gregorian calendar from 1583 on. The light bulb offers the last day of the month, days a',
    'slip away that the draft states elsewhere, and for February 29 the day after February and the nearest year that',
    'has one.',
  ].join('\n'),
  severity: 'error',
  scope: 'block',
  reads: ['date', 'yearless-date'],
  examples: [
    {
      name: 'Days that the calendar has',
      text: 'Interest is due on November 30, 2006, on 29 February 2008 and on the thirty-first (31st) day of May, 2009.\n',
    },
    {
      name: 'A month of thirty days',
      text: `
The options vest in full on November 31, 2006, if the Executive is then employed.
                            ^^^^^^^^^^^^^^^^^ error: November has 30 days, so there is no November 31, 2006
`,
      fixed: ['November 31 → November 30'],
    },
    {
      name: 'February 29 in a common year',
      text: `
IN WITNESS WHEREOF, the parties have signed this Amendment as of the 29th day of February, 2003.
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: February 2003 has 28 days, so there is no February 29, 2003
`,
      fixed: ['29th → 28th', '29th day of February → 1st day of March', '2003 → 2004'],
    },
    {
      name: 'A day stated in words and in figures',
      text: `
This Lease ends on the Thirty-First (31st) day of June, 2011.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: June has 30 days, so there is no June 31, 2011
`,
      fixed: ['Thirty-First (31st) → Thirtieth (30th)'],
    },
    {
      name: 'A day of every year',
      text: `
Interest is due on each March 31 and June 31, and the accounts close on the last day of February, the 30th day of February.
                                     ^^^^^^^ error: June has 30 days, so there is no June 31
                                                                                                      ^^^^^^^^^^^^^^^^^^^^ error: February has 29 days at most, so there is no February 30
`,
      fixed: ['June 31 → June 30', '30th → 29th'],
    },
    {
      name: 'Columns that count by the month',
      text: 'Units sold: April 31, June 45, and by region June 31 28 40.\n',
    },
    {
      name: 'Numbers of acts, and days of a calendar older than ours',
      text: 'Under Decree No. 56 of March 22, 1999 and Act 31 of June 24, 1974, as under the charter of February 29, 1500.\n',
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind === 'yearless-date') {
        if (isPossible(longYear, fact.month, fact.day)) continue;
        const message = whyNeverPossible(fact.month, fact.day);
        yield { at: fact.at, message, related: [], fixes: (draft) => yearlessRepairs(draft, block, fact) };
      }
      if (fact.kind !== 'date' || isPossible(fact.year, fact.month, fact.day) || !statesOneDay(fact)) continue;
      yield {
        at: fact.at,
        message: whyImpossible(fact.year, fact.month, fact.day),
        related: [],
        fixes: (draft) => repairs(draft, block, fact),
      };
    }
  },
});

/** The most days that are offered in the place of one that no calendar has. */
const most = 4;

/**
 * The nearest day of the month; days that the draft states, a slip away; the day with its figures swapped (`51` for
 * 15); and for February 29 the day that follows February and the nearest year that has one. First a day on which the
 * weekday stated falls.
 */
function repairs(draft: Draft, block: ReadBlock, date: CalendarDate): readonly LocalFix[] {
  const { year, month, day } = date;
  const nearest = { year, month, day: nearestDay(date) };
  const others = [...statedNear(draft, date).filter(isDay), ...slipsOf(date).filter(isDay)];
  const distinct = others.filter(
    (other, at) => !isSameDay(other, nearest) && others.findIndex((one) => isSameDay(one, other)) === at,
  );
  const all = month === FEBRUARY && day === 29 ? [nearest, { year, month: MARCH, day: 1 }] : [nearest];
  return [...all, ...distinct.filter((one) => !all.some((other) => isSameDay(one, other)))]
    .sort((a, b) => Number(isOnWeekday(date, b)) - Number(isOnWeekday(date, a)))
    .slice(0, most)
    .flatMap((other) => repair(draft, block, date, other));
}

const isDay = ({ year, month, day }: CalendarDay): boolean => isPossible(year, month, day);

const isOnWeekday = ({ weekday }: CalendarDate, { year, month, day }: CalendarDay): boolean =>
  weekday !== undefined && weekdayNumber(year, month, day) === weekday.day;

/**
 * What was meant if two figures of the day were swapped or the first one slipped (`34` for 14 and 24), or if a year
 * without February 29 was taken for one that has it.
 */
function slipsOf({ year, month, day, days }: CalendarDate): readonly CalendarDay[] {
  if (month === FEBRUARY && day === 29) return nearestLeapYears(year).map((leap) => ({ year: leap, month, day }));
  // To 31 a day is carried over from another month.
  if (day <= 31 || days.some(({ form }) => form === 'words')) return [];
  const unit = day % 10;
  return [unit * 10 + Math.floor(day / 10), 20 + unit, 10 + unit].map((other) => ({ year, month, day: other }));
}

/** The year nearest to one that has February 29, or the two that are as near. */
function nearestLeapYears(year: number): readonly number[] {
  let off = 1;
  const leaps = (): readonly number[] => [year + off, year - off].filter((one) => daysInMonth(one, FEBRUARY) === 29);
  while (leaps().length === 0) off++;
  return leaps();
}

function repair(
  draft: Draft,
  block: ReadBlock,
  date: CalendarDate,
  { year, month, day }: CalendarDay,
): readonly LocalFix[] {
  const edits = redated(draft, block, date, { year, month, day });
  if (!edits) return [];
  const weekday = newWeekday(date, { year, month, day });
  const named = weekday === undefined ? '' : `${weekdayNames[weekday] ?? ''}, `;
  const stands = dateMentions(draft, { year, month, day }).length;
  return [{ title: `Make it ${named}${dateText(year, month, day)}${standsElsewhere(stands)}`, edits, safe: false }];
}

/** The last day that the month has in a leap year, or the first. */
function yearlessRepairs(draft: Draft, block: ReadBlock, date: YearlessDate): readonly LocalFix[] {
  const whole: CalendarDate = {
    ...date,
    kind: 'date',
    year: longYear,
    years: [],
    joint: false,
    weekday: undefined,
    restated: undefined,
  };
  const day = nearestDay(whole);
  const edits = redated(draft, block, whole, { day });
  return edits ? [{ title: `Make it ${monthNames[date.month - 1] ?? ''} ${day}`, edits, safe: false }] : [];
}

const nearestDay = ({ year, month, day }: CalendarDate): number => (day < 1 ? 1 : daysInMonth(year, month));
