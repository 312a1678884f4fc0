import Fraction from 'fraction.js';
import type { Amount, Capital, Designation, Split } from '../../facts/fact.ts';
import { zero } from '../../words/exact.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { totalPart } from './part.ts';
import { slippedParts } from './slip.ts';
import type { Total } from './total.ts';

/** The statements of share capital in a draft: what may be issued, what is given a series, what a split makes of it. */
export interface HeldCapital {
  readonly totals: readonly CapitalTotal[];
  readonly excesses: readonly Excess[];
  readonly splits: readonly HeldSplit[];
}

/** The authorized shares as a total of their classes. */
export interface CapitalTotal extends Total {
  readonly certain: boolean;
}

/** A series that is given more shares than the draft authorizes of preferred stock. */
export interface Excess {
  readonly block: ReadBlock;
  readonly designation: Designation;
  readonly designated: Fraction;
  readonly authorized: Fraction;
  readonly source: { readonly block: ReadBlock; readonly amount: Amount };
}

/** A split whose numbers can be read, and what its ratio makes of the first of them. */
export interface HeldSplit {
  readonly block: ReadBlock;
  readonly split: Split;
  readonly before: Fraction;
  readonly after: Fraction;
  /**
   * What would be left, rounded up as fractions of a share are; of the two ways to take the ratio the one that is
   * nearer. Of an exchange, how many shares the larger number would have to be.
   */
  readonly expected: Fraction;
  readonly agrees: boolean;
}

/** What a draft says of its share capital. */
export function capitalOf(draft: Draft): HeldCapital {
  const places = draft.indexes.capital.places;
  if (places.size === 0) return { totals: [], excesses: [], splits: [] };
  const capitals: (readonly [ReadBlock, Capital])[] = [];
  const designations: (readonly [ReadBlock, Designation])[] = [];
  const splits: HeldSplit[] = [];
  for (const [block, facts] of places) {
    for (const fact of facts) {
      if (fact.kind === 'capital') capitals.push([block, fact]);
      else if (fact.kind === 'designation') designations.push([block, fact]);
      else if (fact.kind === 'split') splits.push(...heldSplit(block, fact));
    }
  }
  return {
    totals: capitals.flatMap(([block, capital]) => totalOf(block, capital)),
    excesses: excessesAmong(capitals, designations),
    splits,
  };
}

function totalOf(block: ReadBlock, { total, classes, certain }: Capital): readonly CapitalTotal[] {
  const stated = totalPart(block, total, '');
  const parts = classes.map(({ amount, name }) => totalPart(block, amount, name));
  if (!stated || !parts.every((part) => part !== undefined)) return [];
  const sum = parts.reduce((all, { value }) => all.add(value), zero);
  const difference = sum.sub(stated.value);
  const slips = slippedParts(parts, difference.neg());
  const foots = difference.equals(0);
  return [{ stated, parts, sum, difference, unit: undefined, foots, slips, within: [], certain }];
}

/** With several statements of capital, of several companies or before and after an amendment, no series exceeds any. */
function excessesAmong(
  capitals: readonly (readonly [ReadBlock, Capital])[],
  designations: readonly (readonly [ReadBlock, Designation])[],
): readonly Excess[] {
  const [first, ...others] = capitals;
  if (!first || others.length > 0) return [];
  const [source, { classes }] = first;
  const preferred = classes.find(({ name }) => name === 'preferred')?.amount;
  const authorized = preferred && valueOf(preferred)?.value;
  if (!preferred || !authorized) return [];
  return designations.flatMap(([block, designation]) => {
    const designated = valueOf(designation.amount)?.value;
    if (!designated || designated.compare(authorized) <= 0) return [];
    return [{ block, designation, designated, authorized, source: { block: source, amount: preferred } }];
  });
}

/** What is only said to be near may be off by a hundredth of itself. */
const nearness = new Fraction(1, 100);

function heldSplit(block: ReadBlock, split: Split): readonly HeldSplit[] {
  const [ratio, before, after] = [split.ratio, split.before, split.after].map((amount) => valueOf(amount)?.value);
  if (!ratio || !before || !after || ratio.s <= 0n || before.s <= 0n) return [];
  const ways = [before.mul(ratio), before.div(ratio)];
  if (split.exchange) {
    const times = ratio.compare(1) < 0 ? ratio.inverse() : ratio;
    const expected = before.compare(after) > 0 ? after.mul(times) : before.mul(times);
    return [{ block, split, before, after, expected, agrees: ways.some((way) => way.equals(after)) }];
  }
  const [nearest = before] = ways.sort((a, b) => a.sub(after).abs().compare(b.sub(after).abs()));
  const tolerance = split.approximate ? after.mul(nearness) : new Fraction(1);
  const agrees = nearest.sub(after).abs().compare(tolerance) < 0;
  return [{ block, split, before, after, expected: nearest.ceil(), agrees }];
}
