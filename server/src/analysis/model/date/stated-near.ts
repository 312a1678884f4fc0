import type { CalendarDay } from '../../facts/fact.ts';
import { daysInMonth } from '../../words/calendar.ts';
import { compareDays } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import { dateMentions } from './mentions.ts';

/** The most years by which a slip of the keyboard moves a year. */
const slip = 12;

/**
 * The days that differ from one in one part, the day, the month or the year, and that the draft states, the oftenest
 * stated first. A date that is held to it (`other`) is no evidence for itself.
 */
export function statedNear(draft: Draft, { year, month, day }: CalendarDay, other?: CalendarDay): CalendarDay[] {
  const near: CalendarDay[] = [];
  for (let one = year - slip; one <= year + slip; one++) if (one !== year) near.push({ year: one, month, day });
  for (let one = 1; one <= 12; one++) if (one !== month) near.push({ year, month: one, day });
  for (let one = 1; one <= daysInMonth(year, month); one++) if (one !== day) near.push({ year, month, day: one });
  const stands = (at: CalendarDay): number =>
    dateMentions(draft, at).length - Number(other !== undefined && compareDays(at, other) === 0);
  return near.filter((at) => stands(at) > 0).sort((a, b) => stands(b) - stands(a));
}
