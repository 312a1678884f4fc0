import Fraction from 'fraction.js';
import type { CalendarDate, Installments, PaymentDays, Period, TimeLength } from '../facts/fact.ts';
import { firstPaymentStanding } from '../model/date/first-payment.ts';
import { installmentsStanding, type InstallmentsStanding } from '../model/date/installments.ts';
import { dateMentions } from '../model/date/mentions.ts';
import { redated } from '../model/date/redated.ts';
import { relengthened } from '../model/date/relengthened.ts';
import { isReckonable } from '../model/date/standing.ts';
import { endsOn, nearestEnd, startBefore, wholeLength } from '../model/date/term.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { restatedAmount, workedOut } from '../model/restatement.ts';
import { standsElsewhere } from '../model/which-stands.ts';
import { dateText } from '../words/calendar.ts';
import type { CalendarDay } from '../words/day-count.ts';
import { defineRule, type LocalFinding, type LocalFix } from './rule.ts';

export const dateTerm = defineRule({
  id: 'date-term',
  summary: 'A term lasts as long as its dates say, and so do payments month after month.',
  why: [
    'A term of ten years that runs from January 1, 1956 to December 31, 1966 runs eleven, and someone pays the rent of',
    'the eleventh, or leaves in the tenth. In *Schorzman v. Kelly*, 71 Wn.2d 457 (1967), the court held such a lease',
    'to its words; in *Gothard v. Murphy Oil Corp.* (Tenn. App. 1983) fifteen years that ran sixteen were an ambiguity',
    'for the jury.',
    '',
    'Both conventions of the last day are right: ten years from January 1, 1956 end through December 31, 1965 and on',
    'January 1, 1966. A term of months may end with a month where it begins with one. Lengths and dates are held',
    'together only where one sentence binds them: `ten (10) years, commencing on ... and ending on ...`.',
    '',
    'So many payments, month after month, are held to the days of the first and the last in the same way. Both days',
    'count, but the second may be the end of the time rather than the day of a payment.',
    '',
    'The first of payments on days of each year falls on one of them, and no sooner than the interest runs that is paid.',
  ].join('\n'),
  severity: 'warning',
  scope: 'block',
  reads: ['period', 'installments', 'payment-days'],
  examples: [
    {
      name: 'Both conventions of the last day, and the ends of months',
      text: 'A term of ten (10) years from January 1, 1956 through December 31, 1965, or from January 1, 1956 until January 1, 1966.\n\nThe six-month period beginning on August 31, 2004 and ending on February 28, 2005.\n',
    },
    {
      name: 'Ten years that run eleven',
      text: `
The term is ten (10) years, commencing on January 1, 1956 and ending on December 31, 1966.
                                                                        ^^^^^^^^^^^^^^^^^ warning: 10 years from January 1, 1956 end on December 31, 1965 but the end stated is December 31, 1966
            ^^^^^^^^^^^^^^ related: the length
`,
      fixed: ['1966 → 1965', 'ten (10) → eleven (11)', '1956 → 1957'],
    },
    {
      name: 'A day too many',
      text: `
The Notes are held for a period of 90 days from March 1, 2004 to May 31, 2004.
                                                                 ^^^^^^^^^^^^ warning: 90 days from March 1, 2004 end on May 30, 2004 but the end stated is May 31, 2004
                                   ^^^^^^^ related: the length
`,
      fixed: ['May 31 → May 30', '90 → 91', 'March 1 → March 2'],
    },
    {
      name: 'Payments month after month',
      text: 'In 24 monthly installments commencing May 1, 2001 and ending April 1, 2003, or in 8 quarterly payments beginning May 1, 2001 and ending April 30, 2003.\n',
    },
    {
      name: 'Payments that go on for a year more',
      text: `
In 36 monthly installments of $500 each, commencing September 1, 2024 and ending August 1, 2028.
                                                                                 ^^^^^^^^^^^^^^ warning: the payments from September 1, 2024 to August 1, 2028 are 48, not 36
   ^^ related: so many
`,
      fixed: ['2028 → 2027', '36 → 48', '2024 → 2025'],
    },
    {
      name: 'A first payment on none of the days',
      text: `
Interest is payable on February 15 and August 15 of each year, commencing February 25, 2018, to Holders of record.
                                                                          ^^^^^^^^^^^^^^^^^ warning: it is paid on February 15 of each year but first on February 25, 2018
                       ^^^^^^^^^^^ related: the day of each year
`,
      fixed: ['February 25 → February 15'],
    },
    {
      name: 'A first payment before the interest runs',
      text: `
The Notes bear interest from August 24, 2017, payable on February 15 and August 15 of each year, commencing February 15, 2017.
                             ^^^^^^^^^^^^^^^ related 1: the day from which it runs
                                                                                                            ^^^^^^^^^^^^^^^^^ warning: it is first paid on February 15, 2017, before August 24, 2017, from which it runs
`,
      fixed: ['15, 2017 → 15, 2018', '24, 2017 → 24, 2016'],
    },
    {
      name: 'Bounds, several terms and business days',
      text: 'For up to three years from May 1, 2001 to June 30, 2003; for each one-year period from May 1, 2001 to May 1, 2009; for ten Business Days from May 1, 2001 to May 15, 2001.\n',
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind === 'installments') yield* ofInstallments(block, fact);
      if (fact.kind === 'payment-days') yield* ofPaymentDays(block, fact);
      if (fact.kind !== 'period' || !fact.length || !isHeld(fact)) continue;
      const { from, to, length } = fact;
      if (endsOn(from, to, length)) continue;
      const end = nearestEnd(from, to, length);
      const many = length.count > 1;
      yield {
        at: to.at,
        message: `${said(length)} from ${textOf(from)} ${many ? 'end' : 'ends'} on ${textOf(end)} but the end stated is ${textOf(to)}`,
        related: [{ at: length.at, message: 'the length' }],
        fixes: (draft) => repairs(draft, block, fact, length, end),
      };
    }
  },
});

