import { CLOSE, COMMA, HYPHEN, OPEN, POINT } from '../../text/sign-codes.ts';
import type { LocalSpan } from '../../text/span.ts';
import {
  isDoubleQuote,
  isGlued,
  isSign,
  lowerAt,
  textBetween,
  tokenSpan,
  tokenText,
  WORD,
  type Tokens,
} from '../../text/tokens.ts';
import { nameWord } from '../../words/name-word.ts';
import { isGeneration } from '../../words/person.ts';
import { isClaimed, type Claims } from '../claims.ts';
import {
  courtesies,
  cutNames,
  degrees,
  neverNames,
  officeHeads,
  officeRanks,
  particles,
  seldomNames,
} from './vocabulary.ts';

/** The most words that a name has, `Jr.` aside. */
const mostWords = 6;

/** A person's name as tokens. */
export interface ReadPerson {
  readonly from: number;
  /** Past `Jr.`. */
  readonly to: number;
  /** Past degrees and their commas: where a title may stand. */
  readonly after: number;
  readonly at: LocalSpan;
  readonly text: string;
  readonly key: string;
  readonly words: readonly LocalSpan[];
}

interface Word {
  readonly text: string;
  readonly at: LocalSpan;
}

/**
 * How likely a person's name is at a place. Where one is `expected`, behind `/s/` or `Name:`, its words may be ones
 * that elsewhere begin an address or a heading: `Page`, `West`.
 */
export type Likelihood = 'expected' | 'possible';

/**
 * Reads the name of a person that starts at token `i`, courtesies before it aside, and ends before `limit`; undefined
 * where none does. A name has two words and more, with capitals.
 */
export function personFrom(
  tokens: Tokens,
  claims: Claims,
  i: number,
  limit: number,
  likelihood: Likelihood = 'possible',
): ReadPerson | undefined {
  const from = pastCourtesies(tokens, i, limit);
  const words: Word[] = [];
  let at = from;
  let to = from;
  while (at < limit && words.length <= mostWords && !isClaimed(claims, at)) {
    const next = wordEnd(tokens, at, limit, words, likelihood);
    if (next === undefined) break;
    if (tokens.kinds[at] === WORD) {
      words.push({ text: nameWord(tokenText(tokens, at)), at: tokenSpan(tokens, at, at + 1) });
      to = next;
    }
    at = next;
  }
  if (!isName(words)) return undefined;
  const end = pastGeneration(tokens, to, limit, words);
  return {
    from,
    to: end,
    after: pastDegrees(tokens, end, limit),
    at: tokenSpan(tokens, from, end),
    text: textBetween(tokens, from, end),
    key: words.map(({ text }) => text).join(' '),
    words: words.map(({ at: place }) => place),
  };
}

const isName = (words: readonly Word[]): boolean =>
  words.length >= 2 &&
  words.length <= mostWords &&
  (words.at(-1)?.text.length ?? 0) > 1 &&
  !words.every(({ text }) => text.length < 3);

function pastCourtesies(tokens: Tokens, i: number, limit: number): number {
  let at = i;
  while (at < limit && courtesies.has(lowerAt(tokens, at))) {
    at += isSign(tokens, at + 1, POINT) ? 2 : 1;
  }
  return at;
}

/**
 * Past the word, hyphen or nickname at the token where it belongs to the name; undefined where the name is at its end.
 */
function wordEnd(
  tokens: Tokens,
  at: number,
  limit: number,
  words: readonly Word[],
  likelihood: Likelihood,
): number | undefined {
  if (tokens.kinds[at] !== WORD) return betweenEnd(tokens, at, limit, words.length);
  const text = tokenText(tokens, at);
  const lower = text.toLowerCase();
  const expected = likelihood === 'expected';
  if (text.length === 1) return /\p{Lu}/u.test(text) ? at + (isSign(tokens, at + 1, POINT) ? 2 : 1) : undefined;
  // Of two letters that changed places the second may be the capital.
  const capital = /^\p{Ll}?\p{Lu}/u.test(text);
  if (!capital || particles.has(lower)) {
    const goesOn = words.length > 0 && at + 1 < limit && tokens.kinds[at + 1] === WORD;
    if (particles.has(lower) && goesOn) return at + (isSign(tokens, at + 1, POINT) ? 2 : 1);
    if (!capital) return undefined;
  }
  if (neverNames.has(lower) || (!expected && seldomNames.has(lower)) || degrees.has(lower)) return undefined;
  const isOffice = officeHeads.has(lower) || officeRanks.has(lower);
  if (isOffice && (words.length !== 1 || !expected)) return undefined;
  if (isGeneration(text.toUpperCase()) && words.length >= 2) return undefined;
  // "/s/ Ann Lee Ann Lee": where lines were run together, the printed name begins.
  if (words.length >= 2 && words[0]?.text === nameWord(text)) return undefined;
  return cutNames.has(lower) && isSign(tokens, at + 1, POINT) ? at + 2 : at + 1;
}

/** Past a hyphen within a name, or past a nickname in brackets or quotes. */
function betweenEnd(tokens: Tokens, at: number, limit: number, words: number): number | undefined {
  if (words === 0 || at + 1 >= limit || tokens.kinds[at + 1] !== WORD) return undefined;
  if (isSign(tokens, at, HYPHEN)) return isGlued(tokens, at) && isGlued(tokens, at + 1) ? at + 1 : undefined;
  const closed = isSign(tokens, at, OPEN)
    ? isSign(tokens, at + 2, CLOSE)
    : isDoubleQuote(tokens, at) && isDoubleQuote(tokens, at + 2);
  return closed && at + 3 < limit && tokens.kinds[at + 3] === WORD ? at + 3 : undefined;
}

/** Past `, Jr.` or `III`, which it adds to the words. */
function pastGeneration(tokens: Tokens, to: number, limit: number, words: Word[]): number {
  const at = isSign(tokens, to, COMMA) ? to + 1 : to;
  const text = at < limit && tokens.kinds[at] === WORD ? tokenText(tokens, at).toUpperCase() : '';
  if (!isGeneration(text)) return to;
  const pointed = (text === 'JR' || text === 'SR') && isSign(tokens, at + 1, POINT);
  words.push({ text, at: tokenSpan(tokens, at, at + 1) });
  return pointed ? at + 2 : at + 1;
}

/** The longest degree, in UTF-16 units: `esquire`. */
const longestDegree = 12;

/** Past `, Esq., C.P.A.`; where no degree follows, where it began. */
function pastDegrees(tokens: Tokens, from: number, limit: number): number {
  let to = from;
  while (to < limit) {
    let at = isSign(tokens, to, COMMA) ? to + 1 : to;
    let word = '';
    while (at < limit && word.length < longestDegree && (tokens.kinds[at] === WORD || isSign(tokens, at, POINT))) {
      const text = tokenText(tokens, at);
      if (word !== '' && text !== '.' && !isGlued(tokens, at)) break;
      word += text === '.' ? '' : text.toLowerCase();
      at++;
    }
    if (!degrees.has(word)) return to;
    to = at;
  }
  return to;
}
