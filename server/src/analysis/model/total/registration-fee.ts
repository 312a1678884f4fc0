import Fraction from 'fraction.js';
import type { TableCell } from '../../facts/fact.ts';
import { zero } from '../../words/exact.ts';
import { cellPart, halfPlace, isSamePlace, type FilledCell } from './part.ts';
import type { RowProduct } from './row-product.ts';
import { isTellingSlip, slipBetween, slippedParts } from './slip.ts';
import type { PlacedRow, TableRun } from './table/run.ts';
import type { Total, TotalPart } from './total.ts';

/** A fee rate is so many dollars to a million, and printed with so many decimals: nothing else in a table is. */
const mostOfRate = new Fraction(1, 1000);
const leastDecimals = 6;

/** How many digits the net fee must have, before the zeros that all its parts end in. */
const digits = 3;
/** How far above the net fee the rows stand that make it up, and how far apart figures of one column may end. */
const mostRows = 8;
const aligned = 2;

const net = /^net (?:registration )?fees? due\b/i;
const offered = /^total offering amounts?\b/i;
const deducted = /^(?:less:? )?(?:total )?(?:fees previously paid|fee offsets?|offsets? claimed)\b/i;

/**
 * The rows of a table of registration fees: what is offered, at the rate of the fee, makes the fee, and so many
 * securities at their price what is offered. A row is told by its rate alone (Securities Act Rule 457; the tables of
 * Exhibit 107). Those that one slip keeps from it are among them; none where the table has no such rate.
 */
export const feeProducts = (run: TableRun): readonly RowProduct[] =>
  run.rows.flatMap((placed) => {
    const rate = placed.row.cells.findIndex(isFeeRate);
    if (rate < 1) return [];
    const fee = rowProduct(placed, [rate, rate - 1, rate + 1], wholeSteps);
    const price = rate > 2 ? rowProduct(placed, [rate - 3, rate - 2, rate - 1], halfSteps) : [];
    // What the fee comes of is right.
    const borneOut = ({ part }: Total['slips'][number]): boolean =>
      fee.some(({ standing, each }) => standing.agrees && isSamePlace(each, part));
    return [...fee, ...price.map((one) => ({ ...one, slips: one.slips.filter((slip) => !borneOut(slip)) }))];
  });

const isFeeRate = ({ value, unit, decimals }: TableCell): boolean =>
  value !== undefined && !unit && decimals >= leastDecimals && value.compare(zero) > 0 && value.compare(mostOfRate) < 0;

/** How far a figure may be from what it was rounded from: half of its last place, or all of it where it is cut off. */
type Slack = (cell: TableCell) => Fraction;
const halfSteps: Slack = halfPlace;
const wholeSteps: Slack = (cell) => halfPlace(cell).mul(2);

/** How a row stands in which two cells make a third; none where one of them holds nothing, or no slip explains it. */
function rowProduct(
  placed: PlacedRow,
  [first, second, third]: readonly [count: number, each: number, total: number],
  slackOf: Slack,
): readonly RowProduct[] {
  const { cells } = placed.row;
  const [a, b, c] = [cells[first], cells[second], cells[third]];
  if (!isSum(a) || !isSum(b) || !isSum(c) || b.unit?.kind !== 'money') return [];
  const [count, each, total] = [first, second, third].map((cell) => cellPart(placed, cell));
  if (!count || !each || !total) return [];
  const product = a.value.mul(b.value);
  const ofPrice = b.decimals > 0 ? a.value.mul(halfPlace(b)) : zero;
  const slack = slackOf(c).add(ofPrice);
  const agrees = product.sub(c.value).abs().compare(slack) <= 0;
  const standing = { count: a.value, each: b.value, stated: c.value, product: product.round(cents), agrees };
  const slips = agrees
    ? []
    : [
        ...meant(total, c, product, slack),
        ...meant(each, b, c.value.div(a.value), slack.div(a.value)),
        ...meant(count, a, c.value.div(b.value), slack.div(b.value)),
      ];
  return agrees || slips.length > 0 ? [{ count, each, total, unit: c.unit ?? b.unit, standing, slips }] : [];
}

const isSum = (cell: TableCell | undefined): cell is FilledCell =>
  cell?.value !== undefined && cell.value.compare(zero) > 0 && cell.unit?.kind !== 'percent';

const cents = 2;
/** To how many of its last places a figure may be round. */
const places = [1000, 100, 10, 1];

/** What a figure would have to say, as roundly as a slack allows, where one slip made of that what it says. */
function meant(part: TotalPart, { value, decimals }: FilledCell, made: Fraction, slack: Fraction): Total['slips'] {
  const scale = 10 ** decimals;
  for (const place of places) {
    const rounded = made.mul(scale).div(place).round().mul(place);
    if (rounded.div(scale).sub(made).abs().compare(slack) > 0) continue;
    if (slipBetween(value.mul(scale).valueOf(), rounded.valueOf()) !== undefined)
      return [{ part, value: rounded.div(scale) }];
  }
  return [];
}

/**
 * The net fee at the end of such a table: the fees of all that is offered, less those that were paid before and those
 * that are offset. Undefined where it has none, and where no slip explains that it is another.
 */
export function netFee({ rows }: TableRun): Total | undefined {
  const at = rows.findIndex(({ row }) => net.test(row.label));
  const stated = feeOf(rows[at]);
  const from = rows.findLastIndex(({ row }, index) => index < at && offered.test(row.label));
  const gross = feeOf(rows[from], rows[at]);
  if (!stated || !gross || at - from > mostRows) return undefined;
  const less = rows.slice(from + 1, at).flatMap((placed) => {
    const part = deducted.test(placed.row.label) ? feeOf(placed, rows[at]) : undefined;
    return part && part.value.n !== 0n ? [{ ...part, value: part.value.neg() }] : [];
  });
  if (less.length === 0) return undefined;
  const parts = [gross, ...less];
  const sum = parts.reduce((all, { value }) => all.add(value), zero);
  const difference = sum.sub(stated.value);
  const foots = difference.equals(zero);
  if (!foots && !isTellingSlip(stated, parts, difference, digits)) return undefined;
  const unit = [stated, gross].map(({ at: place }) => unitAt(rows, place)).find((one) => one !== undefined);
  const off = less.map((part) => ({ ...part, value: part.value.neg() }));
  const slips = foots ? [] : [...slippedParts([gross], difference.neg()), ...slippedParts(off, difference)];
  return { stated, parts, sum, difference, unit, foots, slips, within: [] };
}

/** The last figure of a row, where it ends with that of another one. */
function feeOf(placed: PlacedRow | undefined, beside = placed): TotalPart | undefined {
  const [last, other] = [placed?.row.cells.at(-1), beside?.row.cells.at(-1)];
  if (!placed || !last || !other || Math.abs(last.right - other.right) > aligned) return undefined;
  return cellPart(placed, placed.row.cells.length - 1);
}

const unitAt = (rows: readonly PlacedRow[], { start }: TotalPart['at']): TableCell['unit'] =>
  rows.flatMap(({ row }) => row.cells).find(({ at }) => at.start === start)?.unit;
