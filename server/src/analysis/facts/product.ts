import { holdsSentenceEnd } from '../text/sentence-end.ts';
import { localSpan } from '../text/span.ts';
import { lowerAt, tokenFrom, type Tokens } from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Fact, Product } from './fact.ts';
import { isMoney, isPercent } from './fact/stated-unit.ts';
import { announcementOf, isPriceOf } from './product/announced.ts';
import { namingBrackets, parPhrases, pricedBrackets, type Asides } from './product/aside.ts';
import { dividedAt } from './product/divided.ts';
import { eachOfSo } from './product/each.ts';
import { equatedAt } from './product/equated.ts';
import { exchangedAt } from './product/exchange.ts';
import { saidOfTwoPeriods } from './product/period.ts';
import { spreadInYear, spreadOver } from './product/spread.ts';
import { explainedBy } from './product/stated-first.ts';
import { hasInstalments, hasWord, instalments, isApiece, isOneThought } from './product/thought.ts';
export const productCue: Cue = { facts: 2 };

/**
 * Reads what so many come to, in one sentence and with no other amount between:
 * `24 installments of $5,000 each, for a total of $120,000`; `5,000 shares at $10 per share, an aggregate of $50,000`;
 * `$5,000 per month for 24 months, totaling $120,000`; `a fee of $120,000, payable in 12 equal installments of
 * $10,000`; `$10,000 per month ($120,000 per annum)`. It claims nothing: the amounts are facts already.
 */
export function readProducts(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Product[] {
  const amounts = facts.filter((fact) => fact.kind === 'amount');
  if (amounts.length < 2) return none;
  const marks = new Set<number>(facts.flatMap(({ kind, at }) => (kind === 'enumerator' ? [at.end] : [])));
  const brackets = namingBrackets(tokens, facts);
  const found = productsAmong(tokens, amounts, marks, brackets);
  const pars = new Map([...parPhrases(tokens, amounts), ...pricedBrackets(tokens, amounts)]);
  if (pars.size === 0) return found;
  // A par value may be the price, or stand beside it as part of the name of what is sold; what a bracket says of the
  // price is beside it, too.
  const priced = amounts.filter(({ at }) => !isWithin(pars, tokenFrom(tokens, at.start)));
  const others = productsAmong(tokens, priced, marks, new Map([...brackets, ...pars]));
  return [...found, ...others.filter(({ at }) => !found.some((one) => at.start < one.at.end && one.at.start < at.end))];
}

const none: readonly Product[] = [];

function isWithin(asides: Asides, token: number): boolean {
  for (const [from, to] of asides) if (from <= token && token < to) return true;
  return false;
}

function productsAmong(
  tokens: Tokens,
  amounts: readonly Amount[],
  marks: ReadonlySet<number>,
  asides: Asides,
): readonly Product[] {
  const found: Product[] = [];
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [first, second, third] = amounts.slice(i, i + 3);
    if (!first || !second) continue;
    const ofThree =
      third &&
      ofThreeAmounts(tokens, asides, first, second, third, amounts.slice(Math.max(0, i - mostBeside), i), marks);
    const product = ofThree ?? spreadInYear(tokens, asides, first, second) ?? saidOfTwoPeriods(tokens, first, second);
    if (!product) continue;
    found.push(product);
    i += ofThree ? 2 : 1;
  }
  return found;
}

/** What three amounts say that follow each other, with the last of those before them. */
function ofThreeAmounts(
  tokens: Tokens,
  asides: Asides,
  first: Amount,
  second: Amount,
  total: Amount,
  earlier: readonly Amount[],
  marks: ReadonlySet<number>,
): Product | undefined {
  const explained =
    explainedBy(tokens, asides, first, second, total) ??
    spreadOver(tokens, asides, first, second, total) ??
    eachOfSo(tokens, asides, first, second, total) ??
    exchangedAt(tokens, first, second, total) ??
    equatedAt(tokens, first, second, total) ??
    dividedAt(tokens, asides, first, second, total);
  if (explained || !isMoney(total) || isMoney(first) === isMoney(second)) return explained;
  const [count, each] = isMoney(first) ? [second, first] : [first, second];
  // The last of several lots has a price that is that of all of them, and the total is theirs too.
  const inList = opensItem(count, marks);
  const before = earlier.at(-1);
  if (isOneOfSeveral(tokens, count, before, inList) || isAdded(tokens, count, before)) return undefined;
  if (isPercent(count) || !areMultiplied(tokens, asides, first, second, isMoney(first))) return undefined;
  const announced = announcementOf(tokens, asides, { count, each, second, total });
  if (!announced) return undefined;
  const product = {
    kind: 'product',
    at: localSpan(first.at.start, total.at.end),
    count,
    each,
    total,
    ...announced,
  } as const;
  return inList ? { ...product, beside: [...earlier].reverse().filter(isMoney) } : product;
}

/** How far before a count the mark of its list, or the count before it, may stand, in UTF-16 units. */
const markReach = 3;
const lotReach = 120;

/** The most sums that stand in a list before the count of an item. */
const mostBeside = 6;

/** Whether a count opens an item of a list, whose marks end at `marks`. */
function opensItem({ at }: Amount, marks: ReadonlySet<number>): boolean {
  for (let gap = 0; gap <= markReach; gap++) if (marks.has(at.start - gap)) return true;
  return false;
}

/**
 * Whether a count follows another count of the same thing in its sentence, or of anything in the item of a list before
 * its own.
 */
function isOneOfSeveral(tokens: Tokens, { at, noun }: Amount, before: Amount | undefined, inList: boolean): boolean {
  if (inList) return before !== undefined && !isMoney(before);
  if (before?.noun === undefined || before.noun !== noun || at.start - before.at.end > lotReach) return false;
  const to = tokenFrom(tokens, at.start);
  return !holdsSentenceEnd(tokens, tokenFrom(tokens, before.at.end), to);
}

/** Whether a count is of a second thing, sold with the first: `500 shares and 250 warrants at $2 per unit`. */
const isAdded = (tokens: Tokens, count: Amount, before: Amount | undefined): boolean =>
  before !== undefined && !isMoney(before) && lowerAt(tokens, tokenFrom(tokens, count.at.start) - 1) === 'and';

/** Whether what stands between and behind two amounts says so many times each. */
function areMultiplied(tokens: Tokens, asides: Asides, first: Amount, second: Amount, rateFirst: boolean): boolean {
  const from = tokenFrom(tokens, first.at.end);
  const to = tokenFrom(tokens, second.at.start);
  if (!isOneThought(tokens, asides, from, to)) return false;
  if (rateFirst) {
    const over = ['for', 'over'].some((word) => hasWord(tokens, from, to, word));
    return isApiece(tokens, from) && (over || isPriceOf(tokens, first, second));
  }
  const noun = first.noun ?? '';
  const each = isApiece(tokens, tokenFrom(tokens, second.at.end));
  if (each) return ['of', 'at', 'for', 'par'].some((word) => hasWord(tokens, from, to, word));
  return lowerAt(tokens, to - 1) === 'of' && (instalments.test(noun) || hasInstalments(tokens, from, to));
}
