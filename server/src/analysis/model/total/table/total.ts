import Fraction from 'fraction.js';
import type { Unit } from '../../../facts/fact.ts';
import { slippedParts } from '../slip.ts';
import type { Total, TotalPart } from '../total.ts';
import type { ColumnSum, OpenRow, Way } from './column-sum.ts';
import { disagreement, isAveraged } from './judgement.ts';
import { columnsAt, findReadings, type Found, type Reading } from './reading.ts';
import type { TableRun } from './run.ts';
import { Sheet, type CellPlace } from './sheet.ts';

/** One column of a total and the cells that it is made of. */
interface Footing {
  readonly total: CellPlace;
  readonly unitsStated: number;
  readonly sum: number;
  /** What the parts lack of the total, exactly and but for rounding. */
  readonly gaps: readonly number[];
  readonly parts: readonly (CellPlace & { readonly units: number })[];
  readonly restated: readonly CellPlace[];
  readonly foots: boolean;
}

/**
 * The totals of a run of rows, by row and column: those whose parts are found above them, and those that certainly do not
 * add up. Nothing for a total that cannot be read with confidence. The rows are gone through once, from the top: a total
 * takes in the rows it is made of and stands for them in the next.
 */
export function tableTotals(run: TableRun): readonly Total[] {
  const sheet = new Sheet(run);
  const first = footingsIn(run, sheet, false);
  // Totals that foot show how the table is built; in that light the others are looked at once more.
  const structured = first.doubtful && first.telling > 0;
  return lifted(run, sheet, structured ? footingsIn(run, sheet, true).footings : first.footings);
}

/** What was found in one pass over the rows. */
interface Pass {
  readonly footings: readonly Footing[];
  /** How many totals foot in a way that is no chance, and whether one was left that nothing could be said of. */
  readonly telling: number;
  readonly doubtful: boolean;
}

function footingsIn(run: TableRun, sheet: Sheet, structured: boolean): Pass {
  const footings: Footing[] = [];
  const open: OpenRow[] = [];
  let telling = 0;
  let doubtful = false;
  for (const [row, { row: read, above }] of run.rows.entries()) {
    const strong = read.claim === 'bare' || read.claim === 'named';
    const found: Found = read.claim ? findReadings(sheet, row, open) : nothing;
    const wrong = read.claim ? disagreement(run, sheet, row, open, found, structured) : undefined;
    const reading = wrong?.reading ?? accepted(found, !strong, sheet, row, open);
    if (!reading) {
      doubtful ||= strong;
      open.push({ row, total: strong, made: false, above, sums: noSums });
      continue;
    }
    if (!wrong && strong && reading.way === 'sum' && found.best?.telling.size) telling++;
    const own = footingsOf(sheet, row, open, reading, found, new Set(wrong?.columns));
    footings.push(...own);
    const [first] = open.slice(open.length - reading.depth);
    open.length -= reading.depth;
    const sums = new Map(own.filter(({ foots }) => !foots).map(({ total, sum }) => [total.cell, sum]));
    open.push({ row, total: true, made: true, above: first?.above ?? above, sums });
  }
  return { footings, telling, doubtful };
}

const nothing: Found = { best: undefined, byColumn: new Map() };
const noSums: ReadonlyMap<number, number> = new Map();

/** The reading in which a total takes in the rows above it; a weak claim must be borne out by every column that says something. */
function accepted(
  { best, byColumn }: Found,
  weak: boolean,
  sheet: Sheet,
  row: number,
  open: readonly OpenRow[],
): Reading | undefined {
  if (!best || best.depth < 1) return undefined;
  if (!weak) return best;
  if (best.telling.size === 0) return undefined;
  const columns = columnsAt(sheet, row, open, best.depth);
  const borne = columns.every((sum, cell) => byColumn.has(cell) || !sum.stated?.units || isAveraged(sum, best.way));
  return borne ? best : undefined;
}

