import type { CalendarDay } from '../facts/fact.ts';
import type { Draft } from '../model/draft.ts';
import type { Completion } from './complete/completion.ts';
import { completeToday, mayBecomeToday } from './complete/today.ts';

export type { Completion } from './complete/completion.ts';

export interface Completions {
  /** In the order in which they are to be shown. */
  readonly items: readonly Completion[];
  /** Whether the next letter may bring others. */
  readonly more: boolean;
}

/** No word for which something is offered is longer. */
const longest = 24;

/** What may be offered for the word that is typed up to an offset; `today` is the day where the drafter is. */
export function complete(draft: Draft, offset: number, today: CalendarDay): Completions {
  const typed = wordBefore(draft.text, offset);
  const items = completeToday(draft, offset, typed, today);
  return { items, more: items.length === 0 && mayBecomeToday(typed) };
}

/** Whether anything could be offered at an offset of a text: asked at every key, before the draft is read or the day asked for. */
export const mayComplete = (text: string, offset: number): boolean => mayBecomeToday(wordBefore(text, offset));

/** The letters right before an offset; empty where a letter follows, for then a word is being changed and not typed. */
function wordBefore(text: string, offset: number): string {
  if (/^[\p{L}\d_]/u.test(text.slice(offset, offset + 2))) return '';
  return /(?:^|[^\p{L}\d_'\u2019-])(\p{L}+)$/u.exec(text.slice(Math.max(0, offset - longest), offset))?.[1] ?? '';
}
