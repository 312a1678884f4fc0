import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { extentOf } from './standing.ts';

/** How much of the text before a date is read to tell what it dates, in UTF-16 units, unless a caller asks for less. */
const usual = 64;

/** What stands before the day on which something is signed or done: `before me this`, `acknowledged on the`. */
export const onDay = /\b(?:this|on),?\s+(?:the\s+)?$/i;

/**
 * What stands right before a date and its weekday, from the start of its block at the earliest; `start` is where the
 * block starts.
 */
export function leadOf(draft: Draft, start: number, date: CalendarDate, lookback = usual): string {
  const at = start + extentOf(date).start;
  return draft.text.slice(Math.max(start, at - lookback), at);
}
