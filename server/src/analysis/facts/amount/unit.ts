import Fraction from 'fraction.js';
import { CENT, DOLLAR, OPEN, PER_MILLE, PERCENT, POINT, SLASH } from '../../text/sign-codes.ts';
import {
  FIGURE,
  isCapital,
  isGlued,
  isSign,
  lowerAt,
  SIGN,
  tokenText,
  WORD,
  wordCode,
  type Tokens,
} from '../../text/tokens.ts';
import { one } from '../../words/exact.ts';
import { lexemeAt, wordTable } from '../../words/lexicon.ts';
import type { Unit } from '../fact.ts';
import {
  codes,
  currencyOfSign,
  dollar,
  dollarPrefixes,
  looseCodes,
  loosePrefixes,
  namedPrefixes,
  names,
  namesOfNations,
  nations,
  percent,
  pound,
  unitedStatesDollar,
} from './currency.ts';
import { isHyphen } from './number-words.ts';

/** A unit as it stands beside a number: what it is, how much of the base one of it is, and the token past its last. */
export interface WrittenUnit {
  readonly unit: Unit;
  readonly multiplier: Fraction;
  readonly to: number;
}

const tenth = new Fraction(1, 10);
const hundredth = new Fraction(1, 100);
const thousandth = new Fraction(1, 1000);

/**
 * Words that `U.S.` can start with, that stand before a nation (`Hong Kong`, `New Zealand`, `South African`), and that
 * name hundredths.
 */
const startsStates = wordTable<true>({ us: true, usd: true, united: true, u: true });
const startsNation = wordTable<true>({ hong: true, new: true, south: true });
const cents = wordTable<true>({ cent: true, cents: true });

/** The money of Korea, which elsewhere is what somebody did, and the letter that stands for pence. */
const won = wordTable<true>({ won: true });
const pence = wordTable<true>({ p: true });

/** A mark, by number in the lexicon, for every word that any of the tables holds: most words of a draft are in none. */
function wordsOf(...tables: readonly (readonly unknown[])[]): Uint8Array {
  const marks = new Uint8Array(startsStates.length);
  for (const table of tables)
    for (let word = 0; word < table.length; word++) if (table[word] !== undefined) marks[word] = 1;
  return marks;
}

const currencyStarts = wordsOf(startsStates, dollarPrefixes, codes, looseCodes, loosePrefixes, namedPrefixes);
const nameStarts = wordsOf(startsStates, startsNation, nations, codes, names, won);
const currencyEnds = wordsOf(
  names,
  namesOfNations,
  codes,
  wordTable<true>({ us: true, usd: true, s: true, states: true }),
);

/** Whether a currency before a figure can start with a word, given its number in the lexicon. */
export const startsCurrency = (code: number): boolean => currencyStarts[code] === 1;

/** Whether a currency can end with the token. */
export function endsCurrency(tokens: Tokens, i: number): boolean {
  const code = tokens.codes[i] ?? 0;
  if (tokens.kinds[i] === WORD) return currencyEnds[code] === 1;
  return tokens.kinds[i] === SIGN && (code === POINT || currencyOfSign(code) !== undefined);
}

/** `U.S.` or `US` at the token, not the pronoun of `pay us $500`: the token past it, or undefined. */
function unitedStates(tokens: Tokens, i: number): number | undefined {
  if (startsStates[wordCode(tokens, i)] === undefined) return undefined;
  const word = lexemeAt(tokens, i)?.word;
  if (word === 'usd' || (word === 'us' && isCapital(tokens, i))) return i + 1;
  if (word === 'united') return lexemeAt(tokens, i + 1)?.word === 'states' ? i + 2 : undefined;
  if (!isSign(tokens, i + 1, POINT) || lexemeAt(tokens, i + 2)?.word !== 's') return undefined;
  return isSign(tokens, i + 3, POINT) ? i + 4 : i + 3;
}

/** Whether a figure with a point or a comma in it stands at the token. */
const isPointedFigure = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE && /[.,]/.test(tokenText(tokens, i));

