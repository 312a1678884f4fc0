import { endsClause, endsSentence } from '../../text/sentence-end.ts';
import { COMMA, SEMICOLON } from '../../text/sign-codes.ts';
import { isSign, lowerAt, tokenFrom, WORD, type Tokens } from '../../text/tokens.ts';
import { isNumeral, lexemeAt } from '../../words/lexicon.ts';
import type { Amount } from '../fact.ts';

/** How far behind a word the first amount that it speaks of may stand, in tokens. */
export const leadReach = 12;

/** Words with which the parts are no parts, or not all, or hold only in one case. */
const otherwise =
  /^(?:includ\w*|exclud\w*|exceed\w*|least|most|more|less|greater|lesser|fewer|maximum|minimum|up|approximately|about|roughly|nearly|almost|between|either|or|if|unless|when|until|thereafter|then|each|every|per|annum|excess|above|over|increas\w*|decreas\w*|respectively|subject|provided|minus|net|ranging|offset\w*|reduc\w*|deduct\w*)$/;

/** Words with which something is taken off what the parts come to, and how far behind the last one they may stand. */
const takesOff = /^(?:offset\w*|reduced|deducted|deducting|less|minus|net)$/;
const takesOffReach = 30;

/** Whether a word makes the amounts round it something else: such a word, or what counts on, `the next 500 shares`. */
function turns(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  // The net proceeds are a sum of their own.
  if (word === 'net') return !/^(?:proceeds|amount|cash)$/.test(lowerAt(tokens, i + 1));
  // Shares that are subject to options are as many as any others.
  if (word === 'subject') return !/^(?:shares|units|interests)$/.test(lowerAt(tokens, i - 1));
  if (!/^(?:first|next)$/.test(word)) return otherwise.test(word);
  return tokens.kinds[i + 1] !== WORD || isNumeral(lexemeAt(tokens, i + 1));
}

/** Words that may stand between what parts two parts and the second. */
const fillers = new Set('a an the further additional another other remaining as to of balance that is'.split(' '));

/**
 * Whether nothing behind the last part makes it a part of something else or takes off of all of them: `of the next
 * $1,000`, `or more`, `partially offset by a gain of $1,000`.
 */
export function goesNoFurther(tokens: Tokens, last: Amount | undefined): boolean {
  const from = tokenFrom(tokens, last?.at.end ?? 0);
  for (let at = from; at < from + takesOffReach && at < tokens.count && !endsClause(tokens, at); at++) {
    if (at < from + leadReach ? turns(tokens, at) : takesOff.test(lowerAt(tokens, at))) return false;
  }
  return true;
}

/**
 * What parts a part from the one before it, right before it or before its name: a comma, or the `and` before the last;
 * undefined for neither.
 */
export function jointBefore(tokens: Tokens, from: number, to: number): 'comma' | 'and' | undefined {
  let at = to - 1;
  while (at > from && fillers.has(lowerAt(tokens, at))) at--;
  if (at < from) return undefined;
  const word = lowerAt(tokens, at);
  if (isAnd(word)) return 'and';
  return isMark(tokens, at) ? 'comma' : jointBeforeName(tokens, from, to);
}

/** The longest name of a part, in tokens. */
const longestName = 6;

/**
 * What parts a part from the one before it where it has a name: `principal of $100, accrued interest of $5`, `and
 * Certificate No. 7 for 600 shares`.
 */
function jointBeforeName(tokens: Tokens, from: number, to: number): 'comma' | 'and' | undefined {
  if (!/^(?:of|for)$/.test(lowerAt(tokens, to - 1))) return undefined;
  // What the part before counts stands behind its number.
  const counted = tokens.kinds[from] === WORD && !isAnd(lowerAt(tokens, from)) ? from + 1 : from;
  const marked = isMark(tokens, counted);
  const joined = isAnd(lowerAt(tokens, marked ? counted + 1 : counted));
  const name = counted + (marked ? 1 : 0) + (joined ? 1 : 0);
  if (name === counted || to - name > longestName) return undefined;
  for (let at = name; at < to - 1; at++)
    if (!isNumbered(tokens, at) && (tokens.kinds[at] !== WORD || noName.test(lowerAt(tokens, at)))) return undefined;
  return joined ? 'and' : 'comma';
}

/** Whether a token is the point or the figure of `No. 7`. */
const isNumbered = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] !== WORD && (lowerAt(tokens, i - 1) === 'no' || lowerAt(tokens, i - 2) === 'no');

/** Words with which what stands before a sum is no part's name: `for a total of $900`. */
const noName = /^(?:and|plus|total|aggregate|sum|for|which|whom)$/;

const isAnd = (word: string): boolean => word === 'and' || word === 'plus';

const isMark = (tokens: Tokens, i: number): boolean => isSign(tokens, i, COMMA) || isSign(tokens, i, SEMICOLON);

/** Whether `and` or `plus` stands between two amounts. */
export function isJoined(tokens: Tokens, one: Amount, other: Amount): boolean {
  const to = tokenFrom(tokens, other.at.start);
  for (let at = tokenFrom(tokens, one.at.end); at < to; at++)
    if (/^(?:and|plus)$/.test(lowerAt(tokens, at))) return true;
  return false;
}

/** Whether the stretch ends a sentence or holds a word that makes the amounts round it something else. */
export function breaks(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(tokens, at) || turns(tokens, at)) return true;
  return false;
}

/** Whether an amount is some of the part before it: `100 shares of which are pledged`. */
export function isPartOfPart(tokens: Tokens, { at }: Amount): boolean {
  const from = tokenFrom(tokens, at.end);
  return partsAgain(tokens, from, from + 4);
}

/** Whether a word of the stretch begins to part the amount before it. */
export function partsAgain(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:which|whom|thereof)$/.test(lowerAt(tokens, i))) return true;
  return false;
}

/** How far before the first part such a word stands, in tokens. */
const wordReach = 3;

/** Whether a word of its sentence right before the first part makes it something else: `more than 50%`. */
export function breaksBefore(tokens: Tokens, first: Amount | undefined): boolean {
  const to = tokenFrom(tokens, first?.at.start ?? 0);
  for (let at = to - 1; at >= Math.max(0, to - wordReach) && !endsSentence(tokens, at); at--)
    if (turns(tokens, at)) return true;
  return false;
}
