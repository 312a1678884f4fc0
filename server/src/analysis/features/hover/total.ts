import type Fraction from 'fraction.js';
import type { PhrasingContent, RootContent } from 'mdast';
import { blockIndexAt, type Draft } from '../../model/draft.ts';
import { offsetIn } from '../../model/places.ts';
import { listTotals } from '../../model/total/list-total.ts';
import { totalText } from '../../model/total/repair.ts';
import type { Total, TotalPart } from '../../model/total/total.ts';
import { totalsNear } from '../../model/total/totals.ts';
import { lift, type LocalSpan, type Span } from '../../text/span.ts';
import { paragraph, placeLink, strong, table, text } from './content.ts';
import { lineAt } from './elsewhere.ts';

/** How many parts a hover lists. */
const most = 24;

/**
 * What a place adds up to and what it is a part of: over a total its parts with their shares, their sum and the
 * difference, over a part the total that counts it. Lists come first, then tables; nothing for an amount that is
 * neither.
 */
export function totalsAt(draft: Draft, at: Span): readonly RootContent[] {
  const index = blockIndexAt(draft, at.start);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  const isHere = (part: TotalPart): boolean => part.block === block && touching(lift(part.at, start), at);
  const found = [...[...listTotals(draft, index)].reverse(), ...totalsNear(draft, index)];
  return found.flatMap((total) => {
    if (isHere(total.stated)) return summed(draft, total);
    const part = total.parts.find(isHere);
    return part ? [belonging(draft, total, part)] : [];
  });
}

/** The cell of a table at an offset that states or makes up a total, whatever else it says. */
export function totalCellAt(draft: Draft, offset: number): Span | undefined {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  for (const { stated, parts } of totalsNear(draft, index)) {
    for (const part of [stated, ...parts]) {
      const at = lift(part.at, start);
      if (part.block === block && at.start <= offset && offset <= at.end) return at;
    }
  }
  return undefined;
}

const touching = (a: LocalSpan | Span, b: LocalSpan | Span): boolean => a.start < b.end && b.start < a.end;

function summed(draft: Draft, total: Total): readonly RootContent[] {
  const { stated, parts, sum, difference, unit, foots } = total;
  const figures = (value: Fraction): string => totalText(total, value);
  const shares = unit?.kind !== 'percent' && sum.s > 0n && parts.every(({ value }) => value.s >= 0n);
  const row = (...cells: readonly PhrasingContent[]): readonly PhrasingContent[] =>
    shares ? cells : cells.slice(0, 2);
  const rows = [
    row(text('Part'), text('Amount'), text('Percent')),
    ...parts
      .slice(0, most)
      .map((part, at) =>
        row(
          text(part.label === '' ? `part ${at + 1}` : part.label),
          placeLink(figures(part.value), offsetIn(draft, part)),
          text(shares ? shareText(part.value, sum) : ''),
        ),
      ),
    ...(parts.length > most ? [row(text(`and ${parts.length - most} more`), text(''), text(''))] : []),
    row(text('Sum of the parts'), strong(figures(sum)), text('')),
  ];
  if (difference.n !== 0n) {
    rows.push(
      row(text('Stated total'), placeLink(figures(stated.value), offsetIn(draft, stated)), text('')),
      row(text('Difference'), strong(figures(difference.abs())), text('')),
    );
  }
  return [
    paragraph(text(foots ? rounded(total) : `The parts come to ${missed(total)} than the stated total.`)),
    table(rows),
  ];
}

const rounded = ({ difference }: Total): string =>
  difference.n === 0n ? 'The parts make up the stated total.' : 'The parts make up the stated total, as rounded.';

const missed = (total: Total): string =>
  `${totalText(total, total.difference.abs())} ${total.difference.s > 0n ? 'more' : 'less'}`;

/** `45.4% of the total of 1,540,250 on line 3.` */
function belonging(draft: Draft, total: Total, part: TotalPart): RootContent {
  const { stated, sum, unit, foots } = total;
  const share =
    unit?.kind !== 'percent' && sum.s > 0n && part.value.s >= 0n
      ? `${shareText(part.value, sum)} of the total of `
      : 'Part of the total of ';
  const at = offsetIn(draft, stated);
  const verdict = foots ? '.' : `; its parts come to ${missed(total)}.`;
  return paragraph(
    text(share),
    placeLink(totalText(total, stated.value), at),
    text(` on line ${lineAt(draft, at)}${verdict}`),
  );
}

/** Where a part starts in the draft, in UTF-16 units. */

/** A part of a sum in percent, to one decimal: `45.4%`. */
function shareText(value: Fraction, sum: Fraction): string {
  const share = value.div(sum).mul(1000).round();
  return `${share.n / 10n}.${share.n % 10n}%`;
}
