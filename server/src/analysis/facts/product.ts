import { CLOSE, OPEN, POINT, SEMICOLON, SLASH } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isSign, lowerAt, tokenFrom, type Tokens } from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Fact, Product } from './fact.ts';

/** No two of the three amounts stand further apart, in tokens. */
const widest = 16;

/** What is paid one after the other; a sum behind `of` is then that of each. */
const instalments = /^(?:instal|payment)/i;
/** What says that a sum is that of one: `$10 per share`, `$10 each`, `$10 a share`. */
const apiece = new Set(['per', 'each', 'apiece', 'a', 'an', 'every', 'monthly', 'annually', 'quarterly', 'weekly']);
/** What announces what all come to. */
const announcing = /^(?:total(?:l?ing|s|led)?|aggregat(?:e|es|ing))$/;
const nearly = new Set(['approximately', 'about', 'roughly', 'nearly', 'almost']);
/** Words with which the sum is more or less than so many times each. */
const otherwise =
  /^(?:plus|less|minus|not|exceed\w*|up|maximum|minimum|least|most|adjust\w*|increas\w*|decreas\w*|initial|remain\w*|interest|fees?|escalat\w*|subject|respectively)$/;

export const productCue: Cue = { facts: 3 };

/**
 * Reads what so many come to, in one sentence and with no other amount between:
 * `24 installments of $5,000 each, for a total of $120,000`; `5,000 shares at $10 per share, an aggregate of $50,000`;
 * `$5,000 per month for 24 months, totaling $120,000`; `a fee of $120,000, payable in 12 equal installments of
 * $10,000`. It claims nothing: the amounts are facts already.
 */
export function readProducts(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Product[] {
  const amounts = facts.filter((fact): fact is Amount => fact.kind === 'amount');
  if (amounts.length < 3) return none;
  const found: Product[] = [];
  const marks = new Set<number>(facts.flatMap(({ kind, at }) => (kind === 'enumerator' ? [at.end] : [])));
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [first, second, total] = amounts.slice(i, i + 3);
    if (!first || !second || !total) continue;
    const explained = explainedBy(tokens, first, second, total) ?? spreadOver(tokens, first, second, total);
    if (explained) {
      found.push(explained);
      i += 2;
      continue;
    }
    if (!isMoney(total) || isMoney(first) === isMoney(second)) continue;
    const [count, each] = isMoney(first) ? [second, first] : [first, second];
    // The last of several lots has a price that is that of all of them, and the total is theirs too.
    if (isOneOfSeveral(count, amounts[i - 1], marks) || isAdded(tokens, count, amounts[i - 1])) continue;
    if (isPercent(count) || !areMultiplied(tokens, first, second, isMoney(first))) continue;
    const approximate = announces(tokens, second, total);
    if (approximate === undefined) continue;
    found.push({ kind: 'product', at: localSpan(first.at.start, total.at.end), count, each, total, approximate });
    i += 2;
  }
  return found;
}

const none: readonly Product[] = [];

/** `$1,275,000 (425,000 shares at $3.00 per share)`: the bracket says what the sum comes from. */
function explainedBy(tokens: Tokens, total: Amount, count: Amount, each: Amount): Product | undefined {
  if (!isMoney(total) || !isMoney(each) || isMoney(count) || isPercent(count)) return undefined;
  const [open, from] = [tokenFrom(tokens, count.at.start) - 1, tokenFrom(tokens, count.at.end)];
  const [to, end] = [tokenFrom(tokens, each.at.start), tokenFrom(tokens, each.at.end)];
  if (!isSign(tokens, open, OPEN) || tokenFrom(tokens, total.at.end) !== open) return undefined;
  if (!isOneThought(tokens, from, to) || !hasWord(tokens, from, to, 'at') || !isApiece(tokens, end)) return undefined;
  for (let i = end; i < end + 4; i++) {
    if (!isSign(tokens, i, CLOSE)) continue;
    return { kind: 'product', at: localSpan(total.at.start, each.at.end), count, each, total, approximate: false };
  }
  return undefined;
}

/** How far before a sum it is said what it is, in tokens. */
const lead = 8;
/** How often a sum that is paid for a year may be paid in it. */
const inYear = new Set([2, 4, 12, 13, 24, 26, 52]);
/** What is earned or charged, and not owed with interest, as the principal of a loan is. */
const earned = /^(?:annual|annum|yearly|year|salary|rent|rental|fees?|retainer|compensation|severance|bonus|royalty)$/;
/** What is paid besides the equal instalments. */
const besides =
  /^(?:plus|final|last|balloon|balance|remain\w*|first|initial|except|increas\w*|interest|adjust\w*|thereafter)$/;

/**
 * `an annual rent of $120,000, payable in 12 equal installments of $10,000`: what is earned in a year and paid in parts
 * of one size, with nothing besides.
 */
