import type { Amount, OfferingTermName, Portion } from '../../facts/fact.ts';
import { isMoney } from '../../facts/fact/stated-unit.ts';
import { zero } from '../../words/exact.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { placesOf } from '../places.ts';
import { totalPart } from './part.ts';
import { isTellingSlip, slippedParts } from './slip.ts';
import type { Total, TotalPart } from './total.ts';

/** What a line of a term sheet states, an amount for each series. */
interface Line {
  readonly block: ReadBlock;
  readonly amounts: readonly Amount[];
}

/** The lines of one term sheet. */
type Sheet = ReadonlyMap<OfferingTermName, Line>;

/** An amount of a term sheet with its place. */
interface PlacedTerm {
  readonly block: ReadBlock;
  readonly amount: Amount;
}

/** A sum that is so many percent of another in a term sheet, each with its place. */
export interface OfferingPortion {
  readonly fact: Portion;
  readonly block: ReadBlock;
  readonly shareBlock: ReadBlock;
  readonly wholeBlock: ReadBlock;
}

/** What the term sheets of a draft make of their figures. */
export interface OfferingArithmetic {
  readonly totals: readonly Total[];
  readonly portions: readonly OfferingPortion[];
}

/**
 * The term sheets of a draft by what the market reckons: the yield is that of the benchmark with the spread, the
 * proceeds are the principal at its price, what the underwriters are paid is their discount on the principal, and the
 * net proceeds are what is left. Sums that fail are among them where one slip explains it.
 */
export const offeringArithmetic = keptWhile(
  ({ offeringTerms }) => offeringTerms.revision,
  (draft: Draft): OfferingArithmetic => {
    const sheets = sheetsOf(draft);
    return {
      totals: sheets.flatMap((sheet) => [
        ...seriesOf(sheet, 'yield', 'benchmark', 'spread').flatMap(yieldOf),
        ...seriesOf(sheet, 'net', 'proceeds', 'discount-paid').flatMap(netOf),
      ]),
      portions: sheets.flatMap((sheet) => [
        ...seriesOf(sheet, 'proceeds', 'price', 'principal').flatMap(shareOf),
        ...seriesOf(sheet, 'discount-paid', 'discount', 'principal').flatMap(shareOf),
      ]),
    };
  },
);

/** A line that stands again begins the sheet of other securities. */
function sheetsOf(draft: Draft): readonly Sheet[] {
  const sheets: Map<OfferingTermName, Line>[] = [];
  for (const { block, facts } of placesOf(draft, draft.indexes.offeringTerms.places)) {
    for (const { name, amounts } of facts) {
      const last = sheets.at(-1);
      if (last && !last.has(name)) last.set(name, { block, amounts });
      else sheets.push(new Map([[name, { block, amounts }]]));
    }
  }
  return sheets;
}

/** What some lines of a sheet state of each series; none where one of them is missing, or states more or fewer. */
function seriesOf(sheet: Sheet, ...names: readonly OfferingTermName[]): readonly (readonly PlacedTerm[])[] {
  const lines = names.map((name) => sheet.get(name));
  const [first] = lines;
  if (!first || !lines.every((line) => line?.amounts.length === first.amounts.length)) return [];
  return first.amounts.map((_, at) =>
    lines.flatMap((line) => {
      const amount = line?.amounts[at];
      return line && amount ? [{ block: line.block, amount }] : [];
    }),
  );
}

/** How many digits of the sum must say something, that a slip is no chance. */
const digits = 3;

/** A yield beside that of the benchmark and the spread over it; a spread of 90 percent was meant to be of 90 points. */
function yieldOf([stated, benchmark, spread]: readonly PlacedTerm[]): readonly Total[] {
  const [whole, base, above] = [stated, benchmark, spread].map(partOf);
  if (!whole || !base || !above) return [];
  const total = totalOf(whole, [base, above]);
  const points = above.value.div(100);
  const inPercent = above.amount?.statements.every(({ multiplier }) => multiplier.equals(1)) === true;
  if (inPercent && base.value.add(points).equals(whole.value))
    return [{ ...total, slips: [{ part: above, value: points, because: 'the yield comes out' }] }];
  return reported(total);
}

/** What is left of the proceeds when the underwriters are paid. */
function netOf([stated, proceeds, paid]: readonly PlacedTerm[]): readonly Total[] {
  const [left, all, off] = [stated, proceeds, paid].map(partOf);
  return left && all && off ? reported(totalOf(left, [all, { ...off, value: off.value.neg() }])) : [];
}

const partOf = (term: PlacedTerm | undefined): TotalPart | undefined => term && totalPart(term.block, term.amount, '');

function totalOf(stated: TotalPart, parts: readonly TotalPart[]): Total {
  const sum = parts.reduce((all, { value }) => all.add(value), zero);
  const difference = sum.sub(stated.value);
  const added = parts.filter(({ value }) => value.s >= 0n);
  const off = parts.filter(({ value }) => value.s < 0n).map((part) => ({ ...part, value: part.value.neg() }));
  const slips = [...slippedParts(added, difference.neg()), ...slippedParts(off, difference)];
  const unit = stated.amount && valueOf(stated.amount)?.unit;
  const foots = difference.equals(zero);
  return { stated, parts, sum, difference, unit, foots, slips: foots ? [] : slips, within: [] };
}

/** A total that foots, or that one slip keeps from it; none else: another rate may be what is reckoned with. */
const reported = (total: Total): readonly Total[] =>
  total.foots || isTellingSlip(total.stated, total.parts, total.difference, digits) ? [total] : [];

/** A sum that is so many percent of the principal. */
function shareOf([part, share, whole]: readonly PlacedTerm[]): readonly OfferingPortion[] {
  if (!part || !share || !whole || !isMoney(whole.amount)) return [];
  const fact = {
    kind: 'portion',
    at: part.amount.at,
    share: share.amount,
    part: part.amount,
    whole: whole.amount,
  } as const;
  return [{ fact, block: part.block, shareBlock: share.block, wholeBlock: whole.block }];
}
