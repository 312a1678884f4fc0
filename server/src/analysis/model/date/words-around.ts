import { span, type Span } from '../../text/span.ts';

/** Which words are read: those before a place, the nearest first, or those behind it. */
export type Side = 'before' | 'behind';

const latinFrom = 0xc0;
const latinTo = 0x24f;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Letters, among them those with accents, and digits. */
function isOfWord(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || isDigit(code) || (code >= latinFrom && code <= latinTo);
}

/**
 * The nearest word on one side of a place of a text, not beyond `limit`; undefined where there is none. Words are runs
 * of letters and digits: one that stands between any signs is read as the same.
 */
export function wordBeside(text: string, at: number, limit: number, side: Side): Span | undefined {
  if (side === 'before') {
    let end = at;
    while (end > limit && !isOfWord(text.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > limit && isOfWord(text.charCodeAt(start - 1))) start--;
    return start < end ? span(start, end) : undefined;
  }
  let start = at;
  while (start < limit && !isOfWord(text.charCodeAt(start))) start++;
  let end = start;
  while (end < limit && isOfWord(text.charCodeAt(end))) end++;
  return start < end ? span(start, end) : undefined;
}
