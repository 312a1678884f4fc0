import { CLOSE, OPEN } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { FIGURE, isGlued, isSign, SIGN, tokenText, type Tokens } from '../text/tokens.ts';
import { isNumeral, lexemeAt } from '../words/lexicon.ts';
import { claim, isClaimed, type Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Enumerator } from './fact.ts';

/** The longest mark, `lxxxviii`, in UTF-16 units. */
const longestMark = 8;

const none: readonly Enumerator[] = [];

type Series = Enumerator['series'];

/** A list being counted: the marks that carried on from its first. */
interface Count {
  readonly series: Series;
  readonly marks: { readonly open: number; readonly ordinal: number }[];
}

export const enumeratorCue: Cue = { signs: [OPEN] };

/**
 * Finds the marks of lists, `(a) ... (b)`, `(1) ... (2)`, `(i) ... (ii)`: at least two that count on from the first of
 * their series, or one that opens the block. A figure in brackets right behind a number word is that word's figure, not
 * a mark.
 */
export function readEnumerators(tokens: Tokens, claims: Claims): readonly Enumerator[] {
  const counts: Count[] = [];
  for (let i = 0; i + 2 < tokens.count; i++) if (isMark(tokens, i, claims)) place(counts, i, tokenText(tokens, i + 1));
  if (counts.length === 0) return none;
  const found: Enumerator[] = [];
  for (const { series, marks } of counts) {
    if (marks.length < 2 && marks[0]?.open !== 0) continue;
    for (const { open, ordinal } of marks) {
      claim(claims, open, open + 3);
      const at = localSpan(tokens.starts[open] ?? 0, tokens.ends[open + 2] ?? 0);
      found.push({ kind: 'enumerator', at, series, ordinal });
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}

/** Whether the token opens brackets that may hold the mark of a list. */
function isMark(tokens: Tokens, i: number, claims: Claims): boolean {
  if (!isSign(tokens, i, OPEN) || !isSign(tokens, i + 2, CLOSE)) return false;
  if (isClaimed(claims, i) || tokens.kinds[i + 1] === SIGN) return false;
  if ((tokens.ends[i + 1] ?? 0) - (tokens.starts[i + 1] ?? 0) > longestMark) return false;
  if (i > 0 && isGlued(tokens, i) && tokens.kinds[i - 1] !== SIGN) return false;
  const before = lexemeAt(tokens, i - 1);
  return tokens.kinds[i + 1] !== FIGURE || !isNumeral(before);
}

/** Puts a mark into the youngest list that it continues, or starts a list with it where it is the first of a series. */
function place(counts: Count[], open: number, text: string): void {
  const readings = ordinals(text);
  // Lists nest: only the last few can still be open, so a long block stays linear.
  for (let back = 1; back <= Math.min(counts.length, 8); back++) {
    const count = counts[counts.length - back];
    const next = (count?.marks.at(-1)?.ordinal ?? 0) + 1;
    if (count && readings.some(({ series, ordinal }) => series === count.series && ordinal === next)) {
      count.marks.push({ open, ordinal: next });
      return;
    }
  }
  for (const { series, ordinal } of readings) {
    if (ordinal !== 1 && open !== 0) continue;
    counts.push({ series, marks: [{ open, ordinal }] });
    return;
  }
}

/** What a mark may count: `i` is the first roman numeral and the ninth letter, `x` the first of the last letters. */
function ordinals(text: string): readonly { readonly series: Series; readonly ordinal: number }[] {
  if (/^\d{1,2}$/.test(text)) return [{ series: 'number', ordinal: Number(text) }];
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return [];
  const found: { series: Series; ordinal: number }[] = [];
  const value = romanValue(lower);
  if (value > 0) found.push({ series: 'roman', ordinal: value });
  if (/^([a-z])\1*$/.test(lower) && lower.length <= 2) {
    found.push({ series: 'letter', ordinal: lower.charCodeAt(0) - 96 + 26 * (lower.length - 1) });
  }
  const last = 'xyz'.indexOf(lower);
  if (last >= 0) found.push({ series: 'last', ordinal: last + 1 });
  return found;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a roman numeral in lower case up to 89; 0 where it is none. */
function romanValue(text: string): number {
  if (!/^l?x{0,3}(?:ix|iv|v?i{0,3})$/.test(text)) return 0;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = romanDigits[text[i] ?? ''] ?? 0;
    value += digit < (romanDigits[text[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}
