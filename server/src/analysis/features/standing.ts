import type { Fact } from '../facts/fact.ts';
import { isDoubleDate } from '../model/date/standing.ts';
import type { Draft } from '../model/draft.ts';
import { heldFacts } from '../model/held-facts.ts';
import type { Finding } from '../rules/run.ts';

/** The one line for the status bar: how many facts were held to a counterpart, and with what outcome. */
export interface Standing {
  /** Whether the draft looks legal, as `looksLegal` has it. */
  readonly looksLegal: boolean;
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
  return { looksLegal: looksLegal(draft), facts, agree: agrees, disagree: disagrees, alone };
}

/**
 * Whether a draft looks legal: it holds one double form, an exhibit heading or a party clause, or opens with the cover
 * of a prospectus, which states its totals once.
 */
export const looksLegal = (draft: Draft): boolean =>
  cover.test(draft.text.slice(0, coverReach)) ||
  draft.blocks.some((block) => block.kind === 'exhibit-header' || block.facts.some(isLegal));

/** The lines that Regulation C asks of a cover: the rule it is filed under and the number of its registration. */
const cover =
  /\b(?:prospectus\s+supplement|filed\s+pursuant\s+to\s+rule\s+\d|registration\s+(?:statement\s+)?no\.?\s*\d{2,3}-\d)/i;

/** How much of a draft its cover may take, in UTF-16 units. */
const coverReach = 2000;

const isLegal = (fact: Fact): boolean =>
  (fact.kind === 'amount' && fact.statements.length > 1) ||
  (fact.kind === 'date' && isDoubleDate(fact)) ||
  (fact.kind === 'name' && fact.description !== undefined);
