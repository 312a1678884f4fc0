import type { Severity } from '../analysis/index.ts';

/** How many there are of each: in one draft, or in all of a run. */
export interface Totals {
  readonly drafts: number;
  /** Files met in a folder that were left unchecked because they do not look like legal drafts. */
  readonly passedOver: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that `--fix` would repair, and those that it did. */
  readonly fixable: number;
  readonly fixed: number;
  readonly silenced: number;
  readonly facts: number;
  readonly agree: number;
  readonly disagree: number;
}

/** The totals of no draft at all, to which those of each are added. */
export const nothing: Totals = {
  drafts: 0,
  passedOver: 0,
  findings: { error: 0, warning: 0, information: 0 },
  fixable: 0,
  fixed: 0,
  silenced: 0,
  facts: 0,
  agree: 0,
  disagree: 0,
};

/** The totals of two drafts, or of two groups of drafts, together. */
export const sum = (a: Totals, b: Totals): Totals => ({
  drafts: a.drafts + b.drafts,
  passedOver: a.passedOver + b.passedOver,
  findings: {
    error: a.findings.error + b.findings.error,
    warning: a.findings.warning + b.findings.warning,
    information: a.findings.information + b.findings.information,
  },
  fixable: a.fixable + b.fixable,
  fixed: a.fixed + b.fixed,
  silenced: a.silenced + b.silenced,
  facts: a.facts + b.facts,
  agree: a.agree + b.agree,
  disagree: a.disagree + b.disagree,
});
