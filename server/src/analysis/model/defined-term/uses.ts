import { Scanner } from '../../text/scanner.ts';
import { APOSTROPHE, CLOSE, CURLED_APOSTROPHE, HYPHEN, OPEN } from '../../text/sign-codes.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { isCapital, isGlued, isSign, lowerAt, SIGN, tokenSpan, tokenText, type Tokens } from '../../text/tokens.ts';
import { dictionary } from '../../words/lexicon.ts';
import { termWordKey } from '../../words/term-key.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { termsOf, type Term, type Terms } from './terms.ts';

/** A place at which a defined term stands. */
export interface TermUse {
  readonly at: LocalSpan;
  readonly key: string;
}

interface Known {
  readonly terms: Terms;
  readonly uses: readonly TermUse[];
}

const none: readonly TermUse[] = [];
const scanner = new Scanner(dictionary);
const known = new WeakMap<ReadBlock, Known>();

/**
 * The defined terms of one block of a draft, in the order of the text, the longest where several begin. Found again
 * only when the block or the terms of the draft change, and only in blocks that someone asks about.
 */
export function termUses(draft: Draft, index: number): readonly TermUse[] {
  const block = draft.blocks[index];
  const terms = termsOf(draft);
  if (!block || terms.size === 0 || block.readable.length === 0) return none;
  const before = known.get(block);
  if (before?.terms === terms) return before.uses;
  const uses = read(draft.text, draft.starts[index] ?? 0, block, terms);
  known.set(block, { terms, uses });
  return uses;
}

function read(text: string, start: number, block: ReadBlock, terms: Terms): readonly TermUse[] {
  const tokens = scanner.scan(text, start, block.readable);
  const taken = block.facts.filter(({ kind }) => kind === 'name' || kind === 'person' || kind === 'reference');
  const titles = block.facts.filter(({ kind }) => kind === 'instrument');
  const uses: TermUse[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] === SIGN) continue;
    const from = tokens.starts[i] ?? 0;
    while ((taken[next]?.at.end ?? Number.POSITIVE_INFINITY) <= from) next++;
    if ((taken[next]?.at.start ?? Number.POSITIVE_INFINITY) <= from) continue;
    const found = termFrom(tokens, i, terms);
    if (!found) continue;
    const { start: at, end } = tokenSpan(tokens, i, found.end);
    // The `Agreement` of `this Loan Agreement` is part of a title.
    if (
      !titles.some((title) => title.at.start <= at && end <= title.at.end && title.at.end - title.at.start > end - at)
    )
      uses.push({ at: localSpan(at, end - genitive(tokens, found.end - 1)), key: found.term.key });
    i = found.end - 1;
  }
  return uses.length > 0 ? uses : none;
}

/**
 * The longest term that starts at the token. Single words are part of a longer name where a capital stands before them.
 */
function termFrom(tokens: Tokens, i: number, terms: Terms): { readonly term: Term; readonly end: number } | undefined {
  if (!isCapital(tokens, i) && !/^\d/.test(tokenText(tokens, i))) return undefined;
  for (const term of terms.get(termWordKey(tokenText(tokens, i))) ?? []) {
    const end = matchEnd(tokens, i, term.words);
    if (end !== undefined && !(term.words.length === 1 && isWithinName(tokens, i))) return { term, end };
  }
  return undefined;
}

function matchEnd(tokens: Tokens, from: number, words: readonly string[]): number | undefined {
  let at = from;
  for (const [place, word] of words.entries()) {
    if (place > 0) while (tokens.kinds[at] === SIGN && isInside(tokens, at)) at++;
    if (at >= tokens.count || termWordKey(tokenText(tokens, at)) !== word) return undefined;
    if (!isCapital(tokens, at) && isCapitalised(word) && place === words.length - 1) return undefined;
    at++;
  }
  return at;
}

const isInside = (tokens: Tokens, i: number): boolean =>
  !isSign(tokens, i, OPEN) && !isSign(tokens, i, CLOSE) && (isSign(tokens, i, HYPHEN) || isGlued(tokens, i));

/** The small words of a term may be lower case: `Event of Default`. */
const isCapitalised = (word: string): boolean => /^\p{L}{4}/u.test(word);

/**
 * Words that stand with a capital before a term and are no part of a longer name: the first ones of sentences, and
 * capitals.
 */
const apart = new Set(
  (
    'the a an this that these those such each any every no all its their our his her of to in on by for from with as and or ' +
    'if when where while upon under until unless whereas neither nor either both said other another additional new ' +
    'initial each is are shall will may not be between among than per'
  ).split(' '),
);

/**
 * Whether a capital stands right before the word, so that it belongs to a name: the `Agreement` of `Escrow Agreement`.
 */
function isWithinName(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (!isCapital(tokens, before) || apart.has(lowerAt(tokens, before))) return false;
  // "Company's Notes", "Holders' Shares" are two terms.
  return !/['\u2019]s?$/.test(tokenText(tokens, before)) && !isOneLetter(tokens, before);
}

const isOneLetter = (tokens: Tokens, i: number): boolean => tokenText(tokens, i).length === 1;

/** How many characters at the end of the token are those of a genitive. */
function genitive(tokens: Tokens, i: number): number {
  const text = tokenText(tokens, i);
  const last = text.charCodeAt(text.length - 2);
  return /s$/i.test(text) && (last === APOSTROPHE || last === CURLED_APOSTROPHE) ? 2 : 0;
}
