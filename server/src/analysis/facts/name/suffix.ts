import { AMPERSAND, COMMA, HYPHEN, POINT } from '../../text/sign-codes.ts';
import {
  FIGURE,
  isGlued,
  isSign,
  lowerAt,
  SIGN,
  textBetween,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import { wordTable } from '../../words/lexicon.ts';
import { misspeltEndings } from '../../words/misspelt-endings.ts';
import { endingAt, hasCapital, isEnding, isPlain, opens } from './ending.ts';
import { isParted } from './line.ts';

const tails = wordTable<'partnership' | 'national' | 'association' | 'of' | 'and'>({
  ...{ partnership: 'partnership', national: 'national', association: 'association', of: 'of', and: 'and' },
  ...Object.fromEntries(
    [...misspeltEndings].flatMap(([word, meant]) =>
      meant === 'partnership' || meant === 'association' ? [[word, meant]] : [],
    ),
  ),
});

/**
 * The next token at or behind `i` that may end a name, with a word, a figure or a mark before it that may belong to
 * one; `tokens.count` where there is none. The quick look before anything else is asked: `the Company` is everywhere.
 */
export function nextEnding(tokens: Tokens, i: number): number {
  const { kinds, codes, count } = tokens;
  for (let at = i; at < count; at++) {
    if (kinds[at] !== WORD || opens[codes[at] ?? 0] !== 1) continue;
    if (kinds[at - 1] !== WORD || hasCapital(tokens, at - 1) || tails[codes[at + 1] ?? 0] === 'of') return at;
  }
  return count;
}

/**
 * Past the suffix that stands at the token, with the ones that go on it (`Co., Ltd.`, `Trust Company, N.A.`, `Limited
 * Partnership`); undefined where none ends a name there.
 */
export function suffixEnd(tokens: Tokens, i: number): number | undefined {
  if (endingAt(tokens, i) === 'tail') return undefined;
  let end = oneSuffix(tokens, i);
  let last = i;
  while (end !== undefined) {
    const comma = isSign(tokens, end, COMMA);
    const next: number = comma ? end + 1 : (trustEnd(tokens, last, end) ?? end);
    // "Prairie Bank, N.A., Bank of Alder" are two.
    if (comma && isPlain(tokens, next) && !/^limited$/i.test(tokenText(tokens, next))) break;
    const further = oneSuffix(tokens, next);
    if (further === undefined) break;
    last = next;
    end = further;
  }
  if (end === undefined || isOfStatute(tokens, i, end)) return undefined;
  // "Trust Indenture", "Company Order", "Limited Guaranty" are words that happen to stand there.
  if (isNumeral(tokens, end) && !isSuffix(tokens, end + 1)) return end + 1;
  if (!isPlain(tokens, last)) return end;
  if (isSign(tokens, end, HYPHEN) && isGlued(tokens, end)) return undefined;
  return hasCapital(tokens, end) && !isParted(tokens, end - 1, end) ? undefined : end;
}

/**
 * Whether a Roman number stands at the token by which entities of one name are told apart: `Alder Capital Corp. IV`,
 * `Alder Trust I`. A lone `I` is one before a mark or a word that follows no pronoun.
 */
const isNumeral = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD &&
  /^(?:I{1,3}|I?[VX]|VI{1,3}|XI{1,2})$/.test(tokenText(tokens, i)) &&
  !isParted(tokens, i - 1, i) &&
  (tokenText(tokens, i) !== 'I' ||
    tokens.kinds[i + 1] === SIGN ||
    /^(?:and|or|as|is|in|of|to|by|with|for|shall|has|the)$/.test(lowerAt(tokens, i + 1)));

/** Whether the suffix is still to come: `Alder Operating Partnership II, L.P.` */
const isSuffix = (tokens: Tokens, i: number): boolean =>
  oneSuffix(tokens, isSign(tokens, i, COMMA) ? i + 1 : i) !== undefined;

/** Whether a statute goes on behind the word: `General Corporation Law`, `Business Corporation Act`. */
const isOfStatute = (tokens: Tokens, i: number, end: number): boolean =>
  end === i + 1 &&
  endingAt(tokens, i) === 'sure' &&
  hasCapital(tokens, end) &&
  /^(?:Laws?|Act)$/i.test(tokenText(tokens, end));

/** The last word in `Bank and Trust Company`, `Trust and Savings Bank`, behind the first one and its `and`. */
function trustEnd(tokens: Tokens, bank: number, i: number): number | undefined {
  if (!isPlain(tokens, bank) || !(tail(tokens, i, 'and') || isSign(tokens, i, AMPERSAND))) return undefined;
  if (!/^(?:trust|savings?)$/i.test(tokenText(tokens, i + 1))) return undefined;
  return isPlain(tokens, i + 2) ? i + 2 : isPlain(tokens, i + 1) ? i + 1 : undefined;
}

/** First words of places that have two. */
const compass = /^(?:new|north|south|east|west|nova|san|los|las|saint|great|hong|united|the|central|puerto|rhode)$/i;

/** Past the place in `Bank of New York` and `Insurance Company of North America`; undefined where none stands. */
function placeEnd(tokens: Tokens, i: number): number | undefined {
  if (!tail(tokens, i, 'of') || !hasCapital(tokens, i + 1) || isEnding(tokens, i + 1)) return undefined;
  const two = compass.test(tokenText(tokens, i + 1)) && hasCapital(tokens, i + 2) && !isEnding(tokens, i + 2);
  return two ? i + 3 : i + 2;
}

/** Whether the word says for what part of the world a bank is: `Harbor Bank USA`, `Prairie Trust Company Americas`. */
const isRegion = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === WORD && /^(?:USA|Americas|AMERICAS)$/.test(tokenText(tokens, i));

/** The first token of the suffix that ends at `i`: the `National` of `Harbor Bank USA, National Association` too. */
export const suffixStart = (tokens: Tokens, i: number): number =>
  tail(tokens, i, 'association') && tail(tokens, i - 1, 'national') && isSign(tokens, i - 2, COMMA) ? i - 1 : i;

function oneSuffix(tokens: Tokens, i: number): number | undefined {
  const ending = endingAt(tokens, i);
  if (ending !== 'small' && !hasCapital(tokens, i) && !isSmallPlc(tokens, i)) return undefined;
  switch (ending) {
    case 'initial':
      return pointed(tokens, i);
    case 'short':
      return isSign(tokens, i + 1, POINT) ? i + 2 : undefined;
    case 'sure':
    case 'small':
      return i + 1;
    case 'upper':
      return isUpper(tokens, i) && isNamed(tokens, i - 1) ? i + 1 : undefined;
    case 'tail':
      return isUpper(tokens, i) ? i + 1 : undefined;
    case 'cut':
      return isSign(tokens, i + 1, POINT) && isGlued(tokens, i + 1) ? i + 2 : i + 1;
    case 'plain':
      if (isRegion(tokens, i + 1)) return i + 2;
      return placeEnd(tokens, i + 1) ?? (tail(tokens, i + 1, 'partnership') ? i + 2 : i + 1);
    case 'weak':
      return tail(tokens, i + 1, 'of') ? undefined : i + 1;
    default:
      if (!tail(tokens, i, 'national') || !tail(tokens, i + 1, 'association')) return undefined;
      return tail(tokens, i + 2, 'of') ? undefined : i + 2;
  }
}

/** Whether `p.l.c.` stands at the token, which British companies write in small letters. */
const isSmallPlc = (tokens: Tokens, i: number): boolean =>
  tokenText(tokens, i) === 'p' && textBetween(tokens, i, i + 5) === 'p.l.c';

function isUpper(tokens: Tokens, i: number): boolean {
  const text = tokenText(tokens, i).replace(/['\u2019]s$/, '');
  return text === text.toUpperCase();
}

/** Whether a comma or a word of some length stands at the token: in "Units SA" and "AF AG" two letters end nothing. */
const isNamed = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, COMMA) || (hasCapital(tokens, i) && !/^.{1,3}$|s$/.test(tokenText(tokens, i)));

const tail = (tokens: Tokens, i: number, word: string): boolean =>
  tokens.kinds[i] === WORD && tails[tokens.codes[i] ?? 0] === word;

const letters = /^(?:LLC|LLP|LLLP|PLLC|LP|NA|NV|SA|SPA|SARL|SAS|SRL|BV|PC|PA|PLC|FSB|KK)$/i;

/** Whether the letters that end before the token are those of a state before its postal code: `Erie, P.A. 16501`. */
const isPostal = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE && /^\d{5}$/.test(tokenText(tokens, i));

/**
 * Past `à r.l.` or `de R.L.`, which go on behind the `S.` of a company of Luxembourg or of Mexico; undefined elsewhere.
 */
function limitedEnd(tokens: Tokens, i: number): number | undefined {
  if (!/^s$/i.test(tokenText(tokens, i)) || !isSign(tokens, i + 1, POINT)) return undefined;
  const small = tokenText(tokens, i + 2)
    .normalize('NFD')
    .toLowerCase();
  const at = isSign(tokens, i + 3, POINT) ? i + 4 : i + 3;
  if (!/^(?:de|a\u0300?)$/.test(small) || lowerAt(tokens, at) !== 'r' || !isSign(tokens, at + 1, POINT))
    return undefined;
  if (lowerAt(tokens, at + 2) !== 'l') return undefined;
  return isSign(tokens, at + 3, POINT) ? at + 4 : at + 3;
}

/** Past `L.L.C.`, `L.P.`, `N.A.`, with or without the last point. */
function pointed(tokens: Tokens, i: number): number | undefined {
  // "U.S.A." is no company.
  if (
    isSign(tokens, i - 1, POINT) &&
    isGlued(tokens, i) &&
    (tokens.ends[i - 2] ?? 0) - (tokens.starts[i - 2] ?? 0) === 1
  ) {
    return undefined;
  }
  const limited = limitedEnd(tokens, i);
  if (limited !== undefined) return limited;
  let word = '';
  let at = i;
  while (word.length < 4 && tokens.kinds[at] === WORD && (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) === 1) {
    if (at > i && tokens.gaps[at] === 1 && tokens.gaps[at - 1] === 1) return undefined;
    word += tokenText(tokens, at);
    at++;
    if (!isSign(tokens, at, POINT)) break;
    at++;
  }
  return letters.test(word) && !isPostal(tokens, at) ? at : undefined;
}
