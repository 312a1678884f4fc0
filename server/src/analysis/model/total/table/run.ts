import type { Fact, RowGap, Table, TableRow } from '../../../facts/fact.ts';
import { mostAddressed } from '../../../facts/table/row-reader.ts';
import type { Draft, ReadBlock } from '../../draft.ts';

/** What stands between a row and the one before it, which may be in another block or on another page. */
export interface RunGap extends RowGap {
  readonly page: boolean;
}

/** A row of a table with the block that states it. */
export interface PlacedRow {
  readonly block: ReadBlock;
  /** The block of each of its cells, where they do not all stand in that one. */
  readonly cellBlocks?: readonly ReadBlock[];
  readonly row: TableRow;
  readonly above: RunGap;
}

/** The block in which a cell of a row stands. */
export const blockOfCell = ({ block, cellBlocks }: PlacedRow, cell: number): ReadBlock => cellBlocks?.[cell] ?? block;

/** The mark of a note: `(1)`, `*`. */
const noteMark = /[([]\d{1,2}[)\]]|\*/;

/** Whether a row bears the mark of a note, which may say why the row is unlike the others. */
export const bearsNote = ({ row }: PlacedRow): boolean => noteMark.test(row.label);

/** The rows of one table from its first to its last, over blank lines and pages. */
export interface TableRun {
  /**
   * The blocks from the first that has rows to the last, as places in the draft's list: `from` up to, not including,
   * `to`.
   */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly PlacedRow[];
  /** The rule under the last row. */
  readonly below: RowGap['rule'];
}

/** How many figures the fullest of its rows has; 0 where it has no rows. */
export const widthOf = ({ rows }: TableRun): number =>
  rows.reduce((most, { row }) => Math.max(most, row.cells.length), 0);

/**
 * How many blocks a run reaches on each side of the one it is looked up from, and how many may part two of its blocks.
 */
const reach = 80;
export const mostBetween = 4;
/**
 * The longest heading within a table, in UTF-16 units, and how many lines of words may stand at a seam of two blocks.
 */
const longestHeading = 120;
const mostLines = 4;

/** The table in a block; undefined where it has none. */
export const tableIn = (block: ReadBlock | undefined): Table | undefined =>
  block?.facts.find((fact) => fact.kind === 'table');

/** Whether a fact is a table whose figures stand in columns; items that end in their amounts are prose to a drafter. */
export const isColumned = (fact: Fact): boolean => fact.kind === 'table' && !fact.listed;

/** The rows of the table in the block at `index`, with those of the blocks around that it goes on in. */
export function runAround(draft: Draft, index: number): TableRun {
  let from = index;
  for (let above = before(draft, from); above && index - above.index < reach; above = before(draft, from)) {
    from = above.index;
  }
  const rows: PlacedRow[] = [];
  let at = from;
  let seam: Seam | undefined;
  for (;;) {
    const block = draft.blocks[at];
    const table = tableIn(block);
    if (!block || !table) break;
    for (const [number, row] of table.rows.entries()) {
      rows.push({ block, row, above: number > 0 || !seam ? { ...row.above, page: false } : joined(row.above, seam) });
    }
    const next = after(draft, at);
    if (!next || next.index - index >= reach) return { from, to: at + 1, rows, below: table.below };
    seam = next.seam;
    at = next.index;
  }
  return { from, to: from + 1, rows, below: 'none' };
}

/** The tables of a run that headings part, each as a run of its own. */
function partedByHeadings(run: TableRun): readonly TableRun[] {
  const starts = run.rows.flatMap(({ above }, at) => (at === 0 || above.heading ? [at] : []));
  return starts.map((from, n) => ({ ...run, rows: run.rows.slice(from, starts[n + 1]) }));
}

/** What is found in a run, or else in each of the tables that headings part it into. */
export function inWholeOrParts<T>(run: TableRun, read: (run: TableRun) => readonly T[]): readonly T[] {
  const whole = read(run);
  if (whole.length > 0) return whole;
  const parts = partedByHeadings(run);
  return parts.length > 1 ? parts.flatMap(read) : [];
}

/** What stands between two blocks of one table. */
interface Seam {
  readonly rule: RowGap['rule'];
  readonly page: boolean;
  readonly heading: boolean;
}

interface Neighbour {
  readonly index: number;
  readonly seam: Seam;
}

const joined = (gap: RowGap, { rule, page, heading }: Seam): RunGap => ({
  rule: rule === 'none' || gap.rule === 'double' ? gap.rule : rule,
  blank: true,
  heading: gap.heading || heading,
  unread: gap.unread,
  page,
});

function before(draft: Draft, index: number): Neighbour | undefined {
  for (let at = index - 1; at >= 0 && index - at <= mostBetween; at--) {
    if (tableIn(draft.blocks[at])) {
      const seam = seamOf(draft, at, index);
      return seam && { index: at, seam };
    }
  }
  return undefined;
}

function after(draft: Draft, index: number): Neighbour | undefined {
  for (let at = index + 1; at < draft.blocks.length && at - index <= mostBetween; at++) {
    if (tableIn(draft.blocks[at])) {
      const seam = seamOf(draft, index, at);
      return seam && { index: at, seam };
    }
  }
  return undefined;
}

/** What parts two blocks with tables, and undefined where they are two tables. */
function seamOf(draft: Draft, first: number, second: number): Seam | undefined {
  const [above, below] = [tableIn(draft.blocks[first]), tableIn(draft.blocks[second])];
  if (!above || !below || above.listed !== below.listed || below.linesBefore > mostLines) return undefined;
  // The lines below a row that is all of its block are an address.
  const addressed = above.rows.length === 1 && above.linesAfter <= mostAddressed;
  if (above.linesAfter > 1 && !addressed) return undefined;
  let { below: rule } = above;
  let page = false;
  let heading = above.linesAfter > 0 && !addressed;
  for (let at = first + 1; at < second; at++) {
    const block = draft.blocks[at];
    const start = draft.starts[at] ?? 0;
    if (!block) return undefined;
    const text = draft.text.slice(start, start + Math.min(block.length, 4 * longestHeading)).trim();
    if (block.kind === 'furniture') {
      if (/={3}/.test(text)) rule = 'double';
      else if (/[-_—]{3}/.test(text) && !/<page>|\f/i.test(text)) rule = rule === 'none' ? 'single' : rule;
      else page = true;
    } else if (block.length > longestHeading * 2 || text.length > longestHeading || /[.;]$/.test(text))
      return undefined;
    else heading = true;
  }
  const marked = above.marked || below.marked;
  return marked && !page ? undefined : { rule, page, heading: heading || marked };
}
