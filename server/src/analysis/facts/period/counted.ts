import { CLOSE, COMMA, OPEN, POINT } from '../../text/sign-codes.ts';
import { isSign, lowerAt, type Tokens } from '../../text/tokens.ts';
import { lengthBefore, type ReadLength } from './length.ts';
import { isExact } from './link.ts';

/** The tokens of two dates: where the first begins and what follows it, and the same of the second. */
export interface DatePair {
  readonly first: number;
  readonly gap: number;
  readonly second: number;
  readonly end: number;
}

/** What leads from a length to the day from which it is counted. */
const counting = /^(?:after|following|from)$/;
/** Words between the two that do not change what is said: `, on`, `, which is the date that is`, `, i.e.` */
const joints = /^(?:on|to|wit|which|is|being|the|a|date|day|that|falls|namely|i|e)$/;
/** The most tokens between two dates of which one is counted from the other. */
const widest = 24;

/**
 * The length that is counted from a date to the one behind it: `ten years after January 1, 2024, on January 1, 2034`,
 * `the date that is 90 days after March 1, 2004 (May 30, 2004)`. Undefined where none is.
 */
export function countedForward(tokens: Tokens, { first, gap, second, end }: DatePair): ReadLength | undefined {
  if (second - gap > widest || !counting.test(lowerAt(tokens, first - 1))) return undefined;
  return isSaidAgain(tokens, gap, second, end) ? exactLength(tokens, first - 1) : undefined;
}

/**
 * The same where the day that it comes to stands first: `June 1, 2030, which is five years after June 1, 2025`,
 * `June 1, 2030 (five years from June 1, 2025)`.
 */
export function countedBack(tokens: Tokens, { gap, second, end }: DatePair): ReadLength | undefined {
  if (second - gap > widest || !counting.test(lowerAt(tokens, second - 1))) return undefined;
  const read = exactLength(tokens, second - 1);
  return read && isSaidAgain(tokens, gap, read.from, end) ? read : undefined;
}

function exactLength(tokens: Tokens, to: number): ReadLength | undefined {
  const read = lengthBefore(tokens, to);
  return read && isExact(tokens, read.from) ? read : undefined;
}

/** Whether tokens say that what follows is the same day: a bracket that closes at `end`, or a comma and such words. */
function isSaidAgain(tokens: Tokens, from: number, to: number, end: number): boolean {
  const bracketed = isSign(tokens, from, OPEN);
  // Between two dates a comma alone may part the items of a list.
  if (bracketed ? !isSign(tokens, end, CLOSE) : !isSign(tokens, from, COMMA) || to === from + 1) return false;
  for (let i = from + 1; i < to; i++) {
    if (!joints.test(lowerAt(tokens, i)) && !isSign(tokens, i, COMMA) && !isSign(tokens, i, POINT)) return false;
  }
  return true;
}
