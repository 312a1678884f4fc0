import type { TableCell, TableRow, Unit } from '../../../facts/fact.ts';
import { claimOf, goesOn, isDeducted, isTotal } from '../../../facts/table/label.ts';
import { areYears } from '../../../facts/table/row.ts';
import type { ReadBlock } from '../../draft.ts';
import type { CellStretch } from './cell-stretch.ts';
import type { PlacedRow, RunGap, TableRun } from './run.ts';

/** Rows of a table that is written cell by cell, all with as many figures. */
export interface CellRun extends TableRun {
  /** Whether its first row is certainly the first of its table: what disagrees below another may lack a part. */
  readonly whole: boolean;
}

/** Fewer rows than these, the total among them, are no rhythm. */
const leastRows = 3;
/** No total is the sum of more. */
const mostRows = 600;

/**
 * The runs of rows in a stretch of cells: a label and its figures, the next label and as many figures. Where a row has
 * more or fewer, one run ends and another begins. Nothing for what keeps no rhythm.
 */
export function cellRuns(stretch: CellStretch): readonly CellRun[] {
  const rows = rowsOf(stretch);
  const runs: CellRun[] = [];
  for (let from = 0; from < rows.length;) {
    const width = widthOf(rows[from]);
    let to = from + 1;
    while (to < rows.length && widthOf(rows[to]) === width && rows[to]?.cut !== true) to++;
    const own = rows.slice(from, Math.min(to, from + mostRows));
    if (own.length >= leastRows) {
      const whole = own[0]?.above.unread === false && begins(stretch, rows, from);
      runs.push({ from: stretch.from, to: stretch.to, rows: own, below: rows[to]?.above.rule ?? 'none', whole });
    }
    from = to;
  }
  return runs;
}

/** A row, whether lines of text part it from the one before it, and how many labels stand above its own. */
interface CutRow extends PlacedRow {
  readonly cut: boolean;
  readonly heads: number;
}

/** Whether a table certainly begins with a row: with the first one, behind another's total, or below its own heads. */
function begins(stretch: CellStretch, rows: readonly CutRow[], at: number): boolean {
  const first = rows[at];
  if (!first || first.row.label === '') return false;
  return at === 0 ? stretch.whole : endsTable(rows[at - 1], first) || isHeaded(first);
}

/** Whether enough labels stand above a row's own to be the heads of all its columns. */
const isHeaded = ({ heads, row }: CutRow): boolean => heads > row.cells.length;

const widthOf = (placed: PlacedRow | undefined): number => placed?.row.cells.length ?? 0;

/** Whether one table ends with a row and another begins with the next: a total above, a heading between. */
const endsTable = (before: PlacedRow | undefined, first: PlacedRow): boolean =>
  before !== undefined && isTotal(before.row.label) && first.above.heading;

/** A row while its cells are gathered. */
interface OpenRow {
  labels: string[];
  cells: TableCell[];
  blocks: ReadBlock[];
  rule: RunGap['rule'];
  page: boolean;
  /** Whether text stands before it, and whether a figure of the table may be lost in that. */
  cut: boolean;
  unread: boolean;
}

const emptyRow = (): OpenRow => ({
  labels: [],
  cells: [],
  blocks: [],
  rule: 'none',
  page: false,
  cut: false,
  unread: false,
});

function rowsOf({ lines }: CellStretch): readonly CutRow[] {
  const rows: CutRow[] = [];
  let row = emptyRow();
  let heading = false;
  let unit: Unit | undefined;
  const close = (): void => {
    const placed = placedRows(row, heading);
    const { cut, labels } = row;
    rows.push(...placed.map((one, at) => ({ ...one, cut: cut && at === 0, heads: at === 0 ? labels.length - 1 : 0 })));
    // Years stand over columns, and are their heading.
    heading = placed.length === 0 && row.labels.length + row.cells.length > 0;
    row = emptyRow();
  };
  for (const { block, line } of lines) {
    switch (line.holds) {
      case 'label':
        if (row.cells.length > 0) close();
        row.labels.push(line.text);
        break;
      case 'figure':
        row.cells.push(unit && line.cell.unit === undefined ? { ...line.cell, unit } : line.cell);
        row.blocks.push(block);
        unit = undefined;
        break;
      case 'sign':
        if (line.unit?.kind === 'percent') {
          const last = row.cells.pop();
          if (last) row.cells.push({ ...last, unit: line.unit });
        } else if (line.unit) ({ unit } = line);
        break;
      case 'rule':
        if (row.cells.length > 0) close();
        row.rule = line.rule;
        break;
      case 'page':
        if (row.cells.length > 0) close();
        row.page = true;
        break;
      case 'prose':
        if (isNoteMark(row.cells.at(-1))) row.cells.pop();
        if (row.cells.length > 0) close();
        row = { ...row, labels: [], cut: true, unread: line.mayHoldPart };
        heading = true;
    }
  }
  close();
  return rows;
}

