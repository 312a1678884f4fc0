import { blockIndexAt, type Draft } from '../model/draft.ts';
import { isColumned } from '../model/total/table/run.ts';
import type { Span } from '../text/span.ts';
import { addForm } from './refactor/add-form.ts';
import { figuresOnly } from './refactor/figures-only.ts';
import type { AmountPlace, Refactoring } from './refactor/refactoring.ts';
import { writeTotal } from './refactor/written-total.ts';

/**
 * Other ways to write the amount at a caret: words added to figures, figures to words, the figures alone; for a
 * selection with several amounts, what they come to. Nothing in a table, where one form is the custom.
 */
export function refactorings(draft: Draft, selection: Span): readonly Refactoring[] {
  if (selection.start < selection.end) {
    const total = writeTotal(draft, selection);
    if (total.length > 0) return total;
  }
  const place = amountAt(draft, selection);
  return place ? [...addForm(place), ...figuresOnly(place)] : [];
}

/** The amount that holds a caret or a selection. */
function amountAt(draft: Draft, selection: Span): AmountPlace | undefined {
  const index = blockIndexAt(draft, selection.start);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  if (!block || block.kind === 'table') return undefined;
  const [from, to] = [selection.start - start, selection.end - start];
  const holds = ({ at }: { readonly at: { readonly start: number; readonly end: number } }): boolean =>
    at.start <= from && to <= at.end;
  if (block.facts.some((fact) => (isColumned(fact) || fact.kind === 'date') && holds(fact))) return undefined;
  const amount = block.facts.find((fact) => fact.kind === 'amount' && holds(fact));
  return amount?.kind === 'amount' ? { draft, amount, block, start } : undefined;
}
