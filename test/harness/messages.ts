import { diagnose, readDraft, type Syntax } from '../../server/src/analysis/index.ts';

/** What one rule says of a text, in order. */
export const messagesOf = (rule: string, text: string, syntax: Syntax = 'plain'): readonly string[] =>
  diagnose(readDraft(text, syntax)).flatMap((finding) => (finding.rule.id === rule ? [finding.message] : []));
