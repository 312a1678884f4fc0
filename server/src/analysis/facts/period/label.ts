import { BAR, COLON } from '../../text/sign-codes.ts';
import { isSign, lowerAt, type Tokens } from '../../text/tokens.ts';
import { isHyphen, lengthAt, type ReadLength } from './length.ts';

const beginning = new Set(['commencement', 'start', 'starting', 'beginning', 'begin', 'inception']);
const ending = new Set(['expiration', 'expiry', 'termination', 'end', 'ending', 'expiring']);

/** What parts a label from what it labels, and the cells of a table from each other. */
const isPart = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, COLON) || isSign(tokens, i, BAR) || isHyphen(tokens, i);

/**
 * The first token of a label that ends before token `to`, `Commencement Date:`; undefined where none of the words does.
 */
function labelBefore(tokens: Tokens, to: number, words: ReadonlySet<string>): number | undefined {
  let at = to - 1;
  if (!isPart(tokens, at)) return undefined;
  while (isPart(tokens, at)) at--;
  if (lowerAt(tokens, at) !== 'date' || !words.has(lowerAt(tokens, at - 1))) return undefined;
  return lowerAt(tokens, at - 2) === 'lease' || lowerAt(tokens, at - 2) === 'term' ? at - 2 : at - 1;
}

/** Two dates that a sheet of terms labels as beginning and end, one right under the other. */
export interface Labelled {
  /** The first token of the label of the beginning. */
  readonly start: number;
  /** A length that the line under them gives: `Term: five (5) years`. */
  readonly length: ReadLength | undefined;
}

/**
 * Reads `Commencement Date: May 1, 2001` with `Expiration Date: April 30, 2006` right behind it, in lines or in the
 * rows of a table, for dates at the tokens `from` and `to`, which end before `fromEnd` and `toEnd`; undefined where the
 * labels are others.
 */
export function labelled(
  tokens: Tokens,
  from: number,
  fromEnd: number,
  to: number,
  toEnd: number,
): Labelled | undefined {
  const end = labelBefore(tokens, to, ending);
  if (end === undefined) return undefined;
  let gap = fromEnd;
  while (isPart(tokens, gap)) gap++;
  const start = gap === end ? labelBefore(tokens, from, beginning) : undefined;
  if (start === undefined) return undefined;
  let at = toEnd;
  while (isPart(tokens, at)) at++;
  if (lowerAt(tokens, at) === 'lease' || lowerAt(tokens, at) === 'initial') at++;
  const term = lowerAt(tokens, at) === 'term' && isPart(tokens, at + 1);
  return { start, length: term ? lengthAt(tokens, at + 2) : undefined };
}
