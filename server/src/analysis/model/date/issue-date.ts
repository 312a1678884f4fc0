import { keptWithDraft } from '../kept.ts';
import type { DatedPlace } from './dated-place.ts';
import { leadOf } from './lead.ts';

/** In how many blocks at its head a warrant or a note may say when it is issued. */
const headBlocks = 24;

/** What stands before the date of a warrant or a note at its head. */
const label = /\b(?:date\s+of\s+(?:issuance|issue|grant)|(?:issue|issuance|grant)\s+date)\s*:\s*$/i;

/** The day on which a warrant or a note is issued, behind a label at its head; undefined where none stands there. */
export const issueDate = keptWithDraft((draft): DatedPlace | undefined => {
  for (const [index, block] of draft.blocks.slice(0, headBlocks).entries()) {
    const start = draft.starts[index] ?? 0;
    for (const date of block.facts) {
      if (date.kind === 'date' && label.test(leadOf(draft, start, date))) return { block, start, date };
    }
  }
  return undefined;
});
