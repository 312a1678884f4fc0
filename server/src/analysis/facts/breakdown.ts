import { firstAtOrAfter } from '../text/ordered.ts';
import { COLON } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isSign, lowerAt, tokenFrom, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import { areAlike, isFraction, isPercent, isRate } from './breakdown/alike.ts';
import { breaks, endsSentence, goesNoFurther, isJoined, jointBefore, leadReach } from './breakdown/stretch.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, Breakdown, Fact } from './fact.ts';

/**
 * What a word says of the amounts behind it: that they make up the one before it (`wholly`), that they do or are some
 * of it (`of which`), that they are the parts of a sum or of something divided, that they are how it is paid
 * (`follows`), that one is all that is left (`rest`), or that the one behind it is what those before it come to
 * (`total`).
 */
type Announces = 'wholly' | 'which' | 'sum' | 'divided' | 'follows' | 'rest' | 'total';

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
  follows: 'follows',
  installments: 'follows',
  instalments: 'follows',
  payments: 'follows',
  remaining: 'rest',
  balance: 'rest',
  total: 'total',
  aggregate: 'total',
  totaling: 'total',
  totalling: 'total',
  aggregating: 'total',
});

export const breakdownCue: Cue = { words: announcing };

/** How far before the word the whole may stand, and how far apart two parts, in tokens. */
const wholeReach = 18;
const partReach = 40;
/** No list has more parts. */
const mostParts = 40;

/**
 * Reads what a sentence says an amount is made of, part by part and without marks. It claims nothing: the amounts are
 * facts already. Nothing where another amount of the kind stands among the parts, or a word that makes them something
 * else.
 */
export function readBreakdowns(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly Breakdown[] {
  const amounts = facts.filter((fact): fact is Amount => fact.kind === 'amount');
  if (amounts.length < 2) return none;
  const isReadAlready = readAlready(facts);
  const found: Breakdown[] = [];
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    const says = tokens.kinds[i] === WORD ? announcing[tokens.codes[i] ?? 0] : undefined;
    const start = tokens.starts[i] ?? 0;
    if (!says || start < done) continue;
    const breakdown =
      says === 'rest'
        ? restAt(tokens, i, amounts)
        : says === 'total'
          ? totalledAt(tokens, i, amounts)
          : announcedAt(tokens, i, says, amounts);
    if (!breakdown || isReadAlready(breakdown)) continue;
    found.push(breakdown);
    done = breakdown.at.end;
  }
  return found;
}

const none: readonly Breakdown[] = [];

/**
 * Tells of each breakdown whether marks stand before its parts, or they are the classes of a corporation's shares:
 * others judge these.
 */
function readAlready(facts: readonly Fact[]): (breakdown: Breakdown) => boolean {
  const marks = facts.filter(({ kind }) => kind === 'enumerator');
  const capitals = facts.filter(({ kind }) => kind === 'capital');
  return ({ at }) => {
    const mark = marks[firstFrom(marks, at.start)];
    const capital = capitals[firstFrom(capitals, at.end) - 1];
    return (mark !== undefined && mark.at.end <= at.end) || (capital !== undefined && at.start < capital.at.end);
  };
}

/** The index of the first fact that starts at or behind an offset; facts of a kind stand in the order of the text. */
const firstFrom = (facts: readonly Fact[], offset: number): number =>
  firstAtOrAfter(facts.length, (index) => facts[index]?.at.start ?? 0, offset);

/**
 * `consisting of a, b and c`, `of which a ... and b ...`, `the sum of a and b, or c`, `divided a to ... and b to ...`.
 */
function announcedAt(tokens: Tokens, i: number, says: Announces, amounts: readonly Amount[]): Breakdown | undefined {
  if (says === 'which' && lowerAt(tokens, i - 1) !== 'of') return undefined;
  if (says === 'sum' && lowerAt(tokens, i - 1) !== 'the') return undefined;
  if (says === 'sum' && lowerAt(tokens, i + 1) !== 'of') return undefined;
  if (says === 'follows' && !isSign(tokens, i + 1, COLON)) return undefined;
  const index = firstFrom(amounts, tokens.ends[i] ?? 0);
  const parts = partsFrom(tokens, i, amounts, index);
  const [first] = parts ?? [];
  if (!parts || !first) return undefined;
  const whole = amountsBefore(tokens, i, amounts, index).find((amount) => areAlike(amount, first));
  const behind = says === 'sum' && !whole ? totalBehind(tokens, parts, amounts[index + parts.length]) : undefined;
  const total = whole ?? behind;
  if (!behind && !goesNoFurther(tokens, parts.at(-1))) return undefined;
  if (total) {
    const into = says === 'divided' && lowerAt(tokens, i + 1) === 'into';
    const at = localSpan(Math.min(total.at.start, first.at.start), Math.max(total.at.end, parts.at(-1)?.at.end ?? 0));
    return { kind: 'breakdown', at, whole: total, parts, evidence: evidenceOf[into ? 'into' : says] };
  }
  const divides = says === 'divided' || (says === 'which' && parts.length > 2);
  return divides && parts.every(isPercent) ? ofWhole(parts, says === 'divided') : undefined;
}

