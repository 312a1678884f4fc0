import { COMMA, DOLLAR, EXCLAMATION, POINT, QUESTION, SEMICOLON } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isCapital, isSign, lowerAt, tokenFrom, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import { measureOf } from '../words/measure.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Breakdown, Fact, Unit } from './fact.ts';

/**
 * What a word says of the amounts behind it: that they make up the one before it (`wholly`), that they do or are some of it
 * (`of which`), that they are the parts of a sum or of something divided, or that one is all that is left (`rest`).
 */
type Announces = 'wholly' | 'which' | 'sum' | 'divided' | 'rest';

const announcing = wordTable<Announces>({
  consist: 'wholly',
  consists: 'wholly',
  consisted: 'wholly',
  consisting: 'wholly',
  comprised: 'wholly',
  comprising: 'wholly',
  composed: 'wholly',
  which: 'which',
  sum: 'sum',
  allocated: 'divided',
  apportioned: 'divided',
  divided: 'divided',
  distributed: 'divided',
  shared: 'divided',
  remaining: 'rest',
  balance: 'rest',
});

export const breakdownCue: Cue = { words: announcing };

/** How far before the word the whole may stand, how far behind it the first part, and how far apart two parts, in tokens. */
const wholeReach = 18;
const leadReach = 12;
const partReach = 40;
/** No list has more parts. */
const mostParts = 40;

/** Words with which the parts are no parts, or not all, or hold only in one case. */
const otherwise =
  /^(?:includ\w*|exclud\w*|exceed\w*|least|most|more|less|greater|lesser|fewer|maximum|minimum|up|approximately|about|roughly|nearly|almost|between|either|or|if|unless|when|until|thereafter|then|each|every|per|annum|first|next|excess|above|over|increas\w*|decreas\w*|respectively|subject|provided|minus|net|ranging)$/;
/** Words that may stand between what parts two parts and the second. */
const fillers = new Set([
  'a',
  'an',
  'the',
  'further',
  'additional',
  'another',
  'other',
  'remaining',
  'as',
  'to',
  'of',
  'balance',
  'that',
  'is',
]);
/** What ends in a point and no sentence with it. */
const shortened = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'no',
  'mr',
  'mrs',
  'ms',
  'dr',
  'jr',
  'sr',
  'l',
  'p',
  'c',
  'n',
  'a',
  'u',
  's',
  'd',
  'b',
  'st',
]);

/**
 * Reads what a sentence says an amount is made of, part by part and without marks. It claims nothing: the amounts are facts
 * already. Nothing where another amount of the kind stands among the parts, or a word that makes them something else.
 */
export function readBreakdowns(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Breakdown[] {
  const amounts = facts.filter((fact): fact is Amount => fact.kind === 'amount');
  if (amounts.length < 2) return none;
  const found: Breakdown[] = [];
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    const says = tokens.kinds[i] === WORD ? announcing[tokens.codes[i] ?? 0] : undefined;
    const start = tokens.starts[i] ?? 0;
    if (!says || start < done) continue;
    const breakdown = says === 'rest' ? restAt(tokens, i, amounts) : announcedAt(tokens, i, says, amounts);
    if (!breakdown || isReadAlready(breakdown, facts)) continue;
    found.push(breakdown);
    done = breakdown.at.end;
  }
  return found;
}

const none: readonly Breakdown[] = [];

/** Whether marks stand before the parts, or they are the classes of a corporation's shares: others judge these. */
const isReadAlready = ({ at }: Breakdown, facts: readonly Fact[]): boolean =>
  facts.some((fact) => {
    if (fact.kind === 'enumerator') return fact.at.start >= at.start && fact.at.end <= at.end;
    return fact.kind === 'capital' && fact.at.start < at.end && at.start < fact.at.end;
  });

