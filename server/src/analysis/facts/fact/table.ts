import type Fraction from 'fraction.js';
import type { LocalSpan } from '../../text/span.ts';
import type { Unit } from './amount.ts';

/** A figure in a column of a table, or what stands there in place of one. */
export interface TableCell {
  /** With its sign, unit and brackets: `$ (1,250.00)`. */
  readonly at: LocalSpan;
  /** The bare digits, `1,250.00`, or the dash that stands for nothing. */
  readonly number: LocalSpan;
  /** Below zero in brackets or behind a minus; zero for a dash; undefined where it cannot be read as one number. */
  readonly value: Fraction | undefined;
  readonly decimals: number;
  readonly unit: Unit | undefined;
  /**
   * Where on its line the cell starts and where its digits end, in UTF-16 units: figures of one column end together, as
   * a rule. For cells that bars or tabs part both count those, so that they say the column itself.
   */
  readonly left: number;
  readonly right: number;
}

/** How surely a row says that it is a total: by the bare word, by a name with it, or by less than that. */
export type TotalClaim = 'bare' | 'named' | 'weak';

/** What stands between a row of figures and the one before it. */
export interface RowGap {
  /** A line drawn there: none, a single one (`-----`) or a double one (`=====`). */
  readonly rule: 'none' | 'single' | 'double';
  readonly blank: boolean;
  /** Whether words stand there that are no part of the row's own label: a heading within the table. */
  readonly heading: boolean;
  /** Whether a line stands there that may hold a figure of the table and could not be read. */
  readonly unread: boolean;
}

/** One line of a table that holds figures. */
export interface TableRow {
  readonly at: LocalSpan;
  /** The words before its figures with the lines above that belong to them, white space made single; empty for none. */
  readonly label: string;
  /** Where the words on its own line stand; undefined for none. */
  readonly labelAt: LocalSpan | undefined;
  readonly cells: readonly TableCell[];
  readonly claim: TotalClaim | undefined;
  /** Whether its label says that it is taken off: `Less: ...`. */
  readonly deducted: boolean;
  readonly above: RowGap;
}

/** Rows of figures in columns: a Markdown table, an EDGAR table, or lines of plain text that stand like one. */
export interface Table {
  readonly kind: 'table';
  readonly at: LocalSpan;
  readonly rows: readonly TableRow[];
  /** The rule under its last row. */
  readonly below: RowGap['rule'];
  /** Whether it is marked off by bars or by EDGAR's tags; other tables may go on in the next block. */
  readonly marked: boolean;
  /** Whether its rows are items that end in their amounts, which no columns part from their names. */
  readonly listed: boolean;
  /** How many lines of words stand in its block before its first row and after its last. */
  readonly linesBefore: number;
  readonly linesAfter: number;
}
