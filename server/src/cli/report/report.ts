import type { Severity } from '../../analysis/index.ts';
import type { CheckedDraft, Message } from '../check-draft.ts';
import type { Colours } from '../colours.ts';
import type { Totals } from '../totals.ts';
import type { Trouble } from '../trouble.ts';

/** A checked draft with the name it goes by. */
export interface DraftResult extends Pick<CheckedDraft, 'text' | 'lines' | 'messages'> {
  /** Absolute; `<stdin>` for nameless input. */
  readonly path: string;
  /** As the user would name it. */
  readonly shown: string;
}

/**
 * Prints a run piece by piece, so that no finding is kept once it is printed. Each function returns text for stdout and
 * depends on nothing but what it is given: the drafts of one report may be printed by several threads.
 */
export interface Report {
  readonly begin: () => string;
  /** Empty for a draft that the report does not mention. */
  readonly draft: (result: DraftResult) => string;
  /** Stands between two drafts that it mentions. */
  readonly separator: string;
  /** Whether it says how the facts stand in the end; where it does not, they are not counted. */
  readonly countsFacts: boolean;
  readonly end: (totals: Totals, troubles: readonly Trouble[]) => string;
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
