import type Fraction from 'fraction.js';
import type { AuthorizedPreferred, Capital, Designation, Reservation, Split, SplitRatio } from '../../facts/fact.ts';
import { zero } from '../../words/exact.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { placesOf } from '../places.ts';

/** Several series that together are given more shares than the draft, right there, authorizes of preferred stock. */
export interface JointExcess {
  readonly authorized: Placed<Stated>;
  readonly limit: Fraction;
  /** One designation of each series, in the order of the text. */
  readonly series: readonly Placed<Designation>[];
  readonly designated: Fraction;
}

interface Placed<T> {
  readonly block: ReadBlock;
  readonly fact: T;
}

/** How many paragraphs behind the one that says what is authorized go on with its series: the next recitals. */
const reach = 2;

/**
 * The series that together exceed the preferred stock authorized. They stand in the paragraph that says what is
 * authorized or in the next ones; of a series that is given two numbers nothing is said.
 */
export function jointExcesses(draft: Draft): readonly JointExcess[] {
  const places = placesOf(draft, draft.indexes.capital.places);
  const found: JointExcess[] = [];
  for (const [at, { block, index, facts }] of places.entries()) {
    const near = places.slice(at, at + reach + 1).filter((place) => place.index <= index + reach);
    const limits = facts.filter((fact) => limitOf(fact) !== undefined);
    const [first] = limits;
    const limit = first && limitOf(first);
    // What was authorized and what is: nothing says which of them the series are taken from.
    if (!limit || !limits.every((fact) => limitOf(fact)?.equals(limit))) continue;
    const excess = excessOf({ block, fact: first }, limit, near);
    if (excess) found.push(excess);
  }
  return found;
}

type Stated = AuthorizedPreferred | Capital | Designation | Reservation | Split | SplitRatio;

function limitOf(fact: Stated): Fraction | undefined {
  if (fact.kind === 'authorized-preferred') return valueOf(fact.amount)?.value;
  const preferred = fact.kind === 'capital' ? fact.classes.find(({ name }) => name === 'preferred') : undefined;
  return preferred && valueOf(preferred.amount)?.value;
}

function excessOf(
  authorized: Placed<Stated>,
  limit: Fraction,
  near: readonly { readonly block: ReadBlock; readonly facts: readonly Stated[] }[],
): JointExcess | undefined {
  const bySeries = new Map<string, Placed<Designation>>();
  for (const { block, facts } of near) {
    // Another statement of what is authorized ends what the first is held to.
    if (block !== authorized.block && facts.some((fact) => limitOf(fact) !== undefined)) break;
    for (const fact of facts) {
      if (fact.kind !== 'designation') continue;
      const key = seriesKey(fact);
      const known = bySeries.get(key);
      if (known && !sameNumber(known.fact, fact)) return undefined;
      bySeries.set(key, known ?? { block, fact });
    }
  }
  return total(authorized, limit, bySeries);
}

function total(
  authorized: JointExcess['authorized'],
  limit: Fraction,
  bySeries: ReadonlyMap<string, Placed<Designation>>,
): JointExcess | undefined {
  const series = [...bySeries.values()];
  const values = series.map(({ fact }) => valueOf(fact.amount)?.value);
  if (series.length < 2 || !values.every((value) => value !== undefined)) return undefined;
  const designated = values.reduce((sum, value) => sum.add(value), zero);
  const alone = values.some((value) => value.compare(limit) > 0);
  return designated.compare(limit) > 0 && !alone ? { authorized, limit, series, designated } : undefined;
}

/** `Series A`, whatever stands between its letter and its stock. */
const seriesKey = ({ series }: Designation): string => series.toLowerCase().split(' ').slice(0, 2).join(' ');

function sameNumber(one: Designation, other: Designation): boolean {
  const [a, b] = [valueOf(one.amount)?.value, valueOf(other.amount)?.value];
  return a !== undefined && b !== undefined && a.equals(b);
}
