import type { PhrasingContent, RootContent } from 'mdast';
import { amountText } from '../../model/amount-text.ts';
import type { Draft } from '../../model/draft.ts';
import { listTotals, type ListTotal } from '../../model/list-total.ts';
import type { Span } from '../../text/span.ts';
import { paragraph, placeLink, strong, table, text } from './content.ts';

/** The parts and the sum of each list whose total or part stands at a place, the innermost list first. */
export function listsWith(draft: Draft, blockIndex: number, at: Span): readonly RootContent[] {
  const own = listTotals(draft, blockIndex).filter(({ total, parts }) =>
    [total, ...parts].some((part) => part.at.start === at.start),
  );
  return own.reverse().flatMap((list) => summed(draft, list));
}

function summed(draft: Draft, { total, parts, sum, unit }: ListTotal): readonly RootContent[] {
  const figures = (value: typeof sum): string => amountText(value, unit, 'cardinal');
  const agrees = sum.equals(total.value);
  const rows: (readonly PhrasingContent[])[] = [
    [text('Part'), text('Amount')],
    ...parts.map(({ mark, at, value }) => [
      text(draft.text.slice(mark.start, mark.end)),
      placeLink(figures(value), at.start),
    ]),
    [text('Sum of the parts'), strong(figures(sum))],
    [text('Stated total'), placeLink(figures(total.value), total.at.start)],
  ];
  if (!agrees) rows.push([text('Difference'), strong(figures(sum.sub(total.value).abs()))]);
  const side = sum.compare(total.value) > 0 ? 'more' : 'less';
  const verdict = agrees
    ? 'The parts make up the stated total.'
    : `The parts come to ${figures(sum.sub(total.value).abs())} ${side} than the stated total.`;
  return [paragraph(text(verdict)), table(rows)];
}
