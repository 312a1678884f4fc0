/** How one whole number became another under the fingers: one digit is another, or two neighbours changed places. */
export type Slip = 'digit' | 'transposition';

/** The slip that makes one number of the other; undefined where none does, or where they are the same or of two signs. */
export function slipBetween(a: number, b: number): Slip | undefined {
  if (a === b || a < 0 !== b < 0) return undefined;
  const [x, y] = [String(Math.abs(a)), String(Math.abs(b))];
  const width = Math.max(x.length, y.length);
  const [left, right] = [x.padStart(width, '0'), y.padStart(width, '0')];
  const changed: number[] = [];
  for (let at = 0; at < width && changed.length < 3; at++) if (left[at] !== right[at]) changed.push(at);
  if (changed.length === 1) return 'digit';
  const [first = 0, second = 0] = changed;
  const swapped = changed.length === 2 && second === first + 1;
  return swapped && left[first] === right[second] && left[second] === right[first] ? 'transposition' : undefined;
}
