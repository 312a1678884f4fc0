import type { Block } from '../blocks/block.ts';
import { COLON } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { isSign, type Tokens } from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Fact, RowGap, Table, TableRow } from './fact.ts';
import { hasColumn } from './table/column.ts';
import { claimOf, isDeducted } from './table/label.ts';
import { tableLines, type TableLine } from './table/line.ts';
import { listedAt, mayBeListed } from './table/listed.ts';
import { narrowTable } from './table/narrow.ts';
import { mostRows, RowReader } from './table/row-reader.ts';

export const tableCue: Cue = { figures: true };

/**
 * Reads the rows of figures of a block, where it has any: lines of words and figures that wide gaps, tabs, leaders or
 * bars part. It claims nothing: the figures of a table are amounts as well.
 */
export function readTables(tokens: Tokens, _claims: Claims, _facts: readonly Fact[], block: Block): readonly Table[] {
  const columned = block.kind === 'table' || hasColumn(tokens);
  const ends = mayBeListed(tokens);
  if (!columned && !ends) return [];
  const lines = tableLines(tokens, block.length);
  const wide = columned ? wideTable(tokens, lines) : [];
  if (!ends) return wide;
  const known = columned ? wide : listedTable(tokens, lines);
  const narrow = narrowTable(tokens, lines);
  return figuresIn(narrow) > figuresIn(known) ? narrow : known;
}

/** How many figures a block's table has in all: of two readings that which makes more of its lines is right. */
const figuresIn = ([table]: readonly Table[]): number =>
  table?.rows.reduce((count, { cells }) => count + cells.length, 0) ?? 0;

function wideTable(tokens: Tokens, lines: readonly TableLine[]): readonly Table[] {
  const reader = new RowReader(tokens);
  for (const line of lines) reader.take(line);
  return reader.table();
}

/**
 * The longest name, in UTF-16 units, before an amount that is a line of its own: several such lines, each a block, may
 * make a table.
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
