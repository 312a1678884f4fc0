import type { Draft } from '../model/draft.ts';
import { heldFacts } from '../model/held-facts.ts';
import type { Finding } from '../rules/run.ts';

/** The one line for the status bar: how many facts were held to a counterpart, and with what outcome. */
export interface Standing {
  readonly facts: number;
  readonly agree: number;
  readonly disagree: number;
  readonly alone: number;
}

/**
 * Counts the amounts, dates and names of a draft by their standing. Findings, in the order of the text, tell which of
 * them disagree; one about something else, a signature or a title, counts as one more that does.
 */
export function standing(draft: Draft, findings: readonly Finding[] = []): Standing {
  const counts = { agrees: 0, disagrees: 0, alone: 0 };
  const named = new Set<Finding>();
  for (const { standing, finding } of heldFacts(draft, findings)) {
    counts[standing]++;
    if (finding) named.add(finding);
  }
  counts.disagrees += findings.filter((finding) => !named.has(finding)).length;
  const { agrees, disagrees, alone } = counts;
  const facts = agrees + disagrees + alone;
  return { facts, agree: agrees, disagree: disagrees, alone };
}
