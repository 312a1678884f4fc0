import { CLOSE, COMMA, OPEN, POINT, SEMICOLON } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isSign, lowerAt, SIGN, tokenFrom, WORD, type Tokens } from '../text/tokens.ts';
import { measureOf } from '../words/measure.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Fact, Ratio, Statement } from './fact.ts';

/** No two of the three amounts stand further apart, in tokens. */
const widest = 16;

/** How near `outstanding` stands to what it says is outstanding. */
const near = 9;

/** Words that say how near a figure is, between what announces it and the figure. */
const nearly = new Set(['approximately', 'about', 'roughly']);
/** What announces the percentage. */
const announcing = new Set(['or', 'representing', 'constituting', 'being', 'represents', 'constitutes', 'represented']);
/** What may stand between `of` and the whole. */
const before = new Set('the our its all a total issued and outstanding then aggregate such said'.split(' '));
/** Words with which the percentage is one of something else: of the votes on another footing, or of what will be. */
const otherFooting = /dilut|convert|basis|after|effect|exclud|includ|power|assum|minus|plus|treasury/;

export const ratioCue: Cue = { facts: 3 };

/**
 * Reads percentages that stand beside the two amounts they come from, in one sentence and with no other amount between
 * them: `a out of b, or p%`, `a of the b shares (p%)`, `a shares, representing p% of the b shares outstanding`; and
 * those of the outstanding shares, where one sentence of the block counts these, as a report of a vote does. It claims
 * nothing: the amounts are facts already.
 */
export function readRatios(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Ratio[] {
  const amounts = facts.filter((fact): fact is Amount => fact.kind === 'amount');
  if (amounts.length < 3 || !amounts.some(isPercent)) return none;
  const found: Ratio[] = [];
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [first, second, third] = amounts.slice(i, i + 3);
    if (!first || !second || isPercent(first)) continue;
    const ratio =
      (third && (percentLast(tokens, first, second, third) ?? percentInside(tokens, first, second, third))) ??
      ofOutstanding(tokens, first, second, amounts.slice(0, i));
    if (ratio) found.push(ratio);
  }
  return found;
}

const none: readonly Ratio[] = [];

const isPercent = (amount: Amount): boolean => amount.statements.some(({ unit }) => unit?.kind === 'percent');

/** `19,402,117 votes in favor out of 25,563,400 total votes, or 75.9%`. */
function percentLast(tokens: Tokens, part: Amount, whole: Amount, percent: Amount): Ratio | undefined {
  if (!isPercent(percent) || isPercent(whole) || !areAlike(part, whole)) return undefined;
  const toWhole = between(tokens, part, whole);
  const toPercent = between(tokens, whole, percent);
  if (!toWhole || !toPercent || !leadsToWhole(tokens, toWhole)) return undefined;
  const lead = leadToPercent(tokens, toPercent, percent);
  return lead && ratioOf(part, whole, percent, lead.approximate);
}

/** `24,155,099 shares, representing 86.92% of the 27,790,602 shares outstanding`. */
function percentInside(tokens: Tokens, part: Amount, percent: Amount, whole: Amount): Ratio | undefined {
  if (!isPercent(percent) || isPercent(whole) || !areAlike(part, whole)) return undefined;
  const toPercent = between(tokens, part, percent);
  const toWhole = between(tokens, percent, whole);
  if (!toPercent || !toWhole) return undefined;
  const lead = leadToPercent(tokens, toPercent, percent, whole);
  const direct = leadsToWhole(tokens, toWhole) && lowerAt(tokens, pastMarks(tokens, toWhole.from)) === 'of';
  if (!direct || footingFollows(tokens, tokenFrom(tokens, whole.at.end))) return undefined;
  return lead && ratioOf(part, whole, percent, lead.approximate);
}

/**
 * `8,520,710 shares, representing 95.7% of the outstanding shares`, behind `there were 8,900,026 shares outstanding`.
 */
function ofOutstanding(tokens: Tokens, part: Amount, percent: Amount, earlier: readonly Amount[]): Ratio | undefined {
  if (!isPercent(percent)) return undefined;
  const toPercent = between(tokens, part, percent);
  const lead = toPercent && leadToPercent(tokens, toPercent, percent);
  if (!lead || !isOfOutstanding(tokens, tokenFrom(tokens, percent.at.end))) return undefined;
  const wholes = earlier.filter(
    (amount, i) => areAlike(part, amount) && countsOutstanding(tokens, amount, earlier[i + 1]),
  );
  const [whole] = wholes;
  return whole && wholes.length === 1 ? ratioOf(part, whole, percent, lead.approximate) : undefined;
}

