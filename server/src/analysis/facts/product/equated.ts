import { ASTERISK, EQUALS, TIMES } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { isSign, lowerAt, tokenFrom, WORD, type Tokens } from '../../text/tokens.ts';
import type { Amount, Product } from '../fact.ts';
import { isMoney, isPercent } from '../fact/stated-unit.ts';

/** How many words may name an amount of an equation behind it: `167,400 shares x`, `$2.50 per share =`. */
const longestName = 4;

/**
 * An equation that is written out: `12,500 shares x $2.50 per share = $31,250`. Undefined where anything but a name
 * stands beside its signs, and where brackets may part it otherwise.
 */
export function equatedAt(tokens: Tokens, first: Amount, second: Amount, total: Amount): Product | undefined {
  if (!isMoney(total) || isMoney(first) === isMoney(second) || isPercent(first) || isPercent(second)) return undefined;
  if (!stands(tokens, first, second, isTimes) || !stands(tokens, second, total, isEquals)) return undefined;
  const [count, each] = isMoney(first) ? [second, first] : [first, second];
  const at = localSpan(first.at.start, total.at.end);
  return { kind: 'product', at, count, each, total, approximate: false, tentative: true };
}

const isTimes = (tokens: Tokens, i: number): boolean =>
  lowerAt(tokens, i) === 'x' || isSign(tokens, i, TIMES) || isSign(tokens, i, ASTERISK);

const isEquals = (tokens: Tokens, i: number): boolean => isSign(tokens, i, EQUALS);

/** Whether a sign stands right before an amount, and nothing but a name between it and the amount before. */
function stands(tokens: Tokens, before: Amount, behind: Amount, isIt: (tokens: Tokens, i: number) => boolean): boolean {
  const [from, sign] = [tokenFrom(tokens, before.at.end), tokenFrom(tokens, behind.at.start) - 1];
  if (sign < from || sign - from > longestName || !isIt(tokens, sign)) return false;
  for (let i = from; i < sign; i++) if (tokens.kinds[i] !== WORD) return false;
  return true;
}
