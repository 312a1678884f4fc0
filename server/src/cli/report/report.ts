import type { Severity } from '../../analysis/index.ts';
import type { CheckedDraft, Message } from '../check-draft.ts';
import type { Colours } from '../colours.ts';
import type { Trouble } from '../trouble.ts';

/** A checked draft with the name it goes by. */
export interface DraftResult extends CheckedDraft {
  /** Absolute; `<stdin>` for nameless input. */
  readonly path: string;
  /** As the user would name it. */
  readonly shown: string;
  /** How many safe fixes were written to the file before it was checked again. */
  readonly fixed: number;
}

/** What the whole run came to. */
export interface Totals {
  readonly drafts: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly fixable: number;
  readonly fixed: number;
  readonly silenced: number;
  readonly facts: number;
  readonly agree: number;
  readonly disagree: number;
  readonly troubles: readonly Trouble[];
}

/** Prints a run piece by piece, so that no finding is kept once it is printed. Each function returns text for stdout. */
export interface Report {
  readonly begin: () => string;
  readonly draft: (result: DraftResult) => string;
  readonly end: (totals: Totals) => string;
}

export interface ReportOptions {
  /** The working directory, absolute. */
  readonly folder: string;
  readonly colours: Colours;
  /** How many columns the reader's window has. */
  readonly columns: number;
}

export type CreateReport = (options: ReportOptions) => Report;

/** How many messages have each severity. */
export function countSeverities(messages: readonly Message[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of messages) counts[severity]++;
  return counts;
}

/** Whether `--fix` would repair it. */
export const isFixable = ({ fixes }: Message): boolean => fixes.some(({ safe }) => safe);
