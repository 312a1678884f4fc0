import { DOLLAR, POINT, SLASH } from '../../text/sign-codes.ts';
import { FIGURE, isCapital, isGlued, isSign, SIGN, tokenText, WORD, wordCode, type Tokens } from '../../text/tokens.ts';
import { one } from '../../words/exact.ts';
import { lexemeAt, wordTable } from '../../words/lexicon.ts';
import type { Unit } from '../fact.ts';
import {
  codes,
  currencyOfSign,
  dollarPrefixes,
  looseCodes,
  loosePrefixes,
  namedPrefixes,
  names,
  namesOfNations,
  unitedStatesDollar,
} from './currency.ts';
import { nearName, startsStates, unitedStatesAt, wordsOf, type WrittenUnit } from './written-unit.ts';

const currencyStarts = wordsOf(startsStates, dollarPrefixes, codes, looseCodes, loosePrefixes, namedPrefixes);
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
  const states = unitedStatesAt(tokens, i);
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
