import type { Table, TableRow } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile, keptWith, keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';
import { besideLists } from './beside-lists.ts';
import { breakdownTotals } from './breakdown.ts';
import { crossFooting, crossTotals, leastCells, mayCross, oddTotal, pinned } from './cross-total.ts';
import { mayFall, unevenStep } from './falling-steps.ts';
import { leadTotal, mayBeLed } from './lead-total.ts';
import { unlevelRow, type UnlevelRow } from './level-row.ts';
import { allListTotals } from './list-total.ts';
import { isSamePlace } from './part.ts';
import { inProportion } from './proportional-part.ts';
import { unevenRows } from './row-difference.ts';
import { mayMultiply, reconciled, rowProducts, type RowProduct } from './row-product.ts';
import { mayBeOdd, oddRows, unexplained, type OddRow } from './row-proportion.ts';
import { runningTotals } from './running-balance.ts';
import { isTellingSlip, slippedParts } from './slip.ts';
import { cellRuns, type CellRun } from './table/cell-run.ts';
import { cellsIn, stretchAround } from './table/cell-stretch.ts';
import {
  blockOfCell,
  inWholeOrParts,
  mostBetween,
  runAround,
  tableIn,
  type PlacedRow,
  type TableRun,
} from './table/run.ts';
import { tableTotals } from './table/total.ts';
import type { Total, TotalPart } from './total.ts';
import type { UnevenFigure } from './uneven-figure.ts';

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
  readonly products: readonly RowProduct[];
  readonly odd: readonly OddRow[];
  readonly unlevel: readonly UnlevelRow[];
  readonly uneven: readonly UnevenFigure[];
}

const known = new WeakMap<ReadBlock, ReadRun>();

/**
 * Every total of the draft that its parts make up or certainly do not, in no order. What may be held against a draft is
 * decided where a total is found: what is here and does not foot is reported.
 */
export function totals(draft: Draft): readonly Total[] {
  const lists = allListTotals(draft);
  return [...tableTotalsOf(draft), ...lists, ...besideLists(breakdownTotals(draft), lists)];
}

const tableTotalsOf = (draft: Draft): readonly Total[] => readTables(draft).flatMap(({ totals }) => totals);

/** The rows of tables that multiply across, and those that certainly should. */
export const tableProducts = (draft: Draft): readonly RowProduct[] =>
  readTables(draft).flatMap(({ products }) => products);

/** The rows of tables that are out of the proportion of all others. */
export const tableOddRows = (draft: Draft): readonly OddRow[] => readTables(draft).flatMap(({ odd }) => odd);

/** The rows of tables that do not come to what all others do. */
export const tableUnlevelRows = (draft: Draft): readonly UnlevelRow[] =>
  readTables(draft).flatMap(({ unlevel }) => unlevel);

/** The figures of tables that are not as far from the next as all others are. */
export const tableUnevenFigures = (draft: Draft): readonly UnevenFigure[] =>
  readTables(draft).flatMap(({ uneven }) => uneven);

/** What a table states that it makes up itself: its totals, rows that multiply, rows out of proportion. */
type Stated = Pick<ReadRun, 'totals' | 'products' | 'odd' | 'unlevel' | 'uneven'>;

/** The tables of the draft that may state anything, each once. */
const readTables = keptWithDraft((draft): readonly Stated[] => {
  const found: Stated[] = [];
  const covered = new Set<ReadBlock>();
  for (const { block, index } of placesOf(draft, seedsOf(draft))) {
    if (covered.has(block)) continue;
    const run = readAround(draft, index, block);
    found.push({
      totals: run.totals.filter(({ stated }) => !covered.has(stated.block)),
      products: run.products.filter(({ total }) => !covered.has(total.block)),
      odd: run.odd.filter(({ total }) => !covered.has(total.block)),
      unlevel: run.unlevel.filter(({ marked }) => !covered.has(marked.block)),
      uneven: run.uneven.filter(({ marked }) => !covered.has(marked.block)),
    });
    for (const one of run.covered) covered.add(one);
  }
  return found;
});

/**
 * The blocks with rows that are called totals, or with rows that may add up across. A row that is all of its block may
 * have its likes in the blocks around.
 */
const seedsOf = keptWhile(
  ({ tables, cellLines }) => `${tables.revision} ${cellLines.revision}`,
  ({ indexes }): ReadonlyMap<ReadBlock, readonly Table[]> => {
    const seeds = new Map<ReadBlock, readonly Table[]>(indexes.tables.byKey.get('totals'));
    for (const [block, tables] of indexes.tables.byKey.get('rows') ?? []) {
      if (!seeds.has(block) && tables.some(mayState)) seeds.set(block, tables);
    }
    for (const block of indexes.cellLines.places.keys()) {
      if (!seeds.has(block)) seeds.set(block, []);
    }
    return seeds;
  },
);

const mayState = keptWith(
  ({ rows }: Table): boolean =>
    mayCross(rows) || mayMultiply(rows) || mayBeOdd(rows) || isLoneRow(rows) || mayBeLed(rows) || mayFall(rows),
);

