import { ledgerGroups, type FactStanding, type LedgerRow } from '../../analysis/index.ts';
import type { Colours } from '../colours.ts';
import { printable } from '../report/cells.ts';
import { widthOf, wrap } from '../wrap.ts';
import {
  capitalised,
  countsLine,
  linesOf,
  rowsOf,
  standingMarks,
  standingNames,
  totalCounts,
  type WriteSheet,
} from './sheet.ts';

/** The widest that the column of what is stated grows; longer statements push their row. */
const widestStated = 48;
/** The most line numbers that are printed for one row; the rest are counted. */
const mostLines = 6;

/** For a terminal: the groups in turn, each row with its mark, what is stated, where, and what it was held against. */
export const tableWriter =
  (colours: Colours, columns: number): WriteSheet =>
  (sheet) => {
    const { ledger, shown } = sheet;
    const groups = ledgerGroups.flatMap((group) => {
      const rows = rowsOf(ledger, group);
      if (rows.length === 0) return [];
      const stated = Math.min(widestStated, Math.max(...rows.map(({ states }) => widthOf(states))));
      const placed = rows.map((row) => ({ row, where: whereText(linesOf(sheet, row)) }));
      const where = Math.max(...placed.map((each) => each.where.length));
      const printed = placed.map((each) => rowText(each.row, each.where, { stated, where, columns }, colours));
      return [`${colours.bold(capitalised(group))}  ${colours.dim(countsLine(ledger.counts[group]))}`, ...printed, ''];
    });
    const head = `${colours.underline(printable(shown))}\n\n`;
    return `${head}${groups.join('\n')}${groups.length > 0 ? '\n' : ''}${countsLine(totalCounts(ledger))}.\n`;
  };

interface Widths {
  readonly stated: number;
  readonly where: number;
  readonly columns: number;
}

function rowText({ standing, states, because }: LedgerRow, where: string, widths: Widths, colours: Colours): string {
  const mark = `${standingMarks[standing]} ${standingNames[standing]}`.padEnd(markWidth);
  const stated = printable(states);
  const indent = ' '.repeat(4 + markWidth + 2 + widths.stated + 2 + widths.where);
  const reason = wrap(printable(because), Math.max(widths.columns, indent.length + 30), indent).slice(indent.length);
  const padding = ' '.repeat(Math.max(0, widths.stated - widthOf(stated)));
  return `  ${paint(standing, colours)(mark)}  ${stated}${padding}  ${colours.dim(where.padEnd(widths.where))}  ${reason}`;
}

const markWidth = Math.max(...Object.values(standingNames).map(({ length }) => length)) + 2;

function whereText(lines: readonly number[]): string {
  const some = lines.slice(0, mostLines).join(', ');
  const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${some}${more}`;
}

function paint(standing: FactStanding, colours: Colours): (text: string) => string {
  if (standing === 'disagrees') return colours.red;
  return standing === 'agrees' ? colours.green : colours.dim;
}
