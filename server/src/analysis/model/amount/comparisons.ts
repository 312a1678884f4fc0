import { compare, type Standing } from '../../facts/amount/compare.ts';
import type { Amount, Statement } from '../../facts/fact.ts';

/** Two statements of one amount and how they stand to each other. */
export interface Comparison {
  readonly words: Statement;
  readonly figures: Statement;
  readonly standing: Standing;
}

/** Every pair of statements of an amount that must agree; none for an amount stated once. */
export function comparisons(amount: Amount): readonly Comparison[] {
  const [first, second, third] = amount.statements;
  if (!first || !second) return [];
  const pairs = third ? [[first, second] as const, [second, third] as const] : [[first, second] as const];
  return pairs.map(([a, b]) => {
    const [words, figures] = b.form === 'words' ? [b, a] : [a, b];
    return { words, figures, standing: compare(a, b) };
  });
}
