import type { Paragraph, RootContent } from 'mdast';
import type { CalendarDate, CalendarDay, Period } from '../../facts/fact.ts';
import { draftDate } from '../../model/date/draft-date.ts';
import { dateMentions } from '../../model/date/mentions.ts';
import { isReckonable, statesOneDay } from '../../model/date/standing.ts';
import { wholeLength } from '../../model/date/term.ts';
import { blockIndexAt, type Draft } from '../../model/draft.ts';
import { lift, type Span } from '../../text/span.ts';
import { dateText, isPossible, weekdayOf, whyImpossible } from '../../words/calendar.ts';
import { compareDays, daysBetween } from '../../words/day-count.ts';
import { grouped } from '../../words/spell-figures.ts';
import { paragraph, placeLink, strong, text } from './content.ts';
import { elsewhere } from './elsewhere.ts';

/**
 * What is shown over a date: its weekday; how far it lies from the draft's own date; how long the period lasts that it
 * begins or ends; in which other forms and places the draft states the day. Or why there is no such day.
 */
export function hoverDate(draft: Draft, date: CalendarDate, at: Span): readonly RootContent[] {
  const { year, month, day } = date;
  const written = dateText(year, month, day);
  if (!isPossible(year, month, day)) return [paragraph(text(`${sentence(whyImpossible(year, month, day))}.`))];
  const weekday = weekdayOf(year, month, day);
  const others = dateMentions(draft, date).filter(({ start }) => start !== at.start);
  return [
    paragraph(strong(weekday === undefined ? written : `${weekday}, ${written}`)),
    ...(isReckonable(date) ? fromDraftDate(draft, date, at) : []),
    ...lasting(draft, date, at),
    ...otherForms(draft, at, statesOneDay(date) ? others : []),
    ...elsewhere(draft, 'The same day', others),
  ];
}

const sentence = (clause: string): string => clause.slice(0, 1).toUpperCase() + clause.slice(1);

const textOf = ({ year, month, day }: CalendarDay): string => dateText(year, month, day);

const counted = (count: number, unit: string): string =>
  `${grouped(String(count), ',')} ${count === 1 ? unit : `${unit}s`}`;

/** `43 days after the date of this draft, March 12, 2003.` */
function fromDraftDate(draft: Draft, date: CalendarDate, at: Span): readonly Paragraph[] {
  const own = draftDate(draft);
  if (!own) return [];
  const place = lift(own.date.at, own.start);
  const days = daysBetween(own.date, date);
  if (place.start === at.start) return [paragraph(text('The date of this draft.'))];
  if (days === 0) return [];
  const years = date.month === own.date.month && date.day === own.date.day ? Math.abs(date.year - own.date.year) : 0;
  const also = years === 0 ? '' : ` (${counted(years, 'year')})`;
  const side = days > 0 ? 'after' : 'before';
  return [
    paragraph(
      text(`${counted(Math.abs(days), 'day')}${also} ${side} the date of this draft, `),
      placeLink(textOf(own.date), place.start),
      text('.'),
    ),
  ];
}

/**
 * `From May 1, 2001 to April 30, 2003: 2 years.`, by either convention of the last day, else in days from the one to
 * the other.
 */
function lasting(draft: Draft, date: CalendarDate, at: Span): readonly Paragraph[] {
  const facts = draft.blocks[blockIndexAt(draft, at.start)]?.facts ?? [];
  const period = facts.find(
    (fact): fact is Period => fact.kind === 'period' && (fact.from === date || fact.to === date),
  );
  if (!period || !isReckonable(period.from) || !isReckonable(period.to)) return [];
  const { from, to } = period;
  if (compareDays(from, to) > 0) return [];
  const units = ['year', 'month'] as const;
  const whole = units.flatMap((unit) => {
    const count = wholeLength(from, to, unit);
    return count === undefined ? [] : [counted(count, unit)];
  });
  const length = whole[0] ?? counted(daysBetween(from, to), 'day');
  return [paragraph(text(`From ${textOf(from)} to ${textOf(to)}: ${length}.`))];
}

/** The most other forms that are named. */
const most = 4;

/** `Also written 24th day of April, 2003; 4/24/2003.` */
function otherForms(draft: Draft, at: Span, others: readonly Span[]): readonly Paragraph[] {
  const said = ({ start, end }: Span): string =>
    draft.text.slice(start, end).replace(/[*_]+/g, '').replace(/\s+/g, ' ');
  const seen = new Set([said(at).toLowerCase()]);
  const forms: string[] = [];
  for (const other of others) {
    const form = said(other);
    if (!seen.has(form.toLowerCase())) forms.push(form);
    seen.add(form.toLowerCase());
  }
  return forms.length === 0 ? [] : [paragraph(text(`Also written ${forms.slice(0, most).join('; ')}.`))];
}
