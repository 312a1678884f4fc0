import type { FolderTimes } from './command-line.ts';
import type { Machine } from './machine.ts';
import { valuesOf, type Cell, type Measure, type Mode } from './measures.ts';
import { median, ratioOf } from './statistics.ts';

/** Everything that a run measured. */
export interface Results {
  readonly date: string;
  readonly machine: Machine;
  readonly versions: readonly string[];
  /** How long the run took, in seconds. */
  readonly seconds: number;
  readonly cells: readonly Cell[];
  readonly folders: readonly FolderTimes[];
  /** How long each draft is in bytes, by its name. */
  readonly bytes: ReadonlyMap<string, number>;
}

/** Where something was measured. */
export interface Where {
  readonly draft: string;
  readonly mode: Mode;
}

/** What was measured of one server on one draft that has this measure; undefined where nothing was. */
export const cellOf = ({ cells }: Results, name: string, { draft, mode }: Where, measure: Measure): Cell | undefined =>
  cells.find(
    (cell) =>
      cell.contender === name &&
      cell.draft === draft &&
      cell.mode === mode &&
      cell.samples.some((sample) => sample[measure] !== undefined),
  );

/** The middle of what one server took, over its runs. */
export const middleOf = (results: Results, name: string, where: Where, measure: Measure): number | undefined =>
  median(valuesOf(cellOf(results, name, where, measure), measure));

/** How many times another server's figure a server's is, run by run. */
export const timesOf = (
  results: Results,
  name: string,
  other: string,
  where: Where,
  measure: Measure,
): number | undefined =>
  ratioOf(
    valuesOf(cellOf(results, name, where, measure), measure),
    valuesOf(cellOf(results, other, where, measure), measure),
  );
