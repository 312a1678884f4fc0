import { POINT } from '../../text/sign-codes.ts';
import { FIGURE, isSign, WORD, type Tokens } from '../../text/tokens.ts';

/** The longest word that may be short for another: beside names stand more of them than anyone lists. */
const longestShort = 4;

/** Whether the point at the token is more than the mark of something shortened; behind a number of a section too. */
export const isFullStop = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, POINT) &&
  (tokens.kinds[i - 1] === FIGURE ||
    (tokens.kinds[i - 1] === WORD && (tokens.ends[i - 1] ?? 0) - (tokens.starts[i - 1] ?? 0) > longestShort));
