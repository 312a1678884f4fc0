import type Fraction from 'fraction.js';
import type { Amount } from '../../facts/fact.ts';
import { amountText } from '../amount/text.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { restatedAmount, workedOut } from '../restatement.ts';
import type { HeldSplit } from './capital.ts';
import { amountFix } from './capital-repair.ts';
import type { TotalFix } from './repair.ts';
import type { OddRatio } from './split-ratios.ts';

/** A ratio as messages name it, `1:50`; empty where it cannot be read. */
export function ratioText({ statements }: Amount): string {
  const value = statements[0]?.readings[0]?.value;
  return value ? amountText(value, undefined, 'ratio') : '';
}

/** What is left after a split made what its ratio makes of what was before. */
export const splitFixes = (draft: Draft, { block, split, expected }: HeldSplit): readonly TotalFix[] =>
  amountFix(draft, block, split.after, expected);

/** Of the two numbers of shares that are exchanged for each other, the larger one. */
export const exchangedAmount = ({ split, before, after }: HeldSplit): Amount =>
  before.compare(after) > 0 ? split.before : split.after;

/** How many shares are exchanged made what the ratio says, or the ratio made what they say. */
export const exchangeFixes = (draft: Draft, held: HeldSplit): readonly TotalFix[] => [
  ...amountFix(draft, held.block, exchangedAmount(held), held.expected),
  ...ratioFix(draft, held.block, held.split.ratio, held.before.div(held.after)),
];

/** The ratio that stands once made the one that stands elsewhere. */
export function oddRatioFixes(draft: Draft, { odd: { block, fact, times }, usual }: OddRatio): readonly TotalFix[] {
  const meant = usual[0]?.times ?? times;
  return fact.exchange ? amountFix(draft, block, fact.amount, meant) : ratioFix(draft, block, fact.amount, meant);
}

/** A ratio that says so many to one, the same way round as it stands: `1:50` becomes `1:15`. */
function ratioFix(draft: Draft, block: ReadBlock, ratio: Amount, times: Fraction): readonly TotalFix[] {
  const stands = ratio.statements[0]?.readings[0]?.value;
  if (!stands) return [];
  const value = stands.compare(1) < 0 === times.compare(1) < 0 ? times : times.inverse();
  const changes = restatedAmount(draft, block, ratio, ({ unit, decimals }) => ({
    ...workedOut(value, { unit, decimals }),
    readings: [{ value, sense: 'ratio' }],
  }));
  const edits = (changes ?? []).map((edit) => ({ ...edit, block }));
  return edits.length > 0 ? [{ title: `Make it ${amountText(value, undefined, 'ratio')}`, edits, safe: false }] : [];
}
