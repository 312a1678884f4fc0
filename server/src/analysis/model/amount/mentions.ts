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

/** Where the draft states each value, and where only one side of a double form that disagrees does, by their keys. */
interface Places {
  readonly certain: Map<string, Mention[]>;
  readonly disputed: Map<string, Mention[]>;
}

const byValue = keptWithDraft(collect);

/**
 * Where the draft states a value, in the order of the text: amounts that stand alone and double forms that agree. One
 * that disagrees is evidence for neither of its values.
 */
export const mentions = (draft: Draft, value: Fraction, unit: Unit | undefined): readonly Mention[] =>
  byValue(draft).certain.get(amountKey(value, unit)) ?? [];

/**
 * The same without the places where a small number counts something else than the amount does: for `two (2) years` none
 * of `two directors`.
 */
export const alikeMentions = (
  draft: Draft,
  amount: Counted,
  value: Fraction,
  unit: Unit | undefined,
): readonly Mention[] => alike(mentions(draft, value, unit), amount, value, unit);

/** Where only the words or only the figures of a double form give a value, told apart as `alikeMentions` tells them. */
export const disputedMentions = (
  draft: Draft,
  amount: Counted,
  value: Fraction,
  unit: Unit | undefined,
): readonly Mention[] => alike(byValue(draft).disputed.get(amountKey(value, unit)) ?? [], amount, value, unit);

type Counted = Pick<Amount, 'noun' | 'statements'>;

function alike(
  found: readonly Mention[],
  amount: Counted,
  value: Fraction,
  unit: Unit | undefined,
): readonly Mention[] {
  const counted = countedIn(value, unit, amount);
  if (counted === undefined) return found;
  return found.filter(({ amount: other }) => (countedIn(value, unit, other) ?? counted) === counted);
}

function collect(draft: Draft): Places {
  const places: Places = { certain: new Map(), disputed: new Map() };
  for (const [i, block] of draft.blocks.entries()) {
    for (const fact of block.facts) {
      if (fact.kind !== 'amount') continue;
      const mention = { at: lift(fact.at, draft.starts[i] ?? 0), amount: fact };
      const said = valueOf(fact);
      if (said) add(places.certain, amountKey(said.value, said.unit), mention);
      else for (const key of keysOf(fact)) add(places.disputed, key, mention);
    }
  }
  return places;
}

/** The keys of all that the statements of an amount give. */
function keysOf({ statements }: Amount): ReadonlySet<string> {
  const named = statements.find(({ unit }) => unit)?.unit;
  return new Set(
    statements.flatMap(({ readings: [reading], unit }) => (reading ? [amountKey(reading.value, unit ?? named)] : [])),
  );
}

function add(index: Map<string, Mention[]>, key: string, mention: Mention): void {
  const found = index.get(key);
  if (found) found.push(mention);
  else index.set(key, [mention]);
}
