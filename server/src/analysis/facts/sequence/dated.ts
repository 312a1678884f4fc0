import { CLOSE, COMMA, OPEN } from '../../text/sign-codes.ts';
import { isSign, lowerAt, tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { CalendarDate } from '../fact.ts';

/** A date with the tokens that state it, its weekday among them. */
export interface DatedTokens {
  readonly date: CalendarDate;
  readonly from: number;
  readonly to: number;
}

/** The tokens of a date from its weekday, on whichever side that stands. */
export function tokensOf(tokens: Tokens, date: CalendarDate): DatedTokens {
  const { at, weekday } = date;
  const start = weekday ? Math.min(at.start, weekday.at.start) : at.start;
  const end = weekday ? Math.max(at.end, weekday.at.end) : at.end;
  return { date, from: tokenFrom(tokens, start), to: tokenFrom(tokens, end) };
}

/** The words of a list, which spaces part. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * The first token before `to` that is not passed over, back over the words given, commas and brackets; at most `most`
 * tokens away, else undefined.
 */
export function backOver(tokens: Tokens, to: number, passed: ReadonlySet<string>, most: number): number | undefined {
  for (let i = to - 1; i >= Math.max(0, to - most); i--) {
    if (isSign(tokens, i, CLOSE)) {
      while (i > 0 && !isSign(tokens, i, OPEN)) i--;
    } else if (!isSign(tokens, i, COMMA) && !passed.has(lowerAt(tokens, i))) return i;
  }
  return undefined;
}

/** The same forward from token `from`; brackets are not passed over. */
export function forwardOver(
  tokens: Tokens,
  from: number,
  passed: ReadonlySet<string>,
  most: number,
): number | undefined {
  for (let i = from; i < Math.min(tokens.count, from + most); i++) {
    if (!isSign(tokens, i, COMMA) && !passed.has(lowerAt(tokens, i))) return i;
  }
  return undefined;
}
