import Fraction from 'fraction.js';
import type { Amount, Unit } from '../../facts/fact.ts';
import type { Span } from '../../text/span.ts';
import { measureOf } from '../../words/measure.ts';
import { blockIndexAt, type Draft } from '../draft.ts';
import { baseOf } from './key.ts';
import { valueOf } from './value.ts';

/** The selected amounts of one unit and what they come to. */
export interface SelectionSum {
  readonly amounts: readonly Amount[];
  readonly values: readonly Fraction[];
  readonly sum: Fraction;
  readonly unit: Unit | undefined;
  /** What is counted, where all that say so say the same: `shares`. */
  readonly noun: string | undefined;
}

interface Kind {
  readonly unit: Unit | undefined;
  readonly values: Fraction[];
  readonly amounts: Amount[];
  readonly noun: string | undefined;
}

/**
 * Adds up the amounts that lie within the selected spans, apart by unit: shares apart from dollars, dollars from
 * percents. An amount that disagrees with itself, a rank or a ratio is no part of a sum. The unit selected most often
 * stands first; nothing for a selection without two amounts of a unit.
 */
export function selectionSums(draft: Draft, selections: readonly Span[]): readonly SelectionSum[] {
  const kinds = new Map<string, Kind>();
  for (const { amount, value, unit } of selectedAmounts(draft, selections)) {
    const measured = amount.noun === undefined || unit?.kind === 'money' ? undefined : amount.noun;
    const key = keyOf(unit, measured);
    const kind = kinds.get(key) ?? { unit, values: [], amounts: [], noun: measured };
    kind.values.push(value);
    kind.amounts.push(amount);
    kinds.set(key, kind);
  }
  return [...withBare(kinds).values()]
    .filter(({ values }) => values.length > 1)
    .sort((a, b) => b.values.length - a.values.length)
    .map((kind) => ({ ...kind, sum: kind.values.reduce((total, value) => total.add(value), new Fraction(0)) }));
}

interface Selected {
  readonly amount: Amount;
  readonly value: Fraction;
  readonly unit: Unit | undefined;
}

function* selectedAmounts(draft: Draft, selections: readonly Span[]): Generator<Selected> {
  const seen = new Set<Amount>();
  for (const { start, end } of selections) {
    if (start === end) continue;
    for (let index = blockIndexAt(draft, start); index < draft.blocks.length; index++) {
      const origin = draft.starts[index] ?? 0;
      if (origin >= end) break;
      for (const fact of draft.blocks[index]?.facts ?? []) {
        if (fact.kind !== 'amount' || seen.has(fact)) continue;
        // A column selection may leave a currency's sign or a bracket out; the number itself has to lie in it.
        const inside = fact.statements.every(
          ({ number }) => number.start + origin >= start && number.end + origin <= end,
        );
        const said = inside ? valueOf(fact) : undefined;
        if (said?.sense !== 'cardinal' && said?.sense !== 'fraction') continue;
        seen.add(fact);
        yield { amount: fact, value: said.value, unit: said.unit };
      }
    }
  }
}

function keyOf(unit: Unit | undefined, noun: string | undefined): string {
  if (unit?.kind === 'money' || unit?.kind === 'percent') return baseOf(unit);
  return noun === undefined ? bare : `of ${measureOf(noun)}`;
}

const bare = '';

/**
 * Bare numbers count what the others count, where these all count one thing: a column of which the first row says
 * `shares`.
 */
function withBare(kinds: Map<string, Kind>): ReadonlyMap<string, Kind> {
  const numbers = kinds.get(bare);
  const [only, ...others] = [...kinds].filter(([kind]) => kind !== bare);
  if (!numbers || !only || others.length > 0) return kinds;
  only[1].values.push(...numbers.values);
  only[1].amounts.push(...numbers.amounts);
  return new Map([only]);
}
