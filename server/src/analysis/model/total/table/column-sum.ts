import { blankCell, unplaced } from './columns.ts';
import type { RunGap } from './run.ts';
import type { CellPlace, Quantity, Sheet } from './sheet.ts';

/** A row that no total has taken in yet. */
export interface OpenRow {
  readonly row: number;
  readonly total: boolean;
  /** Whether it is a total that has taken in its parts, and stands for them. */
  readonly made: boolean;
  /** What stands above it, or above the first of the rows it took in. */
  readonly above: RunGap;
  /** For a total that disagrees, what its parts make, by cell: the next total may count it as that. */
  readonly sums: ReadonlyMap<number, number>;
}

/**
 * How the parts above a total make it up: by their sum, by their sum with the deducted ones taken off, by the first
 * less the others, by the totals alone or by all but the totals.
 */
export type Way = 'sum' | 'less' | 'difference' | 'totals' | 'details';

/** In the order in which they are tried. */
export const ways: readonly Way[] = ['sum', 'less', 'difference', 'totals', 'details'];

/** A part as it enters a sum, in units of its sheet. */
export interface Addend extends CellPlace {
  readonly units: number;
}

/** The least total, in its last place, whose agreement is no chance. */
const leastTelling = 100;

/**
 * By how many of their last place percentages may miss the hundred, but never by more than a tenth: lenders' shares are
 * exact.
 */
const mostOff = 20;

interface Added extends Addend {
  readonly open: OpenRow;
  readonly deducted: boolean;
}

/** The running sums of the column above one cell of a total, from the row next to it upwards. */
export class ColumnSum {
  /** What the total says; undefined where it cannot be read. */
  readonly stated: Quantity | undefined;
  readonly #sheet: Sheet;
  readonly #added: Added[] = [];
  /** What totals among the parts that disagree would change, if they were counted as what their own parts make. */
  readonly #changes: (CellPlace & { readonly by: number })[] = [];
  readonly #isWhole: boolean;
  #readable: boolean;
  #unreadAbove = false;
  #rough: number;
  #place: number;
  #all = 0;
  #deducted = 0;
  #totals = 0;
  #counts = { filled: 0, negative: 0, deducted: 0, totals: 0, filledTotals: 0 };

  constructor(sheet: Sheet, total: CellPlace) {
    this.#sheet = sheet;
    this.stated = sheet.at(total);
    this.#readable = this.stated !== undefined && sheet.rows[total.row]?.row.above.unread === false;
    this.#rough = this.stated?.rough ? 1 : 0;
    this.#isWhole = this.stated?.unit?.kind === 'percent' && this.stated.units === 100 * this.one;
    // A hundred percent is exact, however it is printed.
    this.#place = this.#isWhole ? 1 : (this.stated?.place ?? 1);
  }

  /** How many units one of the total's own is. */
  get one(): number {
    return this.stated?.one ?? 1;
  }

  /** Whether all the figures from the total up to here were read. */
  get readable(): boolean {
    return this.#readable;
  }

  /** How many of the parts are other than nothing. */
  get filled(): number {
    return this.#counts.filled;
  }

