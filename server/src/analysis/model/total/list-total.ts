import Fraction from 'fraction.js';
import type { Amount } from '../../facts/fact.ts';
import { sameUnit } from '../../facts/fact/one-unit.ts';
import { measureOf } from '../../words/measure.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';
import { isUnfinished } from './list-end.ts';
import {
  extentOf,
  factsAround,
  marksAmong,
  markText,
  partOf,
  plain,
  reach,
  statedBy,
  type Placed,
  type Stated,
  type Whole,
} from './list-items.ts';
import { sharesAmong, type PercentShares } from './list-shares.ts';
import { stillStand, sumOfTerm, type Terms } from './list-term.ts';
import { wholesOf, type Evidence, type SumOf } from './list-whole.ts';
import { isNetted } from './netted.ts';
import { isTellingSlip, slippedParts } from './slip.ts';
import type { Total, TotalPart } from './total.ts';

/**
 * The lists with a total that have a part or their total in the block, innermost last. A list stands in one block, or
 * its items are blocks that open with their marks and follow the block of the total. Nothing where anything is in
 * doubt: an item without an amount of the kind, a double form that disagrees, a lead-in that does not say that the
 * items make up the whole. (`including` names only some; `of which` may.)
 */
export const listTotals = (draft: Draft, blockIndex: number): readonly Total[] =>
  listsAmong(draft.text, factsAround(draft, extentOf(draft, blockIndex)), (key) => sumOfTerm(draft, key));

/** The lists that begin in one block, with the blocks they were read from: as long as these stand, so do they. */
interface ReadLists {
  /** From the block before the first one read to the block behind the last; undefined beyond the draft. */
  readonly around: readonly (ReadBlock | undefined)[];
  /** How many of them stand before the block in which the lists begin. */
  readonly before: number;
  /** The terms that their lead-ins divide, with the sums that these stand for elsewhere. */
  readonly terms: Terms;
  readonly totals: readonly Total[];
  readonly shares: readonly PercentShares[];
}

const known = new WeakMap<ReadBlock, ReadLists>();

/** Every list of the draft whose items make up a stated total, or certainly should, in the order of the text. */
export const allListTotals = (draft: Draft): readonly Total[] => allLists(draft).flatMap(({ totals }) => totals);

/** Every list of percentages that are said to be shares of one whole. */
export const listShares = (draft: Draft): readonly PercentShares[] => allLists(draft).flatMap(({ shares }) => shares);

const allLists = keptWithDraft((draft): readonly ReadLists[] =>
  placesOf(draft, draft.indexes.lists.places).map(({ block, index }) => listsBeginningIn(draft, index, block)),
);

function listsBeginningIn(draft: Draft, index: number, block: ReadBlock): ReadLists {
  const before = known.get(block);
  if (
    before?.around.every((one, at) => draft.blocks[index - before.before + at] === one) &&
    stillStand(draft, before.terms)
  )
    return before;
  const { from, to } = extentOf(draft, index);
  const around: (ReadBlock | undefined)[] = [];
  for (let at = from - 1; at <= to; at++) around.push(draft.blocks[at]);
  const placed = factsAround(draft, { from, to });
  const begins = ({ parts }: { readonly parts: readonly TotalPart[] }): boolean => parts[0]?.block === block;
  const terms = new Map<string, Whole | undefined>();
  const sumOf: SumOf = (key) => {
    const sum = sumOfTerm(draft, key);
    terms.set(key, sum);
    return sum;
  };
  const totals = listsAmong(draft.text, placed, sumOf).filter(begins);
  const shares = sharesAmong(draft.text, placed).filter(begins);
  const read = { around, before: index - from + 1, terms, totals, shares };
  known.set(block, read);
  return read;
}

function listsAmong(text: string, placed: readonly Placed[], sumOf: SumOf): readonly Total[] {
  const found: Total[] = [];
  const marksFrom = marksAmong(placed);
  for (const [index, { fact }] of placed.entries()) {
    if (fact.kind !== 'enumerator' || fact.ordinal !== 1) continue;
    const list = listFrom(text, placed, marksFrom(index, fact.series), sumOf);
    if (list) found.push(list);
  }
  // A part that a list of its own makes up is right.
  const borne = new Set(found.flatMap(({ foots, stated }) => (foots ? [stated.amount] : [])));
  return found.map((list) => ({ ...list, slips: list.slips.filter(({ part }) => !borne.has(part.amount)) }));
}