/** `consisting of a, b and c`, `of which a ... and b ...`, `the sum of a and b, or c`, `divided a to ... and b to ...`. */
function announcedAt(tokens: Tokens, i: number, says: Announces, amounts: readonly Amount[]): Breakdown | undefined {
  if (says === 'which' && lowerAt(tokens, i - 1) !== 'of') return undefined;
  if (says === 'sum' && lowerAt(tokens, i - 1) !== 'the') return undefined;
  if (says === 'sum' && lowerAt(tokens, i + 1) !== 'of') return undefined;
  const index = amounts.findIndex(({ at }) => at.start >= (tokens.ends[i] ?? 0));
  const parts = index < 0 ? undefined : partsFrom(tokens, i, amounts, index);
  const [first] = parts ?? [];
  if (!parts || !first) return undefined;
  const whole = amountsBefore(tokens, i, amounts, index).find((amount) => areAlike(amount, first));
  const behind = says === 'sum' && !whole ? totalBehind(tokens, parts, amounts[index + parts.length]) : undefined;
  const total = whole ?? behind;
  if (!behind && !goesNoFurther(tokens, parts.at(-1))) return undefined;
  if (total) {
    const at = localSpan(Math.min(total.at.start, first.at.start), Math.max(total.at.end, parts.at(-1)?.at.end ?? 0));
    return { kind: 'breakdown', at, whole: total, parts, certain: says === 'wholly' || says === 'sum' };
  }
  const divides = says === 'divided' || (says === 'which' && parts.length > 2);
  return divides && parts.every(isPercent) ? ofWhole(parts, says === 'divided') : undefined;
}

const ofWhole = (parts: readonly Amount[], certain: boolean): Breakdown => ({
  kind: 'breakdown',
  at: localSpan(parts[0]?.at.start ?? 0, parts.at(-1)?.at.end ?? 0),
  whole: undefined,
  parts,
  certain,
});

/** The amounts that stand before the word in its sentence, the nearest first. */
function amountsBefore(tokens: Tokens, i: number, amounts: readonly Amount[], index: number): readonly Amount[] {
  const found: Amount[] = [];
  let to = i;
  for (let at = index - 1; at >= 0; at--) {
    const amount = amounts[at];
    if (!amount) break;
    const from = tokenFrom(tokens, amount.at.end);
    if (i - from > wholeReach || breaks(tokens, from, to)) break;
    if (!isRate(tokens, amount)) found.push(amount);
    to = tokenFrom(tokens, amount.at.start);
  }
  return found;
}

/** The parts of a list that begins behind a word, up to the one behind its `and`; undefined for what is no such list. */
function partsFrom(
  tokens: Tokens,
  i: number,
  amounts: readonly Amount[],
  index: number,
): readonly Amount[] | undefined {
  const parts: Amount[] = [];
  let from = i + 1;
  let closed = false;
  for (let at = index; at < amounts.length && at < index + 2 * mostParts; at++) {
    const amount = amounts[at];
    if (!amount) break;
    const to = tokenFrom(tokens, amount.at.start);
    const [first] = parts;
    const joint = first ? jointBefore(tokens, from, to) : to - from <= leadReach ? 'comma' : undefined;
    if (to - from > partReach || breaks(tokens, from, to)) break;
    const alike = !first || areAlike(first, amount);
    if (closed && !joint) break;
    if (joint && alike && !isRate(tokens, amount)) {
      // What goes on behind the last part is no list that anybody can add up.
      if (closed || isPartOfPart(tokens, amount)) return undefined;
      parts.push(amount);
      closed = joint === 'and';
    } else if (alike && first && !isRate(tokens, amount)) return undefined;
    else if (!first) return undefined;
    from = tokenFrom(tokens, amount.at.end);
  }
  return closed && parts.length >= 2 && parts.length <= mostParts ? parts : undefined;
}

/** Whether an amount is some of the part before it: `100 shares of which are pledged`. */
function isPartOfPart(tokens: Tokens, { at }: Amount): boolean {
  const from = tokenFrom(tokens, at.end);
  for (let i = from; i < from + 4; i++) if (/^(?:which|whom|thereof)$/.test(lowerAt(tokens, i))) return true;
  return false;
}

/** Whether nothing behind the last part makes it a part of something else: `of the next $1,000`, `or more`. */
function goesNoFurther(tokens: Tokens, last: Amount | undefined): boolean {
  const from = tokenFrom(tokens, last?.at.end ?? 0);
  for (let at = from; at < from + leadReach && !endsSentence(tokens, at) && !isSign(tokens, at, SEMICOLON); at++) {
    if (otherwise.test(lowerAt(tokens, at))) return false;
  }
  return true;
}

/** What parts a part from the one before it, right before it: a comma, or the `and` before the last; undefined for neither. */
function jointBefore(tokens: Tokens, from: number, to: number): 'comma' | 'and' | undefined {
  let at = to - 1;
  while (at > from && fillers.has(lowerAt(tokens, at))) at--;
  if (at < from) return undefined;
  const word = lowerAt(tokens, at);
  if (word === 'and' || word === 'plus') return 'and';
  return isSign(tokens, at, COMMA) || isSign(tokens, at, SEMICOLON) ? 'comma' : undefined;
}

