import type { Table } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile, keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';
import { besideLists } from './beside-lists.ts';
import { breakdownTotals } from './breakdown.ts';
import type { UnlevelRow } from './level-row.ts';
import { allListTotals } from './list-total.ts';
import { offeringArithmetic } from './offering-terms.ts';
import type { RowProduct } from './row-product.ts';
import type { OddRow } from './row-proportion.ts';
import { cellsIn, stretchAround } from './table/cell-stretch.ts';
import { mostBetween, runAround, tableIn } from './table/run.ts';
import { arithmeticOf, arithmeticOfCells, mayReckon, type TableArithmetic } from './table-arithmetic.ts';
import type { Total } from './total.ts';
import type { UnevenFigure } from './uneven-figure.ts';

/**
 * What one table makes up, with the blocks that they were read from and those around: as long as these stand, so do
 * they.
 */
interface ReadRun {
  readonly blocks: readonly ReadBlock[];
  /** Which of the blocks it was looked up from, and whether they reach to the draft's first block and its last. */
  readonly seed: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly covered: ReadonlySet<ReadBlock>;
  readonly made: TableArithmetic;
}

const known = new WeakMap<ReadBlock, ReadRun>();

/**
 * Every total of the draft that its parts make up or certainly do not, in no order. What may be held against a draft is
 * decided where a total is found: what is here and does not foot is reported.
 */
export function totals(draft: Draft): readonly Total[] {
  const lists = allListTotals(draft);
  const sheets = offeringArithmetic(draft).totals;
  return [...tableTotalsOf(draft), ...lists, ...sheets, ...besideLists(breakdownTotals(draft), [...lists, ...sheets])];
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

/** The tables of the draft that may make anything up, each once. */
const readTables = keptWithDraft((draft): readonly TableArithmetic[] => {
  const found: TableArithmetic[] = [];
  const covered = new Set<ReadBlock>();
  for (const { block, index } of placesOf(draft, seedsOf(draft))) {
    if (covered.has(block)) continue;
    const run = readAround(draft, index, block);
    found.push(outside(covered, run.made));
    for (const one of run.covered) covered.add(one);
  }
  return found;
});

/** What is made up in other blocks than those that were read already. */
const outside = (
  read: ReadonlySet<ReadBlock>,
  { totals, products, odd, unlevel, uneven }: TableArithmetic,
): TableArithmetic => ({
  totals: totals.filter(({ stated }) => !read.has(stated.block)),
  products: products.filter(({ total }) => !read.has(total.block)),
  odd: odd.filter(({ total }) => !read.has(total.block)),
  unlevel: unlevel.filter(({ marked }) => !read.has(marked.block)),
  uneven: uneven.filter(({ marked }) => !read.has(marked.block)),
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
      if (!seeds.has(block) && tables.some(mayReckon)) seeds.set(block, tables);
    }
    for (const block of indexes.cellLines.places.keys()) {
      if (!seeds.has(block)) seeds.set(block, []);
    }
    return seeds;
  },
);

/** The totals of the table in a block, with its parts in the blocks around; none where it has none. */
export function totalsNear(draft: Draft, index: number): readonly Total[] {
  const block = draft.blocks[index];
  return block && (tableIn(block) ?? cellsIn(block)) ? readAround(draft, index, block).made.totals : [];
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
    made: found.made,
  };
  known.set(block, read);
  return read;
}

/** A table in the blocks `from` up to, not including, `to`. */
interface FoundTable extends Pick<ReadRun, 'covered' | 'made'> {
  readonly from: number;
  readonly to: number;
}

function linedTable(draft: Draft, index: number): FoundTable {
  const run = runAround(draft, index);
  const covered = new Set(run.rows.map(({ block }) => block));
  return { from: run.from, to: run.to, covered, made: arithmeticOf(draft, run) };
}

/** A table that is written cell by cell. */
function cellTable(draft: Draft, index: number): FoundTable {
  const stretch = stretchAround(draft, index);
  const { from, to } = stretch;
  return { from, to, covered: new Set(draft.blocks.slice(from, to)), made: arithmeticOfCells(draft, stretch) };
}

/** Whether the blocks around are still those that a table was read from. */
function stands(draft: Draft, index: number, { blocks, seed, atStart, atEnd }: ReadRun): boolean {
  const from = index - seed;
  if (from < 0 || (atStart && from > 0)) return false;
  if (atEnd && from + blocks.length !== draft.blocks.length) return false;
  return blocks.every((block, at) => draft.blocks[from + at] === block);
}
