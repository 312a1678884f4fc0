import type { TableCell, TableRow, Unit } from '../../../facts/fact.ts';
import { claimOf, goesOn, isDeducted } from '../../../facts/table/label.ts';
import { areYears } from '../../../facts/table/row.ts';
import type { ReadBlock } from '../../draft.ts';
import type { CellStretch, PlacedLine } from './cell-stretch.ts';
import type { PlacedRow, RunGap } from './run.ts';

/** A row, whether lines of text part it from the one before it, and how many labels stand above its own. */
export interface CutRow extends PlacedRow {
  readonly cut: boolean;
  readonly heads: number;
}

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

/** The rows of a stretch of cells: a label, or several, and the figures behind it up to the next label. */
export function cellRows({ lines }: CellStretch): readonly CutRow[] {
  const gatherer = new RowGatherer();
  for (const line of lines) gatherer.take(line);
  gatherer.close();
  return gatherer.rows;
}

/** Gathers the rows of a stretch line by line. */
class RowGatherer {
  readonly rows: CutRow[] = [];
  #row = emptyRow();
  /** Whether a heading stands above the row that is open. */
  #heading = false;
  /** What a sign on a line of its own says of the figure on the next. */
  #unit: Unit | undefined;

  take({ block, line }: PlacedLine): void {
    switch (line.holds) {
      case 'label':
        this.#closeFilled();
        this.#row.labels.push(line.text);
        break;
      case 'figure':
        this.#row.cells.push(
          this.#unit && line.cell.unit === undefined ? { ...line.cell, unit: this.#unit } : line.cell,
        );
        this.#row.blocks.push(block);
        this.#unit = undefined;
        break;
      case 'sign':
        this.#takeSign(line.unit);
        break;
      case 'rule':
        this.#closeFilled();
        this.#row.rule = line.rule;
        break;
      case 'page':
        this.#closeFilled();
        this.#row.page = true;
        break;
      case 'prose':
        if (isNoteMark(this.#row.cells.at(-1))) this.#row.cells.pop();
        this.#closeFilled();
        this.#row = { ...this.#row, labels: [], cut: true, unread: line.mayHoldPart };
        this.#heading = true;
    }
  }

  /** Ends the row that is open. */
  close(): void {
    const { cut, labels, cells } = this.#row;
    const placed = placedRows(this.#row, this.#heading);
    const heads = labels.length - 1;
    this.rows.push(...placed.map((one, at) => ({ ...one, cut: cut && at === 0, heads: at === 0 ? heads : 0 })));
    // Years stand over columns, and are their heading.
    this.#heading = placed.length === 0 && labels.length + cells.length > 0;
    this.#row = emptyRow();
  }

  #closeFilled(): void {
    if (this.#row.cells.length > 0) this.close();
  }

  /** A percent sign is of the figure before it, the sign of a currency of the next one. */
  #takeSign(unit: Unit | undefined): void {
    if (unit?.kind !== 'percent') {
      this.#unit = unit ?? this.#unit;
      return;
    }
    const last = this.#row.cells.pop();
    if (last) this.#row.cells.push({ ...last, unit });
  }
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
