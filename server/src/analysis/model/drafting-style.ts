import type { Statement } from '../facts/fact.ts';
import { figureStyleOf, isInLakhs, tallyFigures, type FigureStyle } from '../words/figure-style.ts';
import { styleOf, tallyStyles, type ShownStyle } from '../words/style.ts';
import type { Draft } from './draft.ts';
import { keptWithDraft } from './kept.ts';

/** How a draft writes its amounts, for what a single amount does not show: hyphens, `and`, commas, grouping. */
export interface DraftingStyle {
  readonly words: ShownStyle;
  readonly figures: FigureStyle;
}

/** What each statement shows, kept as long as its block stands: a list of completions asks after every key. */
const wordStyles = new WeakMap<Statement, ShownStyle>();
const figureStyles = new WeakMap<Statement, FigureStyle>();

/** What most of the draft's amounts show of its style. */
export const draftingStyle = keptWithDraft((draft): DraftingStyle => ({
  words: tallyStyles(shown(draft, 'words', wordStyles, styleOf)),
  figures: tallyFigures(shown(draft, 'figures', figureStyles, figureStyleOf)),
}));

const southAsian = /\b(?:lakhs?|lacs?|crores?|rupees?|Rs|INR|PKR|taka|BDT)\b|₹/i;
const speaksOfLakhs = keptWithDraft((draft) => southAsian.test(draft.text));

/**
 * How the draft would write another figure in place of one. `5,00,000` is five lakh where the draft speaks of lakhs,
 * crores or rupees; in any other it is a figure that lost a digit, and is grouped by thousands.
 */
export function figureStyleAt(draft: Draft, written: string): FigureStyle {
  const { figures } = draftingStyle(draft);
  return isInLakhs(written) && !speaksOfLakhs(draft) ? { ...figures, lakhs: false } : figures;
}

/** How many numbers are asked about a draft's style: beyond, the majority no longer changes. */
const sample = 120;

function* shown<Style>(
  draft: Draft,
  form: Statement['form'],
  styles: WeakMap<Statement, Style>,
  read: (number: string) => Style,
): Generator<Style> {
  let asked = 0;
  for (const [i, block] of draft.blocks.entries()) {
    if (asked >= sample) return;
    const start = draft.starts[i] ?? 0;
    for (const fact of block.facts) {
      if (fact.kind !== 'amount') continue;
      for (const statement of fact.statements) {
        if (statement.form !== form) continue;
        asked++;
        const { number } = statement;
        const style = styles.get(statement) ?? read(draft.text.slice(start + number.start, start + number.end));
        styles.set(statement, style);
        yield style;
      }
    }
  }
}
