import type { Draft } from '../draft.ts';
import { draftTitle } from '../draft-title.ts';
import type { DatedPlace } from './dated-place.ts';
import { headDate } from './draft-date.ts';
import { issueDate } from './issue-date.ts';

/** How many blocks at the head of a draft that one word names may hold its preamble: `THIS GUARANTY, dated as of`. */
const headBlocks = 24;

/**
 * Where the head of the draft dates it. Of a draft with a title of one word that is the date of the first `this
 * Guaranty`; of a draft that dates itself in no sentence, the date that stands by itself or behind a label at its head.
 * Empty where there is none.
 */
export function ownDates(draft: Draft): readonly DatedPlace[] {
  const own = draftTitle(draft);
  if (own && own.dates.length > 0) return own.dates;
  return (own ? undefined : preambleDate(draft)) ?? listOf(issueDate(draft) ?? headDate(draft));
}

const listOf = (place: DatedPlace | undefined): readonly DatedPlace[] => (place ? [place] : []);

/** The date of the first `this Guaranty`, which may have none; undefined where no such words stand at the head. */
function preambleDate(draft: Draft): readonly DatedPlace[] | undefined {
  for (const [index, block] of draft.blocks.slice(0, headBlocks).entries()) {
    for (const fact of block.facts) {
      if (fact.kind !== 'instrument' || fact.pointer !== 'this') continue;
      return fact.date ? [{ block, start: draft.starts[index] ?? 0, date: fact.date }] : [];
    }
  }
  return undefined;
}
