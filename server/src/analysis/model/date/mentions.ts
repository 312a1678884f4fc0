import type { CalendarDay } from '../../facts/fact.ts';
import { lift, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { statesOneDay } from './standing.ts';

const keyOf = ({ year, month, day }: CalendarDay): string => `${year}-${month}-${day}`;

const byDay = keptWithDraft(collect);

/**
 * Where the draft states a day, in any form, in the order of the text. A date whose statements disagree is evidence for
 * none of them.
 */
export const dateMentions = (draft: Draft, day: CalendarDay): readonly Span[] => byDay(draft).get(keyOf(day)) ?? [];

function collect(draft: Draft): ReadonlyMap<string, readonly Span[]> {
  const index = new Map<string, Span[]>();
  for (const [i, block] of draft.blocks.entries()) {
    for (const fact of block.facts) {
      if (fact.kind !== 'date' || !statesOneDay(fact)) continue;
      const key = keyOf(fact);
      const found = index.get(key) ?? [];
      found.push(lift(fact.at, draft.starts[i] ?? 0));
      index.set(key, found);
    }
  }
  return index;
}
