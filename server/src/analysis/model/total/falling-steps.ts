import Fraction from 'fraction.js';
import type { TableRow } from '../../facts/fact.ts';
import type { FilledCell } from './part.ts';
import type { PlacedRow, TableRun } from './table/run.ts';
import { isPercentCell, partOfCell, slippedBy, type UnevenFigure } from './uneven-figure.ts';

/** A schedule of redemption prices falls to the principal itself, in a row for the years that are left. */
const par = new Fraction(100);
const highest = new Fraction(125);
const leastRows = 4;
const mostRows = 20;
const last = /\b(?:thereafter|after)\b/i;
const year = /\b(?:19|20)\d\d\b/;

/** Whether some rows may be such a schedule. */
export const mayFall = (rows: readonly TableRow[]): boolean =>
  rows.length >= leastRows && rows.length <= mostRows && last.test(rows.at(-1)?.label ?? '');

interface Price {
  readonly placed: PlacedRow;
  readonly cell: FilledCell;
  /** How many years before the last price it is paid. */
  readonly before: number;
}

/**
 * The one price of a schedule of redemption prices that does not fall as the others do, in equal steps to par. One slip
 * must explain it, and the price must be out of order, too: some schedules fall in steps of their own.
 */
export function unevenStep(run: TableRun): UnevenFigure | undefined {
  if (!mayFall(run.rows.map(({ row }) => row))) return undefined;
  const prices = run.rows.flatMap((placed, at) => priceOf(placed, run.rows.length - 1 - at));
  if (prices.length !== run.rows.length || prices.at(-1)?.cell.value.equals(par) !== true) return undefined;
  const above = prices.slice(0, -1);
  const step = above
    .map(({ cell, before }) => cell.value.sub(par).div(before))
    .find((one) => one.s > 0n && above.filter((price) => falls(price, one)).length === above.length - 1);
  const [odd] = above.filter((price) => step && !falls(price, step));
  if (!step || !odd || isOrdered(prices, odd)) return undefined;
  const marked = partOfCell(odd.placed, odd.cell);
  if (!marked) return undefined;
  const meant = par.add(step.mul(odd.before)).round(odd.cell.decimals);
  const slips = slippedBy(marked, meant.sub(odd.cell.value));
  const others = above.filter((price) => price !== odd).flatMap(({ placed, cell }) => partOfCell(placed, cell) ?? []);
  return slips.length > 0
    ? { by: 'column', marked, others, unit: odd.cell.unit, step: step.round(odd.cell.decimals), slips }
    : undefined;
}

function priceOf(placed: PlacedRow, before: number): readonly Price[] {
  const [cell, more] = placed.row.cells;
  if (more || !isPercentCell(cell) || !year.test(placed.row.label)) return [];
  return cell.value.compare(par) >= 0 ? [{ placed, cell, before }] : [];
}

/** Whether a price is what so many steps above par come to, as rounded at its last place. */
const falls = ({ cell, before }: Price, step: Fraction): boolean =>
  par
    .add(step.mul(before))
    .sub(cell.value)
    .abs()
    .compare(new Fraction(before + 1, 2 * 10 ** cell.decimals)) <= 0;

/** Whether a price stands between those of the years around it, as any schedule falls. */
function isOrdered(prices: readonly Price[], odd: Price): boolean {
  const at = prices.indexOf(odd);
  const [above, below] = [prices[at - 1]?.cell.value ?? highest, prices[at + 1]?.cell.value ?? par];
  return odd.cell.value.compare(above) < 0 && odd.cell.value.compare(below) > 0;
}
