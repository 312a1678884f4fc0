import {
  complete,
  definitionOf,
  diagnose,
  draftSymbols,
  foldings,
  hover,
  ledger,
  looksLegal,
  occurrences,
  pairAt,
  prepareRename,
  refactorings,
  selectionRanges,
  silenceKeys,
  standing,
  totalLenses,
  valueHints,
  type Draft,
  type Finding,
} from '../../server/src/analysis/index.ts';

/**
 * All that an editor asks of a draft as a whole: findings with their fixes, ledger, outline and the like, as plain
 * data.
 */
export function readWhole(draft: Draft): Readonly<Record<string, unknown>> {
  const findings = diagnose(draft, {
    crashed: (rule, error) => {
      throw new Error(`${rule} threw`, { cause: error });
    },
  });
  return {
    findings: findings.map(plainFinding),
    silenceKeys: silenceKeys(draft, findings),
    ledger: ledger(draft, findings),
    standing: standing(draft, findings),
    legal: looksLegal(draft),
    outline: draftSymbols(draft),
    foldings: foldings(draft),
    totals: totalLenses(draft),
    hints: valueHints(draft, { start: 0, end: draft.text.length }),
  };
}

/** All that an editor asks at one place of a draft. */
export const readAt = (draft: Draft, offset: number): Readonly<Record<string, unknown>> => ({
  hover: hover(draft, offset),
  definition: definitionOf(draft, offset),
  occurrences: occurrences(draft, offset),
  rename: prepareRename(draft, offset),
  pair: pairAt(draft, offset),
  refactorings: refactorings(draft, { start: offset, end: offset }),
  ranges: selectionRanges(draft, offset),
  completions: complete(draft, offset, { asked: true, today: { year: 2026, month: 3, day: 2 } }),
});

const plainFinding = ({ rule, severity, at, message, related, names, fixes }: Finding) => ({
  rule: rule.id,
  severity,
  at,
  message,
  related,
  names,
  fixes: fixes(),
});
