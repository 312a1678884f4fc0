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
  /**
   * How many units one is. All figures of a table share it, unless percentages of many decimals stand beside large
   * sums.
   */
  readonly one: number;
}

/**
 * The largest number that is computed with, and the most decimals: beyond, whole numbers would not be exact. Lenders
 * state their shares in twelve decimals.
 */
const largest = 9e14;
const mostDecimals = 12;

/** The figures of one run of rows, ready to be added up. */
export class Sheet {
  readonly rows: readonly PlacedRow[];
  /** The rule under the last row. */
  readonly below: TableRun['below'];
  readonly #columns: number;
  readonly #quantities: readonly (readonly (Quantity | undefined)[])[];

  constructor({ rows, below }: TableRun) {
    this.rows = rows;
    this.below = below;
    this.#columns = Math.max(0, ...rows.map(({ row }) => row.cells.length));
    const cells = rows.flatMap(({ row }) => row.cells);
    const all = placesFor(cells);
    const [percents, others] = all.exact
      ? [all, all]
      : [isPercent, isNoPercent].map((is) => placesFor(cells.filter(is)));
    this.#quantities = rows.map(({ row }) =>
      row.cells.map((cell) => quantityOf(cell, ((isPercent(cell) ? percents : others) ?? all).places)),
    );
  }

  /** What a cell says; undefined where there is none or it cannot be read. */
  at({ row, cell }: CellPlace): Quantity | undefined {
    return this.#quantities[row]?.[cell];
  }

  /** What a row is called; empty for nothing. */
  labelOf(row: number): string {
    return this.rows[row]?.row.label ?? '';
  }

  /** For each cell of the total the cell of the row that stands in its column, or why there is none. */
  under(total: number, row: number): readonly number[] {
    const [own, other] = [this.rows[total], this.rows[row]];
    return own && other ? matchCells(own.row, other.row, this.#columns) : [];
  }
}

const isPercent = ({ unit }: TableCell): boolean => unit?.kind === 'percent';
const isNoPercent = (cell: TableCell): boolean => !isPercent(cell);

/** In how many decimals some figures are computed with, and whether the largest leaves room for them. */
function placesFor(cells: readonly TableCell[]): { readonly places: number; readonly exact: boolean } {
  let decimals = 0;
  let digits = 0;
  for (const { value, decimals: printed } of cells) {
    if (!value) continue;
    decimals = Math.max(decimals, printed);
    digits = Math.max(digits, String(value.n / value.d).length);
  }
  const places = Math.min(mostDecimals, decimals);
  return { places, exact: digits + places < String(largest).length };
}

function quantityOf({ value, decimals, unit }: TableCell, places: number): Quantity | undefined {
  if (!value || decimals > places) return undefined;
  const one = 10 ** places;
  const units = Number((value.s * value.n * 10n ** BigInt(places)) / value.d);
  if (Math.abs(units) > largest) return undefined;
  const place = 10 ** (places - decimals);
  return { units, unit, place, rough: Math.abs(units) % (100 * place) !== 0, one };
}
