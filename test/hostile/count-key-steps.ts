import { analysis, steps } from './counting.ts';
import { draftOf, spots } from './long-draft.ts';

/** What a key costs at one place of two drafts that begin alike, in steps, and of how many blocks they are. */
export interface CountedKey {
  readonly spot: string;
  readonly short: number;
  readonly long: number;
  readonly blocksShort: number;
  readonly blocksLong: number;
}

/** How often each clause stands in the two drafts. */
const lengths = [15, 60] as const;

/** The steps of a key behind each spot, the second time it is typed there: a word is counted when it is first seen. */
function keys(clauses: number): { readonly blocks: number; readonly bySpot: ReadonlyMap<string, number> } {
  let text = draftOf(clauses);
  const analyser = new analysis.Analyser(text, 'plain');
  const replace = (at: number, removed: number, typed: string): number => {
    text = text.slice(0, at) + typed + text.slice(at + removed);
    analyser.edit(text, { start: at, end: at + removed, inserted: typed.length });
    steps();
    analysis.diagnose(analyser.draft);
    return steps();
  };
  const blocks = analyser.draft.blocks.length;
  analysis.diagnose(analyser.draft);
  const bySpot = new Map<string, number>();
  for (const [spot, { key }] of Object.entries(spots)) {
    const at = text.indexOf(spot);
    if (at < 0) throw new Error(`${spot} does not stand in the draft`);
    const end = at + spot.length;
    replace(end, 0, key);
    replace(end, 1, '');
    bySpot.set(spot, replace(end, 0, key));
    replace(end, 1, '');
  }
  return { blocks, bySpot };
}

const [short, long] = [keys(lengths[0]), keys(lengths[1])];
for (const spot of Object.keys(spots)) {
  const counted: CountedKey = {
    spot,
    short: short.bySpot.get(spot) ?? Number.NaN,
    long: long.bySpot.get(spot) ?? Number.NaN,
    blocksShort: short.blocks,
    blocksLong: long.blocks,
  };
  console.log(JSON.stringify(counted));
}
