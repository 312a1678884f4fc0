import Fraction from 'fraction.js';
import { dollars } from '../facts/amount/currency.ts';
import type { Amount, Unit } from '../facts/fact.ts';
import { amountText } from '../model/amount-text.ts';
import { valueOf } from '../model/amount-value.ts';
import { blockIndexAt, type Draft } from '../model/draft.ts';
import type { Span } from '../text/span.ts';
import { measureOf } from '../words/measure.ts';

/** What the selected amounts of one unit come to, as a drafter would write it. */
export interface SelectionTotal {
  readonly count: number;
  /** `$1,662,050`, `1,662,050`, `100%`. */
  readonly sum: string;
  /** Rounded to cents, or to two decimals. */
  readonly average: string;
  /** What is counted, where all that say so say the same: `shares`. */
  readonly noun: string | undefined;
}

/**
 * Adds up the amounts that lie within the selected spans, apart by unit: shares apart from dollars, dollars from percents. An
 * amount that disagrees with itself, a rank or a ratio is no part of a sum. The unit selected most often stands first; nothing
 * for a selection without two amounts of a unit.
 */
export function selectionTotals(draft: Draft, selections: readonly Span[]): readonly SelectionTotal[] {
  const kinds = new Map<
    string,
    { readonly unit: Unit | undefined; readonly values: Fraction[]; noun: string | undefined }
  >();
  for (const { amount, value, unit } of selectedAmounts(draft, selections)) {
    const measured = amount.noun === undefined || unit?.kind === 'money' ? undefined : amount.noun;
    const kind = keyOf(unit, measured);
    const all = kinds.get(kind) ?? { unit, values: [], noun: measured };
    all.values.push(value);
    kinds.set(kind, all);
  }
  return [...withBare(kinds).values()]
    .filter(({ values }) => values.length > 1)
    .sort((a, b) => b.values.length - a.values.length)
    .map(({ unit, values, noun }) => {
      const sum = values.reduce((total, value) => total.add(value), new Fraction(0));
      const average = sum.div(values.length);
      const text = (value: Fraction): string => amountText(value, unit, 'cardinal');
      return { count: values.length, sum: text(sum), average: text(average.round(decimals)), noun };
    });
}

const decimals = 2;

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
  if (unit?.kind === 'money') return dollars.has(unit.base) ? '$' : unit.base;
  if (unit?.kind === 'percent') return unit.base;
  return noun === undefined ? bare : `of ${measureOf(noun)}`;
}

const bare = '';

/** Bare numbers count what the others count, where these all count one thing: a column of which the first row says `shares`. */
function withBare<T extends { readonly values: Fraction[] }>(kinds: Map<string, T>): ReadonlyMap<string, T> {
  const numbers = kinds.get(bare);
  const [only, ...others] = [...kinds].filter(([kind]) => kind !== bare);
  if (!numbers || !only || others.length > 0) return kinds;
  only[1].values.push(...numbers.values);
  return new Map([only]);
}
