import type { Amount } from '../../facts/fact.ts';
import { localSpan } from '../../text/span.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { HeldProduct } from './product.ts';
import { productStanding } from './product-standing.ts';

/** A sum and the block that states it. */
interface PlacedSum {
  readonly block: ReadBlock;
  readonly amount: Amount;
}

/**
 * The equal payments in which the principal of the draft's note is paid back, held to that; none where the draft
 * promises no principal or two, or pays it back in two ways.
 */
export function repaidPrincipal(draft: Draft): readonly HeldProduct[] {
  const [only, ...others] = [...draft.indexes.repayments.places].flatMap(([block, facts]) =>
    facts.map((fact) => ({ block, fact })),
  );
  const principal = only && others.length === 0 ? promisedSum(draft) : undefined;
  if (!only || !principal) return [];
  const { block, fact } = only;
  const at = localSpan(fact.count.at.start, fact.each.at.end);
  const { count, each } = fact;
  const product = { kind: 'product', at, count, each, total: principal.amount, approximate: false } as const;
  const standing = productStanding({ ...product, tentative: true });
  return standing ? [{ block, countBlock: block, totalBlock: principal.block, fact: product, standing }] : [];
}

/**
 * The only sum that a draft promises to pay as principal, or the one at the head of its note where none is promised;
 * undefined for none, and for two that differ.
 */
export function promisedSum({
  indexes: {
    principals: { byKey },
  },
}: Draft): PlacedSum | undefined {
  const all = [...(byKey.get('promise') ?? byKey.get('head') ?? [])].flatMap(([block, principals]) =>
    principals.map(({ amount }) => ({ block, amount })),
  );
  const [first] = all;
  const value = first && valueOf(first.amount)?.value;
  return value && all.every(({ amount }) => valueOf(amount)?.value.equals(value)) ? first : undefined;
}
