import type { CalendarDay } from '../facts/fact.ts';
import type { Draft } from '../model/draft.ts';
import { completeAmount, typedAmount } from './complete/amount.ts';
import { completeClosing, mayBecomeClosing } from './complete/closing.ts';
import type { Completion } from './complete/completion.ts';
import { completeDate, mayEndDate } from './complete/date.ts';
import { completeExhibit, exhibitTyped } from './complete/exhibit.ts';
import { bracketTyped, completeFigures } from './complete/figures.ts';
import { completeKnown, mayBecomeKnown, mayBeKnown } from './complete/known.ts';
import { completeToday, mayBecomeToday } from './complete/today.ts';

export type { Completion } from './complete/completion.ts';

export interface Completions {
  /** In the order in which they are to be shown. */
  readonly items: readonly Completion[];
  /** Whether the next letter may bring others. */
  readonly more: boolean;
}

/** What is known where something is to be completed. */
export interface CompletionContext {
  /** The day where the drafter is; needed only where `mayNameToday` says so. */
  readonly today: CalendarDay | undefined;
  /** Whether the drafter asked for it, rather than typed on. */
  readonly asked: boolean;
}

/** The longest word for which something is offered, in UTF-16 units. */
const longest = 24;

/** What may be offered for what is typed up to an offset. */
export function complete(draft: Draft, offset: number, { today, asked }: CompletionContext): Completions {
  const typed = wordBefore(draft.text, offset);
  const items = [
    ...(today ? completeToday(draft, offset, typed, today) : []),
    ...completeClosing(draft, offset, typed),
    ...completeExhibit(draft, offset, asked),
    ...completeAmount(draft, offset, asked),
    ...completeFigures(draft, offset),
    ...completeDate(draft, offset),
  ];
  const known = completeKnown(draft, offset);
  // One letter does not say yet whether capitals are meant, and may begin more than are listed.
  const more = items.length === 0 && (known.length === 0 ? mayBecome(draft.text, offset, typed) : typed.length === 1);
  return { items: [...items, ...known], more };
}

/** Whether the next letter may bring something. */
const mayBecome = (text: string, offset: number, typed: string): boolean =>
  mayBecomeToday(typed) || mayBecomeClosing(typed) || mayBecomeKnown(text, offset);

/** Whether anything could be offered at an offset of a text: asked at every key, before the draft is read. */
export const mayComplete = (text: string, offset: number): boolean =>
  mayBecome(text, offset, wordBefore(text, offset)) ||
  mayBeKnown(text, offset) ||
  mayEndDate(text, offset) ||
  exhibitTyped(text, offset) !== undefined ||
  typedAmount(text, offset) !== undefined ||
  bracketTyped(text, offset) !== undefined;

/** Whether the current day could be offered: only then need anyone be asked for it. */
export const mayNameToday = (text: string, offset: number): boolean => mayBecomeToday(wordBefore(text, offset));

/** The letters right before an offset; empty where a letter follows, for then a word is being changed and not typed. */
function wordBefore(text: string, offset: number): string {
  if (/^[\p{L}\d_]/u.test(text.slice(offset, offset + 2))) return '';
  return /(?:^|[^\p{L}\d_'\u2019-])(\p{L}+)$/u.exec(text.slice(Math.max(0, offset - longest), offset))?.[1] ?? '';
}