function spreadOver(tokens: Tokens, total: Amount, count: Amount, each: Amount): Product | undefined {
  if (!isMoney(total) || !isMoney(each) || isMoney(count) || isPercent(count)) return undefined;
  const [from, to] = [tokenFrom(tokens, total.at.end), tokenFrom(tokens, count.at.start)];
  const [behind, until] = [tokenFrom(tokens, count.at.end), tokenFrom(tokens, each.at.start)];
  if (lowerAt(tokens, to - 1) !== 'in' || !isOneThought(tokens, from, to) || !isOneThought(tokens, behind, until))
    return undefined;
  if (lowerAt(tokens, until - 1) !== 'of' || !hasWord(tokens, behind, until, 'equal')) return undefined;
  if (!hasInstalments(tokens, behind, until)) return undefined;
  const end = tokenFrom(tokens, each.at.end);
  for (let i = end; i < end + widest && !isSign(tokens, i, POINT); i++)
    if (besides.test(lowerAt(tokens, i))) return undefined;
  let pays = false;
  for (let i = Math.max(0, tokenFrom(tokens, total.at.start) - lead); i < to; i++) {
    const word = lowerAt(tokens, i);
    if (besides.test(word)) return undefined;
    pays ||= earned.test(word);
  }
  if (!pays || !inYear.has(countOf(count))) return undefined;
  return { kind: 'product', at: localSpan(total.at.start, each.at.end), count, each, total, approximate: false };
}

const countOf = ({ statements }: Amount): number => statements[0]?.readings[0]?.value.valueOf() ?? 0;

/** How far before a count the mark of its list, or the count before it, may stand, in UTF-16 units. */
const markReach = 3;
const lotReach = 120;

/** Whether a count is an item of a list, whose marks end at `marks`, or follows another count of the same thing. */
function isOneOfSeveral({ at, noun }: Amount, before: Amount | undefined, marks: ReadonlySet<number>): boolean {
  for (let gap = 0; gap <= markReach; gap++) if (marks.has(at.start - gap)) return true;
  return before?.noun !== undefined && before.noun === noun && at.start - before.at.end <= lotReach;
}

/** Whether a count is of a second thing, sold with the first: `500 shares and 250 warrants at $2 per unit`. */
const isAdded = (tokens: Tokens, count: Amount, before: Amount | undefined): boolean =>
  before !== undefined && !isMoney(before) && lowerAt(tokens, tokenFrom(tokens, count.at.start) - 1) === 'and';

const isMoney = (amount: Amount): boolean => amount.statements.some(({ unit }) => unit?.kind === 'money');
const isPercent = (amount: Amount): boolean => amount.statements.some(({ unit }) => unit?.kind === 'percent');

/** Whether what stands between and behind two amounts says so many times each. */
function areMultiplied(tokens: Tokens, first: Amount, second: Amount, rateFirst: boolean): boolean {
  const from = tokenFrom(tokens, first.at.end);
  const to = tokenFrom(tokens, second.at.start);
  if (!isOneThought(tokens, from, to)) return false;
  if (rateFirst)
    return isApiece(tokens, from) && (hasWord(tokens, from, to, 'for') || hasWord(tokens, from, to, 'over'));
  const noun = first.noun ?? '';
  const each = isApiece(tokens, tokenFrom(tokens, second.at.end));
  if (each) return ['of', 'at', 'par'].some((word) => hasWord(tokens, from, to, word));
  return lowerAt(tokens, to - 1) === 'of' && (instalments.test(noun) || hasInstalments(tokens, from, to));
}

/** Whether a sum is said to be that of one, right behind it. */
const isApiece = (tokens: Tokens, i: number): boolean => isSign(tokens, i, SLASH) || apiece.has(lowerAt(tokens, i));

/** Whether the total is announced as one, and then whether it is only near; undefined when it is not. */
function announces(tokens: Tokens, second: Amount, total: Amount): boolean | undefined {
  const from = tokenFrom(tokens, second.at.end);
  const to = tokenFrom(tokens, total.at.start);
  if (!isOneThought(tokens, from, to)) return undefined;
  let announced = false;
  let near = false;
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i);
    announced ||= announcing.test(word) || (word === 'proceeds' && lowerAt(tokens, i - 1) === 'gross');
    near ||= nearly.has(word);
  }
  return announced ? near : undefined;
}

/** Whether a stretch is short, ends no sentence and says nothing that would make the sum another one. */
function isOneThought(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > widest) return false;
  for (let i = from; i < to; i++) {
    if (isSign(tokens, i, POINT) || isSign(tokens, i, SEMICOLON) || otherwise.test(lowerAt(tokens, i))) return false;
  }
  return true;
}

function hasWord(tokens: Tokens, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (lowerAt(tokens, i) === word) return true;
  return false;
}

function hasInstalments(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (instalments.test(lowerAt(tokens, i))) return true;
  return false;
}
