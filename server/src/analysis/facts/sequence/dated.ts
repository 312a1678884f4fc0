import { CLOSE, COMMA, OPEN, POINT, SEMICOLON } from '../../text/sign-codes.ts';
import { isSign, isSpaced, lowerAt, tokenFrom, tokenText, type Tokens } from '../../text/tokens.ts';
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

/** What a point follows without ending a sentence. */
const abbreviated =
  /^(?:[a-z]|no|nos|inc|corp|co|ltd|st|sec|art|mr|mrs|ms|dr|jr|sr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Whether the sentence ends at the token: a point before a capital, or a semicolon. */
export function endsSentence(tokens: Tokens, i: number): boolean {
  if (isSign(tokens, i, SEMICOLON)) return true;
  if (!isSign(tokens, i, POINT) || abbreviated.test(lowerAt(tokens, i - 1))) return false;
  return i + 1 >= tokens.count || (isSpaced(tokens, i + 1) && !/^[a-z]/.test(tokenText(tokens, i + 1)));
}

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
