import type Fraction from 'fraction.js';
import { selectionSums } from '../model/amount/selection-sum.ts';
import { amountText } from '../model/amount/text.ts';
import type { Draft } from '../model/draft.ts';
import type { Span } from '../text/span.ts';

/** What the selected amounts of one unit come to, as a drafter would write it. */
export interface SelectionTotal {
  readonly count: number;
  /** `$1,662,050`, `1,662,050`, `100%`. */
  readonly sum: string;
  /** Rounded to cents, or to two decimals; of finer amounts, such as par values, to one decimal more than theirs. */
  readonly average: string;
  /** What is counted, where all that say so say the same: `shares`. */
  readonly noun: string | undefined;
}

/** How many decimals an average has, unless what is averaged has more. */
const cents = 2;

/**
 * What the selected amounts come to, unit by unit, as `selectionSums` adds them up; nothing without two amounts of a
 * unit.
 */
export function selectionTotals(draft: Draft, selections: readonly Span[]): readonly SelectionTotal[] {
  return selectionSums(draft, selections).map(({ amounts, values, sum, unit, noun }) => {
    const text = (value: Fraction): string => amountText(value, unit, 'cardinal');
    const finest = Math.max(...amounts.flatMap(({ statements }) => statements.map(({ decimals }) => decimals)));
    const average = sum.div(values.length).round(finest > cents ? finest + 1 : cents);
    return { count: values.length, sum: text(sum), average: text(average), noun };
  });
}
