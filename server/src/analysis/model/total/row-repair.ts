import type Fraction from 'fraction.js';
import type { Unit } from '../../facts/fact.ts';
import { amountText } from '../amount/text.ts';
import type { Draft } from '../draft.ts';
import type { UnlevelRow } from './level-row.ts';
import { changed, totalText, type TotalFix } from './repair.ts';
import type { RowProduct } from './row-product.ts';
import type { OddRow } from './row-proportion.ts';
import type { SlippedPart } from './total.ts';
import type { UnevenFigure } from './uneven-figure.ts';

/** The repairs of a row whose columns multiply: each of its figures in which one slip explains the difference. */
export const rowFixes = (draft: Draft, { count, total, unit, slips }: RowProduct): readonly TotalFix[] =>
  slips.flatMap((slip) => {
    const [name, own] =
      slip.part === total ? ['the total', unit] : slip.part === count ? ['their number', undefined] : ['each', unit];
    return figureFix(draft, slip, name, own);
  });

/** The repairs of a row out of proportion: each figure in which one slip explains it. */
export const oddFixes = (draft: Draft, { each, eachUnit, unit, slips }: OddRow): readonly TotalFix[] =>
  slips.flatMap((slip) => figureFix(draft, slip, 'it', slip.part === each ? eachUnit : unit));

/** The repair of one figure; none where it cannot say the value. */
function figureFix(
  draft: Draft,
  { part, value }: SlippedPart,
  name: string,
  unit: Unit | undefined,
): readonly TotalFix[] {
  const edits = changed(draft, part, value);
  return edits.length > 0 ? [{ title: `Make ${name} ${amountText(value, unit, 'cardinal')}`, edits, safe: false }] : [];
}

/** `$327,857.50 × 12, as in the other rows, is $3,934,290, not $3,734,290`. */
export function oddMessage({ each, eachUnit, total, unit, factor, product }: OddRow): string {
  const text = (value: Fraction, own: Unit | undefined): string => amountText(value, own, 'cardinal');
  const made = `${text(each.value, eachUnit)} × ${text(factor, undefined)}`;
  return `${made}, as in the other rows, is ${text(product, unit)}, not ${text(total.value, unit)}`;
}

/** `the figures of the row come to 8,366,457, not to 8,330,457 as in the other rows`. */
export function unlevelMessage({ sum, level }: UnlevelRow): string {
  const text = (value: Fraction): string => totalText({ unit: undefined }, value);
  return `the figures of the row come to ${text(sum)}, not to ${text(level)} as in the other rows`;
}

/** `0.5% apart, as in the other rows, it is 1.5%, not 1.05%`; of a column, by how much its figures fall. */
export function unevenMessage({ by, marked, unit, step, slips: [first] }: UnevenFigure): string {
  const text = (value: Fraction): string => amountText(value, unit, 'cardinal');
  const apart = by === 'row' ? `${text(step)} apart` : `falling by ${text(step)}`;
  return `${apart}, as in the other rows, it is ${first ? text(first.value) : ''}, not ${text(marked.value)}`;
}
