import type { CalendarDate, CalendarDay, Period, Sequence } from '../facts/fact.ts';
import { wrongAnniversaries, type WrongAnniversary } from '../model/date/anniversaries.ts';
import { expiredCommissions, type ExpiredCommission } from '../model/date/commissions.ts';
import type { DatedPlace } from '../model/date/dated-place.ts';
import { foretold } from '../model/date/foretold.ts';
import { dateMentions } from '../model/date/mentions.ts';
import { isMeantYear, lengthened, oddYears, shortened, type OddYear } from '../model/date/odd-year.ts';
import { disorders, inOrder, ofDatesAlone, repairsOf, type Disorder, type OrderRepair } from '../model/date/order.ts';
import { orderWordings, type OrderWording } from '../model/date/order-wording.ts';
import { pastDeadlines } from '../model/date/past-deadlines.ts';
import { redated } from '../model/date/redated.ts';
import { earlySupplement, type EarlySupplement } from '../model/date/supplement.ts';
import { unendedPeriods } from '../model/date/unended-periods.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { standsElsewhere } from '../model/which-stands.ts';
import { dateText, isPossible } from '../words/calendar.ts';
import { defineRule, type PlacedFinding, type PlacedFix } from './rule.ts';

export const dateImplausible = defineRule({
  id: 'date-implausible',
  summary: 'Dates are of years that someone meant, and follow each other as what they date does.',
  why: [
    'A year with a digit too many, too few or wrong (`2203`, `201`, `19990`) is read over by everybody, and a note',
    'that matures in it never does. A year is held to the other years of the draft: acts of 1933, leases of 99 years',
    'and bonds of 2097 are left alone, and so is an amendment of 2024 to a lease of 2004. A year of some other time',
    'than ours, later than all others by fifteen and more, is odd only where it dates what has happened: `ended',
    'December 31, 2091`.',
    '',
    'Some dates follow each other by what they date. A period ends after it begins. Who may vote is settled on the',
    'record date, so the vote cannot come first (Delaware General Corporation Law § 213); nor can a dividend be paid',
    'before it is known to whom. A meeting is adjourned to a later day, an anniversary falls on the day of the same',
    'number or ends on its eve, an agreement is amended after it is made, a prospectus is supplemented after its own',
    'date, an auditor reports on a period that has ended, as one certifies an annual report, what certifies a resolution',
    'is signed after it, nothing is set for a day past its last one, and no deadline lies within the year before the day',
    'on which the draft is made. Nor can a notary act under a commission that has expired (Revised Uniform Law on',
    'Notarial Acts § 21). Two dates are held together only where one sentence, one certificate or one cover binds them.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples: [
    {
      name: 'Acts, long leases and bonds',
      text: 'This Lease of March 1, 2003 runs from April 1, 2003 to March 31, 2102. The Trust Indenture Act of August 3, 1939 applies to the Bonds due December 1, 2097, and the patent of February 19, 1856 is excepted.\n',
    },
    {
      name: 'A year that no one meant',
      text: `
The Note of June 9, 2003 matures on June 9, 2203 unless it is paid.
                                    ^^^^^^^^^^^^ warning: the year is 2203 but the draft's other dates are of 2003
`,
      fixed: ['2203 → 2003'],
    },
    {
      name: 'A digit dropped',
      text: `
Revenue for the year ended December 31, 2015 rose from that of December 31, 2014 by 8%.

In the year ended December 31, 201, it had fallen.
                  ^^^^^^^^^^^^^^^^ warning: the year is 201 but the draft's other dates are of 2014 to 2015
`,
      fixed: ['December 31, 201, → December 31, 2014,', 'December 31, 201, → December 31, 2015,'],
    },
    {
      name: 'A past year far ahead',
      text: `
The balance sheets are those of December 31, 2018 and December 31, 2019.

The Company has delivered its statements of income for the year ended December 31, 2091.
                                                                      ^^^^^^^^^^^^^^^^^ warning: the year is 2091 but the draft's other dates are of 2018 to 2019
`,
      fixed: ['2091 → 2019'],
    },
    {
      name: 'A period that ends before it begins',
      text: `
The engagement begins on February 1, 2026 and ends on January 31, 2025.
                                                      ^^^^^^^^^^^^^^^^ warning: the period ends on January 31, 2025, before it begins on February 1, 2026
                         ^^^^^^^^^^^^^^^^ related: the beginning
`,
      fixed: ['2025 → 2027', '2026 → 2024'],
    },
    {
      name: 'A vote before its record date',
      text: `
The shareholders of record as of May 21, 2014, approved this Amendment on May 14, 2014.
                                                                          ^^^^^^^^^^^^ warning: the vote is of May 14, 2014, before its record date, May 21, 2014
                                 ^^^^^^^^^^^^ related: the record date
`,
      fixed: [],
    },
    {
      name: 'An anniversary on another day',
      text: `
This Loan Agreement (this "Agreement") is made as of May 14, 2026 (the "Closing Date") between Alder Mills, Inc. and Birch Bank.
                                                     ^^^^^^^^^^^^ related 1: the day counted from

The loan matures on May 14, 2030, being the fifth anniversary of the Closing Date.
                    ^^^^^^^^^^^^ warning: 5 years from the Closing Date, May 14, 2026, is May 14, 2031 but the anniversary is said to be May 14, 2030
`,
      fixed: ['2030 → 2031'],
    },
    {
      name: 'A report on a year that has not ended',
      text: `
We consent to the use of our report dated March 12, 2026 on the statements of Cedar Yards, Inc. for the year ended
                                          ^^^^^^^^^^^^^^ warning: the report is of March 12, 2026, before the period that it is on ended on December 31, 2026
December 31, 2026.
^^^^^^^^^^^^^^^^^ related: the end of the period
`,
      fixed: ['2026 on → 2027 on', '31, 2026 → 31, 2025'],
    },
    {
      name: 'A meeting adjourned to an earlier day',
      text: `
The meeting on December 18, 2009 was adjourned until February 17, 2009.
                                                     ^^^^^^^^^^^^^^^^^ warning: the meeting is adjourned to February 17, 2009, before the meeting of December 18, 2009
               ^^^^^^^^^^^^^^^^^ related: the meeting

It is reconvened on February 17, 2010.
`,
      fixed: ['February 17, 2009 → February 17, 2010'],
    },
    {
      name: 'A commission that had expired',
      text: `
On this 14th day of May, 2026, before me, a Notary Public, personally appeared Ann Alder.
        ^^^^^^^^^^^^^^^^^^^^^ related 1: the day of the act

My commission expires: March 31, 2025
                       ^^^^^^^^^^^^^^ warning: the notary acts on May 14, 2026, after the commission expired on March 31, 2025
`,
      fixed: ['2025 → 2027', '2026 → 2024'],
    },
    {
      name: 'A certificate of a meeting that was yet to come',
      text: `
SECOND: The Board of Directors of Alder Mills, Inc., at a meeting duly held on April 3, 2026, adopted the amendment.
                                                                               ^^^^^^^^^^^^^ related 1: what it tells of

IN WITNESS WHEREOF, the Corporation has caused this certificate to be signed this 16th day of March, 2026.
                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^ warning: it is signed on March 16, 2026, before what it tells of, of April 3, 2026

/s/ Ann Alder
`,
      fixed: ['2026. → 2027.', '2026, adopted → 2025, adopted'],
    },
    {
      name: 'A closing after its last day',
      text: `
The Closing shall take place on June 14, 2024, or on such other date as they agree, but in no event later than May 31, 2024.
                                ^^^^^^^^^^^^^ related 1: the day it is set for
                                                                                                               ^^^^^^^^^^^^ warning: it is set for June 14, 2024, after the last day for it, May 31, 2024

The financing is committed until May 14, 2024.
`,
      fixed: ['June 14 → May 14'],
    },
    {
      name: 'A supplement before its prospectus',
      text: `
PROSPECTUS SUPPLEMENT
(To Prospectus dated January 8, 2025)
                     ^^^^^^^^^^^^^^^ related 1: the prospectus

The date of this prospectus supplement is January 5, 2025.
                                          ^^^^^^^^^^^^^^^ warning: the supplement is of January 5, 2025, before its prospectus, of January 8, 2025
`,
      fixed: ['January 5, 2025 → January 5, 2026', 'January 8, 2025 → January 8, 2024'],
    },
    {
      name: 'An extension to an earlier day',
      text: `
The Lender extends the Maturity Date of the Note from June 18, 2025 to June 18, 2017, and the Borrower agrees.
                                                      ^^^^^^^^^^^^^ related 1: the day that is extended
                                                                       ^^^^^^^^^^^^^ warning: it is extended to June 18, 2017, before June 18, 2025, from which it is extended
`,
      fixed: ['to June 18, 2017 → to June 18, 2025', 'from June 18, 2025 → from June 18, 2017'],
    },
    {
      name: 'A period that has not ended',
      text: `
In connection with the Annual Report of Alder Mills, Inc. for the year ended December 31, 2026, I certify as follows.
                                                                             ^^^^^^^^^^^^^^^^^ related 1: the end of the period

Date: March 3, 2026
      ^^^^^^^^^^^^^ warning: it is signed on March 3, 2026, before the period that it tells of ended on December 31, 2026

/s/ Simon Abara
`,
      fixed: ['March 3, 2026 → March 3, 2027', 'December 31, 2026 → December 31, 2025'],
    },
    {
      name: 'A last day before the first',
      text: `
This Merger Agreement (this "Agreement") is made as of May 14, 2026 by Alder Mills, Inc. and Birch Mills, Inc.
                                                       ^^^^^^^^^^^^ related 1: the date of the draft

Each of them may terminate it if the Closing has not occurred on or before December 31, 2025.
                                                                           ^^^^^^^^^^^^^^^^^ warning: it is set for December 31, 2025, before the day on which the draft is made, May 14, 2026
`,
      fixed: ['December 31, 2025 → December 31, 2026', 'May 14, 2026 → May 14, 2025'],
    },
    {
      name: 'Dates in order, and dates that are moved',
      text: 'The stockholders of record on May 1, 2016 approved the split on May 17, 2016, payable on June 30, 2016 to holders of record on June 15, 2016.\n\nThe maturity date is changed from June 30, 2017 to May 31, 2017 in the Note dated May 1, 2016, as amended on May 3, 2016.\n',
    },
  ],
  *check(draft) {
    for (const odd of oddYears(draft)) {
      for (const { block, date } of odd.places) {
        if (isMeantYear(draft, block, date, odd)) continue;
        yield {
          block,
          at: date.at,
          message: messageOf(odd),
          related: [],
          fixes: (current) => yearFixes(current, block, date, odd),
        };
      }
    }
    for (const disorder of disorders(draft.indexes)) yield disordered(disorder);
    for (const wrong of wrongAnniversaries(draft)) yield notAnniversary(wrong);
    for (const commission of expiredCommissions(draft)) yield expired(commission);
    for (const { event, signing } of foretold(draft)) yield turned(orderWordings.told, event, signing);
    for (const { event, signing } of unendedPeriods(draft)) yield turned(orderWordings.ended, event, signing);
    for (const { made, set } of pastDeadlines(draft)) yield turned(orderWordings.ahead, made, set);
    const supplement = earlySupplement(draft);
    if (supplement) yield early(supplement);
  },
});

