import { PLUS } from '../text/sign-codes.ts';
import { WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import { announcedAt, type Announces } from './breakdown/announced.ts';
import { changedAt } from './breakdown/changed.ts';
import { issuedAt } from './breakdown/issued.ts';
import { netAt } from './breakdown/net.ts';
import { openingAt } from './breakdown/opening.ts';
import { reckonedAt } from './breakdown/reckoned.ts';
import { restAt } from './breakdown/rest.ts';
import { restOfTerm } from './breakdown/rest-of-term.ts';
import { totalledAt } from './breakdown/totalled.ts';
import { votesAt } from './breakdown/votes.ts';
import { writtenSums } from './breakdown/written.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Breakdown, Fact } from './fact.ts';
import { firstFrom } from './fact/first-from.ts';

/** What a word says of the amounts around it. */
type Says =
  /** What it announces of the amounts behind it. */
  | Announces
  /** One of them is all that is left. */
  | 'rest'
  /** The one behind it is what those before it come to. */
  | 'total'
  /** Those behind it come to the first of them. */
  | 'opening'
  /** Those before it are votes that were cast. */
  | 'votes'
  /** The one behind it is added to the one before it, or taken off. */
  | 'reckoned'
  /** One of them becomes the next. */
  | 'changed'
  /** Those behind it are taken off. */
  | 'net'
  /** The one behind it is what a note is sold below its principal. */
  | 'issued';

const announcing = wordTable<Says>({
  consist: 'wholly',
  consists: 'wholly',
  consisted: 'wholly',
  consisting: 'wholly',
  comprised: 'wholly',
  comprising: 'wholly',
  composed: 'wholly',
  represented: 'represented',
  including: 'some',
  includes: 'some',
  which: 'which',
  sum: 'sum',
  allocated: 'divided',
  apportioned: 'divided',
  divided: 'divided',
  distributed: 'divided',
  shared: 'divided',
  follows: 'follows',
  installments: 'follows',
  instalments: 'follows',
  payments: 'follows',
  remaining: 'rest',
  balance: 'rest',
  total: 'total',
  aggregate: 'total',
  totaling: 'total',
  totalling: 'total',
  aggregating: 'total',
  of: 'opening',
  abstain: 'votes',
  abstained: 'votes',
  abstaining: 'votes',
  abstention: 'votes',
  abstentions: 'votes',
  less: 'reckoned',
  minus: 'reckoned',
  plus: 'reckoned',
  from: 'changed',
  deducting: 'net',
  discount: 'issued',
});

/** Such a word, or the sign of a sum that is written out. */
export const breakdownCue: Cue = { words: announcing, signs: [PLUS] };

/**
 * Reads what a sentence says an amount is made of, part by part and without marks. It claims nothing: the amounts are
 * facts already. Nothing where another amount of the kind stands among the parts, or a word that makes them something
 * else.
 */
export function readBreakdowns(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Breakdown[] {
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  if (amounts.length < 2) return none;
  const isReadAlready = readAlready(facts);
  const found: Breakdown[] = [];
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    const says = tokens.kinds[i] === WORD ? announcing[tokens.codes[i] ?? 0] : undefined;
    const start = tokens.starts[i] ?? 0;
    if (!says || start < done) continue;
    const breakdown = breakdownAt(tokens, i, says, amounts);
    if (!breakdown || isReadAlready(breakdown)) continue;
    found.push(breakdown);
    done = breakdown.at.end;
  }
  const written = writtenSums(tokens, amounts).filter(({ whole }) => !found.some((one) => one.whole === whole));
  return written.length > 0 ? [...found, ...written] : found;
}

const none: readonly Breakdown[] = [];

function breakdownAt(tokens: Tokens, i: number, says: Says, amounts: readonly Amount[]): Breakdown | undefined {
  if (says === 'rest') return restOfTerm(tokens, i, amounts) ?? restAt(tokens, i, amounts);
  if (says === 'opening') return openingAt(tokens, i, amounts);
  if (says === 'total') return totalledAt(tokens, i, amounts);
  if (says === 'votes') return votesAt(tokens, i, amounts);
  if (says === 'reckoned') return reckonedAt(tokens, i, amounts);
  if (says === 'changed') return changedAt(tokens, i, amounts);
  if (says === 'net') return netAt(tokens, i, amounts);
  if (says === 'issued') return issuedAt(tokens, i, amounts);
  return announcedAt(tokens, i, says, amounts);
}

/**
 * Tells whether a breakdown is left to other recognisers: marks stand before its parts, or they are the classes of a
 * corporation's shares.
 */
function readAlready(facts: readonly Fact[]): (breakdown: Breakdown) => boolean {
  const marks = facts.filter(({ kind }) => kind === 'enumerator');
  const capitals = facts.filter(({ kind }) => kind === 'capital');
  return ({ at }) => {
    const mark = marks[firstFrom(marks, at.start)];
    const capital = capitals[firstFrom(capitals, at.end) - 1];
    return (mark !== undefined && mark.at.end <= at.end) || (capital !== undefined && at.start < capital.at.end);
  };
}