/** Whether a figure is the mark of the note below a table, `(1)`, where text follows. */
const isNoteMark = (cell: TableCell | undefined): boolean =>
  cell?.value !== undefined &&
  cell.unit === undefined &&
  cell.value.s < 0n &&
  cell.number.end - cell.number.start === 1;

/** The row that was gathered, or the several that numbers or years without words part; none for heads of columns. */
function placedRows(open: OpenRow, heading: boolean): readonly PlacedRow[] {
  const { labels, cells, blocks, rule, page, unread } = open;
  const own = labels.at(-1) ?? '';
  if (cells.length === 0 || isHead(own, cells)) return [];
  const above = labels.at(-2);
  const wrapped = above !== undefined && goesOn(above, own);
  const label = wrapped ? `${above} ${own}` : own;
  const gap: RunGap = {
    rule,
    page,
    blank: false,
    heading: heading || labels.length > (wrapped ? 2 : 1),
    unread,
  };
  const every = countedBy(cells);
  if (every === undefined) return placedRow(label, cells, blocks, gap);
  const rows: PlacedRow[] = [];
  for (let at = 0; at < cells.length; at += every) {
    const [from, to] = [at + 1, at + every];
    const name = String(cells[at]?.value?.n ?? '');
    const parted =
      at === 0 ? { ...gap, heading: true } : { ...gap, rule: 'none' as const, page: false, heading: false };
    rows.push(...placedRow(name, cells.slice(from, to), blocks.slice(from, to), parted));
  }
  return rows;
}

/** Whether years stand over columns: several, or one behind its month and day. */
const isHead = (label: string, cells: readonly TableCell[]): boolean =>
  (cells.length > 1 || monthAndDay.test(label)) && areYears(cells);
const monthAndDay = /^[a-z]{3,9}\.? \d{1,2},?$/i;

function placedRow(
  label: string,
  cells: readonly TableCell[],
  cellBlocks: readonly ReadBlock[],
  above: RunGap,
): readonly PlacedRow[] {
  const [first, block] = [cells[0], cellBlocks[0]];
  if (!first || !block) return [];
  const claim = claimOf(label, above.rule !== 'none');
  const row: TableRow = { at: first.at, label, labelAt: undefined, cells, claim, deducted: isDeducted(label), above };
  return [{ block, cellBlocks, row, above }];
}

/** How many figures one row has at most where numbers or years count the rows, and how many rows such numbers take. */
const mostInRow = 12;
const leastCounted = 3;

/**
 * After how many figures the next number or year stands where rows are counted and not named, `2004`, `$250,000`,
 * `2005`, `$250,000`; undefined where they are not.
 */
function countedBy(cells: readonly TableCell[]): number | undefined {
  for (let every = 2; every <= mostInRow && every * 2 <= cells.length; every++) {
    if (cells.length % every > 0) continue;
    const marks = cells.filter((_, at) => at % every === 0);
    const least = areYears(marks) ? 2 : leastCounted;
    if (marks.length >= least && marks.every((mark, at) => isNext(mark, marks[at - 1]))) return every;
  }
  return undefined;
}

/** Whether a bare number is one more than the one before it, or one less, as years may go. */
function isNext({ value, unit, decimals, number }: TableCell, before: TableCell | undefined): boolean {
  if (!value || unit || decimals > 0 || number.end - number.start > 4) return false;
  if (!before?.value) return before === undefined;
  const step = value.sub(before.value);
  return step.equals(1) || (step.equals(-1) && areYears([before]));
}
