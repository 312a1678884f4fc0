import type { CalendarDate, CalendarDay, WeekdayStatement } from '../facts/fact.ts';
import { dateMentions } from '../model/date/mentions.ts';
import { redated } from '../model/date/redated.ts';
import { statesOneDay } from '../model/date/standing.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { standsElsewhere } from '../model/which-stands.ts';
import { dateText, dayNumber, dayOfNumber, weekdayNames, weekdayNumber } from '../words/calendar.ts';
import { defineRule, type LocalFix } from './rule.ts';

export const dateWeekday = defineRule({
  id: 'date-weekday',
  summary: 'The weekday that stands with a date is the weekday of that date.',
  why: [
    'A notice of a meeting for "Friday, April 24, 2003" calls it for a Thursday or for the 25th, and shareholders who',
    'come on the wrong one were not given notice of the other. A weekday goes wrong when a form is carried over into',
    'another year or when one of the two is moved and the other stays, so the date deserves a second look as well.',
    '',
    'Weekdays are those of the Gregorian calendar, from 1583 on; one that recurs or is one of several says nothing',
    'about a date. The light bulb offers the right weekday, the nearest dates that fall on the stated one, and the',
    'same day of the year before or after where it does. First stands what the rest of the draft supports.',
  ].join('\n'),
  severity: 'error',
  scope: 'block',
  reads: 'date',
  examples: [
    {
      name: 'Weekdays that are right, recur or belong to others',
      text: `
The meeting of Thursday, April 24, 2003 was adjourned to April 28, 2003 (a Monday).
Offices are open every Friday, April 24, 2003 excepted, and Monday through Friday, January 1, 2003 excepted.
`,
    },
    {
      name: 'Another weekday',
      text: `
A special meeting will be held on Friday, April 24, 2003 at ten o'clock.
                                  ^^^^^^ error: April 24, 2003 is a Thursday, not a Friday
                                          ^^^^^^^^^^^^^^ related: the date
`,
      fixed: ['Friday → Thursday', 'April 24 → April 25', 'April 24 → April 18'],
    },
    {
      name: 'A date that the draft states elsewhere',
      text: `
The polls close at noon on FRIDAY THE 24TH OF APRIL, 2003; ballots that come in after April 25, 2003 are void.
                           ^^^^^^ error: April 24, 2003 is a Thursday, not a Friday
                                      ^^^^^^^^^^^^^^^^^^^ related: the date
`,
      fixed: ['24TH → 25TH', 'FRIDAY → THURSDAY', '24TH → 18TH'],
    },
    {
      name: 'Last year, and the end of a month',
      text: `
The first payment is due on Jan. 1, 2004 (Wednesday).
                                          ^^^^^^^^^ error: January 1, 2004 is a Thursday, not a Wednesday
                            ^^^^^^^^^^^^ related: the date
`,
      fixed: ['Wednesday → Thursday', 'Jan. 1, 2004 → Dec. 31, 2003', 'Jan. 1 → Jan. 7', '2004 → 2003'],
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'date' || !fact.weekday || !statesOneDay(fact)) continue;
      const { weekday } = fact;
      const right = weekdayNumber(fact.year, fact.month, fact.day);
      if (right === undefined || right === weekday.day) continue;
      yield {
        at: weekday.at,
        message: `${textOf(fact)} is a ${weekdayNames[right] ?? ''}, not a ${weekdayNames[weekday.day] ?? ''}`,
        related: [{ at: fact.at, message: 'the date' }],
        fixes: (draft) => repairs(draft, block, fact, weekday, right),
      };
    }
  },
});

const textOf = ({ year, month, day }: CalendarDay): string => dateText(year, month, day);

/** The right weekday and the dates that fall on the stated one, the better supported first. */
function repairs(
  draft: Draft,
  block: ReadBlock,
  date: CalendarDate,
  { day: stated }: WeekdayStatement,
  right: number,
): readonly LocalFix[] {
  // The date itself is one of its mentions.
  const own = dateMentions(draft, date).length - 1;
  const weekday = redated(draft, block, date, {}) ?? [];
  const title = `Make it ${weekdayNames[right] ?? ''}${standsElsewhere(own, textOf(date))}`;
  const offered = [{ support: own, fix: { title, edits: weekday, safe: false } }];
  // One end of a range moved by days may pass the other.
  for (const other of date.joint ? [] : datesOn(date, stated, right)) {
    const edits = redated(draft, block, date, other);
    if (!edits || edits.length === 0) continue;
    const support = dateMentions(draft, other).length;
    offered.push({
      support,
      fix: { title: `Make it ${textOf(other)}${standsElsewhere(support, 'that day')}`, edits, safe: false },
    });
  }
  return offered.sort((a, b) => b.support - a.support).map(({ fix }) => fix);
}

/**
 * The nearest dates before and after that fall on a weekday, the nearer first, then the same day a year off that does.
 */
function datesOn(date: CalendarDay, weekday: number, right: number): readonly CalendarDay[] {
  const { year, month, day } = date;
  const number = dayNumber(year, month, day);
  const after = (weekday - right + 7) % 7;
  const near = [number + after, number + after - 7].sort((a, b) => Math.abs(a - number) - Math.abs(b - number));
  const years = [year - 1, year + 1].filter((other) => weekdayNumber(other, month, day) === weekday);
  return [...near.map(dayOfNumber), ...years.map((other) => ({ year: other, month, day }))];
}
