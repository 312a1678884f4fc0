import type { Amount, Fact } from '../../facts/fact.ts';
import { applyEdits } from '../../text/edit.ts';
import { lift, type LocalSpan } from '../../text/span.ts';
import { Analyser } from '../analyser.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { indexOfBlock } from '../places.ts';
import type { Restatement } from '../restatement.ts';
import { statedTotals } from '../total/stated-totals.ts';

/** How far before a block and behind its start the arithmetic is looked for, in UTF-16 units: a list of some items. */
const reach = 2_400;
/**
 * The longest stretch that is read again for a repair, in UTF-16 units; a longer one is a whole text without
 * paragraphs.
 */
const longest = 12_000;
/** The most facts of a stretch that is read again for a repair: no list that one drafts has so many. */
const mostFacts = 150;

/** What states how amounts make each other up. */
const arithmetic: ReadonlySet<Fact['kind']> = new Set([
  'breakdown',
  'capital',
  'portion',
  'product',
  'ratio',
  'split',
  'table',
]);

/**
 * The arithmetic beside an amount that bears out what a change would make it say, `adds up: 3 parts = $3,750,000`;
 * undefined where none does. What stands there is read as it would read after the change.
 */
export function borneOut(
  draft: Draft,
  block: ReadBlock,
  { at }: Amount,
  changes: readonly Restatement[],
): string | undefined {
  const index = indexOfBlock(draft, block);
  const start = draft.starts[index] ?? 0;
  if (block.facts.length > mostFacts || !mayBeMadeUp(block, draft.blocks[index + 1], at)) return undefined;
  const near = (offset: number): boolean => Math.abs(offset - start) <= reach;
  let [first, last] = [index, index];
  while (first > 0 && near(draft.starts[first - 1] ?? 0)) first--;
  while (last + 1 < draft.blocks.length && near(draft.starts[last + 1] ?? 0)) last++;
  const from = draft.starts[first] ?? 0;
  const to = (draft.starts[last] ?? 0) + (draft.blocks[last]?.length ?? 0);
  const stated = draft.blocks.slice(first, last + 1).reduce((sum, { facts }) => sum + facts.length, 0);
  if (to - from > longest || stated > mostFacts) return undefined;
  const edits = changes.map((change) => ({ at: lift(change.at, start - from), text: change.text }));
  const changed = new Analyser(applyEdits(draft.text.slice(from, to), edits), draft.syntax).draft;
  const place = start - from + at.start;
  const borne = statedTotals(changed).find(
    ({ agrees, at: total, parts }) => agrees && [total, ...parts].some(({ start: one }) => one === place),
  );
  return borne?.arithmetic;
}

/** Whether a fact says of the amount what it makes up or is made of, or a list begins or stands where it does. */
const mayBeMadeUp = ({ facts }: ReadBlock, next: ReadBlock | undefined, { start, end }: LocalSpan): boolean =>
  next?.facts[0]?.kind === 'enumerator' ||
  facts.some(({ kind, at }) => kind === 'enumerator' || (arithmetic.has(kind) && at.start <= start && end <= at.end));
