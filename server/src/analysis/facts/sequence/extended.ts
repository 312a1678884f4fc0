import { endsClause } from '../../text/sentence-end.ts';
import { lowerAt, type Tokens } from '../../text/tokens.ts';
import type { DatedTokens } from '../fact/dated-tokens.ts';

/** How far before its first day an extension may be named, in tokens. */
const reach = 24;

/**
 * Whether something is extended from the first date to the second: `extends the Maturity Date from D to E`, `The term
 * is hereby extended from D until E`.
 */
export function isExtension(tokens: Tokens, first: DatedTokens, second: DatedTokens): boolean {
  if (lowerAt(tokens, first.from - 1) !== 'from' || second.from !== first.to + 1) return false;
  if (!/^(?:to|until)$/.test(lowerAt(tokens, first.to))) return false;
  for (let i = first.from - 2; i >= Math.max(0, first.from - reach) && !endsClause(tokens, i); i--) {
    if (/^exten(?:d(?:s|ed|ing)?|sion)$/.test(lowerAt(tokens, i))) return true;
  }
  return false;
}
