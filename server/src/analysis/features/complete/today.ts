import type { CalendarDay } from '../../facts/fact.ts';
import type { Draft } from '../../model/draft.ts';
import { span } from '../../text/span.ts';
import { dateForms } from '../../words/date-forms.ts';
import type { Completion } from './completion.ts';

const word = 'today';
/** How many letters of the word must be typed: every sentence has a `to`. */
const telling = 3;

/** Whether more letters at the offset may yet make the word. */
export const mayBecomeToday = (typed: string): boolean => typed !== '' && word.startsWith(typed.toLowerCase());

/** The forms of the current day, in place of the word `today` or its first letters. */
export function completeToday(draft: Draft, offset: number, typed: string, today: CalendarDay): readonly Completion[] {
  if (typed.length < telling || !mayBecomeToday(typed)) return [];
  const start = offset - typed.length;
  const [, before = ''] =
    /(?:^|[^\p{L}\d])(this|the)\s+$/iu.exec(draft.text.slice(Math.max(0, start - 8), start)) ?? [];
  return dateForms(today.year, today.month, today.day).map(({ text, use }) => {
    // "this today" asks for the rest of "this 22nd day".
    const said = before !== '' && text.startsWith(`${before.toLowerCase()} `) ? text.slice(before.length + 1) : text;
    const cased = typed === typed.toUpperCase() ? said.toUpperCase() : said;
    return { label: cased, detail: use, typed: word, at: span(start, offset), text: cased };
  });
}
