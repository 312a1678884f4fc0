import type { CalendarDay } from '../../facts/fact.ts';
import type { Places } from '../fact-index.ts';
import { followedIndex } from '../followed-index.ts';
import { phrasesIn, type DatePhrase } from './date-phrases.ts';

/** The most dates around which one phrase may stand; around more it is the wording of a list. */
const most = 200;

/** By what a day is counted. */
export const dayKey = ({ year, month, day }: CalendarDay): string => `${String(year)}-${String(month)}-${String(day)}`;

/** The words around the dates of a document, and how often it states each day, in whatever words. */
export const phraseIndex = followedIndex<DatePhrase>({
  read: phrasesIn,
  counted: ({ facts }) => facts.flatMap((fact) => (fact.kind === 'date' ? [dayKey(fact)] : [])),
  tells: partsTwoDays,
});

/** Whether a phrase stands around two days and no more. */
function partsTwoDays(places: Places<DatePhrase>): boolean {
  if (places.size < 2 || places.size > most) return false;
  const days = new Set<string>();
  for (const phrases of places.values()) {
    for (const { date } of phrases) if (days.add(dayKey(date)).size > 2) return false;
  }
  return days.size === 2;
}
