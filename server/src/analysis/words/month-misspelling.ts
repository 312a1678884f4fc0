import { distance } from 'fastest-levenshtein';
import { monthNames } from './calendar.ts';

/** Months in other languages, which are no slips, and names that are one letter away. */
const own = new Set(
  (
    'januar februar oktober dezember desember januari februari augusti augustus novembre septembre octobre décembre ' +
    'decembre ottobre novembro setembro marche marcha aprile augusta marc mach'
  ).split(' '),
);

/** From so many letters on, a name has room for two slips and is still like no other. */
const long = 7;

/**
 * The month that a word with a capital was meant to be, in lower case: `Febuary`, `Septmber`, `Agust`. A letter more or
 * less, or two that changed places; in a long name also a wrong letter, or two slips. Undefined where it is a month as
 * it stands, or like none.
 */
export function monthMeant(written: string): string | undefined {
  const word = written.toLowerCase();
  if (word.length < 4 || own.has(word) || months.includes(word)) return undefined;
  return months.find((month) => isSlipOf(word, month));
}

const months = monthNames.map((name) => name.toLowerCase());

const lettersOf = (word: string): string => [...word].sort().join('');

function isSlipOf(word: string, month: string): boolean {
  if (word[0] !== month[0] || month.length < 'july'.length || Math.abs(word.length - month.length) > 2) return false;
  const apart = distance(word, month);
  if (apart <= 2 && (lettersOf(word) === lettersOf(month) || month.length >= long)) return true;
  // "Julie" and "Marsh" are names; a letter dropped or typed once more leaves "Jully" and "Agust".
  return apart === 1 && word.length !== month.length;
}
