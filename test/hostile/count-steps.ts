import type { Syntax } from '../../server/src/analysis/index.ts';
import { analysis, steps } from './counting.ts';
import { filled, runs } from './runs.ts';

/** A text and twice as much of it: how many steps the analysis takes for each, in all that an editor asks. */
export interface Counted {
  readonly name: string;
  readonly syntax: Syntax;
  /** Of the shorter one, in UTF-16 units. */
  readonly length: number;
  readonly once: number;
  readonly twice: number;
}

/** A text is as long as takes about so many steps, but no longer than this, in UTF-16 units. */
const STEPS = 1_000_000;
const LONGEST = 200_000;
/** Lines of more than about 30,000 units are cut, and cost otherwise. */
const shortest = (piece: string): number => (piece.includes('\n') ? 10_000 : 40_000);
/** What is tried on a megabyte as well, most of it on one line. */
const large = ['letters', 'digits', 'quotes', 'parentheses before spaces', 'sentences on one line'];
const LARGE = 500_000;

/** Where in a text hovers and the like are asked for, as parts of its length. */
const places = [0, 0.5, 1];

function work(text: string, syntax: Syntax): void {
  const draft = analysis.readDraft(text, syntax);
  const findings = analysis.diagnose(draft, {
    crashed: (rule, error) => {
      throw new Error(`${rule} threw`, { cause: error });
    },
  });
  for (const { fixes } of findings) fixes();
  analysis.ledger(draft, findings);
  analysis.standing(draft, findings);
  analysis.silenceKeys(draft, findings);
  analysis.draftSymbols(draft);
  analysis.foldings(draft);
  analysis.colouring(draft, { start: 0, end: text.length });
  analysis.totalLenses(draft);
  analysis.valueHints(draft, { start: 0, end: text.length });
  for (const place of places) {
    const offset = Math.round(place * text.length);
    analysis.hover(draft, offset);
    analysis.occurrences(draft, offset);
    analysis.definitionOf(draft, offset);
    analysis.prepareRename(draft, offset);
    analysis.refactorings(draft, { start: offset, end: offset });
    analysis.selectionRanges(draft, offset);
    analysis.complete(draft, offset, { asked: true, today: { year: 2026, month: 3, day: 2 } });
  }
}

function counted(text: string, syntax: Syntax): number {
  steps();
  work(text, syntax);
  return steps();
}

const asked = process.argv.slice(2);
for (const syntax of ['plain', 'markdown'] as const) {
  for (const [name, piece] of Object.entries(runs)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const least = shortest(piece);
    const fit = Math.min(LONGEST, Math.max(least, (STEPS * least) / counted(filled(piece, least), syntax)));
    for (const length of large.includes(name) ? [LARGE] : [Math.round(fit)]) {
      const text = filled(piece, length);
      const result: Counted = {
        name,
        syntax,
        length,
        once: counted(text, syntax),
        twice: counted(text + text, syntax),
      };
      console.log(JSON.stringify(result));
    }
  }
}
