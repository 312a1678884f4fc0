import { distance } from 'fastest-levenshtein';
import { monthNames } from './calendar.ts';

/** Names that are one letter away from a month. */
const names = new Set('augustus marche marcha augusta marc'.split(' '));

/** Months in other languages, and a name, which are slips where the day stands as in English: `Mach 10, 2000`. */
const foreign = new Set(
  (
    'januar februar oktober dezember desember januari februari augusti novembre septembre octobre décembre ' +
    'decembre ottobre novembro setembro aprile mach'
  ).split(' '),
);
/** Too short to be told by its letters. */
const may = 'mai';

/** From how many letters on a name with two slips is still like no other. */
const long = 7;

/**
 * The month that a word with a capital was meant to be, in lower case: `Febuary`, `Septmber`, `Agust`. A letter more or
 * less, or two that changed places; in a long name also a wrong letter, or two slips. A month of another language is
 * one only where the order of the date is `english`. Undefined where it is a month as it stands, or like none.
 */
export function monthMeant(written: string, english: boolean): string | undefined {
  const word = written.toLowerCase();
  if (english && word === may) return 'may';
  if (word.length < 4 || names.has(word) || months.includes(word) || (!english && foreign.has(word))) return undefined;
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
