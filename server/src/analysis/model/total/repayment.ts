import type { Amount, Repayment } from '../../facts/fact.ts';
import { localSpan } from '../../text/span.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { sumOfTerm } from './list-term.ts';
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
  const [only, ...others] = repaymentsOf(draft).get(undefined) ?? [];
  const principal = only && others.length === 0 ? promisedSum(draft) : undefined;
  return only && principal ? heldTo(only, principal) : [];
}

/** The equal payments in which what a term stands for is paid, held to that; none for a term paid in two ways. */
export function paidTerms(draft: Draft): readonly HeldProduct[] {
  return [...repaymentsOf(draft)].flatMap(([term, [only, ...others]]) => {
    const sum = term !== undefined && only && others.length === 0 ? sumOfTerm(draft, term) : undefined;
    return only && sum ? heldTo(only, { block: sum.placed.block, amount: sum.amount }) : [];
  });
}

/** A repayment and the block that states it. */
interface PlacedRepayment {
  readonly block: ReadBlock;
  readonly fact: Repayment;
}

/** The repayments of a draft by the key of what is paid in them; undefined for the principal. */
function repaymentsOf(draft: Draft): ReadonlyMap<string | undefined, readonly PlacedRepayment[]> {
  const found = new Map<string | undefined, PlacedRepayment[]>();
  for (const [block, facts] of draft.indexes.repayments.places)
    for (const fact of facts) {
      const same = found.get(fact.term);
      if (same) same.push({ block, fact });
      else found.set(fact.term, [{ block, fact }]);
    }
  return found;
}

function heldTo({ block, fact }: PlacedRepayment, total: PlacedSum): readonly HeldProduct[] {
  const at = localSpan(fact.count.at.start, fact.each.at.end);
  const { count, each } = fact;
  const product = { kind: 'product', at, count, each, total: total.amount, approximate: false } as const;
  const standing = productStanding({ ...product, tentative: true });
  return standing ? [{ block, countBlock: block, totalBlock: total.block, fact: product, standing }] : [];
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
