import type { Draft, ReadBlock } from '../draft.ts';
import { cellLinesKey } from '../indexes.ts';
import { breakdownTotals } from './breakdown.ts';
import { crossFooting, crossTotals, mayCross, oddTotal, pinned } from './cross-total.ts';
import { allListTotals } from './list-total.ts';
import { isTellingSlip } from './slip.ts';
import { cellsIn, stretchAround } from './table/cell-lines.ts';
import { cellRuns, type CellRun } from './table/cell-run.ts';
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
  for (const block of draft.indexes.cellLines.byKey.get(cellLinesKey)?.keys() ?? []) seeds.add(block);
  return seeds;
}

/** The totals of the table in a block, with its parts in the blocks around; none where it has none. */
export function totalsNear(draft: Draft, index: number): readonly Total[] {
  const block = draft.blocks[index];
  return block && (tableIn(block) ?? cellsIn(block)) ? readAround(draft, index, block).totals : [];
}

function readAround(draft: Draft, index: number, block: ReadBlock): ReadRun {
  const before = known.get(block);
  if (before && stands(draft, index, before)) return before;
  const found = tableIn(block) ? linedTable(draft, index) : cellTable(draft, index);
  const from = Math.max(0, found.from - mostBetween);
  const to = found.to + mostBetween;
  const read: ReadRun = {
    blocks: draft.blocks.slice(from, to),
    seed: index - from,
    atStart: from === 0,
    atEnd: to >= draft.blocks.length,
    covered: found.covered,
    totals: found.totals,
  };
  known.set(block, read);
  return read;
}

interface FoundTable extends Pick<ReadRun, 'covered' | 'totals'> {
  readonly from: number;
  readonly to: number;
}

function linedTable(draft: Draft, index: number): FoundTable {
  const run = runAround(draft, index);
  return { from: run.from, to: run.to, covered: new Set(run.rows.map(({ block }) => block)), totals: totalsIn(run) };
}

/** A table that is written cell by cell. */
function cellTable(draft: Draft, index: number): FoundTable {
  const stretch = stretchAround(draft, index);
  const { from, to } = stretch;
  const totals = cellRuns(stretch).flatMap((run) => totalsIn(run).filter((total) => isHeld(run, total)));
  return { from, to, covered: new Set(draft.blocks.slice(from, to)), totals };
}

/** The fewest parts that a total is held to whatever it misses them by, where only a rhythm tells the rows. */
const leastParts = 3;

/** Whether a table that only its rhythm tells is certain enough to hold a total to its parts. */
const isHeld = ({ whole }: CellRun, { foots, stated, parts, difference }: Total): boolean =>
  foots || (whole && (parts.length >= leastParts || isTellingSlip(stated, parts, difference)));

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
