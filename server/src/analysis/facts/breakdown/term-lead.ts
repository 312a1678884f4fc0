import { endsClause } from '../../text/sentence-end.ts';
import { isCapital, lowerAt, WORD, type Tokens } from '../../text/tokens.ts';
import { termKeyAt } from '../../words/term-key.ts';

/** The longest term, and how far before the list it opens its sentence, in tokens. */
const longest = 4;
const reach = 24;

/** What is done with all of what a term stands for. */
const divides = /^(?:paid|payable|allocated|apportioned|distributed|divided|vest|vests|released)$/;

/**
 * The key of the term whose sum the list behind a token divides: `The Settlement Amount shall be paid as follows:`.
 * Undefined where the sentence opens with anything else.
 */
export function dividedTermAt(tokens: Tokens, follows: number): string | undefined {
  let start = follows;
  while (start > 0 && follows - start < reach && !endsClause(tokens, start - 1)) start--;
  if (follows - start === reach || lowerAt(tokens, start) !== 'the') return undefined;
  let to = start + 1;
  while (to - start <= longest && tokens.kinds[to] === WORD && isCapital(tokens, to)) to++;
  if (to === start + 1 || !/^(?:shall|will|is|are)$/.test(lowerAt(tokens, to))) return undefined;
  for (let i = to; i < follows; i++) {
    if (tokens.kinds[i] !== WORD) return undefined;
    if (divides.test(lowerAt(tokens, i))) return termKeyAt(tokens, start + 1, to);
  }
  return undefined;
}
