import type { Draft, ReadBlock } from '../../draft.ts';
import { saysShares } from '../share-lead.ts';
import type { TotalPart } from '../total.ts';
import { runAround, tableIn, type PlacedRow } from './run.ts';

/** A column of percentages without a total, which the words before its table say are shares of one whole. */
export interface ColumnShares {
  readonly parts: readonly TotalPart[];
  readonly decimals: readonly number[];
  readonly certain: boolean;
}

/** How far before the first row the words stand that say what the column is, in UTF-16 units. */
const leadReach = 400;

/** The columns of percentages in tables that have no total, where something is said to be divided by them. */
export function tableShares(draft: Draft): readonly ColumnShares[] {
  const seeds = draft.indexes.tables.byKey.get('rows');
  if (!seeds) return [];
  const found: ColumnShares[] = [];
  let left = seeds.size;
  for (let index = 0; index < draft.blocks.length && left > 0; index++) {
    const block = draft.blocks[index];
    if (!block || !seeds.has(block)) continue;
    left--;
    const lead = leadTo(draft, index, block);
    if (lead === undefined || !saysShares(lead)) continue;
    const run = runAround(draft, index);
    const shares = run.rows[0]?.block === block ? sharesOf(run.rows) : undefined;
    if (shares) found.push(shares);
  }
  return found;
}

/**
 * The words before the first row of a block's table, where all its rows hold percentages; undefined for another table.
 */
function leadTo(draft: Draft, index: number, block: ReadBlock): string | undefined {
  const table = tableIn(block);
  const start = (draft.starts[index] ?? 0) + (table?.rows[0]?.at.start ?? 0);
  if (table?.listed !== false || !table.rows.every(({ cells }) => cells.some(({ unit }) => unit?.kind === 'percent')))
    return undefined;
  const lead = draft.text.slice(Math.max(0, start - leadReach), start);
  // Behind the colon stand the heads of the columns.
  return lead.slice(0, lead.lastIndexOf(':') + 1).replace(/\s+/g, ' ');
}

function sharesOf(rows: readonly PlacedRow[]): ColumnShares | undefined {
  const [first] = rows;
  if (!first || rows.length < 2 || rows.some(({ row }) => row.claim !== undefined || row.above.unread))
    return undefined;
  if (rows.some(({ row }) => row.cells.length !== first.row.cells.length)) return undefined;
  const columns = first.row.cells.flatMap((_, column) =>
    rows.every(({ row }) => row.cells[column]?.unit?.kind === 'percent') ? [column] : [],
  );
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) return undefined;
  const parts: TotalPart[] = [];
  const decimals: number[] = [];
  for (const { block, row } of rows) {
    const cell = row.cells[column];
    if (!cell?.value) return undefined;
    const { at, number, value } = cell;
    parts.push({ block, at, number, amount: undefined, value, label: row.label });
    decimals.push(cell.decimals);
  }
  return { parts, decimals, certain: true };
}
