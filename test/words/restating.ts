import Fraction from 'fraction.js';
import { applyEdits } from '../../server/src/analysis/text/edit.ts';
import { lift } from '../../server/src/analysis/text/span.ts';
import { restateWords } from '../../server/src/analysis/words/restate.ts';
import type { PieceEdit } from '../../server/src/analysis/words/restate-gap.ts';
import type { Target, WordHints } from '../../server/src/analysis/words/restate-word.ts';
import type { ShownStyle } from '../../server/src/analysis/words/style.ts';

/** Page tags stand in `{}` here; words, figures, hyphens, commas and signs are pieces, the rest lies between. */
const piece = /\{[^}]*\}|[A-Za-z\u00ad]+|\d+|[-,&/’']/g;

/** The pieces of a text from one offset to another. */
export const spansIn = (text: string, start: number, end: number) =>
  [...text.slice(start, end).matchAll(piece)]
    .filter(([found]) => !found.startsWith('{'))
    .map(({ 0: found, index }) => ({ start: start + index, end: start + index + found.length }));

/** The text with the edits in it. */
export const apply = (text: string, edits: readonly PieceEdit[]): string =>
  applyEdits(
    text,
    edits.map((edit) => ({ at: lift(edit.at, 0), text: edit.text })),
  );

/** How a number is to be restated, where not as a plain cardinal. */
export interface Wish extends WordHints {
  readonly sense?: Target['sense'];
  readonly kind?: Target['kind'];
  readonly draft?: ShownStyle;
}

/** Restates the number between `[` and `]`, or the whole text without them. */
export function restated(marked: string, value: string | Fraction, wish: Wish = {}): string | undefined {
  const text = marked.replace(/[[\]]/g, '');
  const start = Math.max(0, marked.indexOf('['));
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : text.length;
  const { sense = 'cardinal', kind = 'plain', draft, ...hints } = wish;
  const edits = restateWords(
    text,
    spansIn(text, start, end),
    { value: new Fraction(value), sense, kind },
    draft,
    hints,
  );
  return edits && apply(text, edits);
}
