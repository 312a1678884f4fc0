import type { RootContent } from 'mdast';
import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft } from '../../model/draft.ts';
import { lift, type Span } from '../../text/span.ts';
import { dateText, isPossible, weekdayOf, whyImpossible } from '../../words/calendar.ts';
import { paragraph, strong, text } from './content.ts';
import { elsewhere } from './elsewhere.ts';

/** What is shown over a date: its weekday, or why there is no such day, and where the draft states the same day elsewhere. */
export function hoverDate(draft: Draft, { year, month, day }: CalendarDate, at: Span): readonly RootContent[] {
  const written = dateText(year, month, day);
  if (!isPossible(year, month, day)) return [paragraph(text(`${sentence(whyImpossible(year, month, day))}.`))];
  const weekday = weekdayOf(year, month, day);
  const others = sameDays(draft, { year, month, day }).filter(({ start }) => start !== at.start);
  return [
    paragraph(strong(weekday === undefined ? written : `${weekday}, ${written}`)),
    ...elsewhere(draft, 'The same day', others),
  ];
}

const sentence = (clause: string): string => clause.slice(0, 1).toUpperCase() + clause.slice(1);

function sameDays(draft: Draft, { year, month, day }: Pick<CalendarDate, 'year' | 'month' | 'day'>): readonly Span[] {
  const found: Span[] = [];
  for (const [i, block] of draft.blocks.entries()) {
    for (const fact of block.facts) {
      if (fact.kind !== 'date' || fact.day !== day || fact.month !== month || fact.year !== year) continue;
      found.push(lift(fact.at, draft.starts[i] ?? 0));
    }
  }
  return found;
}