function footingsOf(
  sheet: Sheet,
  row: number,
  open: readonly OpenRow[],
  reading: Reading,
  { byColumn }: Found,
  wrong: ReadonlySet<number>,
): readonly Footing[] {
  const columns = columnsAt(sheet, row, open, reading.depth);
  return columns.flatMap((column, cell) => {
    const total = { row, cell };
    const unitsStated = column.stated?.units;
    if (unitsStated === undefined) return [];
    if (wrong.has(cell) || column.foots(reading.way)) {
      return [footing(total, unitsStated, column, reading.way, !wrong.has(cell))];
    }
    const other = byColumn.get(cell);
    const again = other && columnsAt(sheet, row, open, other.depth)[cell];
    return other && again ? [footing(total, unitsStated, again, other.way, true)] : [];
  });
}

function footing(total: CellPlace, unitsStated: number, column: ColumnSum, way: Way, foots: boolean): Footing {
  const parts = column.addends(way);
  const sum = parts.reduce((all, { units }) => all + units, 0);
  return { total, unitsStated, sum, gaps: column.gaps(way), parts, restated: column.restated(way) ?? [], foots };
}

/** Turns places in the run into places in blocks, and units into exact values. */
function lifted(run: TableRun, sheet: Sheet, footings: readonly Footing[]): readonly Total[] {
  const key = ({ row, cell }: CellPlace): string => `${row} ${cell}`;
  const borneOut = new Set(footings.flatMap(({ restated }) => restated.map(key)));
  const above = new Map<string, Footing>();
  for (const footing of footings) {
    for (const part of footing.parts)
      if (!footing.restated.some((place) => key(place) === key(part))) above.set(key(part), footing);
  }
  const value = (units: number): Fraction => new Fraction(units, sheet.one);
  const partAt = (place: CellPlace, units: number): TotalPart[] => {
    const placed = run.rows[place.row];
    const cell = placed?.row.cells[place.cell];
    return placed && cell
      ? [
          {
            block: placed.block,
            at: cell.at,
            number: cell.number,
            amount: undefined,
            value: value(units),
            label: placed.row.label,
          },
        ]
      : [];
  };
  const within = (footing: Footing): readonly TotalPart[] => {
    const found: TotalPart[] = [];
    const seen = new Set<Footing>();
    for (let up = above.get(key(footing.total)); up?.foots && !seen.has(up); up = above.get(key(up.total))) {
      seen.add(up);
      found.push(...partAt(up.total, up.unitsStated));
    }
    return found;
  };
  return footings.flatMap((footing) => {
    const [stated] = partAt(footing.total, footing.unitsStated);
    if (!stated) return [];
    const missing = footing.unitsStated - footing.sum;
    const leaves = footing.foots
      ? []
      : footing.parts.filter((part) => !footings.some(({ total }) => key(total) === key(part)));
    return [
      {
        stated,
        parts: footing.parts.flatMap((part) => partAt(part, part.units)),
        sum: value(footing.sum),
        difference: value(-missing),
        unit: unitOf(sheet, footing),
        foots: footing.foots,
        // Where the next total counts this one as what its parts make, the parts are right.
        slips: borneOut.has(key(footing.total))
          ? []
          : firstFound(footing.gaps, (gap) =>
              slippedParts(
                leaves.flatMap((part) => partAt(part, part.units)),
                value(gap),
              ),
            ),
        within: footing.foots ? [] : within(footing),
      },
    ];
  });
}

/** What is found for the first of some values for which anything is. */
function firstFound<T>(values: readonly number[], find: (value: number) => readonly T[]): readonly T[] {
  for (const value of values) {
    const found = find(value);
    if (found.length > 0) return found;
  }
  return [];
}

/** The unit of a column: that of the total, or of any part where it says none. */
function unitOf(sheet: Sheet, { total, parts }: Footing): Unit | undefined {
  for (const place of [total, ...parts]) {
    const unit = sheet.at(place)?.unit;
    if (unit) return unit;
  }
  return undefined;
}
