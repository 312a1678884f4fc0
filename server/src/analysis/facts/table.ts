import { isBlank } from '../blocks/line.ts';
import type { Block } from '../blocks/block.ts';
import { FIGURE, type Tokens } from '../text/tokens.ts';
import { localSpan } from '../text/span.ts';
import type { Claims } from './claims.ts';
import type { Fact, RowGap, Table, TableRow } from './fact.ts';
import { claimOf, isDeducted } from './table/label.ts';
import { tableLines, type TableLine } from './table/line.ts';
import { endsInFigure, isYears, lineText, rowAt, type ReadRow } from './table/row.ts';

/** A table is read no further than this many rows: no total is the sum of more. */
const mostRows = 600;

/**
 * Reads the rows of figures of a block, where it has any: lines of words and figures that wide gaps, tabs, leaders or bars
 * part. It claims nothing: the figures of a table are amounts as well.
 */
export function readTables(tokens: Tokens, _claims: Claims, _facts: readonly Fact[], block: Block): readonly Table[] {
  if (!hasColumn(tokens)) return [];
  const reader = new RowReader(tokens);
  for (const line of tableLines(tokens, block.length)) reader.take(line);
  return reader.table();
}

/** What may touch a figure on its left, how much of it, and what may part it from its label besides blanks. */
const opening = '$(-–—€£¥';
const mostSigns = 3;
const parting = '|\t.$(';

/** Whether a figure stands behind a wide gap: by far most blocks are passed over on this alone. */
function hasColumn({ text, origin, count, kinds, starts }: Tokens): boolean {
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== FIGURE) continue;
    let at = (starts[i] ?? 0) + origin - 1;
    for (let signs = 0; signs < mostSigns && opening.includes(text.charAt(at)); signs++) at--;
    const code = text.charCodeAt(at);
    if (code === 124 || code === 9 || code === 46) return true;
    if (isBlank(code) && (isBlank(text.charCodeAt(at - 1)) || parting.includes(text.charAt(at - 1)))) return true;
  }
  return false;
}

/** Collects the rows of a block, line by line. */
class RowReader {
  readonly #tokens: Tokens;
  #rows: TableRow[] = [];
  #below: RowGap['rule'] = 'none';
  #marked = false;
  #linesBefore = 0;
  /** The lines of words since the last row, each without figures. */
  #words: string[] = [];
  #lines = 0;
  #rule: RowGap['rule'] = 'none';
  #blank = false;
  #heading = false;
  #unread = false;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  take(line: TableLine): void {
    switch (line.kind) {
      case 'blank':
        this.#blank = true;
        this.#flushWords();
        break;
      case 'single':
      case 'double':
        this.#takeRule(line.kind);
        break;
      case 'heads':
        this.#startAgain();
        break;
      case 'text':
        this.#takeText(line);
    }
  }

  table(): readonly Table[] {
    const rows = this.#rows;
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return [];
    const linesAfter = this.#lines;
    if (rows.length === 1 && (this.#linesBefore > 1 || linesAfter > 0)) return [];
    const at = localSpan(first.at.start, last.at.end);
    const { text, origin } = this.#tokens;
    const marked = this.#marked || text.startsWith('<TABLE>', origin) || text.startsWith('<Table>', origin);
    return [{ kind: 'table', at, rows, below: this.#below, marked, linesBefore: this.#linesBefore, linesAfter }];
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
    const row = this.#rows.length < mostRows ? rowAt(this.#tokens, line) : undefined;
    const first = this.#rows.length === 0;
    const filled = row?.cells.some(({ value }) => value !== undefined) === true;
    if (row && (filled ? !isYears(row, first) : !first)) {
      this.#takeRow(row);
      return;
    }
    this.#lines++;
    if (first) this.#linesBefore++;
    if ((row && !filled) || endsInFigure(this.#tokens, line)) this.#unread = true;
    if (row) this.#heading = true;
    else this.#words.push(lineText(this.#tokens, line.from, line.to));
  }

  #takeRow(row: ReadRow): void {
    const own = row.label;
    const above = this.#words.at(-1);
    const wrapped = above !== undefined && goesOn(above, own);
    if (this.#words.length > (wrapped ? 1 : 0)) this.#heading = true;
    const label = wrapped ? `${above} ${own}`.trim() : own;
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
    this.#below = 'none';
    this.#words = [];
    this.#lines = 0;
    this.#rule = 'none';
    this.#blank = false;
    this.#heading = false;
    this.#unread = false;
  }

  #flushWords(): void {
    if (this.#words.length > 0) this.#heading = true;
    this.#words = [];
  }
}

/** A line as long as this was full, so that what follows is its rest. */
const fullLine = 40;

/** Whether a label goes on that of the line above it. */
function goesOn(above: string, own: string): boolean {
  if (own === '') return true;
  if (above.endsWith(':')) return false;
  if (/^[a-z(&]/.test(own) || /(?:\b(?:and|or|of|in|to|for|the|by|on|with)|[,&/-])$/i.test(above)) return true;
  return above.length >= fullLine && above !== above.toUpperCase();
}
