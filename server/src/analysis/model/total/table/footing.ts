import Fraction from 'fraction.js';
import type { Unit } from '../../../facts/fact.ts';
import { cellPart } from '../part.ts';
import { slippedParts } from '../slip.ts';
import type { Total, TotalPart } from '../total.ts';
import type { TableRun } from './run.ts';
import type { CellPlace, Sheet } from './sheet.ts';

/** One column of a total and the cells that it is made of, in units of which `one` make one of the table's own. */
export interface Footing {
  readonly total: CellPlace;
  readonly stated: number;
  readonly one: number;
  readonly sum: number;
  /** What the parts lack of the total, exactly and but for rounding. */
  readonly gaps: readonly number[];
  readonly parts: readonly (CellPlace & { readonly units: number })[];
  /** The totals among the parts that are counted as what their own parts make. */
  readonly restated: readonly CellPlace[];
  readonly foots: boolean;
}

/** The footings of one run of rows, and how they hang together. */
interface Footings {
  readonly run: TableRun;
  readonly sheet: Sheet;
  /** The cells that are totals. */
  readonly totals: ReadonlySet<string>;
  /** The totals that the next one counts as what their own parts make. */
  readonly borneOut: ReadonlySet<string>;
  /** For each part the total that counts it as it stands. */
  readonly above: ReadonlyMap<string, Footing>;
}

const key = ({ row, cell }: CellPlace): string => `${row} ${cell}`;

/** Turns places in the run into places in blocks, and units into exact values. */
export function totalsOf(run: TableRun, sheet: Sheet, footings: readonly Footing[]): readonly Total[] {
  const above = new Map<string, Footing>();
  for (const footing of footings) {
    const restated = new Set(footing.restated.map(key));
    for (const part of footing.parts) if (!restated.has(key(part))) above.set(key(part), footing);
  }
  const totals = new Set(footings.map(({ total }) => key(total)));
  const borneOut = new Set(footings.flatMap(({ restated }) => restated.map(key)));
  const all = { run, sheet, totals, borneOut, above };
  return footings.flatMap((footing) => totalOf(all, footing));
}

function totalOf(all: Footings, footing: Footing): readonly Total[] {
  const { total, one, sum, parts, foots } = footing;
  const [stated] = partsAt(all, [{ ...total, units: footing.stated }], one);
  // Dashes come to a dash, which says nothing.
  if (!stated || (footing.stated === 0 && parts.every(({ units }) => units === 0))) return [];
  return [
    {
      stated,
      parts: partsAt(all, parts, one),
      sum: new Fraction(sum, one),
      difference: new Fraction(sum - footing.stated, one),
      unit: unitOf(all.sheet, footing),
      foots,
      slips: foots ? [] : slipsOf(all, footing),
      within: foots ? [] : within(all, footing),
    },
  ];
}

/** The cells with what each adds to the total. */
const partsAt = ({ run }: Footings, cells: Footing['parts'], one: number): readonly TotalPart[] =>
  cells.flatMap(({ row, cell, units }) => {
    const placed = run.rows[row];
    const part = placed && cellPart(placed, cell);
    return part ? [{ ...part, value: new Fraction(units, one) }] : [];
  });

/**
 * The parts that one slip explains, for the first gap for which there are any. Where the next total counts this one as
 * its sum, they are right.
 */
function slipsOf(all: Footings, { total, one, gaps, parts }: Footing): Total['slips'] {
  if (all.borneOut.has(key(total))) return [];
  const leaves = partsAt(
    all,
    parts.filter((part) => !all.totals.has(key(part))),
    one,
  );
  for (const gap of gaps) {
    const found = slippedParts(leaves, new Fraction(gap, one));
    if (found.length > 0) return found;
  }
  return [];
}

/** The totals that count a total as it stands, and foot. */
function within(all: Footings, footing: Footing): readonly TotalPart[] {
  const found: TotalPart[] = [];
  const seen = new Set<Footing>();
  for (let up = all.above.get(key(footing.total)); up?.foots && !seen.has(up); up = all.above.get(key(up.total))) {
    seen.add(up);
    found.push(...partsAt(all, [{ ...up.total, units: up.stated }], up.one));
  }
  return found;
}

/** The unit of a column: that of the total, or of any part where it says none. */
function unitOf(sheet: Sheet, { total, parts }: Footing): Unit | undefined {
  for (const place of [total, ...parts]) {
    const unit = sheet.at(place)?.unit;
    if (unit) return unit;
  }
  return undefined;
}
