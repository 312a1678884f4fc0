import type { Unit } from '../../facts/fact.ts';
import { lift, type LocalSpan, type Span } from '../../text/span.ts';
import { one } from '../../words/exact.ts';
import { amountText } from '../amount/text.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { capitalOf } from './capital.ts';
import { portions, portionText, sumText } from './portion.ts';
import { products } from './product.ts';
import type { ProductStanding } from './product-standing.ts';
import { ratioStanding } from './ratio-standing.ts';
import { totalText } from './repair.ts';
import { oddMessage } from './row-repair.ts';
import { tableOddRows, tableProducts, totals } from './totals.ts';

/**
 * A total that the draft states beside what it is made of: a sum of parts, so many times each, the classes of its
 * shares, a part of a whole.
 */
export interface StatedTotal {
  /** The total as it stands. */
  readonly at: Span;
  /** Its value as messages name it: `$1,662,050`. */
  readonly states: string;
  readonly agrees: boolean;
  /** `adds up: 3 parts = 1,662,050`, `does not add up: the parts come to 1,661,050, 1,000 less`. */
  readonly arithmetic: string;
  /** What it is made of, each as it stands. */
  readonly parts: readonly Span[];
}

interface Local extends Omit<StatedTotal, 'at' | 'parts'> {
  readonly block: ReadBlock;
  readonly at: LocalSpan;
  readonly parts: readonly { readonly block: ReadBlock; readonly at: LocalSpan }[];
}

/**
 * The totals of a draft that are certainly made up of what stands beside them, or certainly not, in the order of the
 * text.
 */
export function statedTotals(draft: Draft): readonly StatedTotal[] {
  const found = [
    ...sums(draft),
    ...multiplied(draft),
    ...multipliedRows(draft),
    ...outOfProportion(draft),
    ...divided(draft),
    ...apportioned(draft),
    ...afterSplits(draft),
  ];
  if (found.length === 0) return [];
  const wanted = new Set(found.flatMap(({ block, parts }) => [block, ...parts.map((part) => part.block)]));
  const starts = new Map<ReadBlock, number>();
  for (const [index, block] of draft.blocks.entries()) {
    if (wanted.has(block)) starts.set(block, draft.starts[index] ?? 0);
  }
  const place = ({ block, at }: Pick<Local, 'block' | 'at'>): Span => lift(at, starts.get(block) ?? 0);
  return found
    .map(({ block, at, parts, ...total }) => ({ ...total, at: place({ block, at }), parts: parts.map(place) }))
    .sort((a, b) => a.at.start - b.at.start);
}

function sums(draft: Draft): readonly Local[] {
  const capital = capitalOf(draft).totals.filter(({ certain, foots }) => certain || foots);
  return [...totals(draft), ...capital].map((total) => {
    const { stated, parts, sum, difference, foots } = total;
    const states = totalText(total, stated.value);
    const [made, by] = [sum, difference.abs()].map((value) => totalText(total, value));
    const arithmetic = foots
      ? `adds up: ${parts.length === 1 ? '1 part' : `${parts.length} parts`} = ${states}`
      : `does not add up: the parts come to ${made ?? ''}, ${by ?? ''} ${difference.s > 0n ? 'more' : 'less'}`;
    return { block: stated.block, at: stated.at, states, agrees: foots, arithmetic, parts };
  });
}

const multiplied = (draft: Draft): readonly Local[] =>
  products(draft).map(({ block, countBlock, totalBlock, fact, standing }) => {
    const parts = [
      { block: countBlock, at: fact.count.at },
      { block, at: fact.each.at },
    ];
    return multipliedAt(totalBlock, fact.total.at, standing, valueOf(fact.total)?.unit, parts);
  });

const multipliedRows = (draft: Draft): readonly Local[] =>
  tableProducts(draft).map(({ count, each, total, unit, standing }) =>
    multipliedAt(total.block, total.at, standing, unit, [count, each]),
  );

function multipliedAt(
  block: ReadBlock,
  at: LocalSpan,
  { agrees, count, each, product, stated }: ProductStanding,
  unit: Unit | undefined,
  parts: Local['parts'],
): Local {
  const money = (value: typeof stated): string => amountText(value, unit, 'cardinal');
  const factors = `${amountText(count, undefined, 'cardinal')} × ${money(each)}`;
  const arithmetic = agrees
    ? `multiplies: ${factors} = ${money(stated)}`
    : `does not multiply: ${factors} = ${money(product)}`;
  return { block, at, states: money(stated), agrees, arithmetic, parts };
}

/** Rows of tables that are out of the proportion of all others. */
const outOfProportion = (draft: Draft): readonly Local[] =>
  tableOddRows(draft).map((row) => ({
    block: row.total.block,
    at: row.total.at,
    states: amountText(row.total.value, row.unit, 'cardinal'),
    agrees: false,
    arithmetic: `does not multiply: ${oddMessage(row)}`,
    parts: [row.each],
  }));

const percent = { kind: 'percent', base: 'percent' } as const;

/** Percentages that stand beside their part and their whole. */
function divided(draft: Draft): readonly Local[] {
  const found: Local[] = [];
  for (const [block, facts] of draft.indexes.ratios.places) {
    for (const fact of facts) {
      const standing = ratioStanding(fact);
      const [part, whole] = [valueOf(fact.part), valueOf(fact.whole)];
      if (!standing || !part || !whole) continue;
      const { agrees, stated, rounded } = standing;
      const [a, b] = [part, whole].map(({ value, unit }) => amountText(value, unit, 'cardinal'));
      const states = amountText(stated, percent, 'cardinal');
      const share = `${a ?? ''} of ${b ?? ''}`;
      const arithmetic = agrees
        ? `divides: ${share} = ${states}`
        : `does not divide: ${share} = ${amountText(rounded, percent, 'cardinal')}, not ${states}`;
      const parts = [fact.part, fact.whole].map(({ at }) => ({ block, at }));
      found.push({ block, at: fact.percent.at, states, agrees, arithmetic, parts });
    }
  }
  return found;
}

/** Sums that are so many percent of another. */
const apportioned = (draft: Draft): readonly Local[] =>
  portions(draft).map((portion) => {
    const { block, shareBlock, fact, whole, stated, made, agrees } = portion;
    const [states, is] = [sumText(fact.part, stated), sumText(fact.part, made)];
    const arithmetic = agrees
      ? `divides: ${portionText(portion)} = ${states}`
      : `does not divide: ${portionText(portion)} = ${is}, not ${states}`;
    const parts = [
      { block: shareBlock, at: fact.share.at },
      { block: whole.block, at: whole.amount.at },
    ];
    return { block, at: fact.part.at, states, agrees, arithmetic, parts };
  });

/** What shares are after a split, beside what they were. */
const afterSplits = (draft: Draft): readonly Local[] =>
  capitalOf(draft).splits.map(({ block, split, before, after, expected, agrees }) => {
    const [was, is, should] = [before, after, expected].map((value) => amountText(value, undefined, 'cardinal'));
    const ratio = amountText(valueOf(split.ratio)?.value ?? one, undefined, 'ratio');
    const comes = `${was ?? ''} at ${ratio}`;
    const arithmetic = agrees ? `splits: ${comes} = ${is ?? ''}` : `does not split: ${comes} = ${should ?? ''}`;
    const parts = [split.before, split.ratio].map(({ at }) => ({ block, at }));
    return { block, at: split.after.at, states: is ?? '', agrees, arithmetic, parts };
  });
