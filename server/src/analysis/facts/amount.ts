import { COLON, COMMA, DOLLAR, NUMBER_SIGN, POINT, SLASH } from '../text/sign-codes.ts';
import {
  FIGURE,
  isCapital,
  isGlued,
  isSign,
  isSpaced,
  lowerAt,
  SIGN,
  tokenText,
  WORD,
  type Tokens,
} from '../text/tokens.ts';
import { isNumeral, lexemeAt, startsNumber } from '../words/lexicon.ts';
import { misspelt, repaired, surelyAgrees } from './amount/as-meant.ts';
import { doubleForm } from './amount/bound-amount.ts';
import { opens } from './amount/bracket.ts';
import { termAt } from './amount/counted-term.ts';
import { bind } from './amount/double-form.ts';
import { figuresAt, type ReadStatement } from './amount/figures.ts';
import { isHyphen } from './amount/number-words.ts';
import { alone, type ReadAmount } from './amount/stated-once.ts';
import { startsCurrency } from './amount/unit-before.ts';
import { wordsAt } from './amount/words.ts';
import { claim, isClaimed, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount } from './fact.ts';

/** A figure, a number word, or a sign such as `½`: no amount is without one of these. */
export const amountCue: Cue = {
  words: startsNumber,
  figures: true,
  wideSigns: true,
};

/**
 * Reads the amounts of a block: double forms, `Six Hundred Fifty (650) shares`, `$5 million (five million dollars)`,
 * `three (3) million dollars ($3,000,000)`, and amounts that stand alone. Tokens that another fact claimed are left
 * alone.
 */
export function readAmounts(tokens: Tokens, claims: Claims): readonly Amount[] {
  const found: Amount[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!mayStart(tokens, i) || isClaimed(claims, i)) continue;
    const read = amountAt(tokens, i, claims);
    if (!read) continue;
    if (read.amount) found.push(read.amount);
    claim(claims, i, read.to);
    i = read.to - 1;
  }
  return found;
}

/** Whether an amount can start at the token: by far most tokens of a draft are passed over on this alone. */
function mayStart(tokens: Tokens, i: number): boolean {
  const code = tokens.codes[i] ?? 0;
  if (tokens.kinds[i] === FIGURE) return true;
  if (tokens.kinds[i] === SIGN) return code === DOLLAR || code > 127;
  if (code !== 0) return startsNumber[code] !== undefined || startsCurrency(code);
  return opens(tokens, i + 1) || countsOn(tokens, i + 1);
}

/**
 * Whether what stands at the token could go on a number of which a misspelt word is the first: a number word, or a unit
 * and a bracket.
 */
function countsOn(tokens: Tokens, i: number): boolean {
  const at = isHyphen(tokens, i) ? i + 1 : i;
  if (tokens.kinds[at] !== WORD) return false;
  const next = lexemeAt(tokens, at);
  const joined = next?.role === 'and' || next?.role === 'point' ? lexemeAt(tokens, at + 1) : next;
  return isNumeral(joined) || opens(tokens, at + 1) || (next !== undefined && opens(tokens, at + 2));
}

function amountAt(tokens: Tokens, i: number, claims: Claims): ReadAmount | undefined {
  if (isMereNumber(tokens, i)) return isTail(tokens, i) ? undefined : { amount: undefined, to: i + 1 };
  const read = statementAt(tokens, i, claims);
  if (!read) {
    const meant = misspelt(tokens, i, claims);
    return meant && doubleForm(tokens, meant, claims);
  }
  const first = bind(tokens, i, read, claims);
  const bound = first && surelyAgrees(first) ? first : (repaired(tokens, i, read, claims) ?? first);
  return bound ? doubleForm(tokens, bound, claims) : alone(tokens, i, read, claims);
}

/**
 * Whether a figure without thousands has neither unit nor counted noun nor bracket behind it: a stop, the next cell of
 * a table, a word with a capital. Two of three figures in filings are such, and this is all that is asked of them.
 */
function isMereNumber(tokens: Tokens, i: number): boolean {
  if (tokens.kinds[i] !== FIGURE || tokenText(tokens, i).includes(',')) return false;
  const next = i + 1;
  switch (tokens.kinds[next]) {
    case WORD:
      return (
        tokens.codes[next] === 0 &&
        isSpaced(tokens, next) &&
        isCapital(tokens, next) &&
        !opens(tokens, next + 1) &&
        !opens(tokens, next + 2) &&
        !termAt(tokens, next)
      );
    case FIGURE:
      return tokens.kinds[next + 1] !== SIGN;
    case SIGN:
      return (
        (isSign(tokens, next, POINT) || isSign(tokens, next, COMMA)) && !opens(tokens, next + 1) && !isRatio(tokens, i)
      );
    default:
      return true;
  }
}

/** Whether a figure is said to be a ratio: `the Exchange Ratio of 0.4500`. */
const isRatio = (tokens: Tokens, i: number): boolean =>
  lexemeAt(tokens, i - 1)?.word === 'of' && lowerAt(tokens, i - 2) === 'ratio';

function statementAt(tokens: Tokens, i: number, claims: Claims): ReadStatement | undefined {
  if (tokens.kinds[i] === WORD && (tokens.codes[i] ?? 0) !== 0) {
    const words = wordsAt(tokens, i);
    if (words) return words;
  }
  if (tokens.kinds[i] === FIGURE && isTail(tokens, i)) return undefined;
  const figures = figuresAt(tokens, i, 'text');
  return figures && !isClaimed(claims, figures.to - 1) ? figures : undefined;
}

/** Whether a figure is the tail of something else: `E14`, `4.2-7`, `10/31`, `17:00`, `ex.31`. */
const isTail = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  isGlued(tokens, i) &&
  (tokens.kinds[i - 1] !== SIGN ||
    isHyphen(tokens, i - 1) ||
    isSign(tokens, i - 1, SLASH) ||
    isSign(tokens, i - 1, NUMBER_SIGN) ||
    (isSign(tokens, i - 1, COLON) && isGlued(tokens, i - 1) && tokens.kinds[i - 2] === FIGURE) ||
    (isSign(tokens, i - 1, POINT) && isGlued(tokens, i - 1) && tokens.kinds[i - 2] === WORD));
