import type Fraction from 'fraction.js';
import type { Amount } from '../../facts/fact.ts';
import { amountText } from '../amount/text.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { restatedAmount, workedOut } from '../restatement.ts';
import type { StatedPar } from './par-values.ts';
import type { TotalFix } from './repair.ts';

/** A number of shares as messages name it: `10,000,000`. */
export const countText = (value: Fraction): string => amountText(value, undefined, 'cardinal');

const money = { kind: 'money', base: '$' } as const;

/** A par value as messages name it: `$0.001`. */
export const parText = (value: Fraction): string => amountText(value, money, 'cardinal');

/** Every statement of an amount made to say a value; none where one of them cannot say it in its form. */
export function amountFix(
  draft: Draft,
  block: ReadBlock,
  amount: Amount,
  value: Fraction,
  title = `Make it ${countText(value)}`,
): readonly TotalFix[] {
  const decimals = String(value.valueOf()).split('.')[1]?.length ?? 0;
  const changes = restatedAmount(draft, block, amount, ({ unit }) => workedOut(value, { unit, decimals }));
  if (!changes) return [];
  const edits = changes.map((edit) => ({ ...edit, block }));
  return [{ title, edits, safe: false }];
}

/** A par value made what the class has elsewhere; where it has that in one place only, that one made this one, too. */
export function parFixes(draft: Draft, odd: StatedPar, usual: readonly StatedPar[]): readonly TotalFix[] {
  const [first, ...others] = usual;
  const other = first ?? odd;
  const [here, there] = [parText(odd.value), parText(other.value)];
  const stands = others.length === 0 ? '' : ` (${there} stands ${usual.length} times)`;
  const mine = amountFix(draft, odd.block, odd.fact.amount, other.value, `Make it ${there}${stands}`);
  if (others.length > 0) return mine;
  return [...mine, ...amountFix(draft, other.block, other.fact.amount, odd.value, `Make the other ${here}`)];
}
