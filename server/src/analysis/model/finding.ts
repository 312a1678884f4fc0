import type { LocalSpan } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** An exact change within one block, in block offsets. */
export interface LocalEdit {
  readonly at: LocalSpan;
  readonly text: string;
}

/**
 * A repair that the light bulb offers. `safe` marks the few that `--fix` and fix-all may apply unasked: spelling only.
 */
export interface LocalFix {
  readonly title: string;
  readonly edits: readonly LocalEdit[];
  readonly safe: boolean;
}

/** What a block rule reports: where, what disagrees, the place it disagrees with. */
export interface LocalFinding {
  readonly at: LocalSpan;
  readonly message: string;
  /** Set where it says less than the others of its rule, and is shown only. */
  readonly severity?: 'information';
  readonly related: readonly { readonly at: LocalSpan; readonly message: string }[];
  /**
   * Computes the repairs when they are asked for, the likeliest first: which one that is depends on the rest of the
   * draft, and a keystroke should not pay for it.
   */
  readonly fixes: (draft: Draft) => readonly LocalFix[];
}

/** What one rule found in one block. */
export interface BlockFindings {
  readonly rule: string;
  readonly findings: readonly LocalFinding[];
}
