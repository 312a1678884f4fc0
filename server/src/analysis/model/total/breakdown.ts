import type Fraction from 'fraction.js';
import type { Amount, Breakdown } from '../../facts/fact.ts';
import { areOneUnit } from '../../facts/fact/one-unit.ts';
import { isPercent } from '../../facts/fact/stated-unit.ts';
import { zero } from '../../words/exact.ts';
import { measureOf } from '../../words/measure.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWith } from '../kept.ts';
import { amountOfTerm } from './list-term.ts';
import { isNetted } from './netted.ts';
import { totalPart } from './part.ts';
import { promisedSum } from './repayment.ts';
import { isScaled, roundingOf } from './rounding.ts';
import { isTellingSlip, slippedParts } from './slip.ts';
import { toldFacts, type Told } from './told-by-figures.ts';
import type { Total, TotalPart } from './total.ts';

/** What a sentence breaks down, with its parts as they can be read. */
export interface HeldBreakdown {
  readonly fact: Breakdown;
  readonly parts: readonly TotalPart[];
  /** Set where no word announces it. */
  readonly told?: true;
}

/** The breakdowns of a draft of which every part can be read. */
export const heldBreakdowns = (draft: Draft): readonly HeldBreakdown[] => [
  ...[...draft.indexes.breakdowns.places.keys()].flatMap(heldIn),
  ...toldFacts(draft).flatMap(heldAsTold),
];

const heldAsTold = keptWith(({ block, fact }: Told): readonly HeldBreakdown[] =>
  fact.kind === 'breakdown' ? heldBreakdown(block, fact).map((held) => ({ ...held, told: true as const })) : [],
);

const heldIn = keptWith((block: ReadBlock): readonly HeldBreakdown[] =>
  block.facts.flatMap((fact) => (fact.kind === 'breakdown' ? heldBreakdown(block, fact) : [])),
);

function heldBreakdown(block: ReadBlock, fact: Breakdown): readonly HeldBreakdown[] {
  const added = fact.parts.map((amount) => totalPart(block, amount, ''));
  const off = (fact.deducted ?? []).map((amount) => takenOff(totalPart(block, amount, '')));
  const parts = [...added, ...off];
  return parts.every((part) => part !== undefined) ? [{ fact, parts }] : [];
}

const takenOff = (part: TotalPart | undefined): TotalPart | undefined => part && { ...part, value: part.value.neg() };

/** The totals among them: those that foot, and those that certainly should and do not. */
export const breakdownTotals = (draft: Draft): readonly Total[] =>
  heldBreakdowns(draft).flatMap((held) =>
    held.fact.whole ? ownTotal(held) : totalOf(held, elsewhere(draft, held.fact)),
  );

/** How many digits of the total must say something, that a slip is no chance. */
const digits = { likely: 2, possible: 3, slight: 4 } as const;

/** The whole where it stands in another place: what a term stands for, or what the note promises. */
function elsewhere(draft: Draft, { term, ofNote }: Breakdown): Whole {
  if (ofNote) return promisedSum(draft) ?? {};
  const called = term === undefined ? undefined : amountOfTerm(draft, term);
  return called ? { block: called.placed.block, amount: called.amount } : {};
}

/** What is broken down, and where it stands if in another block. */
interface Whole {
  readonly block?: ReadBlock;
  readonly amount?: Amount | undefined;
}

/** What is broken down in the sentence that states it. */
const ownTotal = keptWith((held: HeldBreakdown) => totalOf(held, { amount: held.fact.whole }));

function totalOf(
  { fact, parts, told }: HeldBreakdown,
  { block = parts[0]?.block, amount: total }: Whole,
): readonly Total[] {
  const { whole, parts: amounts, evidence, deducted, some } = fact;
  const stated = total && block && totalPart(block, total, '');
  if (!stated || (!whole && !areOfOneKind(total, amounts))) return [];
  const sum = parts.reduce((all, { value }) => all.add(value), zero);
  const difference = sum.sub(stated.value);
  const foots = difference.equals(0);
  if (some && difference.s < 0n) return [];
  if (!foots && (isNetted(stated, parts, difference) || (deducted && isRounding([stated, ...parts], difference))))
    return [];
  // What may be only some of the whole is held to it where one slip of figures that are long enough would make it all.
  // No parts of a whole are more than it, so that it takes less to tell that they are wrong.
  const held = evidence === 'slight' && difference.s > 0n ? 'possible' : evidence;
  if (!foots && held !== 'certain' && !isTellingSlip(stated, parts, difference, digits[held])) return [];
  const unit = [total, ...amounts].map((amount) => valueOf(amount)?.unit).find((one) => one !== undefined);
  const slips = foots ? [] : slipsAmong(parts, difference);
  return [{ stated, parts, sum, difference, unit, foots, slips, within: [], ...(told ? { told } : {}) }];
}

/**
 * Whether what sums miss by is no more than what those in thousands, millions or billions were rounded by, or
 * percentages, whose difference is worked out before.
 */
function isRounding(sums: readonly TotalPart[], difference: Fraction): boolean {
  const slack = sums.map(({ amount }) =>
    amount && (isPercent(amount) || amount.statements.some(isScaled)) ? roundingOf(amount) : zero,
  );
  return difference.abs().compare(slack.reduce((all, one) => all.add(one), zero)) <= 0;
}

/** What is taken off is named, and put right, as it is printed: without a sign. */
function slipsAmong(parts: readonly TotalPart[], difference: Fraction): Total['slips'] {
  const added = parts.filter(({ value }) => value.s >= 0n);
  const off = parts.filter(({ value }) => value.s < 0n).map((part) => ({ ...part, value: part.value.neg() }));
  return [...slippedParts(added, difference.neg()), ...slippedParts(off, difference)];
}

/** Whether some amounts are sums of one money with a term's, or count what it counts. */
const areOfOneKind = (total: Amount, parts: readonly Amount[]): boolean =>
  parts.every(
    (part) =>
      areOneUnit(valueOf(part)?.unit, valueOf(total)?.unit) &&
      (valueOf(total)?.unit !== undefined || measureOf(part.noun ?? '') === measureOf(total.noun ?? '')),
  );
