import type { Block } from '../blocks/block.ts';
import { POINT } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isGlued, isSign, textBetween, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { claim, isClaimed, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Fact, Name } from './fact.ts';
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
export function readNames(
  tokens: Tokens,
  claims: Claims,
  _facts: readonly Fact[],
  { kind }: Pick<Block, 'kind'>,
): readonly Name[] {
  const found: Name[] = [];
  let floor = kind === 'numbered-paragraph' && opensWithLetter(tokens) ? 2 : 0;
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

/**
 * Whether the letter of a recital opens the block, `B. Alder Mills, Inc. sells`, and not an initial: few recitals come
 * behind an H, and before one that is no more than an initial stands another, `A. O. Hale Corp.`
 */
const opensWithLetter = (tokens: Tokens): boolean =>
  /^[A-H]$/.test(tokenText(tokens, 0)) &&
  isSign(tokens, 1, POINT) &&
  !isGlued(tokens, 2) &&
  (tokens.ends[2] ?? 0) - (tokens.starts[2] ?? 0) > 1;

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
