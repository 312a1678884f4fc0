import type { Fact } from '../facts/fact.ts';
import { lift, touches, type Span } from '../text/span.ts';
import { blockIndexAt, type Draft, type ReadBlock } from './draft.ts';
import { factKey, isCheckable, type Checkable } from './held-facts.ts';

/** A fact with the block that states it and the offset at which that block starts. */
export interface PlacedFact<F extends Fact = Checkable> {
  readonly block: ReadBlock;
  readonly start: number;
  readonly fact: F;
}

/** Where a fact stands in the draft. */
export const spanOf = ({ fact, start }: PlacedFact<Fact>): Span => lift(fact.at, start);

/**
 * The amount, date, name or person at an offset; where two meet there, the one that begins there. A day that is stated
 * twice is a double form inside its date, and the date says more. Undefined where nothing is stated: section, page and
 * telephone numbers and the marks of lists state nothing.
 */
export function factAt(draft: Draft, offset: number): PlacedFact | undefined {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  const here = (block?.facts ?? []).filter(isCheckable).filter(({ at }) => touches(at, offset - start));
  const inside = here.filter(({ at }) => offset - start < at.end);
  const fact = inside.find(({ kind }) => kind === 'date') ?? inside.at(-1) ?? here.at(-1);
  return block && fact && { block, start, fact };
}

/** The facts that share a key, in the order of the text. Keys are made once in a fact's life, so this walks lists. */
export function factsOf(draft: Draft, key: string): readonly PlacedFact[] {
  const found: PlacedFact[] = [];
  for (const [index, block] of draft.blocks.entries()) {
    for (const fact of block.facts) {
      if (!isCheckable(fact) || factKey(fact) !== key) continue;
      found.push({ block, start: draft.starts[index] ?? 0, fact });
    }
  }
  return found;
}