/** The list with these marks, if its items make up a total stated before it or behind its last item. */
function listFrom(text: string, placed: readonly Placed[], marks: readonly number[], sumOf: SumOf): Total | undefined {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || marks.length < 2) return undefined;
  for (const { total, evidence: said } of wholesOf(text, placed, { first, last }, sumOf)) {
    const all = marks.map((mark) => partBehind(text, placed, mark, total));
    // Behind what is said to be all that is left, a list of the same marks around this one goes on.
    const left = all.findIndex((part, at) => at > 0 && isRest(text, placed[marks[at] ?? -1], part));
    const parts = left > 0 ? all.slice(0, left + 1) : all;
    if (!parts.every((part) => part !== undefined)) continue;
    const evidence = left > 0 ? atLeastLikely(said) : said;
    if (evidence === undefined) continue;
    const sum = parts.reduce((all, { value }) => all.add(value), new Fraction(0));
    const foots = sum.equals(total.value);
    const unit = valueOf(total.amount)?.unit;
    const marked = parts.map((part, at) => partOf(part, markText(text, placed[marks[at] ?? -1])));
    const stated = partOf(total, '');
    const difference = sum.sub(total.value);
    const slips = foots ? [] : slippedParts(marked, difference.neg());
    const end = parts.at(-1);
    if (!foots && left < 1 && end && isUnfinished(text, placed[first], placed[last], end)) continue;
    if (!foots && (isNetted(stated, marked, difference) || !isHeld(evidence, stated, marked, difference, slips)))
      continue;
    return { stated, parts: marked, sum, difference, unit, foots, slips, within: [] };
  }
  return undefined;
}

/** Whether what is said of a list and its total is enough to hold the one to the other where they differ. */
function isHeld(
  evidence: Evidence,
  stated: TotalPart,
  parts: readonly TotalPart[],
  difference: Fraction,
  slips: Total['slips'],
): boolean {
  switch (evidence) {
    case 'certain':
      return true;
    case 'likely':
      return slips.length > 0 || slippedParts([stated], difference).length > 0;
    case 'possible':
      return isTellingSlip(stated, parts, difference);
    case 'none':
      return false;
  }
}

/** What says that the last item is all that is left of the total: `(ii) the remaining $73,750`. */
const rest = /\b(?:remaining|remainder of|balance of|rest of)[^.;:,]{0,16}$/i;

const isRest = (text: string, mark: Placed | undefined, part: Stated | undefined): boolean =>
  mark !== undefined && part !== undefined && rest.test(plain(text, mark.at.end, part.placed.at.start));

const atLeastLikely = (evidence: Evidence | undefined): Evidence => (evidence === 'certain' ? 'certain' : 'likely');

/** What a sum is that is paid for one of many, and so no part: `$10 per share`, `par value $0.01`. */
const rate = { behind: /^\s*(?:per|each|apiece|an?)\b/i, before: /\bpar(?: value)?(?: of)?\s*$/i };
const rateReach = 16;

/** The first amount behind a mark that is of the kind of the total, before any other mark. */
function partBehind(text: string, placed: readonly Placed[], markAt: number, total: Whole): Stated | undefined {
  const mark = placed[markAt];
  for (let at = markAt + 1; mark && at < placed.length; at++) {
    const next = placed[at];
    if (next?.fact.kind !== 'amount' || next.at.start > Math.min(mark.end, mark.at.end + reach)) return undefined;
    if (!sameKind(next.fact, total.amount) && !isBareSum(next.fact, total.amount)) continue;
    const { start, end } = next.at;
    const isRate =
      rate.behind.test(text.slice(end, end + rateReach)) ||
      rate.before.test(text.slice(Math.max(0, start - rateReach), start));
    return isRate ? undefined : statedBy(next);
  }
  return undefined;
}

/** Whether two amounts can be part and whole: of one unit, or counts of one thing where both say what they count. */
function sameKind(a: Amount, b: Amount): boolean {
  const [unit, other] = [valueOf(a)?.unit, valueOf(b)?.unit];
  if (unit?.kind === 'money' || other?.kind === 'money' || unit?.kind === 'percent' || other?.kind === 'percent') {
    return unit !== undefined && other !== undefined && sameUnit(unit, other);
  }
  return a.noun === undefined || b.noun === undefined || measureOf(a.noun) === measureOf(b.noun);
}

/** Whether an amount is money of which only the sign was left out: `786,832.79` among dollars. */
const isBareSum = (part: Amount, total: Amount): boolean =>
  valueOf(total)?.unit?.kind === 'money' &&
  part.noun === undefined &&
  part.statements.every(({ unit, decimals }) => unit === undefined && decimals === cents);
const cents = 2;