/** The date said against the one that its anniversary falls on. */
function notAnniversary({ block, date, ranked, deadline }: WrongAnniversary): PlacedFinding {
  const { from, length, day, base } = deadline;
  const years = length.count === 1 ? `one ${length.unit}` : `${length.count} ${length.unit}s`;
  const said = ranked ? 'the anniversary is said to be' : 'it is said to be';
  const counted = base === undefined ? textOf(from.date) : `${base}, ${textOf(from.date)},`;
  return {
    block,
    at: date.at,
    message: `${years} ${deadline.direction === 'after' ? 'from' : 'before'} ${counted} is ${textOf(day)} but ${said} ${textOf(date)}`,
    related: [{ block: from.block, at: from.date.at, message: 'the day counted from' }],
    fixes: (draft) => fixOf(draft, block, date, { year: day.year, month: day.month, day: day.day }, 'Make it'),
  };
}

function messageOf({ year, usual }: OddYear): string {
  if (!usual) return `the year is ${year}, which has ${String(year).length === 3 ? 'three' : 'five'} digits`;
  const others = usual.first === usual.last ? usual.first : `${usual.first} to ${usual.last}`;
  return `the year is ${year} but the draft's other dates are of ${others}`;
}

/**
 * A year that is evident takes its place: one that the draft states, a digit away, first one in which it states the
 * same day; of five digits what is left without the one that is too many; and of three what one more makes of them
 * among the years of the draft.
 */
