import type Fraction from 'fraction.js';
import type { SplitRatio } from '../../facts/fact.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { placesOf } from '../places.ts';
import { slipBetween } from './slip.ts';

/** A ratio of a split where a draft states it, by how many shares are on its larger side to one on the other. */
export interface PlacedRatio {
  readonly block: ReadBlock;
  readonly fact: SplitRatio;
  readonly times: Fraction;
}

/** A ratio of the split that is another one than the draft states elsewhere. */
export interface OddRatio {
  readonly odd: PlacedRatio;
  readonly usual: readonly PlacedRatio[];
}

/**
 * The one place where a draft gives its split another ratio than everywhere else, by a slip of the hand or the ear:
 * `one-for-fifty` where `1-for-15` stands twice. Undefined where the ratio is still open, or stands in more than two
 * ways: a history of several splits is none of one.
 */
export function oddRatio(draft: Draft): OddRatio | undefined {
  const all = statedRatios(draft);
  const [first] = all;
  if (!first || all.some(({ fact }) => fact.open)) return undefined;
  const [here, there] = [true, false].map((same) => all.filter(({ times }) => times.equals(first.times) === same));
  const [odd, ...others] = (here?.length === 1 ? here : there) ?? [];
  const usual = (here?.length === 1 ? there : here) ?? [];
  const [second, third] = usual;
  if (!odd || others.length > 0 || !second || !third || !usual.every(({ times }) => times.equals(second.times)))
    return undefined;
  // A ratio beside what it makes of shares is held to that.
  const heldThere = odd.block.facts.some(({ kind }) => kind === 'split');
  return !heldThere && isMistaken(odd.times, second.times) ? { odd, usual } : undefined;
}

function statedRatios(draft: Draft): readonly PlacedRatio[] {
  const found: PlacedRatio[] = [];
  for (const { block, facts } of placesOf(draft, draft.indexes.capital.places)) {
    for (const fact of facts) {
      const value = fact.kind === 'split-ratio' ? valueOf(fact.amount)?.value : undefined;
      if (fact.kind !== 'split-ratio' || !value || value.s <= 0n) continue;
      found.push({ block, fact, times: value.compare(1) < 0 ? value.inverse() : value });
    }
  }
  return found;
}

/** Whether one ratio is mistyped for the other, or heard for it: `fifteen`, `fifty`. */
function isMistaken(one: Fraction, other: Fraction): boolean {
  if (one.d !== 1n || other.d !== 1n) return false;
  const [a, b] = [Number(one.n), Number(other.n)];
  const slip = slipBetween(a, b);
  // Another digit may as well be that of an earlier split.
  if (slip !== undefined && slip !== 'digit') return true;
  const [low, high] = a < b ? [a, b] : [b, a];
  return low > 12 && low < 20 && high === (low % 10) * 10;
}