/** The currency written before a figure: `$`, `US$`, `U.S. $`, `USD`, `EUR`, `Rs.`; undefined where none is. */
export function unitBeforeFigure(tokens: Tokens, i: number): WrittenUnit | undefined {
  const code = tokens.codes[i] ?? 0;
  if (tokens.kinds[i] === SIGN) {
    const unit = currencyOfSign(code);
    return unit && { unit, multiplier: one, to: i + 1 };
  }
  if (tokens.kinds[i] !== WORD || !startsCurrency(code)) return undefined;
  const states = unitedStates(tokens, i);
  if (states !== undefined) {
    if (isSign(tokens, states, DOLLAR)) {
      const pointed = isSign(tokens, states + 1, POINT) && isPointedFigure(tokens, states + 2);
      return { unit: unitedStatesDollar, multiplier: one, to: pointed ? states + 2 : states + 1 };
    }
    return lexemeAt(tokens, i)?.word === 'usd' ? { unit: unitedStatesDollar, multiplier: one, to: states } : undefined;
  }
  const loose = loosePrefixes[code];
  const prefix = loose && isPointedFigure(tokens, i + 2) ? loose : dollarPrefixes[code];
  const apart = tokenText(tokens, i) === 'CAN';
  if (prefix && isSign(tokens, i + 1, DOLLAR) && (apart || isGlued(tokens, i + 1))) {
    return { unit: prefix, multiplier: one, to: i + 2 };
  }
  const named = namedPrefixes[code];
  if (named) return namedBeside(tokens, i, named);
  const to = isSign(tokens, i + 1, POINT) ? i + 2 : i + 1;
  const unit = codes[code] ?? (isPointedFigure(tokens, to) ? looseCodes[code] : undefined);
  if (!unit) return undefined;
  const signed = tokens.kinds[to] === SIGN && currencyOfSign(tokens.codes[to] ?? 0) !== undefined;
  return { unit, multiplier: one, to: signed ? to + 1 : to };
}

/** How far from a letter that may mean a currency the name of that currency may stand, in tokens. */
const nearName = 24;

/**
 * The currency that `R`, `P` or `S/.` means before a figure, where its name stands near: `R1,000 (one thousand Rand)`.
 * An `R` that touches a figure with thousands says enough.
 */
function namedBeside(tokens: Tokens, i: number, unit: Unit): WrittenUnit | undefined {
  if (!isCapital(tokens, i)) return undefined;
  const slashed = isSign(tokens, i + 1, SLASH);
  const to = slashed ? (isSign(tokens, i + 2, POINT) ? i + 3 : i + 2) : i + 1;
  if (slashed !== (unit.base === 'PEN') || tokens.kinds[to] !== FIGURE) return undefined;
  const written = { unit, multiplier: one, to };
  if (unit.base === 'ZAR' && isGlued(tokens, to) && /^\d{1,3}(?:,\d{3})+/.test(tokenText(tokens, to))) return written;
  for (let at = Math.max(0, i - nearName); at < i + nearName; at++) {
    const code = wordCode(tokens, at);
    if ((names[code] ?? codes[code])?.base === unit.base) return written;
  }
  return undefined;
}

/** Units of one word. A mil is a tenth of a cent: par values are stated in it ("One Mil ($.001)"). */
const oneWord = wordTable<{ readonly unit: Unit; readonly multiplier: Fraction }>({
  percent: { unit: percent, multiplier: one },
  percentum: { unit: percent, multiplier: one },
  bps: { unit: percent, multiplier: hundredth },
  bp: { unit: percent, multiplier: hundredth },
  cent: { unit: dollar, multiplier: hundredth },
  cents: { unit: dollar, multiplier: hundredth },
  penny: { unit: pound, multiplier: hundredth },
  pence: { unit: pound, multiplier: hundredth },
  mil: { unit: dollar, multiplier: thousandth },
  mils: { unit: dollar, multiplier: thousandth },
});

/** A mil as Nevada charters spell it, which elsewhere is a factory: a price in a bracket tells, `one mill ($.001)`. */
const mills = wordTable<true>({ mill: true, mills: true });

/** Units of two words, by their first: `per cent`, `percentage points`, `basis points`. */
const twoWords = wordTable<{ readonly next: readonly string[]; readonly multiplier: Fraction }>({
  per: { next: ['cent', 'centum'], multiplier: one },
  percentage: { next: ['points', 'point'], multiplier: one },
  basis: { next: ['points', 'point'], multiplier: hundredth },
});

/**
 * The unit written after a number: `percent`, `per cent`, `per centum`, `%`, `basis points`, `U.S. Dollars`,
 * `Dollars US`, `cents`, `mils`, `EUR`; undefined where none is. A hyphen may join it, as in `twenty-percent`.
 */
export function unitAfter(tokens: Tokens, i: number): WrittenUnit | undefined {
  const at = isHyphen(tokens, i) ? i + 1 : i;
  const code = tokens.codes[at] ?? 0;
  if (tokens.kinds[at] === SIGN) return unitOfSign(code, at + 1);
  if (tokens.kinds[at] !== WORD) return undefined;
  const single = oneWord[code];
  if (single) return { unit: single.unit, multiplier: single.multiplier, to: at + 1 };
  if (mills[code]) {
    const priced = isSign(tokens, at + 1, OPEN) && (isSign(tokens, at + 2, DOLLAR) || isThousandth(tokens, at + 2));
    return priced ? { unit: dollar, multiplier: thousandth, to: at + 1 } : undefined;
  }
  if (pence[code]) return isPence(tokens, at) ? { unit: pound, multiplier: hundredth, to: at + 1 } : undefined;
  const pair = twoWords[code];
  if (pair) {
    const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const joined = pair.next.includes(lexemeAt(tokens, next)?.word ?? '');
    return joined ? { unit: percent, multiplier: pair.multiplier, to: next + 1 } : undefined;
  }
  return nameStarts[code] === 1 ? currencyAfter(tokens, at, code) : undefined;
}

