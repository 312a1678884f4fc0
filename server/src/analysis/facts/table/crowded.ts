import { CLOSE, DOLLAR, OPEN, PERCENT } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { FIGURE, isSign, isSpaced, lowerAt, tokenSpan, tokenText, type Tokens } from '../../text/tokens.ts';
import { readEntry } from './figure.ts';
import { leadsToFigure } from './label.ts';
import { segmentsOf, type TableLine } from './line.ts';
import { lineText, type ReadRow } from './row.ts';

/** How far the figures of one column may end apart, in UTF-16 units: a bracket may stand beyond the others. */
const slack = 1;

/**
 * Reads a line whose label is so long that one blank parts it from its figure, where that figure ends in the column of
 * the row above: at `right`, in UTF-16 units from the start of its line. Undefined for other lines.
 */
export function crowdedRowAt(tokens: Tokens, line: TableLine, right: number): ReadRow | undefined {
  const figure = lastFigure(tokens, line);
  const end = tokens.ends[figure] ?? 0;
  if (figure <= line.from || Math.abs(end - line.start - right) > slack) return undefined;
  let from = figure;
  while (from > line.from && (isSign(tokens, from - 1, DOLLAR) || isSign(tokens, from - 1, OPEN))) from--;
  const isAmount = from < figure || tokenText(tokens, figure).includes(',');
  if (!isAmount || from === line.from || !isSpaced(tokens, from) || leadsToFigure(lowerAt(tokens, from - 1)))
    return undefined;
  if (segmentsOf(tokens, line).length !== 1) return undefined;
  const entry = readEntry(tokens, { from, to: line.to, column: 0 });
  if (entry.kind !== 'figure' || !entry.value) return undefined;
  const [first, start] = [tokens.starts[line.from] ?? 0, tokens.starts[from] ?? 0];
  const at = localSpan(start, tokens.ends[entry.to - 1] ?? end);
  const number = tokenSpan(tokens, entry.numberFrom, entry.numberTo);
  const { value, decimals, unit } = entry;
  const left = number.start - line.start;
  return {
    at: localSpan(first, at.end),
    label: lineText(tokens, line.from, from),
    labelAt: localSpan(first, tokens.ends[from - 1] ?? first),
    cells: [{ at, number, value, decimals, unit, left, right: number.end - line.start }],
    barred: false,
    columned: false,
  };
}

/** The last token of a line but for a bracket and a percent sign. */
function lastFigure(tokens: Tokens, { to }: TableLine): number {
  let last = to - 1;
  while (isSign(tokens, last, CLOSE) || isSign(tokens, last, PERCENT)) last--;
  return tokens.kinds[last] === FIGURE ? last : -1;
}
