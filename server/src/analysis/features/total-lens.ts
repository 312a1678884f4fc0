import type { Draft, ReadBlock } from '../model/draft.ts';
import { capitalOf } from '../model/capital.ts';
import { products } from '../model/product.ts';
import { amountText } from '../model/amount-text.ts';
import { valueOf } from '../model/amount-value.ts';
import { totalText } from '../model/total-repair.ts';
import { totals } from '../model/totals.ts';
import { lift, type LocalSpan, type Span } from '../text/span.ts';

/** What a line over a total says. */
export interface TotalLens {
  /** The total as it stands. */
  readonly at: Span;
  readonly title: string;
}

/**
 * What may be said over each total of a draft, in the order of the text: `adds up: 3 parts = 1,662,050`, or by how much it does
 * not. Products say what was multiplied.
 */
export function totalLenses(draft: Draft): readonly TotalLens[] {
  const found: { readonly block: ReadBlock; readonly at: LocalSpan; readonly title: string }[] = [];
  const capital = capitalOf(draft).totals.filter(({ certain, foots }) => certain || foots);
  for (const total of [...totals(draft), ...capital]) {
    const { block, at } = total.stated;
    const short = totalText(total, total.difference.abs());
    const parts = total.parts.length === 1 ? '1 part' : `${total.parts.length} parts`;
    const title = total.foots
      ? `adds up: ${parts} = ${totalText(total, total.stated.value)}`
      : `does not add up: ${short} ${total.difference.s > 0n ? 'over' : 'short'}`;
    found.push({ block, at, title });
  }
  for (const { block, fact, standing } of products(draft)) {
    const unit = valueOf(fact.total)?.unit;
    const multiplied = `${amountText(standing.count, undefined, 'cardinal')} × ${amountText(standing.each, unit, 'cardinal')}`;
    const title = standing.agrees
      ? `multiplies: ${multiplied} = ${amountText(standing.stated, unit, 'cardinal')}`
      : `does not multiply: ${multiplied} = ${amountText(standing.product, unit, 'cardinal')}`;
    found.push({ block, at: fact.total.at, title });
  }
  if (found.length === 0) return [];
  const wanted = new Set(found.map(({ block }) => block));
  const starts = new Map<ReadBlock, number>();
  for (const [index, block] of draft.blocks.entries())
    if (wanted.has(block)) starts.set(block, draft.starts[index] ?? 0);
  return found
    .map(({ block, at, title }) => ({ at: lift(at, starts.get(block) ?? 0), title }))
    .sort((a, b) => a.at.start - b.at.start);
}
