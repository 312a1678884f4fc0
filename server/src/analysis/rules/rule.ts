import type { Fact } from '../facts/fact.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import type { LocalFinding } from '../model/finding.ts';
import type { LocalSpan } from '../text/span.ts';

export type { LocalFinding, LocalFix } from '../model/finding.ts';

/** Errors are for what is mechanical, warnings for strong evidence, information for likeness. */
export type Severity = 'error' | 'warning' | 'information';

/** A finding and the block it lies in, for rules that read the whole draft. */
export interface PlacedFinding {
  readonly block: ReadBlock;
  readonly at: LocalSpan;
  readonly message: string;
  /** A level milder than the rule's own, for a finding that says less than the others of its rule. */
  readonly severity?: Severity;
  /** The keys of the two names that it takes for one: none is reported that a drafter has declared to be two. */
  readonly names?: readonly [string, string];
  readonly related: readonly { readonly block: ReadBlock; readonly at: LocalSpan; readonly message: string }[];
  readonly fixes: (draft: Draft) => readonly PlacedFix[];
}

export interface PlacedFix {
  readonly title: string;
  readonly edits: readonly { readonly block: ReadBlock; readonly at: LocalSpan; readonly text: string }[];
  readonly safe: boolean;
}

/**
 * A fixture: a draft with markers under its words. A line of carets (`^^^ error: message`) marks what the line above it
 * reports; without such lines the rule is silent. `fixed` says what each fix puts in place of what, in the order
 * offered: `$12,500 → $12,000`, or several of these. What stands before an arrow stands once in the text.
 */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly fixed?: readonly (string | readonly string[])[];
}

interface RuleBase {
  /** The subject, then what is wrong; also the file name, the settings key, the page and the diagnostic's code. */
  readonly id: string;
  /** One sentence: what holds when the rule is silent. */
  readonly summary: string;
  /** Why it matters, with the authority it rests on; Markdown. */
  readonly why: string;
  readonly severity: Severity;
  readonly examples: readonly Example[];
}

/** Reads one block at a time; its findings are kept with the block until the block's text changes. */
export interface BlockRule extends RuleBase {
  readonly scope: 'block';
  /** The kinds of fact it compares: blocks that state none are not given to it. */
  readonly reads: Fact['kind'] | readonly Fact['kind'][];
  readonly check: (block: ReadBlock) => Iterable<LocalFinding>;
}

/** Reads the draft's indexes: distinct values and names, never all mentions. */
export interface DraftRule extends RuleBase {
  readonly scope: 'draft';
  readonly check: (draft: Draft) => Iterable<PlacedFinding>;
}

export type Rule = BlockRule | DraftRule;

/** Declares a rule; the identity function, there so that a rule file is type-checked where it is written. */
export const defineRule = <R extends Rule>(rule: R): R => rule;