/** Payments that are more or fewer than the days of the first and the last leave room for. */
function* ofInstallments(block: ReadBlock, fact: Installments): Generator<LocalFinding> {
  const standing = installmentsStanding(fact);
  if (!standing || standing.agrees) return;
  const { from, to, count } = fact;
  const { made, stated } = standing;
  yield {
    at: to.at,
    message: `the payments from ${textOf(from)} to ${textOf(to)} are ${made}, not ${stated}`,
    related: [{ at: count.at, message: 'so many' }],
    fixes: (draft) => installmentsRepairs(draft, block, fact, standing),
  };
}

/** A first payment that falls on none of the days of the others, or before the day from which it is reckoned. */
function* ofPaymentDays(block: ReadBlock, fact: PaymentDays): Generator<LocalFinding> {
  const { first, since } = fact;
  const standing = firstPaymentStanding(fact);
  if (standing?.is === 'beside') {
    const { day, meant } = standing;
    const said = textOf(meant).replace(/,[^,]*$/, '');
    yield {
      at: first.at,
      message: `it is paid on ${said} of each year but first on ${textOf(first)}`,
      related: [{ at: day.at, message: 'the day of each year' }],
      fixes: (draft) => fixedDay(draft, block, first, meant, 'Begin'),
    };
  }
  if (standing?.is === 'early' && since) {
    yield {
      at: first.at,
      message: `it is first paid on ${textOf(first)}, before ${textOf(since)}, from which it runs`,
      related: [{ at: since.at, message: 'the day from which it runs' }],
      fixes: (draft) => [
        ...fixedDay(draft, block, first, nextYear(first, 1), 'Begin'),
        ...fixedDay(draft, block, since, nextYear(since, -1), 'Begin'),
      ],
    };
  }
}

const nextYear = ({ year, month, day }: CalendarDay, by: 1 | -1): CalendarDay => ({ year: year + by, month, day });

/** The last day that the number gives, the number that the days give, and the first day where one part of it is off. */
function installmentsRepairs(
  draft: Draft,
  block: ReadBlock,
  { from, to, count }: Installments,
  { made, last, first }: InstallmentsStanding,
): readonly LocalFix[] {
  const ending = last ? fixedDay(draft, block, to, last, 'End') : [];
  const edits = restatedAmount(draft, block, count, (statement) => workedOut(new Fraction(made), statement));
  const number = edits ? [{ title: `Make them ${made}`, edits, safe: false }] : [];
  const beginning = first ? fixedDay(draft, block, from, first, 'Begin') : [];
  return [...ending, ...number, ...beginning];
}

/** Whether both dates are certain: days of the calendar, each with a year of its own. */
const isHeld = ({ from, to }: Period): boolean => isReckonable(from) && isReckonable(to);

const textOf = ({ year, month, day }: CalendarDay): string => dateText(year, month, day);

const said = ({ count, unit }: Pick<TimeLength, 'count' | 'unit'>): string =>
  `${count} ${count === 1 ? unit : `${unit}s`}`;

/**
 * The end that the length gives, and the length that the dates give, first the one that leaves what stands elsewhere
 * too; then the beginning, where one part of its date would make it right.
 */
function repairs(
  draft: Draft,
  block: ReadBlock,
  { from, to }: Period,
  length: TimeLength,
  end: CalendarDay,
): readonly LocalFix[] {
  const ending = fixedDay(draft, block, to, end, 'End');
  const lasting = fixedLength(draft, block, length, wholeLength(from, to, length.unit));
  const start = startBefore(from, to, length);
  const beginning = start ? fixedDay(draft, block, from, start, 'Begin') : [];
  const standing = dateMentions(draft, to).length - 1;
  const [first, second] = standing > dateMentions(draft, end).length ? [lasting, ending] : [ending, lasting];
  return [...first, ...second, ...beginning];
}

function fixedDay(
  draft: Draft,
  block: ReadBlock,
  date: CalendarDate,
  day: CalendarDay,
  verb: 'Begin' | 'End',
): readonly LocalFix[] {
  const edits = redated(draft, block, date, day);
  const more = dateMentions(draft, day).length;
  return edits ? [{ title: `${verb} it on ${textOf(day)}${standsElsewhere(more)}`, edits, safe: false }] : [];
}

function fixedLength(
  draft: Draft,
  block: ReadBlock,
  length: TimeLength,
  count: number | undefined,
): readonly LocalFix[] {
  const edits = count === undefined ? undefined : relengthened(draft, block, length, count);
  return edits && count !== undefined
    ? [{ title: `Make it ${said({ count, unit: length.unit })}`, edits, safe: false }]
    : [];
}
