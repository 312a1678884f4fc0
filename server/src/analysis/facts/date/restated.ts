import { type Tokens, isSign } from '../../text/tokens.ts';
import type { StatedDate } from '../fact.ts';
import { isCapital, monthAt } from './month.ts';
import { numericFrom } from './numeric.ts';
import { CLOSE, OPEN } from './part.ts';
import { monthFirst } from './written.ts';

/** How a date is written: in words, with its month's name, or in figures alone. */
type Manner = 'words' | 'name' | 'figures';

function mannerOf({ monthAt, days, years }: StatedDate): Manner {
  if ([...days, ...years].some(({ form }) => form === 'words')) return 'words';
  return monthAt.end - monthAt.start > 2 ? 'name' : 'figures';
}

/** A bracket that states the date before it once more, and the token past it. */
export interface Restated {
  readonly readings: readonly StatedDate[];
  readonly to: number;
}

/**
 * The bracket at token `i` as a restatement of the date before it: `(4/24/2003)`, `(April 24, 2003)` behind words. Only what
 * is written in another manner says the same again, and a slip is in one part: `March 5, 2003 (2/28/2003)` are two dates.
 */
export function restatedAt(tokens: Tokens, i: number, date: StatedDate): Restated | undefined {
  if (!isSign(tokens, i, OPEN)) return undefined;
  const read = readingsAt(tokens, i + 1);
  if (!read || !isSign(tokens, read.to, CLOSE)) return undefined;
  const manner = mannerOf(date);
  const readings = read.readings.filter((other) => mannerOf(other) !== manner);
  const near = readings.filter((other) => differing(other, date) <= 1);
  if (near.length === 0) return undefined;
  return { readings: [...near].sort((a, b) => differing(a, date) - differing(b, date)), to: read.to + 1 };
}

function readingsAt(tokens: Tokens, i: number): Restated | undefined {
  const numeric = numericFrom(tokens, i);
  if (numeric) return numeric;
  const month = monthAt(tokens, i);
  const written = month !== undefined && isCapital(tokens, i) ? monthFirst(tokens, i, month) : undefined;
  return written?.date && { readings: [written.date], to: written.to };
}

/** In how many of its parts one date differs from another. */
const differing = (a: StatedDate, b: StatedDate): number =>
  Number(a.year !== b.year) + Number(a.month !== b.month) + Number(a.day !== b.day);
