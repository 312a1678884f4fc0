import type { Draft, ReadBlock } from '../draft.ts';
import { breakdownTotals } from './breakdown.ts';
import { crossFooting, crossTotals, mayCross, oddTotal, pinned } from './cross-total.ts';
import { allListTotals } from './list-total.ts';
import { mostBetween, runAround, tableIn, type TableRun } from './table/run.ts';
import { tableTotals } from './table/total.ts';
import type { Total } from './total.ts';

/**
 * The totals of one table, with the blocks that they were read from and those around: as long as these stand, so do
 * they.
 */
interface ReadRun {
  readonly blocks: readonly ReadBlock[];
  /** Which of the blocks it was looked up from, and whether they reach to the draft's first block and its last. */
  readonly seed: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly covered: ReadonlySet<ReadBlock>;
  readonly totals: readonly Total[];
}

const known = new WeakMap<ReadBlock, ReadRun>();

/**
 * Every total of the draft that its parts make up or certainly do not, in no order. What may be held against a draft is
 * decided where a total is found: what is here and does not foot is reported.
 */
export const totals = (draft: Draft): readonly Total[] => [
  ...tableTotalsOf(draft),
  ...allListTotals(draft),
  ...breakdownTotals(draft),
];

function tableTotalsOf(draft: Draft): readonly Total[] {
  const seeds = seedsOf(draft);
  if (seeds.size === 0) return [];
  const found: Total[] = [];
  const covered = new Set<ReadBlock>();
  let left = seeds.size;
  for (let index = 0; index < draft.blocks.length && left > 0; index++) {
    const block = draft.blocks[index];
    if (!block || !seeds.has(block)) continue;
    left--;
    if (covered.has(block)) continue;
    const run = readAround(draft, index, block);
    found.push(...run.totals.filter(({ stated }) => !covered.has(stated.block)));
    for (const one of run.covered) covered.add(one);
  }
  return found;
}

/** The blocks with rows that are called totals, or with rows that may add up across. */
function seedsOf(draft: Draft): ReadonlySet<ReadBlock> {
  const seeds = new Set(draft.indexes.tables.byKey.get('totals')?.keys());
  for (const [block, tables] of draft.indexes.tables.byKey.get('rows') ?? []) {
    if (tables.some(({ rows }) => mayCross(rows))) seeds.add(block);
  }
  return seeds;
}

/** The totals of the table in a block, with its parts in the blocks around; none where it has none. */
export function totalsNear(draft: Draft, index: number): readonly Total[] {
  const block = draft.blocks[index];
  return block && tableIn(block) ? readAround(draft, index, block).totals : [];
}

function readAround(draft: Draft, index: number, block: ReadBlock): ReadRun {
  const before = known.get(block);
  if (before && stands(draft, index, before)) return before;
  const run = runAround(draft, index);
  const from = Math.max(0, run.from - mostBetween);
  const to = run.to + mostBetween;
  const read: ReadRun = {
    blocks: draft.blocks.slice(from, to),
    seed: index - from,
    atStart: from === 0,
    atEnd: to >= draft.blocks.length,
    covered: new Set(run.rows.map(({ block }) => block)),
    totals: totalsIn(run),
  };
  known.set(block, read);
  return read;
}

/** The totals of a table below its columns and beside its rows. */
function totalsIn(run: TableRun): readonly Total[] {
  const downward = tableTotals(run);
  const across = crossFooting(run);
  if (!across) return downward;
  const odd = oddTotal(across, downward);
  const all = [...downward.map((total) => pinned(total, across)), ...crossTotals(across, downward)];
  return odd ? [...all, odd] : all;
}

/** Whether the blocks around are still those that a table was read from. */
function stands(draft: Draft, index: number, { blocks, seed, atStart, atEnd }: ReadRun): boolean {
  const from = index - seed;
  if (from < 0 || (atStart && from > 0)) return false;
  if (atEnd && from + blocks.length !== draft.blocks.length) return false;
  return blocks.every((block, at) => draft.blocks[from + at] === block);
}
