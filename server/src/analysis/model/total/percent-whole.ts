import Fraction from 'fraction.js';
import { one, zero } from '../../words/exact.ts';
import { amountText } from '../amount/text.ts';
import type { Draft } from '../draft.ts';
import { heldBreakdowns } from './breakdown.ts';
import type { PercentShares } from './list-shares.ts';
import { listShares } from './list-total.ts';
import { partFixes, type TotalFix } from './repair.ts';
import { slippedParts } from './slip.ts';
import { tableShares, type ColumnShares } from './table/shares.ts';
import type { Total, TotalPart } from './total.ts';

/** Percentages that the draft says are shares of one whole, and that do not make it up. */
export interface BrokenWhole {
  readonly parts: readonly TotalPart[];
  /** The one that is marked: the only one that a slip explains, else the last. */
  readonly marked: TotalPart;
  readonly sum: Fraction;
  readonly slips: Total['slips'];
}

const hundred = new Fraction(100);
/** Percentages that come to less or more than these are steps or rates, unless one slip explains it. */
const least = new Fraction(50);
const most = new Fraction(150);
/** How far those that may be shares of a whole miss it at most. */
const near = new Fraction(10);

/** The percentages of one whole in a draft that miss it by more than rounding. */
export function brokenWholes(draft: Draft): readonly BrokenWhole[] {
  const sentences = heldBreakdowns(draft).flatMap(({ fact: { whole, term, ofNote, evidence }, parts }) =>
    whole === undefined && term === undefined && !ofNote ? [{ parts, certain: evidence === 'certain' }] : [],
  );
  return [...sentences, ...listShares(draft), ...tableShares(draft)].flatMap(brokenWhole);
}

function brokenWhole({ parts, certain, decimals }: PercentShares & Partial<ColumnShares>): readonly BrokenWhole[] {
  const sum = parts.reduce((all, { value }) => all.add(value), zero);
  const missing = hundred.sub(sum);
  if (
    isRounding(parts, decimals ?? parts.map(decimalsOf), missing) ||
    parts.some(({ value }) => value.compare(hundred) >= 0 || value.s <= 0n)
  )
    return [];
  // 25%, 50%, 75%: what has come due by then, and no share.
  if (sum.compare(most) > 0 && isRising(parts)) return [];
  const slips = slippedParts(parts, missing).filter(({ value }) => value.s > 0n);
  const plausible = certain ? sum.compare(least) >= 0 && sum.compare(most) <= 0 : false;
  const close = missing.abs().compare(near) <= 0;
  if (!plausible && !(slips.length > 0 && (certain || close))) return [];
  const [only, ...others] = slips;
  const marked = only && others.length === 0 ? only.part : parts.at(-1);
  return marked ? [{ parts, marked, sum, slips }] : [];
}

const isRising = (parts: readonly TotalPart[]): boolean =>
  parts.every(({ value }, i) => i === 0 || value.compare(parts[i - 1]?.value ?? zero) > 0);

/** Of how many of their last place all percentages but one are multiples where they were not rounded. */
const round = 5;

/** Whether a difference is no more than rounding or cutting off makes of the parts: one of the last place for each. */
function isRounding(parts: readonly TotalPart[], decimals: readonly number[], missing: Fraction): boolean {
  const places = decimals.map((count) => new Fraction(1, 10 ** count));
  const rough = parts.filter(({ value }, i) => value.div((places[i] ?? one).mul(round)).d !== 1n);
  const slack = rough.length > 1 ? places.reduce((all, place) => all.add(place), zero) : zero;
  return missing.abs().compare(slack) <= 0;
}

/** How many decimals a percentage is printed with. */
const decimalsOf = ({ amount }: TotalPart): number =>
  Math.max(0, ...(amount?.statements.map(({ decimals }) => decimals) ?? []));

const percent = { kind: 'percent', base: 'percent' } as const;
const text = (value: Fraction): string => amountText(value, percent, 'cardinal');

/** `the percentages add up to 95%, 5% less than 100%`. */
export function wholeMessage({ sum }: BrokenWhole): string {
  const side = sum.compare(hundred) > 0 ? 'more' : 'less';
  return `the percentages of one whole add up to ${text(sum)}, ${text(sum.sub(hundred).abs())} ${side} than 100%`;
}

/** A repair for each part of which one slip alone explains the difference. */
export const wholeFixes = (draft: Draft, { slips }: BrokenWhole): readonly TotalFix[] =>
  partFixes(draft, { unit: percent }, slips);
