import { AMPERSAND, COMMA, HYPHEN, POINT } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isCapital, isGlued, isSign, lowerAt, tokenSpan, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import { genitiveLength, ownNameWord } from '../words/name-word.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Surname } from './fact.ts';

/** Forms of address; behind the last several persons stand. */
const courtesies = wordTable<Surname['address']['word']>({
  mr: 'mr',
  mrs: 'mrs',
  ms: 'ms',
  dr: 'dr',
  messrs: 'messrs',
});

export const surnameCue: Cue = { words: courtesies };

/** The fewest letters of a name that is told from its like. */
const shortest = 4;

/**
 * Reads the surnames of persons who are called so behind a form of address, `Mr. Marchetti`, `Messrs. Jessup and
 * Dusek`. None behind which another word with a capital or a hyphen stands: there it is a given name, or a part of
 * one. Claims nothing.
 */
export function readSurnames(tokens: Tokens, claims: Claims): readonly Surname[] {
  const found: Surname[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== WORD || !isCapital(tokens, i)) continue;
    const word = courtesies[tokens.codes[i] ?? 0];
    if (word === undefined) continue;
    const address = { word, at: tokenSpan(tokens, i, i + 1) };
    let at: number | undefined = isSign(tokens, i + 1, POINT) ? i + 2 : i + 1;
    while (at !== undefined && isCalled(tokens, claims, at)) {
      found.push(surnameAt(tokens, at, address));
      at = word === 'messrs' ? nextListed(tokens, at) : undefined;
    }
  }
  return found;
}

function isCalled(tokens: Tokens, claims: Claims, i: number): boolean {
  if (i >= tokens.count || !isCapital(tokens, i) || claims[i] || tokenText(tokens, i).length < shortest) return false;
  return !isCapital(tokens, i + 1) && !(isGlued(tokens, i + 1) && isSign(tokens, i + 1, HYPHEN));
}

/** The place behind what joins one name of a list to the next: a comma, `and`, `&`. */
function nextListed(tokens: Tokens, i: number): number | undefined {
  let at = i + 1;
  if (isSign(tokens, at, COMMA)) at++;
  if (lowerAt(tokens, at) === 'and' || isSign(tokens, at, AMPERSAND)) at++;
  return at > i + 1 ? at : undefined;
}

function surnameAt(tokens: Tokens, i: number, address: Surname['address']): Surname {
  const text = tokenText(tokens, i);
  const at = localSpan(tokens.starts[i] ?? 0, (tokens.ends[i] ?? 0) - genitiveLength(text));
  return { kind: 'surname', at, key: ownNameWord(text), address };
}
