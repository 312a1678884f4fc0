import Fraction from 'fraction.js';
import { localSpan } from '../../text/span.ts';
import { zero } from '../../words/exact.ts';
import type { CellLine, TableCell } from '../fact.ts';
import { isCellLabel } from './label.ts';

/** What a line of page furniture may be to a table that is written cell by cell: a cell of it, or a page's end. */
export type FurnitureLine = CellLine | { readonly holds: 'page' };

/** The longest block that may be the label of a cell, in UTF-16 units, the blank lines behind it among them. */
export const longestCell = 2000;

const nothing = /^(?:[-–—]{1,2}|n\/a|nil|none)$/i;
const tail = /^\)?%?\)?$/;
const figureAlone = /^[$(]*[\d,.]*\d[)%]*$/;

/**
 * The one cell that all of a block's text is, where the block holds no figure that a fact would tell of: a label, a
 * dash for nothing, a sign of currency or percent. Undefined for text that is none of a table. Spans count from the
 * text's start.
 */
export function loneCell(text: string): CellLine | undefined {
  const shown = shownIn(text);
  if (nothing.test(shown)) return { holds: 'figure', cell: cellOf(text, shown, 0, zero) };
  if (shown === '$') return { holds: 'sign', unit: { kind: 'money', base: '$' } };
  if (tail.test(shown)) {
    return { holds: 'sign', unit: shown.includes('%') ? { kind: 'percent', base: 'percent' } : undefined };
  }
  return isCellLabel(shown) ? { holds: 'label', text: shown } : undefined;
}

/**
 * The lines of page furniture as cells of a table: a short figure alone on its line may be a page's number or a cell.
 * Where any line is neither that nor a rule, all of it is the end of a page.
 */
export function furnitureCells(text: string): readonly FurnitureLine[] {
  const lines: CellLine[] = [];
  let from = 0;
  for (const written of text.split('\n')) {
    const shown = shownIn(written);
    if (/^\d{1,4}$/.test(shown)) {
      lines.push({ holds: 'figure', cell: cellOf(text, shown, from, new Fraction(shown)) });
    } else if (/={3}/.test(shown)) lines.push({ holds: 'rule', rule: 'double' });
    else if (/^[-_—\s]{3,}$/.test(shown)) lines.push({ holds: 'rule', rule: 'single' });
    else if (shown !== '') return [{ holds: 'page' }];
    from += written.length + 1;
  }
  return lines;
}

/** Whether a figure is all that stands on one of the lines of a text, as a cell of a table does. */
export const holdsLoneFigure = (text: string): boolean =>
  text.split('\n').some((line) => figureAlone.test(shownIn(line)));

/** What is read of a line or a short block, white space made single, without marks of emphasis. */
const shownIn = (text: string): string =>
  text
    .replace(/[*_\\]+/g, '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();

/** The cell that is written so, at or behind an offset of a text. */
function cellOf(text: string, written: string, from: number, value: Fraction): TableCell {
  const start = text.indexOf(written, from);
  const at = localSpan(start, start + written.length);
  return { at, number: at, value, decimals: 0, unit: undefined, left: 0, right: 0 };
}
