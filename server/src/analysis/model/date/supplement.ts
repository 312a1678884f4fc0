import type { CalendarDate } from '../../facts/fact.ts';
import { compareDays } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import type { DatedPlace } from './dated-place.ts';
import { leadOf } from './lead.ts';
import { isReckonable } from './standing.ts';

/** A prospectus supplement, on its cover, dated before the prospectus that it supplements. */
export interface EarlySupplement {
  readonly prospectus: DatedPlace;
  readonly supplement: DatedPlace;
}

/** What stands before the date of the prospectus under the title of its supplement (17 CFR 230.424(c)). */
const supplemented = /\(\s*to\s+(?:the\s+)?(?:\w+\s+)?prospectus\s+dated(?:\s+as\s+of)?\s*$/i;
/** What stands before the date of the supplement at the foot of the cover. */
const supplementing = /\bdate\s+of\s+this\s+prospectus\s+supplement\s+is\s*$/i;

/** How far down a title stands, and the foot of a cover, in UTF-16 units. */
const head = 3_000;
const cover = 20_000;

/** The date that the title of a supplement gives to its prospectus; undefined for any other draft. */
export const prospectusDate = (draft: Draft): DatedPlace | undefined => dateBehind(draft, supplemented, head);

/** The supplement that the draft is, where its date comes first; undefined for any other draft. */
export function earlySupplement(draft: Draft): EarlySupplement | undefined {
  const prospectus = prospectusDate(draft);
  const supplement = prospectus && dateBehind(draft, supplementing, cover);
  if (!prospectus || !supplement) return undefined;
  return compareDays(supplement.date, prospectus.date) < 0 ? { prospectus, supplement } : undefined;
}

/** The first date of the draft that such words lead to and that says a day for certain, so far down. */
function dateBehind(draft: Draft, words: RegExp, reach: number): DatedPlace | undefined {
  for (const [index, block] of draft.blocks.entries()) {
    const start = draft.starts[index] ?? 0;
    if (start > reach) return undefined;
    const date = block.facts.find(
      (fact): fact is CalendarDate =>
        fact.kind === 'date' && isReckonable(fact) && words.test(leadOf(draft, start, fact)),
    );
    if (date) return { block, start, date };
  }
  return undefined;
}
