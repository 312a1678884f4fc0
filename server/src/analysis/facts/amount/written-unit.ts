import type Fraction from 'fraction.js';
import { POINT } from '../../text/sign-codes.ts';
import { isCapital, isSign, wordCode, type Tokens } from '../../text/tokens.ts';
import { lexemeAt, wordTable } from '../../words/lexicon.ts';
import type { Unit } from '../fact.ts';

/** A unit as it stands beside a number: what it is, how much of the base one of it is, and the token past its last. */
export interface WrittenUnit {
  readonly unit: Unit;
  readonly multiplier: Fraction;
  readonly to: number;
}

/** Words that `U.S.` can start with, by their number in the lexicon. */
export const startsStates = wordTable<true>({ us: true, usd: true, united: true, u: true });

/** How far from a letter that may mean a currency the name of that currency may stand, in tokens. */
export const nearName = 24;

/** A mark, by number in the lexicon, for every word that any of the tables holds: most words of a draft are in none. */
export function wordsOf(...tables: readonly (readonly unknown[])[]): Uint8Array {
  const marks = new Uint8Array(startsStates.length);
  for (const table of tables)
    for (let word = 0; word < table.length; word++) if (table[word] !== undefined) marks[word] = 1;
  return marks;
}

/** The token past `U.S.` or `US` at the token, not of the pronoun in `pay us $500`; undefined where none stands. */
export function unitedStatesAt(tokens: Tokens, i: number): number | undefined {
  if (startsStates[wordCode(tokens, i)] === undefined) return undefined;
  const word = lexemeAt(tokens, i)?.word;
  if (word === 'usd' || (word === 'us' && isCapital(tokens, i))) return i + 1;
  if (word === 'united') return lexemeAt(tokens, i + 1)?.word === 'states' ? i + 2 : undefined;
  if (!isSign(tokens, i + 1, POINT) || lexemeAt(tokens, i + 2)?.word !== 's') return undefined;
  return isSign(tokens, i + 3, POINT) ? i + 4 : i + 3;
}
