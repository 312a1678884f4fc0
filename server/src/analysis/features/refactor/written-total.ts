import { selectionSums } from '../../model/amount/selection-sum.ts';
import { statedTwice } from '../../model/amount/stated-twice.ts';
import { amountText } from '../../model/amount/text.ts';
import type { Draft } from '../../model/draft.ts';
import { span, type Span } from '../../text/span.ts';
import type { Refactoring } from './refactoring.ts';

/**
 * Writes out behind a selected list what its amounts come to: `, an aggregate of Nine Hundred (900) shares`, twice
 * where most of the list is stated twice. Nothing where one of them is the total already.
 */
export function writeTotal(draft: Draft, selection: Span): readonly Refactoring[] {
  const [total] = selectionSums(draft, [selection]);
  if (!total) return [];
  const { amounts, values, sum, unit, noun } = total;
  if (values.some((value) => value.mul(2).equals(sum)) && values.length > 2) return [];
  const twice = amounts.filter(({ statements }) => statements.length > 1).length * 2 >= amounts.length;
  const figures = amountText(sum, unit, 'cardinal');
  const decimals = /\.(\d+)/.exec(figures)?.[1]?.length ?? 0;
  const stated = { value: sum, sense: 'cardinal', unit, figures, decimals } as const;
  const double = twice ? statedTwice(draft, selection.start, stated) : undefined;
  const form = (noun === undefined ? double?.forms[0] : double?.counting(noun)) ?? figures;
  const counted = noun === undefined || form.endsWith(noun) ? form : `${form} ${noun}`;
  const text = draft.text.slice(selection.start, selection.end);
  const at = selection.start + text.replace(/[\s.;:,]+$/, '').length;
  return [
    {
      title: `Write out the total: an aggregate of ${counted}`,
      edits: [{ at: span(at, at), text: `, an aggregate of ${counted}` }],
    },
  ];
}
