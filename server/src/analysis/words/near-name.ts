import { isState } from './jurisdictions.ts';

/**
 * Whether one word of a name, in upper case, is such as a drafter writes who has the other one in mind and neither
 * before the eyes: both begin with the same two letters, and at least half of the letters of either stand in the other
 * in the same order (`Leopold`, `Leonard`). Words a slip apart are among them; states are not.
 */
export function areNearNames(a: string, b: string): boolean {
  if (a === b || a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(1) !== b.charCodeAt(1)) return false;
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (least < shortest || most > longest || 2 * least < most) return false;
  return likenessOf(a, b) >= 0.5 && !isState(a) && !isState(b);
}

const shortest = 4;
/** Longer ones are no words, and are not compared letter by letter. */
const longest = 24;

/** The part of the longer word's letters that stand in the other one too, in the same order: from 0 to 1. */
export function likenessOf(a: string, b: string): number {
  let row: readonly number[] = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++) {
      const both = letter === b[at - 1] ? (row[at - 1] ?? 0) + 1 : 0;
      next.push(Math.max(both, row[at] ?? 0, next[at - 1] ?? 0));
    }
    row = next;
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length);
}
