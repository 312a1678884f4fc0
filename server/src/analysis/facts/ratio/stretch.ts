import { isStop } from '../../text/sentence-end.ts';
import { CLOSE, COMMA, OPEN } from '../../text/sign-codes.ts';
import { holdsSign, isSign, lowerAt, SIGN, tokenFrom, WORD, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../fact.ts';

/** How far apart two of the three amounts may stand, in tokens. */
const widest = 16;

/** How near the bracket closes behind what an amount counts. */
const near = 9;

/** Words that say how near a figure is, between what announces it and the figure. */
const nearly = new Set(['approximately', 'about', 'roughly']);

/** What announces the percentage. */
const announcing = new Set(['or', 'representing', 'constituting', 'being', 'represents', 'constitutes', 'represented']);

/** What may stand between `of` and the whole. */
const before = new Set('the our its all a total issued and outstanding then aggregate such said'.split(' '));

/** Words with which the percentage is one of something else: of the votes on another footing, or of what will be. */
export const otherFooting = /dilut|convert|basis|after|effect|exclud|includ|power|assum|minus|plus|treasury/;

/** Tokens `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands between two amounts; undefined where a sentence ends there, or they are too far apart to belong together.
 */
export function between(tokens: Tokens, one: Amount, other: Amount): Stretch | undefined {
  const from = tokenFrom(tokens, one.at.end);
  const to = tokenFrom(tokens, other.at.start);
  if (to - from > widest) return undefined;
  for (let i = from; i < to; i++) {
    if (isStop(tokens, i)) return undefined;
    if (otherFooting.test(lowerAt(tokens, i))) return undefined;
  }
  return { from, to };
}

/** Whether what stands before the whole makes it one: `out of`, `of the`, `of our outstanding`. */
export function leadsToWhole(tokens: Tokens, { from, to }: Stretch): boolean {
  let i = to - 1;
  while (i > from && before.has(lowerAt(tokens, i))) i--;
  return lowerAt(tokens, i) === 'of';
}

/** Whether the part is said to be divided by the whole: `18,250 square feet divided by 146,000 square feet`. */
export const isDivision = (tokens: Tokens, { to }: Stretch): boolean =>
  lowerAt(tokens, to - 1) === 'by' && lowerAt(tokens, to - 2) === 'divided';

/** Whether what stands before the percentage announces it, and whether as only near; undefined when it does not. */
export function leadToPercent(
  tokens: Tokens,
  { from, to }: Stretch,
  percent: Amount,
  last = percent,
): { readonly approximate: boolean } | undefined {
  let i = to - 1;
  while (i >= from && nearly.has(lowerAt(tokens, i))) i--;
  const approximate = i < to - 1;
  const closes =
    isSign(tokens, tokenFrom(tokens, percent.at.end), CLOSE) || (last !== percent && isClosed(tokens, last));
  const bracketed = isSign(tokens, i, OPEN) && noneBut(tokens, from, i) && closes;
  // What is `equal to 5% of` a sum is that share of it; an annual rate that is `equal to 5%` is no share of anything.
  const equals = last !== percent && isEqual(tokens, i);
  const announced = i >= from && (announcing.has(lowerAt(tokens, i)) || equals);
  return bracketed || announced ? { approximate } : undefined;
}

const isEqual = (tokens: Tokens, i: number): boolean =>
  /^(?:equal(?:s|ing)|is|are|was|were)$/.test(lowerAt(tokens, i)) ||
  (lowerAt(tokens, i) === 'to' && lowerAt(tokens, i - 1) === 'equal');

/** Whether a sentence or a clause opens with `of` and the whole: `Of the 500 shares`, `that, of a total of 500`. */
export function opensWithWhole(tokens: Tokens, whole: Amount): boolean {
  const isOf = (i: number): boolean => lowerAt(tokens, i) === 'of';
  let i = tokenFrom(tokens, whole.at.start) - 1;
  while (i >= 0 && (isOf(i) || before.has(lowerAt(tokens, i)))) i--;
  return isOf(i + 1) && (i < 0 || tokens.kinds[i] === SIGN || lowerAt(tokens, i) === 'that');
}

/** Whether a stretch ends in `of which`, so that what follows it is a part of what stands before. */
export const isOfWhich = (tokens: Tokens, { to }: Stretch): boolean =>
  lowerAt(tokens, to - 2) === 'of' && /^(?:which|whom)$/.test(lowerAt(tokens, to - 1));

/** Whether a comma stands in a stretch. */
export const hasComma = (tokens: Tokens, { from, to }: Stretch): boolean => holdsSign(tokens, COMMA, from, to);

/** Whether what stands behind a percentage, and nothing else, says what it comes from: `, being`, `(`. */
export function explains(tokens: Tokens, { from, to }: Stretch): boolean {
  const at = isSign(tokens, from, COMMA) ? from + 1 : from;
  return at === to - 1 && (isSign(tokens, at, OPEN) || /^(?:being|or)$/.test(lowerAt(tokens, at)));
}

/** Whether the words before a percentage say that it is only near. */
export const isNearly = (tokens: Tokens, { at }: Amount): boolean =>
  nearly.has(lowerAt(tokens, tokenFrom(tokens, at.start) - 1));

/** Whether a bracket closes behind an amount and what it counts: `(2% of the 50,000 shares outstanding)`. */
function isClosed(tokens: Tokens, { at }: Amount): boolean {
  const from = tokenFrom(tokens, at.end);
  let i = from;
  while (i < from + near && tokens.kinds[i] === WORD) i++;
  return isSign(tokens, i, CLOSE);
}

/** Whether no mark stands in the stretch but commas. */
function noneBut(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kinds[i] === SIGN && !isSign(tokens, i, COMMA)) return false;
  return true;
}

/** The token past the bracket and the comma that may close a percentage: `(12.5%) of`, `or 12.5%, of`. */
export function pastMarks(tokens: Tokens, from: number): number {
  let i = from;
  while (isSign(tokens, i, CLOSE) || isSign(tokens, i, COMMA)) i++;
  return i;
}

/** Whether the percentage is said, behind its shares, to be one on another footing: `, on a diluted basis`. */
export function footingFollows(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + widest; at++) {
    if (tokens.kinds[at] === SIGN && !isSign(tokens, at, COMMA) && !isSign(tokens, at, OPEN)) return false;
    if (otherFooting.test(lowerAt(tokens, at))) return true;
  }
  return false;
}
