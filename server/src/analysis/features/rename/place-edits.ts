import type { Draft } from '../../model/draft.ts';
import type { Restatement } from '../../model/restatement.ts';
import { mergeEdits, type Edit } from '../../text/edit.ts';
import { lift } from '../../text/span.ts';

/** The changes of one fact in a block that starts at `start`, as one edit: a preview shows it as one line to tick. */
export const placeEdits = (draft: Draft, start: number, changes: readonly Restatement[]): readonly Edit[] =>
  changes.length === 0
    ? []
    : [
        mergeEdits(
          draft.text,
          changes.map(({ at, text }) => ({ at: lift(at, start), text })),
        ),
      ];