const evidenceOf: Readonly<Record<Announces | 'into', Breakdown['evidence']>> = {
  wholly: 'certain',
  sum: 'certain',
  into: 'likely',
  divided: 'slight',
  which: 'slight',
  follows: 'likely',
  rest: 'possible',
  total: 'slight',
};

const ofWhole = (parts: readonly Amount[], certain: boolean): Breakdown => ({
  kind: 'breakdown',
  at: localSpan(parts[0]?.at.start ?? 0, parts.at(-1)?.at.end ?? 0),
  whole: undefined,
  parts,
  evidence: certain ? 'certain' : 'slight',
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

/**
 * The parts of a list that begins behind a word, up to the one behind its `and`; undefined for what is no such list.
 */
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
  return partsAgain(tokens, from, from + 4);
}

/** Whether a word of the stretch begins to part the amount before it. */
function partsAgain(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:which|whom|thereof)$/.test(lowerAt(tokens, i))) return true;
  return false;
}

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

/**
 * `a in cash and b in notes, for a total of c`: the parts stand before what they come to, from the first amount of the
 * sentence on. Some of them may be of something else, so that only one slip of their figures is held against them.
 */
function totalledAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const counted = lowerAt(tokens, i).endsWith('ing');
  if (
    !counted &&
    !(lowerAt(tokens, i + 1) === 'of' && /^(?:an?|grand|combined|aggregate)$/.test(lowerAt(tokens, i - 1)))
  ) {
    return undefined;
  }
  const index = firstFrom(amounts, tokens.ends[i] ?? 0);
  const whole = amounts[index];
  if (!whole || tokenFrom(tokens, whole.at.start) > i + 2 || isRate(tokens, whole)) return undefined;
  let first = index;
  for (let to = i; first > 0; first--) {
    const from = tokenFrom(tokens, amounts[first - 1]?.at.end ?? 0);
    if (to - from > partReach || breaks(tokens, from, to)) break;
    if (partsAgain(tokens, from, to) || index - first === mostParts) return undefined;
    to = tokenFrom(tokens, amounts[first - 1]?.at.start ?? 0);
  }
  const parts = amounts.slice(first, index);
  const [opening, last, before] = [parts[0], parts.at(-1), parts.at(-2)];
  if (!opening || !last || !before || !isJoined(tokens, before, last) || !goesNoFurther(tokens, whole))
    return undefined;
  if (breaksBefore(tokens, opening)) return undefined;
  if (!parts.every((part) => areAlike(part, whole) && !isRate(tokens, part) && !isPartOfPart(tokens, part)))
    return undefined;
  return { kind: 'breakdown', at: localSpan(opening.at.start, whole.at.end), whole, parts, evidence: evidenceOf.total };
}

/**
 * `forty percent (40%) to Alder and the remaining sixty percent (60%) to Birch`: what is left makes it up to the whole;
 * `$850,000, of which $250,000 at signing and the balance of $600,000 at closing`: it makes it up to what stands first.
 */
function restAt(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const index = firstFrom(amounts, tokens.ends[i] ?? 0);
  const rest = amounts[index];
  if (!rest || tokenFrom(tokens, rest.at.start) > i + 2) return undefined;
  const parts = [rest];
  let to = i;
  for (let at = index - 1; at >= 0 && parts.length <= mostParts; at--) {
    const amount = amounts[at];
    if (!amount) break;
    const from = tokenFrom(tokens, amount.at.end);
    if (to - from > partReach || breaks(tokens, from, to)) break;
    // A share that is no percentage may be one of the parts.
    if (isFraction(amount)) return undefined;
    if (isPercent(rest) ? isPercent(amount) : areAlike(amount, rest) && !isRate(tokens, amount)) parts.unshift(amount);
    to = tokenFrom(tokens, amount.at.start);
  }
  if (parts.length > mostParts || !goesNoFurther(tokens, rest) || breaksBefore(tokens, parts[0])) return undefined;
  return isPercent(rest) ? (parts.length > 1 ? ofWhole(parts, true) : undefined) : restOfFirst(tokens, i, parts);
}

/**
 * A sum of which the last is what remains behind the others: it stands first, and `and` or a mark before what remains.
 */
function restOfFirst(tokens: Tokens, i: number, amounts: readonly Amount[]): Breakdown | undefined {
  const [whole, ...parts] = amounts;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!whole || !first || !last || parts.length < 2) return undefined;
  const joined = jointBefore(tokens, tokenFrom(tokens, parts.at(-2)?.at.end ?? 0), i) !== undefined;
  if (!joined || parts.some((part) => isPartOfPart(tokens, part))) return undefined;
  return { kind: 'breakdown', at: localSpan(whole.at.start, last.at.end), whole, parts, evidence: evidenceOf.rest };
}

/** Whether a word right before the first part makes it something else: `more than 50%`. */
function breaksBefore(tokens: Tokens, first: Amount | undefined): boolean {
  const to = tokenFrom(tokens, first?.at.start ?? 0);
  return breaks(tokens, Math.max(0, to - 3), to);
}
