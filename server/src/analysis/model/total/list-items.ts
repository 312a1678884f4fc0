import type Fraction from 'fraction.js';
import type { Amount, Enumerator } from '../../facts/fact.ts';
import { firstAtOrAfter } from '../../text/ordered.ts';
import { lift, type Span } from '../../text/span.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { TotalPart } from './total.ts';

/** The most neighbouring blocks of a list. */
const widest = 60;
/** How far behind its mark a part may state its amount, and how far before the first mark the total may stand. */
export const reach = 240;

/** An amount or a mark of a list in its place. */
export interface Placed {
  readonly fact: Amount | Enumerator;
  readonly block: ReadBlock;
  /** In the draft. */
  readonly at: Span;
  /** Where the fact's block ends. */
  readonly end: number;
}

/** Blocks `from` up to, not including, `to`. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The block and those that go on its list. */
export function extentOf({ blocks }: Draft, blockIndex: number): Extent {
  let from = blockIndex;
  while (from > 0 && blockIndex - from < widest && opensWithMark(blocks[from])) from--;
  let to = blockIndex + 1;
  while (to - blockIndex < widest && opensWithMark(blocks[to])) to++;
  return { from, to };
}

/** The amounts and marks of some blocks, in order. */
export function factsAround({ blocks, starts }: Draft, { from, to }: Extent): readonly Placed[] {
  return blocks.slice(from, to).flatMap((block, index) => {
    const start = starts[from + index] ?? 0;
    const relevant = block.facts.filter((fact) => fact.kind === 'amount' || fact.kind === 'enumerator');
    return relevant.map((fact) => ({ fact, block, at: lift(fact.at, start), end: start + block.length }));
  });
}

function opensWithMark(block: ReadBlock | undefined): boolean {
  const first = block?.facts.find(({ kind }) => kind !== 'table');
  return first?.kind === 'enumerator' && first.at.start <= (block?.readable[0]?.start ?? 0) + 8;
}

/** An amount that a list may make up, with what it says. */
export interface Whole {
  readonly placed: Pick<Placed, 'block'>;
  readonly amount: Amount;
  readonly value: Fraction;
}

/** An amount among the facts of a list, with what it says. */
export interface Stated extends Whole {
  readonly placed: Placed;
}

/** A mark as written; empty for none. */
export const markText = (text: string, mark: Placed | undefined): string =>
  mark ? text.slice(mark.at.start, mark.at.end) : '';

/** A stated amount as a part of a total. */
export function partOf({ placed: { block }, amount, value }: Whole, label: string): TotalPart {
  const number = amount.statements[0]?.number ?? amount.at;
  return { block, at: amount.at, number, amount, value, label };
}

/** The marks of a list from the first one on, by their places among some facts. */
export type MarksFrom = (index: number, series: Enumerator['series']) => readonly number[];

/**
 * Finds the marks of the lists among some facts: those of the series from the one at an index on, each one more than
 * the one before; lists inside its items are passed over. What stands between two marks is not walked through, since a
 * text may begin a list again and again.
 */
export function marksAmong(placed: readonly Placed[]): MarksFrom {
  let known: ReadonlyMap<string, readonly number[]> | undefined;
  return (index, series) => {
    known ??= marksByCount(placed);
    const marks: number[] = [];
    for (
      let at: number | undefined = index;
      at !== undefined;
      at = after(at, known.get(countKey(series, marks.length + 1)))
    )
      marks.push(at);
    return marks;
  };
}

const countKey = (series: Enumerator['series'], ordinal: number): string => `${series} ${ordinal}`;

/** The place of `i` among the letters: at the head of a block of its own it is read as the first roman numeral. */
const ninth = 9;

/** The places of the marks that count the same, in order. */
function marksByCount(placed: readonly Placed[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const places = found.get(key);
    if (places) places.push(at);
    else found.set(key, [at]);
  };
  for (const [at, { fact }] of placed.entries()) {
    if (fact.kind !== 'enumerator') continue;
    add(countKey(fact.series, fact.ordinal), at);
    if (fact.series === 'roman' && fact.ordinal === 1) add(countKey('letter', ninth), at);
  }
  return found;
}

/** The first of some places, which are in order, that is behind another; undefined for none. */
const after = (place: number, places: readonly number[] = []): number | undefined =>
  places[firstAtOrAfter(places.length, (index) => places[index] ?? 0, place + 1)];

/** A stretch of the text with white space made single. */
export const plain = (text: string, from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ');

/** What an amount states; undefined for a mark, a rank, a ratio or what cannot be read as one number. */
export function statedBy(placed: Placed): Stated | undefined {
  const amount = placed.fact.kind === 'amount' ? placed.fact : undefined;
  const said = amount && valueOf(amount);
  return amount && said?.sense === 'cardinal' ? { placed, amount, value: said.value } : undefined;
}
