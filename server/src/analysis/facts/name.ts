import { localSpan } from '../text/span.ts';
import { textBetween, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { claim, isClaimed, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Name } from './fact.ts';
import { contextOf } from './name/context.ts';
import { opens } from './name/ending.ts';
import { startOf } from './name/start.ts';
import { nextEnding, suffixEnd, suffixStart } from './name/suffix.ts';
import { wordsOf } from './name/words.ts';

export const nameCue: Cue = { words: opens };

/**
 * Reads the names of companies and other entities, `BestNet Corporation`, `Moody & Sons, Inc.`,
 * `Bank of the West, N.A.`, in capitals too and across line breaks, and claims their tokens. A name needs a word of its
 * own beside its suffix; `the Company` is none.
 */
export function readNames(tokens: Tokens, claims: Claims): readonly Name[] {
  const found: Name[] = [];
  let floor = 0;
  for (let i = nextEnding(tokens, 0); i < tokens.count; i = nextEnding(tokens, i + 1)) {
    if (isClaimed(claims, i)) continue;
    const end = suffixEnd(tokens, i);
    if (end === undefined) continue;
    const suffix = suffixStart(tokens, i);
    const start = startOf(tokens, suffix, end, floor, claims);
    if (start !== undefined && !claimedWithin(claims, suffix, end)) {
      found.push(nameAt(tokens, start, suffix, end));
      claim(claims, start, end);
    }
    floor = end;
    i = end - 1;
  }
  return found;
}

function claimedWithin(claims: Claims, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isClaimed(claims, i)) return true;
  return false;
}

const possessive = /['\u2019]s$/i;

function nameAt(tokens: Tokens, start: number, suffix: number, end: number): Name {
  const last = tokens.kinds[end - 1] === WORD ? tokenText(tokens, end - 1) : '';
  const tail = possessive.exec(last)?.[0].length ?? 0;
  const written = textBetween(tokens, start, end);
  const words = wordsOf(tokens, start, end, tail);
  const suffixAt = tokens.starts[suffix] ?? 0;
  return {
    kind: 'name',
    at: localSpan(tokens.starts[start] ?? 0, (tokens.ends[end - 1] ?? 0) - tail),
    text: tail === 0 ? written : written.slice(0, -tail),
    key: words.map(({ word }) => word).join(' '),
    words: words.map((word) => word.at),
    suffix: words.filter(({ at }) => at.start >= suffixAt).length,
    ...contextOf(tokens, start, end),
  };
}