function yearFixes(draft: Draft, block: ReadBlock, date: CalendarDate, odd: OddYear): readonly PlacedFix[] {
  const stands = (year: number): number => dateMentions(draft, { ...date, year }).length;
  const meant = [...odd.meant].sort((a, b) => stands(b) - stands(a));
  return [...new Set([...meant, ...shortened(odd), ...lengthened(odd)])]
    .slice(0, most)
    .flatMap((year) => fixOf(draft, block, date, { ...date, year }, 'Make it'));
}

/** So many repairs of one date are offered. */
const most = 2;

/** The edits that put a day in the place of a date; none where it cannot be written so. */
function fixOf(
  draft: Draft,
  block: ReadBlock,
  date: CalendarDate,
  day: CalendarDay,
  verb: string,
): readonly PlacedFix[] {
  const { year, month, day: number } = day;
  const edits = isPossible(year, month, number) ? redated(draft, block, date, { year, month, day: number }) : undefined;
  if (!edits) return [];
  const count = dateMentions(draft, day).length;
  return [
    {
      title: `${verb} ${textOf(day)}${standsElsewhere(count)}`,
      edits: edits.map((edit) => ({ block, ...edit })),
      safe: false,
    },
  ];
}

const textOf = ({ year, month, day }: CalendarDay): string => dateText(year, month, day);

