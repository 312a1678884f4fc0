import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/**
 * What is stated twice and to be kept in step: an amount in words and figures, a date in two forms or with its weekday.
 */
export interface Pair {
  /** From its first letter to its last, brackets and all. */
  readonly at: Span;
  readonly text: string;
}

/** What makes the rest of a pair say what one part of it was changed to. */
export interface Following {
  readonly edits: readonly Edit[];
  /** What follows: one form of an amount or a date, the weekday of a date, or more than one of these. */
  readonly form: 'words' | 'figures' | 'weekday' | 'date';
  /** The pair as it stands then, white space made single. */
  readonly said: string;
}
