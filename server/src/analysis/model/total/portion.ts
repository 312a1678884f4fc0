import Fraction from 'fraction.js';
import type { Amount, Portion } from '../../facts/fact.ts';
import { areOneUnit } from '../../facts/fact/one-unit.ts';
import { isPercent } from '../../facts/fact/stated-unit.ts';
import { measureOf } from '../../words/measure.ts';
import { amountText } from '../amount/text.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { restatedAmount, workedOut } from '../restatement.ts';
import { amountOfTerm } from './list-term.ts';
import { offeringArithmetic } from './offering-terms.ts';
import type { TotalFix } from './repair.ts';
import { promisedSum } from './repayment.ts';
import { roundingOf } from './rounding.ts';
import { areOneSlipApart } from './slip.ts';
import { toldFacts } from './told-by-figures.ts';

/** A sum that is so many percent of another, each with its place, and what it comes to. */
export interface HeldPortion {
  /** Where the part stands. */
  readonly block: ReadBlock;
  readonly shareBlock: ReadBlock;
  readonly fact: Portion;
  readonly whole: { readonly block: ReadBlock; readonly amount: Amount; readonly value: Fraction };
  readonly stated: Fraction;
  /** What the share makes of the whole, exactly. */
  readonly made: Fraction;
  readonly agrees: boolean;
  /** What one slip alone would put right, each with what it would have to say. */
  readonly slips: readonly { readonly of: 'part' | 'share' | 'whole'; readonly value: Fraction }[];
}

/**
 * The portions of a draft whose whole can be read: those that are what their share makes, and those that one slip
 * keeps from it. A sum that anything else parts from it may be that of another whole.
 */
export function portions(draft: Draft): readonly HeldPortion[] {
  const found: HeldPortion[] = [];
  const told = toldFacts(draft).flatMap(({ block, fact }) =>
    fact.kind === 'portion' ? [[block, [fact]] as const] : [],
  );
  for (const [block, facts] of [...draft.indexes.portions.places, ...told]) {
    for (const fact of facts) {
      const held = heldPortion({ block, shareBlock: block }, fact, wholeOf(draft, block, fact));
      if (held) found.push(held);
    }
  }
  for (const { fact, block, shareBlock, wholeBlock } of offeringArithmetic(draft).portions) {
    const held = heldPortion({ block, shareBlock }, fact, wholeOf(draft, wholeBlock, fact));
    if (held) found.push(held);
  }
  return found;
}

const hundred = new Fraction(100);

const isOfOneThing = ({ noun }: Amount, { noun: other }: Amount): boolean =>
  noun !== undefined && other !== undefined && measureOf(noun) === measureOf(other);

/** How many of what a share says are the whole: a hundred percent, one of which it is a fraction. */
const wholeShare = (share: Amount): Fraction => (isPercent(share) ? hundred : new Fraction(1));

function heldPortion(
  blocks: Pick<HeldPortion, 'block' | 'shareBlock'>,
  fact: Portion,
  whole: HeldPortion['whole'] | undefined,
): HeldPortion | undefined {
  const [share, part] = [valueOf(fact.share), valueOf(fact.part)];
  if (!whole || !share || !part || !areOneUnit(part.unit, valueOf(whole.amount)?.unit)) return undefined;
  if (!part.unit && !isOfOneThing(fact.part, whole.amount)) return undefined;
  // A bracket behind a term may say again what the term stands for.
  if (part.value.equals(whole.value) || share.value.s <= 0n || whole.value.s <= 0n) return undefined;
  const all = wholeShare(fact.share);
  const made = whole.value.mul(share.value).div(all);
  const off = made.sub(part.value).abs();
  const agrees = off.compare(roundingOf(fact.part).add(whole.value.mul(roundingOfShare(fact.share)).div(all))) <= 0;
  const ways = [
    // A third of a sum is seldom a whole number of cents.
    { of: 'part', is: part.value, value: isPercent(fact.share) ? made : made.round(cents) },
    { of: 'share', is: share.value, value: part.value.mul(all).div(whole.value) },
    { of: 'whole', is: whole.value, value: part.value.mul(all).div(share.value) },
  ] as const;
  const slips = agrees
    ? []
    : ways.filter(({ of, is, value }) => areOneSlipApart(is, value, places) && (of !== 'share' || mayBeWrong(fact)));
  if (!agrees && slips.length === 0) return undefined;
  return { ...blocks, fact, whole, stated: part.value, made, agrees, slips };
}

/**
 * Whether a percentage may be what is wrong: it is stated once, and where another place says what the whole is, in so
 * many digits that a sum of another whole is no such share by chance.
 */
const mayBeWrong = ({ share, share: { statements }, whole }: Portion): boolean =>
  isPercent(share) &&
  statements.length === 1 &&
  (typeof whole !== 'string' || statements.every(({ readings: [said] }) => said !== undefined && isLong(said.value)));

const isLong = (percent: Fraction): boolean => percent.d !== 1n || percent.n >= 10n;

function wholeOf(draft: Draft, block: ReadBlock, { whole, ofNote }: Portion): HeldPortion['whole'] | undefined {
  if (typeof whole !== 'string') {
    const said = valueOf(whole);
    return said && { block, amount: whole, value: said.value };
  }
  if (ofNote) {
    const promised = promisedSum(draft);
    const value = promised && valueOf(promised.amount)?.value;
    return value && { ...promised, value };
  }
  const sum = amountOfTerm(draft, whole);
  return sum && { block: sum.placed.block, amount: sum.amount, value: sum.value };
}

/** From how many decimals on a percentage may have been worked out from the sums, and so be rounded. */
const leastRounded = 2;

function roundingOfShare({ statements }: Amount): Fraction {
  const decimals = Math.max(0, ...statements.map((statement) => statement.decimals));
  return decimals < leastRounded ? new Fraction(0) : new Fraction(1, 2 * 10 ** decimals);
}

const cents = 2;
/** The most decimals in which two numbers are held against each other, digit by digit. */
const places = 3;

const percentUnit = { kind: 'percent', base: 'percent' } as const;

/** `10% of $500,000`, `5/12 of $120,000`. */
export function portionText({ fact, whole }: HeldPortion): string {
  const value = valueOf(fact.share)?.value ?? hundred;
  const share = isPercent(fact.share) ? amountText(value, percentUnit, 'cardinal') : value.toFraction();
  return `${share} of ${sumText(whole.amount, whole.value)}`;
}

/** A sum as messages name it, in the currency of an amount. */
export const sumText = (amount: Amount, value: Fraction): string =>
  amountText(value.round(2), valueOf(amount)?.unit, 'cardinal');

/** The repairs: each of the three in which one slip alone explains the difference. */
export const portionFixes = (
  draft: Draft,
  { block, shareBlock, fact, whole, slips }: HeldPortion,
): readonly TotalFix[] =>
  slips.flatMap(({ of, value }) => {
    const place = { part: block, share: shareBlock, whole: whole.block }[of];
    const amount = of === 'whole' ? whole.amount : fact[of];
    const edits = restatedAmount(draft, place, amount, (statement) => workedOut(value, statement)) ?? [];
    const text = amountText(value, valueOf(amount)?.unit, 'cardinal');
    const title = of === 'whole' ? `Make the whole ${text}` : `Make it ${text}`;
    return edits.length === 0 ? [] : [{ title, edits: edits.map((edit) => ({ ...edit, block: place })), safe: false }];
  });
