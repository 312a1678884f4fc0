import type { Table, TableRow } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { keptWith } from '../kept.ts';
import { crossFooting, crossTotals, leastCells, mayCross, oddTotal, pinned } from './cross-total.ts';
import { mayFall, unevenStep } from './falling-steps.ts';
import { leadTotal, mayBeLed } from './lead-total.ts';
import { unlevelRow, type UnlevelRow } from './level-row.ts';
import { isSamePlace } from './part.ts';
import { inProportion } from './proportional-part.ts';
import { feeProducts, netFee } from './registration-fee.ts';
import { unevenRows } from './row-difference.ts';
import { mayMultiply, reconciled, rowProducts, type RowProduct } from './row-product.ts';
import { mayBeOdd, oddRows, unexplained, type OddRow } from './row-proportion.ts';
import { runningTotals } from './running-balance.ts';
import { isTellingSlip, slippedParts } from './slip.ts';
import { cellRuns, type CellRun } from './table/cell-run.ts';
import type { CellStretch } from './table/cell-stretch.ts';
import { blockOfCell, inWholeOrParts, type PlacedRow, type TableRun } from './table/run.ts';
import { tableTotals } from './table/total.ts';
import type { Total, TotalPart } from './total.ts';
import type { UnevenFigure } from './uneven-figure.ts';

/** What the figures of a table make of each other. */
export interface TableArithmetic {
  readonly totals: readonly Total[];
  /** Rows that multiply across, and those that certainly should. */
  readonly products: readonly RowProduct[];
  /** Rows out of the proportion of all others. */
  readonly odd: readonly OddRow[];
  /** Rows that do not come to what all others do. */
  readonly unlevel: readonly UnlevelRow[];
  /** Figures that are not as far from the next as all others are. */
  readonly uneven: readonly UnevenFigure[];
}

/** Whether the rows of a table may make anything of each other that no word of theirs calls a total. */
export const mayReckon = keptWith(
  ({ rows }: Table): boolean =>
    mayCross(rows) || mayMultiply(rows) || mayBeOdd(rows) || isLoneRow(rows) || mayBeLed(rows) || mayFall(rows),
);

/** Whether some rows are one, with so many figures that its last may come from the others. */
const isLoneRow = ([row, more]: readonly TableRow[]): boolean =>
  row !== undefined && !more && row.cells.length >= leastCells;

/** What the rows of a run make of each other, down their columns and along themselves. */
export function arithmeticOf(draft: Draft, run: TableRun): TableArithmetic {
  const totals = withNetFee(run, [...totalsIn(run), ...inWholeOrParts(run, (one) => listed(leadTotal(draft, one)))]);
  const products = withFees(
    run,
    inWholeOrParts(run, (one) => rowProducts(draft, one)),
  );
  const stated = products.length === 0 ? { totals, products } : reconciled(totals, products);
  const odd = unexplained(inWholeOrParts(run, oddRows), stated.totals, products);
  const unlevel = totals.length > 0 ? [] : inWholeOrParts(run, (one) => listed(unlevelRow(one)));
  const uneven = totals.length + odd.length > 0 ? [] : [...unevenRows(run), ...listed(unevenStep(run))];
  return { ...stated, totals: stated.totals.map((total) => inProportion(total, run)), odd, unlevel, uneven };
}

/** The rows that multiply; of a table of registration fees as it says itself, since no rounding makes its rate. */
function withFees(run: TableRun, products: readonly RowProduct[]): readonly RowProduct[] {
  const fees = feeProducts(run);
  if (fees.length === 0) return products;
  return [...products.filter(({ total }) => !fees.some((fee) => isSamePlace(fee.total, total))), ...fees];
}

/** The totals, with the net fee of such a table where it is not among them. */
function withNetFee(run: TableRun, totals: readonly Total[]): readonly Total[] {
  const fee = netFee(run);
  return fee && !totals.some(({ stated }) => isSamePlace(stated, fee.stated)) ? [...totals, fee] : totals;
}

const listed = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

/** The totals of a table below its columns and beside its rows. */
function totalsIn(run: TableRun): readonly Total[] {
  const downward = tableTotals(run);
  const footings = inWholeOrParts(run, (one) => listed(crossFooting(one)));
  const across = footings.flatMap((one) => [...crossTotals(one, downward), ...listed(oddTotal(one, downward))]);
  const found = [...downward.map((total) => footings.reduce(pinned, total)), ...across];
  const failing = found.filter(({ foots }) => !foots);
  const running = inWholeOrParts(run, runningTotals).filter(({ stated, parts }) =>
    failing.every(
      (total) => ![total.stated, ...total.parts].some((one) => [stated, ...parts].some((own) => isSamePlace(own, one))),
    ),
  );
  return [...found, ...running];
}

/** The same of a table that is written cell by cell, in which every run of rows is read by itself. */
export function arithmeticOfCells(draft: Draft, stretch: CellStretch): TableArithmetic {
  const all = cellRuns(stretch).map((run): TableArithmetic => {
    const own = arithmeticOf(draft, run);
    return { ...own, totals: own.totals.filter((total) => isHeld(run, total, own.totals)) };
  });
  return {
    totals: all.flatMap(({ totals }) => totals),
    products: all.flatMap(({ products }) => products),
    odd: all.flatMap(({ odd }) => odd),
    unlevel: all.flatMap(({ unlevel }) => unlevel),
    uneven: all.flatMap(({ uneven }) => uneven),
  };
}

/** The fewest parts that a total is held to whatever it misses them by, where only a rhythm tells the rows. */
const leastParts = 3;

/**
 * Whether a table that only its rhythm tells is certain enough to hold a total to its parts: by their number, by
 * figures that are long enough, or as another of `all` foots in the same row.
 */
function isHeld(run: CellRun, total: Total, all: readonly Total[]): boolean {
  const { foots, stated, parts, difference } = total;
  if (foots) return true;
  if (!run.whole && !beginsBelow(run, parts[0])) return false;
  if (parts.length >= leastParts || isTellingSlip(stated, parts, difference)) return true;
  const slips = total.slips.length > 0 || slippedParts([stated], difference).length > 0;
  return slips && all.some((other) => other.foots && isInOneRow(run, stated, other.stated));
}

/** Whether a heading within the table parts the first part of a total from what stands above it. */
const beginsBelow = ({ rows }: TableRun, part: TotalPart | undefined): boolean =>
  part !== undefined && rows.some((placed, at) => at > 0 && placed.above.heading && states(placed, part));

const states = (placed: PlacedRow, { block, at }: TotalPart): boolean =>
  placed.row.cells.some((cell, index) => cell.at.start === at.start && blockOfCell(placed, index) === block);

/** Whether a row of a table states both. */
const isInOneRow = ({ rows }: TableRun, ...all: readonly TotalPart[]): boolean =>
  rows.some((placed) => all.every((part) => states(placed, part)));
