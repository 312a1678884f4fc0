/**
 * The last of `count` things, ordered by where they start, that starts at or before an offset; the first where none
 * does.
 */
export function lastAtOrBefore(count: number, startOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/**
 * The first of `count` things, ordered by where they start, that starts at or behind an offset; `count` where none
 * does.
 */
export function firstAtOrAfter(count: number, startOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
