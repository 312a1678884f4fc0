import type { CalendarDate, CalendarDay, DateStatement } from '../facts/fact.ts';
import { dateMentions } from '../model/date/mentions.ts';
import { newWeekday, redated } from '../model/date/redated.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { timesMore } from '../model/which-stands.ts';
import type { LocalSpan } from '../text/span.ts';
import { dateText, isPossible, weekdayNames } from '../words/calendar.ts';
import { ordinalSuffix } from '../words/spell-figures.ts';
import { defineRule, type LocalFinding, type LocalFix } from './rule.ts';

export const dateMismatch = defineRule({
  id: 'date-mismatch',
  summary: 'A date that is stated twice is the same day both times.',
  why: [
    'Deeds, notes and testimonia state a date in words and in figures, as they do an amount, so that a slip in one of',
    'them shows. When the two differ nobody knows the day, and with it when interest runs, a lien was perfected or',
    'notice was in time. For an instrument the words prevail (UCC § 3-114), and other writings are read in the same',
    'way, so it may be the wrong day that counts.',
    '',
    'The day, the year and a date that is repeated in brackets are held to each other. The light bulb offers both',
    'repairs: first the one that the weekday or the rest of the draft supports; where neither does, the words follow',
    'the figures, since the figures are what drafters edit last. A date in figures that may be read two ways agrees',
    'when one of them does.',
  ].join('\n'),
  severity: 'error',
  scope: 'block',
  reads: 'date',
  examples: [
    {
      name: 'Both statements agree',
      text: 'Signed on the twenty-fourth (24th) day of April, two thousand three (2003), and sealed on April 5, 2003 (4/5/2003).\n',
    },
    {
      name: 'The day in words and in figures',
      text: `
Given this twenty-fourth (25th) day of April, 2003, under our hands.
           ^^^^^^^^^^^^^ error: the words say the 24th but the figures say the 25th
                          ^^^^ related: the figures
`,
      fixed: ['twenty-fourth → twenty-fifth', '25th → 24th'],
    },
    {
      name: 'The year in words and in figures',
      text: `
This Note is dated the 1st day of May, Two Thousand Three (2004).
                                       ^^^^^^^^^^^^^^^^^^ error: the words say 2003 but the figures say 2004
                                                           ^^^^ related: the figures
`,
      fixed: ['Three → Four', '2004 → 2003'],
    },
    {
      name: 'A date and its repetition in brackets',
      text: `
The option lapses on April 24, 2003 (4/25/2003).
                           ^^ error: the date is April 24, 2003 but the bracket says April 25, 2003
                                     ^^^^^^^^^ related: the date in the bracket
`,
      fixed: ['April 24 → April 25', '4/25 → 4/24'],
    },
    {
      name: 'A date written out and once more in brackets',
      text: `
Made as of the 15th day of May, 2004 (May 16, 2004), between the parties.
               ^^^^ error: the date is May 15, 2004 but the bracket says May 16, 2004
                                      ^^^^^^^^^^^^ related: the date in the bracket
`,
      fixed: ['15th → 16th', 'May 16 → May 15'],
    },
    {
      name: 'Two dates, one of them in brackets',
      text: 'Date of report (date of earliest event reported): March 5, 2003 (February 28, 2003), or 3/5/2003 (2/28/2003).\n',
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'date') continue;
      yield* statedTwice(block, fact, 'day');
      yield* statedTwice(block, fact, 'year');
      yield* restatedElsewise(block, fact);
    }
  },
});

type Part = 'day' | 'month' | 'year';

/** A way to make the date one: the part that takes another value, and what the title says of it. */
interface Repair {
  readonly change: Partial<CalendarDay>;
  readonly title: string;
}

/** The day or the year of a date in words and in figures. */
function* statedTwice(block: ReadBlock, date: CalendarDate, part: 'day' | 'year'): Generator<LocalFinding> {
  const [first, second] = part === 'day' ? date.days : date.years;
  if (!first || !second || first.value === second.value) return;
  const [words, figures] = first.form === 'words' ? [first, second] : [second, first];
  const say = ({ value }: DateStatement): string =>
    part === 'day' ? `${value}${ordinalSuffix(BigInt(value))}` : `${value}`;
  const the = part === 'day' ? 'the ' : '';
  yield {
    at: words.at,
    message: `the words say ${the}${say(words)} but the figures say ${the}${say(figures)}`,
    related: [{ at: figures.at, message: 'the figures' }],
    fixes: (draft) =>
      fixes(draft, block, date, [
        { change: { [part]: figures.value }, title: `Make the words say ${say(figures)}` },
        { change: { [part]: words.value }, title: `Make the figures say ${say(words)}` },
      ]),
  };
}

/** A date and the bracket that repeats it. */
function* restatedElsewise(block: ReadBlock, date: CalendarDate): Generator<LocalFinding> {
  const again = date.restated;
  const part = again && (['year', 'month', 'day'] as const).find((one) => again[one] !== date[one]);
  if (!again || !part) return;
  const [own, other] = [textOf(date), textOf(again)];
  yield {
    at: placeOf(date, part),
    message: `the date is ${own} but the bracket says ${other}`,
    related: [{ at: again.at, message: 'the date in the bracket' }],
    fixes: (draft) =>
      fixes(draft, block, date, [
        { change: { [part]: again[part] }, title: `Make the date ${other}` },
        { change: { [part]: date[part] }, title: `Make the bracket say ${own}` },
      ]),
  };
}

const textOf = ({ year, month, day }: CalendarDay): string => dateText(year, month, day);

function placeOf(date: CalendarDate, part: Part): LocalSpan {
  if (part === 'month') return date.monthAt;
  return (part === 'day' ? date.days : date.years)[0]?.at ?? date.monthAt;
}

/** The repairs that can be written and make a day of the calendar, the better supported first. */
function fixes(draft: Draft, block: ReadBlock, date: CalendarDate, repairs: readonly Repair[]): readonly LocalFix[] {
  const offered = repairs.flatMap(({ change, title }) => {
    const { year, month, day } = { ...date, ...change };
    const edits = isPossible(year, month, day) ? redated(draft, block, date, change) : undefined;
    if (!edits || edits.length === 0) return [];
    const count = dateMentions(draft, { year, month, day }).length;
    const weekday = newWeekday(date, change);
    const fits = date.weekday !== undefined && weekday === undefined;
    const moved = weekday === undefined ? '' : `, and the weekday ${weekdayNames[weekday] ?? ''}`;
    const fix = { title: `${title}${moved}${whyTitle(date, fits, count)}`, edits, safe: false };
    return [{ support: count + (fits ? surely : 0), fix }];
  });
  return offered.sort((a, b) => b.support - a.support).map(({ fix }) => fix);
}

/** A weekday that fits says more than any number of other mentions, which may all be of another day. */
const surely = 1e6;

function whyTitle({ weekday }: CalendarDate, fits: boolean, count: number): string {
  const named = fits && weekday ? [`a ${weekdayNames[weekday.day] ?? ''}`] : [];
  const more = count === 0 ? [] : [`that day stands ${timesMore(count)}`];
  const reasons = [...named, ...more];
  return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
}
