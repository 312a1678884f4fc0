import { tallyFigures, type FigureStyle } from '../words/restate.ts';
import { tallyStyles, type ShownStyle } from '../words/style.ts';
import type { Draft } from './draft.ts';

/** How a draft writes its amounts, for what a single amount does not show: hyphens, `and`, commas, grouping. */
export interface DraftingStyle {
  readonly words: ShownStyle;
  readonly figures: FigureStyle;
}

/** Computed when a fix is first asked for and kept with the draft, which never changes. */
const known = new WeakMap<Draft, DraftingStyle>();

/** What most of the draft's amounts show of its style. */
export function draftingStyle(draft: Draft): DraftingStyle {
  const style = known.get(draft) ?? {
    words: tallyStyles(numbers(draft, 'words')),
    figures: tallyFigures(numbers(draft, 'figures')),
  };
  known.set(draft, style);
  return style;
}

/** How many numbers are asked about a draft's style: beyond, the majority no longer changes. */
const sample = 400;

function* numbers(draft: Draft, form: 'words' | 'figures'): Generator<string> {
  let asked = 0;
  for (const [i, block] of draft.blocks.entries()) {
    if (asked >= sample) return;
    const start = draft.starts[i] ?? 0;
    for (const fact of block.facts) {
      if (fact.kind !== 'amount') continue;
      for (const { form: own, number } of fact.statements) {
        if (own !== form) continue;
        asked++;
        yield draft.text.slice(start + number.start, start + number.end);
      }
    }
  }
}
