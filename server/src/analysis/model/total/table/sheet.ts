import type { TableCell, Unit } from '../../../facts/fact.ts';
import { matchCells } from './columns.ts';
import type { PlacedRow, TableRun } from './run.ts';

/** A cell of a run of rows: the row's place in the run and the cell's in its row. */
export interface CellPlace {
  readonly row: number;
  readonly cell: number;
}

/** A figure of a column as it is computed with: a whole number of the smallest unit that the table prints. */
export interface Quantity {
  readonly units: number;
  readonly unit: Unit | undefined;
  /** The size of its last printed place, and whether its last two are other than zero: a figure that may be rounded. */
  readonly place: number;
  readonly rough: boolean;
}

/** The largest number that is computed with, and the most decimals: beyond, whole numbers would not be exact. */
const largest = 9e14;
const mostDecimals = 9;

/** The figures of one run of rows, ready to be added up. */
export class Sheet {
  readonly rows: readonly PlacedRow[];
  /** How many units one of the table's own is. */
  readonly one: number;
  readonly #columns: number;
  readonly #quantities: readonly (readonly (Quantity | undefined)[])[];

  constructor({ rows }: TableRun) {
    let decimals = 0;
    let columns = 0;
    for (const { row } of rows) {
      columns = Math.max(columns, row.cells.length);
      for (const cell of row.cells) decimals = Math.max(decimals, cell.decimals);
    }
    const places = Math.min(mostDecimals, decimals);
    this.rows = rows;
    this.one = 10 ** places;
    this.#columns = columns;
    this.#quantities = rows.map(({ row }) => row.cells.map((cell) => quantityOf(cell, places)));
  }

  /** What a cell says; undefined where there is none or it cannot be read. */
  at({ row, cell }: CellPlace): Quantity | undefined {
    return this.#quantities[row]?.[cell];
  }

  /** For each cell of the total the cell of the row that stands in its column, or why there is none. */
  under(total: number, row: number): readonly number[] {
    const [own, other] = [this.rows[total], this.rows[row]];
    return own && other ? matchCells(own.row, other.row, this.#columns) : [];
  }
}

function quantityOf({ value, decimals, unit }: TableCell, places: number): Quantity | undefined {
  if (!value || decimals > places) return undefined;
  const units = Number((value.s * value.n * 10n ** BigInt(places)) / value.d);
  if (Math.abs(units) > largest) return undefined;
  const place = 10 ** (places - decimals);
  return { units, unit, place, rough: Math.abs(units) % (100 * place) !== 0 };
}