const isThousandth = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === FIGURE && /^0?\.00/.test(tokenText(tokens, i));

function unitOfSign(code: number, to: number): WrittenUnit | undefined {
  if (code === PERCENT) return { unit: percent, multiplier: one, to };
  if (code === PER_MILLE) return { unit: percent, multiplier: tenth, to };
  if (code === CENT) return { unit: dollar, multiplier: hundredth, to };
  const unit = code === DOLLAR ? undefined : currencyOfSign(code);
  return unit && { unit, multiplier: one, to };
}

function currencyAfter(tokens: Tokens, at: number, code: number): WrittenUnit | undefined {
  const states = unitedStates(tokens, at);
  if (states !== undefined) {
    const named = wordCode(tokens, states);
    if (cents[named]) return { unit: unitedStatesDollar, multiplier: hundredth, to: states + 1 };
    if (names[named]?.base === dollar.base) return { unit: unitedStatesDollar, multiplier: one, to: states + 1 };
    const coded = lexemeAt(tokens, at)?.word === 'usd';
    return coded ? { unit: unitedStatesDollar, multiplier: one, to: states } : undefined;
  }
  const namedAt = startsNation[code] ? at + 1 : at;
  const nation = nations[wordCode(tokens, namedAt)];
  const named = wordCode(tokens, namedAt + 1);
  if (nation && cents[named]) return { unit: nation, multiplier: hundredth, to: namedAt + 2 };
  if (nation && (names[named] ?? namesOfNations[named])) return { unit: nation, multiplier: one, to: namedAt + 2 };
  const coded = codes[code];
  // In "250,000 CAD $1.05" the code belongs to the sign behind it.
  const next = tokens.kinds[at + 1] === SIGN ? tokens.codes[at + 1] : undefined;
  if (coded && (next === undefined || currencyOfSign(next) === undefined))
    return { unit: coded, multiplier: one, to: pastSecondName(tokens, at + 1, coded) };
  const unit = names[code] ?? (won[code] && countsWon(tokens, at) ? namesOfNations[code] : undefined);
  if (!unit) return undefined;
  const whose = unit.base === dollar.base ? statesBehind(tokens, at + 1) : undefined;
  if (whose !== undefined) return { unit: unitedStatesDollar, multiplier: one, to: whose };
  return { unit, multiplier: one, to: pastSecondName(tokens, at + 1, unit) };
}

/** Whether the `Won` at the token has a capital and stands behind thousands, `one billion Won`, `5,000,000 Won`. */
function countsWon(tokens: Tokens, i: number): boolean {
  if (!isCapital(tokens, i) || i === 0) return false;
  const many = tokens.kinds[i - 1] === FIGURE && /,\d{3}/.test(tokenText(tokens, i - 1));
  return many || lexemeAt(tokens, i - 1)?.role === 'scale';
}

/** Whether the `p` at the token touches a figure, `50p`, and pounds or pence are named near it. */
function isPence(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i - 1] !== FIGURE || !isGlued(tokens, i) || isSign(tokens, i + 1, POINT)) return false;
  for (let at = Math.max(0, i - nearName); at < i + nearName; at++) {
    const code = tokens.codes[at] ?? 0;
    const named =
      tokens.kinds[at] === SIGN ? currencyOfSign(code) : (names[code] ?? codes[code] ?? oneWord[code]?.unit);
    if (named?.base === pound.base) return true;
  }
  return false;
}

/** Past the second name of a currency: `pounds sterling`, `Renminbi Yuan`, `Ringgit Malaysia`. */
function pastSecondName(tokens: Tokens, i: number, { base }: Unit): number {
  return secondNames[base] !== undefined && secondNames[base] === lowerAt(tokens, i) ? i + 1 : i;
}

const secondNames: Readonly<Record<string, string>> = { GBP: 'sterling', CNY: 'yuan', MYR: 'malaysia' };

/** `US` or `U.S.` behind the dollars, where no noun of its own follows that it could belong to. */
function statesBehind(tokens: Tokens, i: number): number | undefined {
  const to = unitedStates(tokens, i);
  return to !== undefined && tokens.kinds[to] === SIGN ? to : undefined;
}
