import type Fraction from 'fraction.js';
import type { FilledCell } from './part.ts';
import { widthOf, type PlacedRow, type TableRun } from './table/run.ts';
import { isPercentCell, partOfCell, slippedBy, type UnevenFigure } from './uneven-figure.ts';

/** How wide and how long a table may be whose columns are tried, two by two. */
const mostCells = 6;
const mostRows = 30;
/** How many rows show how far apart two columns are; of the one percent between two rates fewer do. */
const leastShowing = 3;
const leastOfOne = 2;

interface Pair {
  readonly placed: PlacedRow;
  readonly one: FilledCell;
  readonly other: FilledCell;
  readonly apart: Fraction;
}

/**
 * The one row of a pricing grid in which two percentages are not as far apart as in all others, as the margins over two
 * base rates are, where one slip explains it.
 */
export function unevenRows(run: TableRun): readonly UnevenFigure[] {
  const width = widthOf(run);
  if (width < 2 || width > mostCells || run.rows.length > mostRows) return [];
  const full = run.rows.filter(({ row }) => row.cells.length === width);
  if (full.some(({ row }) => row.claim !== undefined)) return [];
  const found: UnevenFigure[] = [];
  const even = new Set<FilledCell>();
  for (let second = 1; second < width; second++) {
    for (let first = 0; first < second; first++) {
      const pairs = full.flatMap((placed) => pairOf(placed, first, second));
      const uneven = pairs.length === full.length ? unevenAmong(pairs, even) : undefined;
      if (uneven) found.push(uneven);
    }
  }
  // A figure that is as far from a third as all others are is right.
  const borne = ({ at }: { readonly at: { readonly start: number } }): boolean =>
    [...even].some((cell) => cell.at.start === at.start);
  return found.flatMap((uneven) => {
    const slips = uneven.slips.filter(({ part }) => !borne(part));
    const [first] = slips;
    return first ? [{ ...uneven, slips, marked: first.part, others: besides(uneven, first.part) }] : [];
  });
}

const besides = ({ marked, others }: UnevenFigure, part: UnevenFigure['marked']): UnevenFigure['others'] =>
  [marked, ...others].filter((one) => one !== part);

function pairOf(placed: PlacedRow, first: number, second: number): readonly Pair[] {
  const [one, other] = [placed.row.cells[first], placed.row.cells[second]];
  if (!isPercentCell(one) || !isPercentCell(other) || one.decimals !== other.decimals) return [];
  return [{ placed, one, other, apart: other.value.sub(one.value) }];
}

function unevenAmong(pairs: readonly Pair[], even: Set<FilledCell>): UnevenFigure | undefined {
  const step = pairs
    .slice(0, 2)
    .map(({ apart }) => apart)
    .find((apart) => pairs.filter((pair) => pair.apart.equals(apart)).length === pairs.length - 1);
  const [odd] = pairs.filter(({ apart }) => step && !apart.equals(step));
  if (!step || !odd || step.equals(0)) return undefined;
  const showing = pairs.filter((pair) => pair !== odd);
  const least = step.abs().equals(1) ? leastOfOne : leastShowing;
  if (showing.length < least || new Set(showing.map(({ one }) => one.value.toFraction())).size < least)
    return undefined;
  for (const { one, other } of showing) even.add(one).add(other);
  const [one, other] = [partOfCell(odd.placed, odd.one), partOfCell(odd.placed, odd.other)];
  if (!one || !other) return undefined;
  const off = step.sub(odd.apart);
  const slips = [...slippedBy(other, off), ...slippedBy(one, off.neg())];
  return { by: 'row', marked: other, others: [one], unit: odd.one.unit, step: step.abs(), slips };
}
