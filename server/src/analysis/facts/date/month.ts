import { POINT } from '../../text/sign-codes.ts';
import { FIGURE, isSign, WORD, type Tokens } from '../../text/tokens.ts';
import { wordTable } from '../../words/lexicon.ts';

const numbers = {
  ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10 },
  ...{ november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10 },
  ...{ nov: 11, dec: 12 },
};
const months = wordTable(numbers);

/** The names of the months and their abbreviations, in lower case. */
export const monthWords: readonly string[] = Object.keys(numbers);

/** The longest abbreviation of a month, `Sept`; what is longer is written out and takes no point. */
const abbreviated = 4;

/** Those written out and as short: a point behind them ends a sentence, unless a figure shows that it does not. */
const inFull = wordTable({ may: true, june: true, july: true });

/** The month, 1 to 12, whose name or abbreviation stands at the token, whatever its case; undefined elsewhere. */
export const monthAt = (tokens: Tokens, i: number): number | undefined =>
  tokens.kinds[i] === WORD ? months[tokens.codes[i] ?? 0] : undefined;

/** Past the month at the token and the point of its abbreviation. */
export function monthEnd(tokens: Tokens, i: number): number {
  const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  if (length > abbreviated || !isSign(tokens, i + 1, POINT)) return i + 1;
  return inFull[tokens.codes[i] ?? 0] && tokens.kinds[i + 2] !== FIGURE ? i + 1 : i + 2;
}
