import Fraction from 'fraction.js';
import { CENT, DOLLAR, OPEN, PER_MILLE, PERCENT, POINT } from '../../text/sign-codes.ts';
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
  names,
  namesOfNations,
  nations,
  percent,
  pound,
  unitedStatesDollar,
} from './currency.ts';
import { isHyphen } from './number-words.ts';
import { nearName, startsStates, unitedStatesAt, wordsOf, type WrittenUnit } from './written-unit.ts';

const tenth = new Fraction(1, 10);
const hundredth = new Fraction(1, 100);
const thousandth = new Fraction(1, 1000);

/** Words that stand before a nation (`Hong Kong`, `New Zealand`, `South African`), and words that name hundredths. */
const startsNation = wordTable<true>({ hong: true, new: true, south: true });
const cents = wordTable<true>({ cent: true, cents: true });

/** The money of Korea, which elsewhere is what somebody did, and the letter that stands for pence. */
const won = wordTable<true>({ won: true });
const pence = wordTable<true>({ p: true });

const nameStarts = wordsOf(startsStates, startsNation, nations, codes, names, won);

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
  const states = unitedStatesAt(tokens, at);
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
  const to = unitedStatesAt(tokens, i);
  return to !== undefined && tokens.kinds[to] === SIGN ? to : undefined;
}
