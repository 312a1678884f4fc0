import { valueOf } from '../amount/value.ts';
import { marksAmong, markText, partOf, plain, reach, statedBy, type Placed, type Stated } from './list-items.ts';
import { saysShares } from './share-lead.ts';
import type { TotalPart } from './total.ts';

/** The parts of a list that are percentages of one whole, of which no total is stated. */
export interface PercentShares {
  readonly parts: readonly TotalPart[];
  /** Whether so much is said that they should make up the whole. */
  readonly certain: boolean;
}

/** What makes the item of such a list a step, a condition or a rate. */
const noShare =
  /\b(?:first|second|third|then|thereafter|until|next|if|when|unless|year|anniversary|exceed\w*|up to|least|more than|less than|or|each|every|per|excess)\b/i;

/** The lists of percentages among some facts. */
export function sharesAmong(text: string, placed: readonly Placed[]): readonly PercentShares[] {
  const found: PercentShares[] = [];
  const marksFrom = marksAmong(placed);
  for (const [index, { fact, at }] of placed.entries()) {
    if (fact.kind !== 'enumerator' || fact.ordinal !== 1) continue;
    const lead = plain(text, Math.max(0, at.start - reach), at.start);
    if (!saysShares(lead)) continue;
    const marks = marksFrom(index, fact.series);
    const parts = marks.map((mark) => shareBehind(text, placed, mark));
    if (marks.length > 1 && parts.every((part) => part !== undefined)) found.push({ parts, certain: true });
  }
  return found;
}

/** Where the mark behind another begins; Infinity where there is none before `farthest`. */
function nextMarkStart(placed: readonly Placed[], markAt: number, farthest: number): number {
  for (let at = markAt + 1; ; at++) {
    const next = placed[at];
    if (!next || next.at.start >= farthest) return Infinity;
    if (next.fact.kind === 'enumerator') return next.at.start;
  }
}

/** The one percentage of an item. */
function shareBehind(text: string, placed: readonly Placed[], markAt: number): TotalPart | undefined {
  const mark = placed[markAt];
  if (!mark) return undefined;
  const farthest = Math.min(mark.end, mark.at.end + reach);
  const end = Math.min(farthest, nextMarkStart(placed, markAt, farthest));
  if (noShare.test(plain(text, mark.at.end, end))) return undefined;
  const percents: Stated[] = [];
  for (let at = markAt + 1; at < placed.length; at++) {
    const one = placed[at];
    if (!one || one.at.start >= end || one.fact.kind !== 'amount') break;
    const stated = valueOf(one.fact)?.unit?.kind === 'percent' ? statedBy(one) : undefined;
    if (stated) percents.push(stated);
  }
  const [only, ...others] = percents;
  return only && others.length === 0 ? partOf(only, markText(text, mark)) : undefined;
}
