import assert from 'node:assert/strict';
import type { Span } from '../../server/src/analysis/index.ts';

/** The offset in the middle of some words of a text that stand in it once. */
export function middleOf(text: string, words: string): number {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `the draft says ${words}`);
  assert.equal(text.indexOf(words, start + 1), -1, `the draft says ${words} once`);
  return start + Math.floor(words.length / 2);
}

/** What places say with what stands right before them, white space made single. */
export const quoted = (text: string, places: readonly Span[], before = 0): readonly string[] =>
  places.map(({ start, end }) => text.slice(Math.max(0, start - before), end).replace(/\s+/g, ' '));