/** Whether what follows a percentage makes it one of the outstanding shares: `of the issued and outstanding`. */
function isOfOutstanding(tokens: Tokens, from: number): boolean {
  const i = pastMarks(tokens, from);
  if (lowerAt(tokens, i) !== 'of') return false;
  for (let at = i + 1; at < i + near && tokens.kinds[at] === WORD; at++) {
    const word = lowerAt(tokens, at);
    if (otherFooting.test(word)) return false;
    if (word === 'outstanding') return !footingFollows(tokens, at);
  }
  return false;
}

/** The token past the bracket and the comma that may close a percentage: `(12.5%) of`, `or 12.5%, of`. */
function pastMarks(tokens: Tokens, from: number): number {
  let i = from;
  while (isSign(tokens, i, CLOSE) || isSign(tokens, i, COMMA)) i++;
  return i;
}

/** Whether the percentage is said, behind its shares, to be one on another footing: `, on a diluted basis`. */
function footingFollows(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + widest; at++) {
    if (tokens.kinds[at] === SIGN && !isSign(tokens, at, COMMA) && !isSign(tokens, at, OPEN)) return false;
    if (otherFooting.test(lowerAt(tokens, at))) return true;
  }
  return false;
}

/**
 * Whether an amount counts what is outstanding: `8,900,026 shares of Common Stock outstanding`, with no amount between.
 */
function countsOutstanding(tokens: Tokens, amount: Amount, next: Amount | undefined): boolean {
  if (unitOf(amount)?.kind === 'money' || isPercent(amount)) return false;
  const from = tokenFrom(tokens, amount.at.end);
  const to = Math.min(from + near, next ? tokenFrom(tokens, next.at.start) : tokens.count);
  for (let at = from; at < to && tokens.kinds[at] === WORD; at++)
    if (lowerAt(tokens, at) === 'outstanding') return true;
  return false;
}

const ratioOf = (part: Amount, whole: Amount, percent: Amount, approximate: boolean): Ratio => ({
  kind: 'ratio',
  at: localSpan(Math.min(part.at.start, whole.at.start), Math.max(whole.at.end, percent.at.end)),
  part,
  whole,
  percent,
  approximate,
});

/** Tokens `from` up to, not including, `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands between two amounts; undefined where a sentence ends there, or they are too far apart to belong together.
 */
function between(tokens: Tokens, one: Amount, other: Amount): Stretch | undefined {
  const from = tokenFrom(tokens, one.at.end);
  const to = tokenFrom(tokens, other.at.start);
  if (to - from > widest) return undefined;
  for (let i = from; i < to; i++) {
    if (isSign(tokens, i, POINT) || isSign(tokens, i, SEMICOLON)) return undefined;
    if (otherFooting.test(lowerAt(tokens, i))) return undefined;
  }
  return { from, to };
}

/** Whether what stands before the whole makes it one: `out of`, `of the`, `of our outstanding`. */
function leadsToWhole(tokens: Tokens, { from, to }: Stretch): boolean {
  let i = to - 1;
  while (i > from && before.has(lowerAt(tokens, i))) i--;
  return lowerAt(tokens, i) === 'of';
}

/** Whether what stands before the percentage announces it, and whether as only near; undefined when it does not. */
function leadToPercent(
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
  return bracketed || (i >= from && announcing.has(lowerAt(tokens, i))) ? { approximate } : undefined;
}

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

/** Whether two amounts can be part and whole: of one unit, counting one thing where both say what they count. */
function areAlike(part: Amount, whole: Amount): boolean {
  const unit = unitOf(part);
  const other = unitOf(whole);
  if (unit?.kind === 'money' || other?.kind === 'money')
    return unit?.kind === other?.kind && unit?.base === other?.base;
  return part.noun === undefined || whole.noun === undefined || related(measureOf(part.noun), measureOf(whole.noun));
}

/** Words that stand between a count and what is counted: `25,563,400 total votes`. */
const loose = new Set(['total', 'issued', 'outstanding', 'common', 'such', 'aggregate', 'voting']);

const related = (one: string, other: string): boolean => one === other || loose.has(one) || loose.has(other);

const unitOf = ({ statements }: Amount): Statement['unit'] => statements.find(({ unit }) => unit)?.unit;
