import { ASTERISK, COLON, COMMA, DOLLAR, EM_DASH, EN_DASH, HYPHEN, POINT, SEMICOLON } from '../../text/sign-codes.ts';
import { localSpan } from '../../text/span.ts';
import { FIGURE, holdsLetters, isSign, isSpaced, lowerAt, SIGN, tokenSpan, type Tokens } from '../../text/tokens.ts';
import { readEntry } from './figure.ts';
import type { TableLine } from './line.ts';
import { lineText, type ReadRow } from './row.ts';

/**
 * The longest line that is an item and no prose, in UTF-16 units, and how many tokens may end one behind its figure.
 */
const longest = 100;
const mostBehind = 3;
/** What ends a sentence within a label; the point behind an item's number ends none. */
const sentence = /[a-z)]{2,}[.;?!] /;

/**
 * Whether the last line of a block may be an item that ends in its amount: by far most blocks are passed over on this
 * alone.
 */
export function mayBeListed({ text, origin, count, kinds, starts }: Tokens): boolean {
  let last = count - 1;
  while (last >= 0 && kinds[last] !== FIGURE && count - last <= mostBehind) last--;
  if (last < 2 || kinds[last] !== FIGURE) return false;
  const figure = (starts[last] ?? 0) + origin;
  const reach = Math.max(origin, figure - longest);
  return reach === origin || text.slice(reach, figure).includes('\n');
}

/**
 * Reads a line as an item that ends in its amount, `Alder National Bank: $12,500,000`, where a colon or a dash parts
 * the two or a dollar sign says where the amount begins. Undefined for other lines.
 */
export function listedAt(tokens: Tokens, line: TableLine): ReadRow | undefined {
  if (line.end - line.start > longest) return undefined;
  const to = itemEnd(tokens, line);
  const from = line.from + (isBullet(tokens, line.from) ? 1 : 0);
  for (let i = to - 1; i > from && to - i <= mostBehind + 3; i--) {
    const parted = isParting(tokens, i - 1);
    if (!parted && !(tokens.kinds[i] === SIGN && tokens.codes[i] === DOLLAR)) continue;
    const entry = readEntry(tokens, { from: i, to, column: 0 });
    if (entry.kind !== 'figure' || !entry.value || (!parted && !entry.unit)) continue;
    const labelTo = parted ? i - 1 : i;
    const label = lineText(tokens, from, labelTo);
    if (!holdsLetters(tokens, from, labelTo) || sentence.test(label)) return undefined;
    const first = tokens.starts[from] ?? 0;
    const at = localSpan(tokens.starts[i] ?? 0, tokens.ends[entry.to - 1] ?? 0);
    const number = tokenSpan(tokens, entry.numberFrom, entry.numberTo);
    const { value, decimals, unit } = entry;
    return {
      at: localSpan(first, at.end),
      label,
      labelAt: localSpan(first, tokens.ends[labelTo - 1] ?? first),
      // Items begin and end where their words do: their figures are one column all the same.
      cells: [{ at, number, value, decimals, unit, left: 0, right: 0 }],
      barred: false,
      columned: false,
    };
  }
  return undefined;
}

/** What may open an item of a list in plain text. */
const isBullet = ({ kinds, codes }: Tokens, i: number): boolean => kinds[i] === SIGN && bullets.has(codes[i] ?? 0);
const bullets: ReadonlySet<number> = new Set([HYPHEN, EN_DASH, EM_DASH, ASTERISK, 0x2022, 0xb7]);

/** The token past what an item says: a semicolon, a comma, a point and an `and` behind it are no part of it. */
function itemEnd(tokens: Tokens, { from, to }: TableLine): number {
  let end = to;
  if (end > from && /^(?:and|or)$/.test(lowerAt(tokens, end - 1))) end--;
  const last = end - 1;
  const stops = isSign(tokens, last, SEMICOLON) || isSign(tokens, last, COMMA) || isSign(tokens, last, POINT);
  return stops && end > from ? last : end;
}

/** Whether a sign parts a label from its amount: a colon, or a dash between blanks. */
const isParting = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, COLON) ||
  ((isSign(tokens, i, HYPHEN) || isSign(tokens, i, EN_DASH) || isSign(tokens, i, EM_DASH)) &&
    isSpaced(tokens, i) &&
    isSpaced(tokens, i + 1));