/** Whether some rows are one, with so many figures that its last may come from the others. */
const isLoneRow = ([row, more]: readonly TableRow[]): boolean =>
  row !== undefined && !more && row.cells.length >= leastCells;

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
    products: found.products,
    odd: found.odd,
    unlevel: found.unlevel,
    uneven: found.uneven,
  };
  known.set(block, read);
  return read;
}

interface FoundTable extends Stated, Pick<ReadRun, 'covered'> {
  readonly from: number;
  readonly to: number;
}

function linedTable(draft: Draft, index: number): FoundTable {
  const run = runAround(draft, index);
  const covered = new Set(run.rows.map(({ block }) => block));
  return { from: run.from, to: run.to, covered, ...statedIn(draft, run) };
}

/** A table that is written cell by cell. */
function cellTable(draft: Draft, index: number): FoundTable {
  const stretch = stretchAround(draft, index);
  const { from, to } = stretch;
  const all = cellRuns(stretch).map((run) => {
    const { totals, ...others } = statedIn(draft, run);
    return { totals: totals.filter((total) => isHeld(run, total, totals)), ...others };
  });
  const totals = all.flatMap((one) => one.totals);
  const products = all.flatMap((one) => one.products);
  const odd = all.flatMap((one) => one.odd);
  const unlevel = all.flatMap((one) => one.unlevel);
  const uneven = all.flatMap((one) => one.uneven);
  return { from, to, covered: new Set(draft.blocks.slice(from, to)), totals, products, odd, unlevel, uneven };
}

/** The fewest parts that a total is held to whatever it misses them by, where only a rhythm tells the rows. */
const leastParts = 3;

/**
 * Whether a table that only its rhythm tells is certain enough to hold a total to its parts: by their number, by
 * figures that are long enough, or as another of `all` foots in the same row.
 */
function isHeld(run: CellRun, total: Total, all: readonly Total[]): boolean {
  const { foots, stated, parts, difference } = total;
  if (foots) return true;
  if (!run.whole && !beginsBelow(run, parts[0])) return false;
  if (parts.length >= leastParts || isTellingSlip(stated, parts, difference)) return true;
  const slips = total.slips.length > 0 || slippedParts([stated], difference).length > 0;
  return slips && all.some((other) => other.foots && isInOneRow(run, stated, other.stated));
}

/** Whether a heading within the table parts the first part of a total from what stands above it. */
const beginsBelow = ({ rows }: TableRun, part: TotalPart | undefined): boolean =>
  part !== undefined && rows.some((placed, at) => at > 0 && placed.above.heading && states(placed, part));

const states = (placed: PlacedRow, { block, at }: TotalPart): boolean =>
  placed.row.cells.some((cell, index) => cell.at.start === at.start && blockOfCell(placed, index) === block);

/** Whether a row of a table states both. */
const isInOneRow = ({ rows }: TableRun, ...all: readonly TotalPart[]): boolean =>
  rows.some((placed) => all.every((part) => states(placed, part)));

function statedIn(draft: Draft, run: TableRun): Stated {
  const totals = [...totalsIn(run), ...inWholeOrParts(run, (one) => listed(leadTotal(draft, one)))];
  const products = inWholeOrParts(run, (one) => rowProducts(draft, one));
  const stated = products.length === 0 ? { totals, products } : reconciled(totals, products);
  const odd = unexplained(inWholeOrParts(run, oddRows), stated.totals, products);
  const unlevel = totals.length > 0 ? [] : inWholeOrParts(run, (one) => listed(unlevelRow(one)));
  const uneven = totals.length + odd.length > 0 ? [] : [...unevenRows(run), ...listed(unevenStep(run))];
  return { ...stated, totals: stated.totals.map((total) => inProportion(total, run)), odd, unlevel, uneven };
}

const listed = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

/** The totals of a table below its columns and beside its rows. */
function totalsIn(run: TableRun): readonly Total[] {
  const downward = tableTotals(run);
  const footings = inWholeOrParts(run, (one) => listed(crossFooting(one)));
  const across = footings.flatMap((one) => [...crossTotals(one, downward), ...listed(oddTotal(one, downward))]);
  const found = [...downward.map((total) => footings.reduce(pinned, total)), ...across];
  const failing = found.filter(({ foots }) => !foots);
  const running = inWholeOrParts(run, runningTotals).filter(({ stated, parts }) =>
    failing.every(
      (total) => ![total.stated, ...total.parts].some((one) => [stated, ...parts].some((own) => isSamePlace(own, one))),
    ),
  );
  return [...found, ...running];
}

/** Whether the blocks around are still those that a table was read from. */
function stands(draft: Draft, index: number, { blocks, seed, atStart, atEnd }: ReadRun): boolean {
  const from = index - seed;
  if (from < 0 || (atStart && from > 0)) return false;
  if (atEnd && from + blocks.length !== draft.blocks.length) return false;
  return blocks.every((block, at) => draft.blocks[from + at] === block);
}
