import { WORD, type Tokens } from '../../text/tokens.ts';
import { lexemeAt } from '../../words/lexicon.ts';
import { isClaimed, type Claims } from '../claims.ts';
import { bracketAt, opens, wordsStart, type Bound } from './bracket.ts';
import { compare } from './compare.ts';
import { bind } from './double-form.ts';
import type { ReadStatement } from './figures.ts';
import { divisorAt, likeNumerals, misspeltBefore, slipsBehind } from './misspelling.ts';
import { isMeasure } from './noun-words.ts';
import { isHyphen, type Substitute } from './number-words.ts';
import { wordsAt } from './words.ts';

/** How far behind a word of a number the bracket may stand that says the number in figures, in tokens. */
const farthest = 100;

/** `thee (3) months`, `fitfy percent (50%)`: a word that is no number word until it is held to the figure behind it. */
export function misspelt(tokens: Tokens, i: number, claims: Claims): Bound | undefined {
  if (tokens.kinds[i] !== WORD || (tokens.codes[i] ?? 0) !== 0) return undefined;
  if (!opens(tokens, i + 1)) return meant(tokens, i, i, claims);
  if (isClaimed(claims, i + 2)) return undefined;
  const bracket = bracketAt(tokens, i + 1, 'figures');
  const substitute = bracket && misspeltBefore(tokens, i, bracket.statement, bracket.to);
  const words = substitute && wordsAt(tokens, i, substitute);
  if (!bracket || !words || compare(words.statement, bracket.statement) !== 'agrees') return undefined;
  return { first: words.statement, bracket, between: undefined };
}

/**
 * A double form that agrees once a misspelt word in it is read as what it was meant to be: `Two Hundred Fifity (250)`,
 * `one-eight of one percent (1/8 of 1%)`.
 */
export function repaired(tokens: Tokens, i: number, read: ReadStatement, claims: Claims): Bound | undefined {
  if (read.statement.form === 'figures') return repairedBracket(tokens, i, read, claims);
  const slips: number[] = [];
  for (let at = i; at < read.to; at++) if (lexemeAt(tokens, at)?.meant !== undefined) slips.push(at);
  const found = likeliest([...slips, ...slipsBehind(tokens, read.to)], (at) => meant(tokens, i, at, claims));
  return found ?? likeliest(divisorAt(tokens, i), (substitute) => agreeing(tokens, i, substitute, claims));
}

/**
 * The double form whose words start at token `i`, the misspelt one at token `at` read as the number word that makes it
 * agree.
 */
function meant(tokens: Tokens, i: number, at: number, claims: Claims): Bound | undefined {
  const like = likeNumerals(tokens, at);
  if (like.length === 0 || !opensBehind(tokens, at)) return undefined;
  return likeliest(like, (substitute) => {
    const bound = agreeing(tokens, i, substitute, claims);
    // "Fort Worth (40)": alone, it needs a unit or a measure behind it to count anything.
    const counts = i < at || bound?.first.unit || !bound?.between || isMeasure(bound.between.text);
    return counts ? bound : undefined;
  });
}

function agreeing(tokens: Tokens, i: number, substitute: Substitute, claims: Claims): Bound | undefined {
  const words = wordsAt(tokens, i, substitute);
  const bound = words && words.to > substitute.token ? bind(tokens, i, words, claims) : undefined;
  return bound && bound.first === words?.statement && agrees(bound) ? bound : undefined;
}

/** The same for words in the bracket behind figures: `$150,000 (one hundred fify thousand dollars)`. */
function repairedBracket(tokens: Tokens, i: number, read: ReadStatement, claims: Claims): Bound | undefined {
  let open = read.to;
  while (open < read.to + 3 && (tokens.kinds[open] === WORD || isHyphen(tokens, open))) open++;
  if (!opens(tokens, open) || isClaimed(claims, open + 1)) return undefined;
  const slips = slipsBehind(tokens, wordsStart(tokens, open + 1));
  return likeliest(
    slips.flatMap((at) => likeNumerals(tokens, at)),
    (substitute) => {
      const bound = bind(tokens, i, read, claims, substitute);
      return bound && agrees(bound) ? bound : undefined;
    },
  );
}

/** Of the double forms that several readings give, the first of one sense, else the first. */
function likeliest<T>(readings: readonly T[], boundOf: (reading: T) => Bound | undefined): Bound | undefined {
  let first: Bound | undefined;
  for (const reading of readings) {
    const bound = boundOf(reading);
    if (bound && isOfOneSense(bound)) return bound;
    first ??= bound;
  }
  return first;
}

/** Whether a double form agrees, and is of one sense if a word in it is misspelt. */
export const surelyAgrees = (bound: Bound): boolean =>
  agrees(bound) &&
  ([bound.first, bound.bracket.statement].every(({ misspelt }) => misspelt.length === 0) || isOfOneSense(bound));

/** Whether both sides of a double form say the same. */
const agrees = ({ first, bracket }: Bound): boolean => compare(first, bracket.statement) === 'agrees';

/** Whether both sides count or both rank: `eigth (8)` is eight, `eigth (8th)` eighth. */
const isOfOneSense = ({ first, bracket }: Bound): boolean =>
  first.readings[0]?.sense === bracket.statement.readings[0]?.sense;

/** Whether a bracket opens as near behind the token as the longest number leaves it. */
function opensBehind(tokens: Tokens, i: number): boolean {
  const limit = Math.min(tokens.count, i + farthest);
  for (let at = i + 1; at < limit; at++) if (opens(tokens, at)) return true;
  return false;
}
