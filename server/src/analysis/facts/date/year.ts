import { FIGURE, tokenText, WORD, type Tokens, isSign } from '../../text/tokens.ts';
import { isNumeral, lexemeOf, type Lexeme } from '../../words/lexicon.ts';
import { readNumber } from '../../words/reading.ts';

const COMMA = 44;
const HYPHEN = 45;
const POINT = 46;
const OPEN = 40;
const CLOSE = 41;

/** A year as it is stated behind a month. */
export interface ReadYear {
  readonly year: number;
  /** Past the last token that belongs to the date alone. */
  readonly to: number;
  /** Past the last token of the statement. */
  readonly end: number;
}

/** More words than any year has. */
const longest = 8;

const wordIs = (tokens: Tokens, i: number, word: string): boolean =>
  tokens.kinds[i] === WORD && tokenText(tokens, i).toLowerCase() === word;

/** A year of four digits at the token. */
function digitsAt(tokens: Tokens, i: number): number | undefined {
  if (tokens.kinds[i] !== FIGURE || (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) !== 4) return undefined;
  const text = tokenText(tokens, i);
  return /^[1-9]\d{3}$/.test(text) ? Number(text) : undefined;
}

/** The year at token `i`: `2003`, `, 2003`, `, A.D. 2003`, `in the year 2003`, `two thousand three (2003)`. */
export function yearFrom(tokens: Tokens, i: number): ReadYear | undefined {
  const at = isSign(tokens, i, COMMA) ? i + 1 : i;
  const from = inTheYear(tokens, at) ?? annoDomini(tokens, at) ?? at;
  const year = digitsAt(tokens, from);
  return year === undefined ? wordsAt(tokens, from) : { year, to: from + 1, end: from + 1 };
}

const inTheYear = (tokens: Tokens, i: number): number | undefined =>
  wordIs(tokens, i, 'in') && wordIs(tokens, i + 1, 'the') && wordIs(tokens, i + 2, 'year') ? i + 3 : undefined;

function annoDomini(tokens: Tokens, i: number): number | undefined {
  if (!wordIs(tokens, i, 'a') || !isSign(tokens, i + 1, POINT) || !wordIs(tokens, i + 2, 'd')) return undefined;
  const to = isSign(tokens, i + 3, POINT) ? i + 4 : i + 3;
  return isSign(tokens, to, COMMA) ? to + 1 : to;
}

/** `two thousand three`, `nineteen ninety-nine`; a figure in brackets behind it must say the same. */
function wordsAt(tokens: Tokens, i: number): ReadYear | undefined {
  const words: Lexeme[] = [];
  let to = i;
  for (let at = i; at < i + longest; at++) {
    const lexeme = tokens.kinds[at] === WORD ? lexemeOf(tokens.codes[at] ?? 0) : undefined;
    const numeral = isNumeral(lexeme) && !lexeme.ordinal && lexeme.meant === undefined;
    if (!numeral && !(words.length > 0 && (lexeme?.role === 'and' || isSign(tokens, at, HYPHEN)))) break;
    if (lexeme) words.push(lexeme);
    if (numeral) to = at + 1;
  }
  while (words.at(-1)?.role === 'and') words.pop();
  const value = words.length < 2 ? undefined : readNumber(words)[0]?.value;
  const year = value?.d === 1n ? Number(value.n) : 0;
  if (year < 1000 || year > 2999) return undefined;
  if (!isSign(tokens, to, OPEN) || !isSign(tokens, to + 2, CLOSE)) return { year, to, end: to };
  // The pair stays unclaimed: it is a double form, whose two halves the reader of amounts holds together.
  return digitsAt(tokens, to + 1) === year ? { year, to: i, end: to + 3 } : undefined;
}
