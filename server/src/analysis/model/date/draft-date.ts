import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { draftTitle } from '../draft-title.ts';
import { keptWithDraft } from '../kept.ts';
import type { DatedPlace } from './dated-place.ts';
import { isReckonable } from './standing.ts';

/** A date that heads a letter or a notice stands no further down, in UTF-16 units. */
const head = 4000;

/** What may stand with a date that stands by itself at the head of a draft. */
const alone = /^[\s*_]*(?:dated?(?:\s+as\s+of)?|as\s+of)?[:\s*_]*$/i;

/**
 * The date that the draft gives itself: that of its preamble or its cover, else one that stands by itself at its head,
 * else that of its testimonium. Undefined where none of them says a day for certain.
 */
export const draftDate = keptWithDraft((draft): DatedPlace | undefined => {
  const titled = draftTitle(draft)?.dates.findLast(({ date }) => isReckonable(date));
  return titled ?? headDate(draft) ?? testimoniumDate(draft);
});

/** The first date that stands by itself at the head of a draft; undefined where another one stands before it. */
export function headDate(draft: Draft): DatedPlace | undefined {
  for (const place of dates(draft)) {
    const { block, start, date } = place;
    if (start > head) return undefined;
    const text = draft.text.slice(start, start + block.length);
    const { start: from, end } = date.weekday && date.weekday.at.start < date.at.start ? date.weekday.at : date.at;
    if (alone.test(text.slice(0, from)) && /^[\s*_.]*$/.test(text.slice(Math.max(end, date.at.end)))) return place;
  }
  return undefined;
}

function testimoniumDate(draft: Draft): DatedPlace | undefined {
  for (const place of dates(draft)) if (place.block.kind === 'testimonium') return place;
  return undefined;
}

/** Every date that says a day for certain, in the order of the text. */
function* dates(draft: Draft): Generator<DatedPlace> {
  for (const [index, block] of draft.blocks.entries()) {
    for (const date of block.facts) {
      if (isDate(date) && isReckonable(date)) yield { block, start: draft.starts[index] ?? 0, date };
    }
  }
}

const isDate = (fact: { readonly kind: string }): fact is CalendarDate => fact.kind === 'date';
