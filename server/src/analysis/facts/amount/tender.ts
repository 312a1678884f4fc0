import { COMMA, POINT } from '../../text/sign-codes.ts';
import { isCapital, isSign, lowerAt, WORD, type Tokens } from '../../text/tokens.ts';

/** What says of a sum in which money it is paid, the nation it names, and the token past it. */
export interface Tender {
  readonly nation: 'united-states' | 'other' | undefined;
  readonly to: number;
}

/** What names the money itself; there is no such phrase without one. */
const moneys = new Set('money moneys monies currency funds tender cash even exactly'.split(' '));

/** The words around it, and those of the United States of America. */
const around = new Set('in of the good lawful legal current immediately available and'.split(' '));
const unitedStates = new Set('united states america us u s a usa'.split(' '));

/** The longest such phrase, in tokens: `of good and lawful money of the United States of America`. */
const longest = 16;

/**
 * `in lawful money of the United States of America`, `in Canadian funds`, `M.N.`, `even` from token `i` on, behind a
 * sum: notes and contracts say it before the sum is given in figures. Undefined where no such phrase stands.
 */
export function tenderAt(tokens: Tokens, i: number): Tender | undefined {
  let named = false;
  let nation: Tender['nation'];
  let at = i;
  for (const limit = i + longest; at < limit; at++) {
    if (isSign(tokens, at, POINT) ? at > i && isLetter(tokens, at - 1) : isSign(tokens, at, COMMA)) continue;
    if (tokens.kinds[at] !== WORD) break;
    const word = lowerAt(tokens, at);
    if (moneys.has(word)) named = true;
    else if (unitedStates.has(word)) nation ??= 'united-states';
    else if (!around.has(word)) {
      if (!isCapital(tokens, at)) return undefined;
      nation = 'other';
    }
    // "M.N.", moneda nacional, is how Mexican contracts say it.
    named ||= word === 'n' && lowerAt(tokens, at - 2) === 'm';
  }
  return named ? { nation, to: at } : undefined;
}

const isLetter = (tokens: Tokens, i: number): boolean => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === 1;
