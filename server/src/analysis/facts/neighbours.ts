import { localSpan } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Fact, Neighbours } from './fact.ts';

export const neighboursCue: Cue = { facts: 3 };

/** Where more amounts stand in one block, they are a schedule whose columns are lost, and any two make a third. */
const most = 40;

/**
 * The amounts of a block that is no table, where they are three or more and not as many as in a schedule. It claims
 * nothing: the amounts are facts already.
 */
export function readNeighbours(_tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Neighbours[] {
  if (facts.some(({ kind }) => kind === 'table' || kind === 'cell-lines')) return none;
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (!first || !last || amounts.length < 3 || amounts.length > most) return none;
  return [{ kind: 'neighbours', at: localSpan(first.at.start, last.at.end), amounts }];
}

const none: readonly Neighbours[] = [];
