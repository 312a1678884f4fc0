import { applyEdits, span, type Edit } from '../analysis/index.ts';

/**
 * One edit that does what several do, as ESLint's shape asks for: from the first to the last of them, with what stands
 * between kept. `Six Hundred (650)` with ` Fifty` put in at 11 stays an insertion at 11.
 */
export function mergeEdits(text: string, edits: readonly Edit[]): Edit {
  const start = Math.min(...edits.map(({ at }) => at.start));
  const end = Math.max(...edits.map(({ at }) => at.end));
  const moved = edits.map((edit) => ({ at: span(edit.at.start - start, edit.at.end - start), text: edit.text }));
  return { at: span(start, end), text: applyEdits(text.slice(start, end), moved) };
}
