import type Fraction from 'fraction.js';
import type { Amount, Unit } from '../../facts/fact.ts';
import { lift, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { amountKey } from './key.ts';
import { valueOf } from './value.ts';

/** One place where the draft states a value. */
export interface Mention {
  readonly at: Span;
  readonly amount: Amount;
}

const byValue = keptWithDraft(collect);

/**
 * Where the draft states a value, in the order of the text: amounts that stand alone and double forms that agree. One
 * that disagrees is evidence for neither of its values.
 */
export const mentions = (draft: Draft, value: Fraction, unit: Unit | undefined): readonly Mention[] =>
  byValue(draft).get(amountKey(value, unit)) ?? [];

function collect(draft: Draft): ReadonlyMap<string, readonly Mention[]> {
  const index = new Map<string, Mention[]>();
  for (const [i, block] of draft.blocks.entries()) {
    for (const fact of block.facts) {
      const said = fact.kind === 'amount' ? valueOf(fact) : undefined;
      if (fact.kind !== 'amount' || !said) continue;
      const key = amountKey(said.value, said.unit);
      const found = index.get(key) ?? [];
      found.push({ at: lift(fact.at, draft.starts[i] ?? 0), amount: fact });
      index.set(key, found);
    }
  }
  return index;
}
