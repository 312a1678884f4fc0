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
import { examples } from './date-implausible/examples.ts';
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
  examples,
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
 * The years that may take the place of an odd one: those that the draft states and that are a digit away, first one in
 * which it states the same day. Of five digits also what is left without the one that is too many; of three also what
 * one more makes of them among the years of the draft.
 */
function yearFixes(draft: Draft, block: ReadBlock, date: CalendarDate, odd: OddYear): readonly PlacedFix[] {
  const stands = (year: number): number => dateMentions(draft, { ...date, year }).length;
  const meant = [...odd.meant].sort((a, b) => stands(b) - stands(a));
  return [...new Set([...meant, ...shortened(odd), ...lengthened(odd)])]
    .slice(0, most)
    .flatMap((year) => fixOf(draft, block, date, { ...date, year }, 'Make it'));
}

/** The most repairs that are offered for one date. */
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
