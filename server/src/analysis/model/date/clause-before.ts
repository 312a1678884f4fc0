import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { extentOf } from './standing.ts';

/** How far before a date its sentence is read, in UTF-16 units. */
const lookback = 240;

/** What stands before a date in its sentence, or in the part of it that a semicolon begins; `start` is its block's. */
export function clauseBefore({ text }: Draft, start: number, date: CalendarDate): string {
  const at = start + extentOf(date).start;
  const before = text.slice(Math.max(start, at - lookback), at);
  let from = 0;
  for (const { index } of before.matchAll(ending)) from = index + 1;
  return before.slice(from);
}

/** What ends a sentence or a part of it, and is no point of a word written short. */
const ending = /;|(?<!\b(?:Inc|Corp|Co|Ltd|Nos?|Mr|Ms|Dr|St|\p{Lu}))\.(?=\s+["\u201c(]?\p{Lu})/gu;
