/** What is measured of a language server, in milliseconds but for the last ones. */
export interface Sample {
  /** From the start of its process to its answer to `initialize`. */
  readonly start?: number;
  /** From opening the draft to its diagnostics. */
  readonly open?: number;
  /** From a key to the diagnostics of the draft with it: half of the keys took less. */
  readonly key?: number;
  /** The same: nineteen of twenty took less. */
  readonly slowKey?: number;
  /** From the last key of a burst to the last diagnostics. */
  readonly burst?: number;
  /** How often diagnostics came during and after a burst. */
  readonly publishes?: number;
  readonly hover?: number;
  readonly completion?: number;
  /** From a key to the last answer to all that an editor asks for after it: half of the keys took less. */
  readonly set?: number;
  /** Peak memory, in MB. */
  readonly memory?: number;
  /** Peak memory after a thousand edits, in MB. */
  readonly memoryAfter?: number;
  /** How many diagnostics the draft has. */
  readonly findings?: number;
}

export type Measure = keyof Sample;
export type Mode = 'push' | 'pull';

/** How much of everything one run does. */
export interface Effort {
  /** Places to type at, and keys at each. */
  readonly places: number;
  readonly keys: number;
  readonly bursts: number;
  readonly requests: number;
}

/** What one server did on one draft, over several runs; what went wrong, where something did. */
export interface Cell {
  readonly contender: string;
  readonly draft: string;
  readonly mode: Mode;
  readonly samples: readonly Sample[];
  readonly trouble: string | undefined;
}

/** The values of one measure in all runs that have it. */
export const valuesOf = (cell: Cell | undefined, measure: Measure): readonly number[] =>
  (cell?.samples ?? []).flatMap((sample) => sample[measure] ?? []);
