import type { Span } from '../../server/src/analysis/index.ts';

/** What places say with what stands right before them, white space made single. */
export const quoted = (text: string, places: readonly Span[], before = 0): readonly string[] =>
  places.map(({ start, end }) => text.slice(Math.max(0, start - before), end).replace(/\s+/g, ' '));