const wordingOf = (fact: Period | Sequence): OrderWording =>
  orderWordings[fact.kind === 'period' ? 'period' : fact.order];

function disordered({ block, fact }: Disorder): PlacedFinding {
  const [first, second] = inOrder(fact);
  const wording = wordingOf(fact);
  return {
    block,
    at: second.at,
    message: wording.says(textOf(first), textOf(second)),
    related: [{ block, at: first.at, message: wording.first }],
    fixes: (draft) =>
      orderRepairs(draft, fact).flatMap(({ date, day }) =>
        fixOf(draft, block, date, day, wording.move[date === second ? 0 : 1]),
      ),
  };
}

/** Of a period, of a report on one and of its extension the year is the usual slip. */
function orderRepairs(draft: Draft, fact: Period | Sequence): readonly OrderRepair[] {
  const [first, second] = inOrder(fact);
  if (fact.kind === 'period') return repairsOf(draft, first, second, true);
  const byYear = fact.order === 'report' || fact.order === 'extension';
  return ofDatesAlone(draft, repairsOf(draft, first, second, byYear));
}

/** A commission that had ended before the act that it is stated under. */
const expired = ({ act, expiry }: ExpiredCommission): PlacedFinding => turned(orderWordings.commission, act, expiry);

/** A supplement that is older than its prospectus. */
const early = ({ prospectus, supplement }: EarlySupplement): PlacedFinding =>
  turned(orderWordings.supplement, prospectus, supplement);

/** Two dates in the wrong order, each in a block of its own. */
function turned({ says, first: called, move }: OrderWording, first: DatedPlace, second: DatedPlace): PlacedFinding {
  return {
    block: second.block,
    at: second.date.at,
    message: says(textOf(first.date), textOf(second.date)),
    related: [{ block: first.block, at: first.date.at, message: called }],
    fixes: (draft) =>
      ofDatesAlone(draft, repairsOf(draft, first.date, second.date, true)).flatMap(({ date, day }) => {
        const [place, verb] = date === second.date ? [second, move[0]] : [first, move[1]];
        return fixOf(draft, place.block, date, day, verb);
      }),
  };
}
