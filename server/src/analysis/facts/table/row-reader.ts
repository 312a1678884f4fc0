import { localSpan } from '../../text/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { RowGap, Table, TableRow } from '../fact.ts';
import { crowdedRowAt } from './crowded.ts';
import { claimOf, goesOn, isDeducted } from './label.ts';
import { segmentsOf, type TableLine } from './line.ts';
import { isYears, lineText, mayHoldPart, rowAt, type ReadRow } from './row.ts';

/** The most rows of a table that are read; a total is the sum of fewer. */
export const mostRows = 600;
/** The most lines of an address below a row. */
export const mostAddressed = 3;

/** Collects the rows of a block, line by line. */
export class RowReader {
  readonly #tokens: Tokens;
  #rows: TableRow[] = [];
  #below: RowGap['rule'] = 'none';
  #marked = false;
  #barred = false;
  /** How many rows have a line of several columns to themselves. */
  #columned = 0;
  #linesBefore = 0;
  /** The lines of words since the last row or blank line. */
  #words: TableLine[] = [];
  /** The words right above the last row, where that row may be all of its paragraph. */
  #lone: string | undefined;
  #lines = 0;
  #rule: RowGap['rule'] = 'none';
  #blank = false;
  #heading = false;
  #unread = false;
  /** The last line of words where it ends in a figure, and nothing else was left unread. */
  #figured: TableLine | undefined;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  take(line: TableLine): void {
    switch (line.kind) {
      case 'blank':
        this.#endParagraph();
        this.#blank = true;
        this.#flushWords();
        break;
      case 'single':
      case 'double':
        this.#takeRule(line.kind);
        break;
      // A cell may be written on as many lines as it likes, with a bar of its own on the last.
      case 'bar':
        break;
      case 'heads':
        this.#startAgain();
        break;
      case 'text':
        this.#takeText(line);
    }
  }

  table(): readonly Table[] {
    this.#endParagraph();
    const rows = this.#rows.map((row, at) => (this.#isUnnamedTotal(at) ? { ...row, claim: 'weak' as const } : row));
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return [];
    const linesAfter = this.#lines;
    if (rows.length === 1 && (this.#linesBefore > 1 || (linesAfter > 0 && !this.#isAddressed(first)))) return [];
    if (rows.every(isContents) || isCellPerLine(rows, this.#columned)) return [];
    const at = localSpan(first.at.start, last.at.end);
    const { text, origin } = this.#tokens;
    const marked = this.#marked || text.startsWith('<TABLE>', origin) || text.startsWith('<Table>', origin);
    return [
      {
        kind: 'table',
        at,
        rows,
        below: this.#below,
        marked,
        listed: false,
        linesBefore: this.#linesBefore,
        linesAfter,
      },
    ];
  }

  /** Whether the lines below a block's one row are the address of whom it names, as in a schedule of purchasers. */
  #isAddressed({ cells, labelAt, claim }: TableRow): boolean {
    return this.#linesBefore === 0 && this.#lines <= mostAddressed && cells.length > 1 && !!labelAt && !claim;
  }

  /**
   * Whether a row ends a table of bars without a name, below rows that all have one: drafters leave the word `Total`
   * out.
   */
  #isUnnamedTotal(at: number): boolean {
    const rows = this.#rows;
    const last = at === rows.length - 1 && rows[at]?.labelAt === undefined && this.#lines === 0;
    return last && this.#barred && at > 1 && rows.slice(0, -1).every(({ labelAt }) => labelAt !== undefined);
  }

  #takeRule(rule: 'single' | 'double'): void {
    this.#flushWords();
    if (this.#rule !== 'double') this.#rule = rule;
    if (this.#lines === 0 && this.#below !== 'double') this.#below = rule;
  }

  /** What stands above a line of columns are their heads. */
  #startAgain(): void {
    if (this.#rows.length > 0) this.#heading = true;
    else {
      this.#linesBefore = 0;
      this.#lines = 0;
    }
    this.#marked = true;
    this.#words = [];
    if (this.#rows.every(({ claim }) => claim === undefined)) this.#rows = [];
  }

  #takeText(line: TableLine): void {
    const row = this.#rows.length < mostRows ? (rowAt(this.#tokens, line) ?? this.#crowded(line)) : undefined;
    const first = this.#rows.length === 0;
    const filled = row?.cells.some(({ value }) => value !== undefined) === true;
    if (row && (filled ? !isYears(row, first) : !first)) {
      this.#takeRow(row);
      return;
    }
    this.#lines++;
    if (first) this.#linesBefore++;
    const held = (row && !filled) || mayHoldPart(this.#tokens, line);
    // Words that end in a figure may turn out to be the first line of a label: `less allowance of $312`.
    const lead = !row && held && !this.#unread && segmentsOf(this.#tokens, line).length === 1;
    this.#figured = lead ? line : undefined;
    if (held) this.#unread = true;
    if (row) this.#heading = true;
    else this.#words.push(line);
  }

  /** A line whose figure ends where that of the last row does, one blank behind its label. */
  #crowded(line: TableLine): ReadRow | undefined {
    const last = this.#rows.at(-1)?.cells.at(-1);
    return last && !this.#barred ? crowdedRowAt(this.#tokens, line, last.right) : undefined;
  }

  #takeRow(row: ReadRow): void {
    const own = row.label;
    const line = this.#words.at(-1);
    const above = line && lineText(this.#tokens, line.from, line.to);
    const wrapped = above !== undefined && goesOn(above, own);
    const label = wrapped ? `${above} ${own}`.trim() : own;
    if (wrapped && line === this.#figured) this.#unread = false;
    const lone = this.#words.length === 1 && !this.#heading && (this.#blank || this.#rows.length === 0);
    this.#lone = lone && !wrapped && line && isLabel(this.#tokens, line, above ?? '') ? above : undefined;
    if (this.#words.length > (wrapped ? 1 : 0)) this.#heading = true;
    this.#rows.push({
      at: row.at,
      label,
      labelAt: row.labelAt,
      cells: row.cells,
      claim: claimOf(label, this.#rule !== 'none' && this.#rows.length > 0),
      deducted: isDeducted(label),
      above: { rule: this.#rule, blank: this.#blank, heading: this.#heading, unread: this.#unread },
    });
    this.#marked ||= row.barred;
    this.#barred = row.barred;
    if (row.columned) this.#columned++;
    this.#below = 'none';
    this.#words = [];
    this.#lines = 0;
    this.#rule = 'none';
    this.#blank = false;
    this.#heading = false;
    this.#unread = false;
    this.#figured = undefined;
  }

  /** Where a paragraph holds one line of words and one row, the words are the row's label. */
  #endParagraph(): void {
    const row = this.#rows.at(-1);
    if (this.#lone !== undefined && row && this.#lines === 0) {
      const label = `${this.#lone} ${row.label}`;
      const claim = claimOf(label, row.above.rule !== 'none');
      const above = { ...row.above, heading: false };
      this.#rows[this.#rows.length - 1] = { ...row, label, claim, deducted: isDeducted(label), above };
    }
    this.#lone = undefined;
  }

  #flushWords(): void {
    if (this.#words.length > 0) this.#heading = true;
    this.#words = [];
  }
}

/** Whether a row is one of a table of contents: no total, and a page for its only figure. */
const isContents = ({ claim, cells: [cell, more] }: TableRow): boolean =>
  claim === undefined && !more && cell?.value !== undefined && !cell.unit && cell.number.end - cell.number.start <= 3;

/**
 * Whether most rows are a figure without words beside it, as where a table was written out cell by cell. The names of
 * rows that are `columned` may stand on the lines above them, as in a page that was taken out as Markdown.
 */
function isCellPerLine(rows: readonly TableRow[], columned: number): boolean {
  if (columned * 2 > rows.length) return false;
  const alone = rows.filter(({ labelAt, cells, above }) => !labelAt && cells.length === 1 && above.rule === 'none');
  return alone.length * 2 > rows.length;
}

/**
 * Whether a line of words may be the first of a label's two: it is one stretch, ends in no colon and claims no total.
 */
const isLabel = (tokens: Tokens, line: TableLine, text: string): boolean =>
  !text.endsWith(':') && claimOf(text, false) === undefined && segmentsOf(tokens, line).length === 1;
