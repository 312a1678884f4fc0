import { tokenFrom, type Tokens } from '../../text/tokens.ts';
import type { CalendarDate } from './date.ts';

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
