import type { Block } from '../blocks/block.ts';
import { isBlank } from '../blocks/line.ts';
import {
  ASTERISK,
  BACKSLASH,
  BAR,
  BLANK,
  CLOSE,
  COLON,
  DOLLAR,
  EM_DASH,
  EN_DASH,
  EURO,
  HYPHEN,
  NEWLINE,
  OPEN,
  PERCENT,
  POINT,
  POUND,
  TAB,
  UNDERSCORE,
} from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { FIGURE, isSign, type Tokens } from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Fact, RowGap, Table, TableRow } from './fact.ts';
import { claimOf, goesOn, isDeducted } from './table/label.ts';
import { segmentsOf, tableLines, type TableLine } from './table/line.ts';
import { listedAt, mayBeListed } from './table/listed.ts';
import { mayHoldPart, isYears, lineText, rowAt, type ReadRow } from './table/row.ts';

/** A table is read no further than this many rows: no total is the sum of more. */
const mostRows = 600;

export const tableCue: Cue = { figures: true };

/**
 * Reads the rows of figures of a block, where it has any: lines of words and figures that wide gaps, tabs, leaders or
 * bars part. It claims nothing: the figures of a table are amounts as well.
 */
export function readTables(tokens: Tokens, _claims: Claims, _facts: readonly Fact[], block: Block): readonly Table[] {
  const columned = block.kind === 'table' || hasColumn(tokens);
  if (!columned && !mayBeListed(tokens)) return [];
  const lines = tableLines(tokens, block.length);
  if (!columned) return listedTable(tokens, lines);
  const reader = new RowReader(tokens);
  for (const line of lines) reader.take(line);
  return reader.table();
}

/**
 * An amount that is a line of its own, with nothing before it but a short name, may be one of several in as many
 * blocks.
 */
const longestAlone = 60;

/**
 * The rows of a block in which each line is an item that ends in its amount, below a line that ends in a colon or none.
 */
function listedTable(tokens: Tokens, lines: readonly TableLine[]): readonly Table[] {
  const written = lines.filter(({ kind }) => kind !== 'blank');
  const lead = written[0] && isSign(tokens, written[0].to - 1, COLON) ? 1 : 0;
  const rows: TableRow[] = [];
  for (const line of written.slice(lead)) {
    const row = line.kind === 'text' && rows.length < mostRows ? listedAt(tokens, line) : undefined;
    if (!row) return [];
    const { at, label, labelAt, cells } = row;
    // Nothing but its name says that the last of some items is a total.
    const claim = claimOf(label, false) === 'bare' ? 'named' : claimOf(label, false);
    rows.push({ at, label, labelAt, cells, claim, deducted: isDeducted(label), above: plainGap });
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || (rows.length === 1 && (lead > 0 || first.label.length > longestAlone))) return [];
  const at = localSpan(first.at.start, last.at.end);
  return [{ kind: 'table', at, rows, below: 'none', marked: false, listed: true, linesBefore: lead, linesAfter: 0 }];
}

const plainGap: RowGap = { rule: 'none', blank: false, heading: false, unread: false };

/** How many signs may touch a figure on its left, with those of Markdown: `$(1,250)`, `**\\$(1,250)**`. */
const mostSigns = 5;

/**
 * Whether a figure stands in a column: behind a tab, a bar, a leader or three blanks, or at the end of its line behind
 * two, as figures also stand in justified text. By far most blocks are passed over on this alone.
 */
function hasColumn({ text, origin, count, kinds, starts, ends }: Tokens): boolean {
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== FIGURE) continue;
    let at = (starts[i] ?? 0) + origin - 1;
    for (let signs = 0; signs < mostSigns && isOpening(text.charCodeAt(at)); signs++) at--;
    at = beforeCode(text, at);
    const code = text.charCodeAt(at);
    if (code === BAR || code === TAB) return true;
    const before = text.charCodeAt(at - 1);
    if (code === POINT ? before === POINT : isBlank(code) && isParting(before)) {
      if (before !== BLANK || isBlank(text.charCodeAt(at - 2))) return true;
      if (endsLine(text, (ends[i] ?? 0) + origin)) return true;
    }
  }
  return false;
}

/** The longest code of a currency before a figure: `USD 1,250`, `U.S.$1,250`. */
const longestCode = 4;

/**
 * The place before the capitals of a currency that stand at a place, one blank behind them or none; the place itself
 * for others.
 */
function beforeCode(text: string, from: number): number {
  const last = text.charCodeAt(from) === BLANK ? from - 1 : from;
  let at = last;
  while (last - at < longestCode && /[A-Z.]/.test(text.charAt(at))) at--;
  return at < last - 1 ? at : from;
}

/** A sign, a bracket or a dash that touches a figure, or what Markdown puts before these. */
const isOpening = (code: number): boolean =>
  code === DOLLAR ||
  code === ASTERISK ||
  code === BACKSLASH ||
  code === UNDERSCORE ||
  code === OPEN ||
  code === HYPHEN ||
  code === EN_DASH ||
  code === EM_DASH ||
  code === EURO ||
  code === POUND;

/**
 * What may stand before a blank that parts columns: another blank, a bar, a leader, a currency sign in a column of its
 * own.
 */
const isParting = (code: number): boolean =>
  isBlank(code) || code === BAR || code === POINT || code === DOLLAR || code === EURO || code === POUND;

/** Whether nothing but a bracket, a percent sign and blanks follow on the line. */
function endsLine(text: string, from: number): boolean {
  let at = from;
  while (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === CLOSE || text.charCodeAt(at) === PERCENT) at++;
  return at >= text.length || text.charCodeAt(at) === NEWLINE;
}

/** Collects the rows of a block, line by line. */
class RowReader {
  readonly #tokens: Tokens;
  #rows: TableRow[] = [];
  #below: RowGap['rule'] = 'none';
  #marked = false;
  #barred = false;
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
    if (rows.length === 1 && (this.#linesBefore > 1 || linesAfter > 0)) return [];
    if (rows.every(isContents) || isCellPerLine(rows)) return [];
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
    const row = this.#rows.length < mostRows ? rowAt(this.#tokens, line) : undefined;
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

/** Whether most rows are a figure without words beside it, as where a table was written out cell by cell. */
function isCellPerLine(rows: readonly TableRow[]): boolean {
  const alone = rows.filter(({ labelAt, cells, above }) => !labelAt && cells.length === 1 && above.rule === 'none');
  return alone.length * 2 > rows.length;
}

/**
 * Whether a line of words may be the first of a label's two: it is one stretch, ends in no colon and claims no total.
 */
const isLabel = (tokens: Tokens, line: TableLine, text: string): boolean =>
  !text.endsWith(':') && claimOf(text, false) === undefined && segmentsOf(tokens, line).length === 1;
