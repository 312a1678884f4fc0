import type Fraction from 'fraction.js';
import type { Amount, Unit } from '../../facts/fact.ts';
import { lift, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { amountKey, countedIn } from './key.ts';
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

/**
 * The same without the places where a small number counts something else than the amount does: for `two (2) years` none
 * of `two directors`.
 */
export function alikeMentions(
  draft: Draft,
  amount: Pick<Amount, 'noun' | 'statements'>,
  value: Fraction,
  unit: Unit | undefined,
): readonly Mention[] {
  const found = mentions(draft, value, unit);
  const counted = countedIn(value, unit, amount);
  if (counted === undefined) return found;
  return found.filter(({ amount: other }) => (countedIn(value, unit, other) ?? counted) === counted);
}

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
