import { dateText, monthNames, weekdayOf } from './calendar.ts';
import { spellCardinal, spellOrdinal } from './spell.ts';
import { ordinalSuffix } from './spell-figures.ts';

/** One form in which instruments state a day. */
export interface DateForm {
  readonly text: string;
  /** Where drafters use it, in a few words. */
  readonly use: string;
}

/** A day of the calendar in the forms that United States instruments use, the usual one first. */
export function dateForms(year: number, month: number, day: number): readonly DateForm[] {
  const usual = dateText(year, month, day);
  const ranked = `${day}${ordinalSuffix(BigInt(day))}`;
  const name = monthNames[month - 1] ?? '';
  const weekday = weekdayOf(year, month, day);
  const [dayWords, yearWords] = [spellOrdinal(BigInt(day)), spellCardinal(BigInt(year))];
  return [
    { text: usual, use: 'in a sentence' },
    { text: `this ${ranked} day of ${name}, ${year}`, use: 'in a testimonium' },
    ...(dayWords === undefined || yearWords === undefined
      ? []
      : [{ text: `the ${dayWords} (${ranked}) day of ${name}, ${yearWords} (${year})`, use: 'in words and figures' }]),
    ...(weekday === undefined ? [] : [{ text: `${weekday}, ${usual}`, use: 'with its weekday, for notices' }]),
    { text: `${month}/${day}/${year}`, use: 'in figures, for forms' },
  ];
}