  /** Takes in the next row up; `cell` is the one that stands in the column. */
  add(open: OpenRow, cell: number): void {
    const quantity = cell >= 0 ? this.#sheet.at({ row: open.row, cell }) : undefined;
    if (this.#unreadAbove || cell === unplaced || (cell >= 0 && !quantity)) this.#readable = false;
    if (quantity && quantity.one !== this.one) this.#readable = false;
    if (!this.#readable) return;
    this.#unreadAbove = open.above.unread;
    const units = quantity?.units ?? 0;
    const deducted = units > 0 && this.#sheet.rows[open.row]?.row.deducted === true;
    this.#added.push({ row: open.row, cell, units, open, deducted });
    this.#all += units;
    if (open.total) {
      this.#totals += units;
      this.#counts.totals++;
      const sum = open.sums.get(cell);
      if (sum !== undefined) this.#changes.push({ row: open.row, cell, by: sum - units });
    }
    if (deducted) {
      this.#deducted += units;
      this.#counts.deducted++;
    }
    if (!quantity || units === 0) return;
    this.#counts.filled++;
    if (units < 0) this.#counts.negative++;
    if (open.total) this.#counts.filledTotals++;
    this.#place = Math.max(this.#place, quantity.place);
    if (quantity.rough) this.#rough++;
  }

  /** What the parts make; undefined where they cannot be read or this is no way to take them. */
  sum(way: Way): number | undefined {
    if (!this.#readable) return undefined;
    const { deducted, totals } = this.#counts;
    const details = this.#added.length - totals;
    switch (way) {
      case 'sum':
        return this.#all;
      case 'less':
        return deducted > 0 ? this.#all - 2 * this.#deducted : undefined;
      case 'difference':
        return this.#added.length >= 2 ? 2 * (this.#added.at(-1)?.units ?? 0) - this.#all : undefined;
      case 'totals':
        return totals >= 2 && details > 0 ? this.#totals : undefined;
      case 'details':
        return details >= 2 && totals > 0 ? this.#all - this.#totals : undefined;
    }
  }

  /** Whether the parts make the total, as rounded. */
  foots(way: Way): boolean {
    return this.restated(way) !== undefined;
  }

  /** Whether the parts make the total and it is no chance that they do. */
  tells(way: Way): boolean {
    const { stated } = this;
    if (!stated || this.#filledIn(way) < 2 || Math.abs(stated.units) < leastTelling * stated.place) return false;
    return this.foots(way);
  }

  /**
   * What the parts lack of the total, below zero where they exceed it: as it is, and as it would be if rounding had
   * made none of its last digits. One slip may be told from either. Nothing where they cannot be read or make the
   * total.
   */
  gaps(way: Way): readonly number[] {
    const sum = this.sum(way);
    if (sum === undefined || !this.stated) return [];
    const missing = this.stated.units - sum;
    const even = [10, 100, 1000]
      .map((times) => Math.round(missing / (times * this.#place)) * times * this.#place)
      .filter((gap) => gap !== 0 && gap !== missing && this.#isRounding(gap - missing, way));
    return [...new Set([missing, ...even])];
  }

  /**
   * Which totals among the parts must be counted as what their own parts make, that this one foots; undefined where it
   * does not.
   */
  restated(way: Way): readonly CellPlace[] | undefined {
    const sum = this.sum(way);
    if (sum === undefined || !this.stated) return undefined;
    const missing = this.stated.units - sum;
    if (this.#isRounding(missing, way)) return [];
    if (this.#changes.length === 0 || way === 'details' || way === 'difference') return undefined;
    const one = this.#changes.find(({ by }) => this.#isRounding(missing - by, way));
    if (one) return [one];
    const all = this.#changes.reduce((sum, { by }) => sum + by, 0);
    return this.#isRounding(missing - all, way) ? this.#changes : undefined;
  }

  /** The parts of a way to take them, the first row first. */
  addends(way: Way): readonly Addend[] {
    const restated = this.restated(way) ?? [];
    const top = this.#added.at(-1);
    const taken = this.#added.filter(
      ({ cell, open }) => cell !== blankCell && (way === 'totals' ? open.total : way !== 'details' || !open.total),
    );
    return taken.reverse().map((added) => {
      const { row, cell, units, open, deducted } = added;
      const again = restated.some((place) => place.row === row && place.cell === cell);
      const value = again ? (open.sums.get(cell) ?? units) : units;
      const off = (way === 'less' && deducted) || (way === 'difference' && added !== top);
      return { row, cell, units: off ? -value : value };
    });
  }

  /** Whether the first part is above zero and another below. */
  #isMixed(): boolean {
    const first = this.#added.at(-1);
    return this.#counts.negative > 0 && first !== undefined && first.units > 0;
  }

  /**
   * Whether a difference is no more than rounding makes: half of the last place for each figure. Where all but one are
   * round themselves they were not rounded. Percentages of one whole may miss the hundred by a little more.
   */
  #isRounding(difference: number, way: Way): boolean {
    return Math.abs(difference) * 2 <= this.#slack(way);
  }

  #slack(way: Way): number {
    // Where what is taken off is printed without brackets, a figure that has them is the exception, and so is this way.
    if (way === 'difference' && this.#isMixed()) return this.#rough > 1 ? 2 * this.#place : 0;
    const slack = (this.#rough > 1 ? this.#filledIn(way) + 1 : this.#rough) * this.#place;
    return this.#isWhole ? Math.max(slack, Math.min(this.one / 5, mostOff * this.#place)) : slack;
  }

  /** How many of the parts that a way takes are other than nothing. */
  #filledIn(way: Way): number {
    const { filled, filledTotals } = this.#counts;
    return way === 'totals' ? filledTotals : way === 'details' ? filled - filledTotals : filled;
  }
}
