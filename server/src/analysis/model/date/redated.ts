import Fraction from 'fraction.js';
import type { CalendarDate, CalendarDay, DateStatement, StatedDate } from '../../facts/fact.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { monthNames, weekdayNames, weekdayNumber } from '../../words/calendar.ts';
import { restateWords } from '../../words/restate.ts';
import { ordinalSuffix } from '../../words/spell-figures.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { draftingStyle } from '../drafting-style.ts';
import { blockText } from '../places.ts';
import type { Restatement } from '../restatement.ts';

/**
 * The edits that make a date state other parts, `{ day: 25 }`, in each of its forms: words and figures, the restatement
 * in brackets, and the weekday where it stands with the date. What says so already stays. Undefined where a form cannot
 * say it, or where the part belongs to another date too.
 */
export function redated(
  draft: Draft,
  block: ReadBlock,
  date: CalendarDate,
  change: Partial<CalendarDay>,
): readonly Restatement[] | undefined {
  const text = blockText(draft, block);
  const edits: Restatement[] = [];
  for (const stated of date.restated ? [date, date.restated] : [date]) {
    const changed = statedEdits(draft, text, stated, change);
    if (!changed) return undefined;
    edits.push(...changed);
  }
  const weekday = newWeekday(date, change);
  if (date.weekday && weekday !== undefined) {
    edits.push({ at: date.weekday.at, text: weekdayLike(textAt(text, date.weekday.at), weekday) });
  }
  return edits.sort((a, b) => a.at.start - b.at.start);
}

/** The weekday, 0 for Sunday, that has to change with a date; undefined where none stands with it or it fits. */
export function newWeekday(date: CalendarDate, change: Partial<CalendarDay>): number | undefined {
  const { year, month, day } = { ...date, ...change };
  const weekday = date.weekday && weekdayNumber(year, month, day);
  return weekday === date.weekday?.day ? undefined : weekday;
}

function statedEdits(
  draft: Draft,
  text: string,
  date: StatedDate,
  { year, month, day }: Partial<CalendarDay>,
): readonly Restatement[] | undefined {
  const edits: Restatement[] = [];
  const moved = (month !== undefined && month !== date.month) || (year !== undefined && year !== date.year);
  if (date.joint && moved) return undefined;
  const padded = isPadded(text, date);
  for (const statement of day === undefined ? [] : date.days) {
    const changed = statement.value === day ? [] : dayEdits(draft, text, statement, day ?? 0, padded);
    if (!changed) return undefined;
    edits.push(...changed);
  }
  if (month !== undefined && month !== date.month) {
    edits.push(monthEdit(text, date.monthAt, month, padded));
  }
  for (const statement of year === undefined ? [] : date.years) {
    const changed = statement.value === year ? [] : yearEdits(draft, text, statement, year ?? 0);
    if (!changed) return undefined;
    edits.push(...changed);
  }
  return edits;
}

function dayEdits(
  draft: Draft,
  text: string,
  { form, at, pieces }: DateStatement,
  day: number,
  padded: boolean,
): readonly Restatement[] | undefined {
  if (form === 'words') {
    const target = { value: new Fraction(day), sense: 'ordinal', kind: 'plain' } as const;
    return restateWords(text, pieces, target, draftingStyle(draft).words);
  }
  const [, digits = '', gap = '', suffix = ''] = /^(\d+)(\s*)(\D*)$/.exec(textAt(text, at)) ?? [];
  const ending = suffix === '' ? '' : ordinalSuffix(BigInt(day));
  const upper = suffix !== '' && suffix === suffix.toUpperCase();
  return [{ at, text: `${digitsLike(digits, day, padded)}${gap}${upper ? ending.toUpperCase() : ending}` }];
}

function yearEdits(
  draft: Draft,
  text: string,
  { form, at, pieces }: DateStatement,
  year: number,
): readonly Restatement[] | undefined {
  if (form === 'figures') {
    const short = at.end - at.start === 2;
    return [{ at, text: short ? String(year % 100).padStart(2, '0') : String(year) }];
  }
  const target = { value: new Fraction(year), sense: 'cardinal', kind: 'plain' } as const;
  return restateWords(text, pieces, target, draftingStyle(draft).words);
}

/** Whether a date in figures has two of them for each day and month: `2003-04-24`, `04/24/2003`. */
function isPadded(text: string, { monthAt, days, years }: StatedDate): boolean {
  const month = textAt(text, monthAt);
  if (!/^\d/.test(month)) return false;
  const [year] = years;
  const isoDate = year !== undefined && year.at.end < monthAt.start;
  return isoDate || month.startsWith('0') || days.some(({ at }) => text[at.start] === '0');
}

/** A number with a leading zero where the one which stands there has one or the date is written so. */
const digitsLike = (digits: string, value: number, padded: boolean): string =>
  padded || (digits.startsWith('0') && digits.length === 2) ? String(value).padStart(2, '0') : String(value);

/** Another month, as a name or a number, abbreviated and cased as the one that stands there is. */
function monthEdit(text: string, at: LocalSpan, month: number, padded: boolean): Restatement {
  const written = textAt(text, at);
  if (/^\d/.test(written)) return { at, text: digitsLike(written, month, padded) };
  const name = monthNames[month - 1] ?? '';
  const long = monthNames.some((full) => full.toLowerCase() === written.toLowerCase());
  const cut = long ? name : name.slice(0, 3);
  // "May" is no abbreviation and takes no point.
  const end = !long && cut === name && text[at.end] === '.' ? at.end + 1 : at.end;
  return { at: localSpan(at.start, end), text: casedLike(written, cut) };
}

/** Another weekday, abbreviated and cased as the one that stands there is. */
function weekdayLike(written: string, weekday: number): string {
  const name = weekdayNames[weekday] ?? '';
  const long = /day$/i.test(written);
  return casedLike(written, long ? name : name.slice(0, 3));
}

function casedLike(written: string, name: string): string {
  if (written === written.toUpperCase()) return name.toUpperCase();
  return written === written.toLowerCase() ? name.toLowerCase() : name;
}

const textAt = (text: string, { start, end }: LocalSpan): string => text.slice(start, end);
