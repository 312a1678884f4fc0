import { COMMA } from '../../text/sign-codes.ts';
import {
  FIGURE,
  isCapital,
  isGlued,
  isSign,
  isSpaced,
  lowerAt,
  tokenSpan,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import { monthMeant } from '../../words/month-misspelling.ts';
import { isClaimed, type Claims } from '../claims.ts';
import type { Cue } from '../cue.ts';
import type { MisspeltMonth } from '../fact.ts';
import { dayBefore, dayFrom } from './day.ts';
import { digitsAt } from './year.ts';

/** A year in figures. */
export const misspeltMonthCue: Cue = { figures: true };

/**
 * Reads what was meant for a month between a day and a year, `Febuary 3, 2004`, `3rd day of Febuary, 2004`: only these
 * show that it is no name.
 */
export function readMisspeltMonths(tokens: Tokens, claims: Claims): readonly MisspeltMonth[] {
  const found: MisspeltMonth[] = [];
  for (let year = 2; year < tokens.count; year++) {
    if (tokens.kinds[year] !== FIGURE || !isYear(tokens, year)) continue;
    const last = isSign(tokens, year - 1, COMMA) ? year - 2 : year - 1;
    const ranked = tokens.kinds[last - 1] === FIGURE && isGlued(tokens, last);
    const at = tokens.kinds[last] === WORD && !ranked ? behindDay(tokens, last) : beforeDay(tokens, last);
    if (at === undefined || isClaimed(claims, at) || tokens.codes[at] !== 0 || !isCapital(tokens, at)) continue;
    const meant = monthMeant(tokenText(tokens, at), isEnglish(tokens, at));
    if (meant !== undefined)
      found.push({ kind: 'misspelt-month', at: tokenSpan(tokens, at, at + 1), written: tokenText(tokens, at), meant });
  }
  return found;
}

/** Words behind which a street is named, before the number of its house: `rue du 4 Septembre 12, 2000 Neuchâtel`. */
const streets = /^(?:rue|via|calle|du|de|des|del|la|le|am|an|zum)$/;

/**
 * Whether the month at the token stands where only English has it, before the day or behind `day of`, and in no street.
 */
function isEnglish(tokens: Tokens, i: number): boolean {
  const before = lowerAt(tokens, i - 1);
  if (before === 'of' && lowerAt(tokens, i - 2) === 'day') return true;
  return tokens.kinds[i + 1] === FIGURE && !streets.test(before) && !isNamed(tokens, i - 1);
}

/** Whether a figure, or a word with a capital that is not in capitals throughout, stands at the token. */
function isNamed(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] === FIGURE) return true;
  const text = tokens.kinds[i] === WORD ? tokenText(tokens, i) : '';
  return isCapital(tokens, i) && text !== text.toUpperCase();
}

function isYear(tokens: Tokens, i: number): boolean {
  const year = digitsAt(tokens, i);
  return year !== undefined && year >= 1900 && year < 2100 && isSpaced(tokens, i);
}

/** The word at the token, where a day stands before it: `3 Febuary`, `3rd day of Febuary`. */
function behindDay(tokens: Tokens, i: number): number | undefined {
  const of = lowerAt(tokens, i - 1) === 'of' ? i - 1 : i;
  const named = of < i && lowerAt(tokens, of - 1) === 'day';
  return isDay(dayBefore(tokens, named ? of - 1 : of)?.day) ? i : undefined;
}

/** The word before the day that ends at the token, on whose other side a comma stands: `Febuary 3, 2004`. */
function beforeDay(tokens: Tokens, i: number): number | undefined {
  const from = tokens.kinds[i] === FIGURE ? i : i - 1;
  const day = dayFrom(tokens, from);
  return isDay(day?.day) && day?.to === i + 1 && isSign(tokens, i + 1, COMMA) ? from - 1 : undefined;
}

const isDay = (day: number | undefined): boolean => day !== undefined && day >= 1 && day <= 31;
