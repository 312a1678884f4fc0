import type Fraction from 'fraction.js';
import type { TableCell } from '../../facts/fact.ts';
import { isSamePlace } from './part.ts';
import { blockOfCell, type TableRun } from './table/run.ts';
import type { Total, TotalPart } from './total.ts';

/** A figure of a column with the one of another column in its row. */
interface Pair {
  readonly part: TotalPart;
  readonly beside: Fraction;
}

/**
 * A total that fails, in the light of another column with which its rows keep one proportion, as price and discount do
 * by the share and in all. Where all rows but one keep it, that one is wrong; where all parts do and the total does
 * not, the total is.
 */
export function inProportion(total: Total, run: TableRun): Total {
  if (total.foots || total.slips.some(({ because }) => because !== undefined)) return total;
  const own = cellsBeside(run, total.stated);
  const parts = total.parts.map((part) => cellsBeside(run, part));
  for (const [column, cell] of own.entries()) {
    const pairs = total.parts.flatMap((part, at) => paired(part, parts[at]?.[column]));
    const [whole] = paired(total.stated, cell);
    if (!whole || pairs.length < 2 || pairs.length !== parts.length) continue;
    const found = partOutOf(total, whole, pairs);
    if (found) return found;
  }
  return total;
}

/** The total with what is shown to be wrong; undefined where its columns are in no one proportion. */
function partOutOf(total: Total, whole: Pair, pairs: readonly Pair[]): Total | undefined {
  const [first, ...others] = pairs;
  if (!first) return undefined;
  const factor = factorOf(first);
  const agree = ({ part, beside }: Pair, by: Fraction): boolean => part.value.abs().equals(beside.mul(by));
  if (others.every((pair) => agree(pair, factor)))
    return total.sum.abs().equals(whole.beside.mul(factor)) ? { ...total, slips: [] } : undefined;
  const ofWhole = factorOf(whole);
  const [odd, ...more] = pairs.filter((pair) => !agree(pair, ofWhole));
  if (!odd || more.length > 0) return undefined;
  const slip = total.slips.find(
    ({ part, value }) => isSamePlace(part, odd.part) && value.abs().equals(odd.beside.mul(ofWhole)),
  );
  return slip && { ...total, slips: [{ ...slip, because: 'as the other rows multiply' }] };
}

const factorOf = ({ part, beside }: Pair): Fraction => part.value.abs().div(beside);

function paired(part: TotalPart, cell: TableCell | undefined): readonly Pair[] {
  const beside = cell?.value?.abs();
  return beside && beside.n !== 0n ? [{ part, beside }] : [];
}

/** The cells of the row in which a figure stands, its own left out; none for a figure that stands in no row. */
function cellsBeside({ rows }: TableRun, { block, at }: TotalPart): readonly (TableCell | undefined)[] {
  for (const placed of rows) {
    const { cells } = placed.row;
    const own = cells.findIndex((cell, n) => cell.at.start === at.start && blockOfCell(placed, n) === block);
    if (own >= 0) return cells.map((cell, n) => (n === own ? undefined : cell));
  }
  return [];
}