/** Whether the stretch ends a sentence or holds a word that makes the amounts round it something else. */
function breaks(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(tokens, at) || otherwise.test(lowerAt(tokens, at))) return true;
  return false;
}

const endsSentence = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, EXCLAMATION) ||
  isSign(tokens, i, QUESTION) ||
  (isSign(tokens, i, POINT) &&
    !shortened.has(lowerAt(tokens, i - 1)) &&
    (i + 1 >= tokens.count || isCapital(tokens, i + 1)));

/** The total behind the parts of a sum: `the sum of a and b, or c`, `for a total of c`. */
function totalBehind(tokens: Tokens, parts: readonly Amount[], next: Amount | undefined): Amount | undefined {
  const last = parts.at(-1);
  if (!last || !next || !areAlike(last, next)) return undefined;
  const from = tokenFrom(tokens, last.at.end);
  const to = tokenFrom(tokens, next.at.start);
  if (to - from > leadReach) return undefined;
  for (let at = from; at < to; at++) if (endsSentence(tokens, at)) return undefined;
  const word = lowerAt(tokens, to - 1);
  return /^(?:or|totall?ing|equals|namely)$/.test(word) || (word === 'of' && lowerAt(tokens, to - 2) === 'total')
    ? next
    : undefined;
}

/** `forty percent (40%) to Alder and the remaining sixty percent (60%) to Birch`: what is left makes it up to the whole. */
function restAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const rest = amounts.find(({ at }) => at.start >= (tokens.ends[i] ?? 0));
  if (!rest || !isPercent(rest) || tokenFrom(tokens, rest.at.start) > i + 2) return undefined;
  const parts = [rest];
  let to = i;
  for (let at = amounts.indexOf(rest) - 1; at >= 0; at--) {
    const amount = amounts[at];
    if (!amount) break;
    const from = tokenFrom(tokens, amount.at.end);
    if (to - from > partReach || breaks(tokens, from, to)) break;
    // A share that is no percentage may be one of the parts.
    if (isFraction(amount)) return undefined;
    if (isPercent(amount)) parts.unshift(amount);
    to = tokenFrom(tokens, amount.at.start);
  }
  return parts.length > 1 && goesNoFurther(tokens, rest) && !breaksBefore(tokens, parts[0])
    ? ofWhole(parts, true)
    : undefined;
}

/** Whether a word right before the first part makes it something else: `more than 50%`. */
function breaksBefore(tokens: Tokens, first: Amount | undefined): boolean {
  const to = tokenFrom(tokens, first?.at.start ?? 0);
  return breaks(tokens, Math.max(0, to - 3), to);
}

const unitOf = ({ statements }: Amount): Unit | undefined => statements.find(({ unit }) => unit)?.unit;
const isPercent = (amount: Amount): boolean => unitOf(amount)?.kind === 'percent';
const isFraction = ({ statements }: Amount): boolean =>
  statements.some(({ unit, readings }) => unit === undefined && readings[0]?.sense === 'fraction');

/** Whether a sum is that of one of many: `$10 per share`, `$.001 par value`. */
function isRate(tokens: Tokens, amount: Amount): boolean {
  if (unitOf(amount)?.kind !== 'money') return false;
  const behind = lowerAt(tokens, tokenFrom(tokens, amount.at.end));
  const before = tokenFrom(tokens, amount.at.start) - 1;
  const lead = isSign(tokens, before, DOLLAR) ? before - 1 : before;
  return /^(?:per|each|apiece|a|an|par)$/.test(behind) || /^(?:value|par)$/.test(lowerAt(tokens, lead));
}

/** Whether two amounts can be parts of one whole, or part and whole: of one unit, or counts of one thing where both say of what. */
function areAlike(a: Amount, b: Amount): boolean {
  const [unit, other] = [unitOf(a), unitOf(b)];
  const counted = (one: Unit | undefined): boolean => one === undefined || one.kind === 'shares';
  if (!counted(unit) || !counted(other)) return unit?.kind === other?.kind && unit?.base === other?.base;
  return a.noun === undefined || b.noun === undefined || measureOf(a.noun) === measureOf(b.noun);
}
