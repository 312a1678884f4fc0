import { lexemeOfWord } from '../../words/lexicon.ts';
import type { CalendarDate, Fact } from '../fact.ts';

/** A numbered instrument and what is left of its title without the number: `Amendment No. 2`, `Second Amendment`. */
interface Numbered {
  readonly number: number;
  readonly title: string;
  readonly date: CalendarDate;
}

/**
 * The dates of instruments that count on from one to the next:
 * `the First Amendment dated D, the Second Amendment dated E`. Only what follows at once is held together, so that two
 * series in one sentence stay apart.
 */
export function numberedDates(
  found: readonly Fact[],
): readonly (readonly [first: CalendarDate, second: CalendarDate])[] {
  const pairs: (readonly [CalendarDate, CalendarDate])[] = [];
  let last: Numbered | undefined;
  for (const fact of found) {
    if (fact.kind !== 'instrument' || !fact.date) continue;
    const next = numbered(fact.key, fact.date);
    if (last && next && next.title === last.title && next.number === last.number + 1)
      pairs.push([last.date, next.date]);
    last = next;
  }
  return pairs;
}

function numbered(key: string, date: CalendarDate): Numbered | undefined {
  const words = key.split(' ');
  for (const [index, word] of words.entries()) {
    const number = words[index - 1] === 'NO' ? cardinal(word) : ordinal(word);
    if (number !== undefined) return { number, title: words.toSpliced(index, 1).join(' '), date };
  }
  return undefined;
}

/** `2` and `TWO` of a number. */
function cardinal(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const lexeme = lexemeOfWord(word.toLowerCase());
  return lexeme && isSmall(lexeme.role) && !lexeme.ordinal ? lexeme.value : undefined;
}

function ordinal(word: string): number | undefined {
  const lexeme = lexemeOfWord(word.toLowerCase());
  return lexeme && isSmall(lexeme.role) && lexeme.ordinal ? lexeme.value : undefined;
}

const isSmall = (role: string): boolean => role === 'unit' || role === 'teen';
