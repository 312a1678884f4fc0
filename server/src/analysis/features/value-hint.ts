import { amountText } from '../model/amount/text.ts';
import { valueOf } from '../model/amount/value.ts';
import { blockIndexAt, type Draft } from '../model/draft.ts';
import type { Span } from '../text/span.ts';

/** What stands behind an amount in words: its value in figures. */
export interface ValueHint {
  /** The offset behind the words. */
  readonly at: number;
  readonly text: string;
}

/** The largest number that is read as fast in words as in figures. */
const read = 10;

/**
 * The values of the amounts within a span that stand in words alone, in the order of the text: `= 1,200,000` behind
 * `one million two hundred thousand`. None behind a double form, which shows them already, and behind the small numbers
 * of every sentence.
 */
export function valueHints(draft: Draft, { start, end }: Span): readonly ValueHint[] {
  const found: ValueHint[] = [];
  for (let index = blockIndexAt(draft, start); index < draft.blocks.length; index++) {
    const origin = draft.starts[index] ?? 0;
    if (origin > end) break;
    for (const fact of draft.blocks[index]?.facts ?? []) {
      if (fact.kind !== 'amount' || fact.statements.length !== 1) continue;
      const [statement] = fact.statements;
      const said = valueOf(fact);
      const at = fact.at.end + origin;
      if (statement?.form !== 'words' || !said || at < start || at > end) continue;
      if (said.value.d === 1n && said.value.abs().compare(read) <= 0) continue;
      found.push({ at, text: `= ${amountText(said.value, said.unit, said.sense)}` });
    }
  }
  return found;
}
