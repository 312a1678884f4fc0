import type { Draft, ReadBlock } from '../model/draft.ts';
import type { BlockFindings, LocalFinding } from '../model/finding.ts';
import { areDeclaredTwo, type DistinctNames } from '../model/name/declared.ts';
import { startOfBlock } from '../model/places.ts';
import type { Edit } from '../text/edit.ts';
import { lift, span, type Span } from '../text/span.ts';
import { rules } from './index.ts';
import type { DraftRule, PlacedFinding, Rule, Severity } from './rule.ts';

/** What a rule reports, lifted to the offsets of the draft. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The one place to mark, tightly. */
  readonly at: Span;
  readonly message: string;
  readonly related: readonly { readonly at: Span; readonly message: string }[];
  /** The keys of the two names that it takes for one, so that a drafter can say that they are two. */
  readonly names?: readonly [string, string];
  /**
   * The repairs, the likeliest first; computed when asked for. Offsets are those of the draft the finding came from.
   */
  readonly fixes: () => readonly Fix[];
}

/**
 * A repair: exact edits and the title that says why. `safe` ones may be applied unasked (spelling only, never a value).
 */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/** The severity that a user gave a rule; rules not named keep their own. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

export interface RunOptions {
  readonly severities?: Severities;
  /** Pairs of names that a drafter has declared to be two: no finding takes them for one. */
  readonly distinctNames?: DistinctNames;
  /** Told of a rule that threw; the rule is skipped for that block and the others still run. */
  readonly crashed?: (rule: string, error: unknown) => void;
}

const nothing: readonly BlockFindings[] = [];
const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
const blockRules = rules.filter((rule) => rule.scope === 'block');
const kindsRead = new Map(blockRules.map((rule) => [rule, new Set([rule.reads].flat())]));
const draftRules = rules.filter((rule) => rule.scope === 'draft');

/** Runs every rule that is not off and returns its findings in the order of the text. */
export function diagnose(draft: Draft, options: RunOptions = {}): readonly Finding[] {
  const severityOf = (rule: Rule): Severity | 'off' => options.severities?.[rule.id] ?? rule.severity;
  const found: Finding[] = [];
  for (let index = 0; index < draft.blocks.length; index++) {
    const reported = draft.found[index] ?? checkBlock(draft, index, options);
    if (reported.length === 0) continue;
    const start = draft.starts[index] ?? 0;
    for (const { rule: id, findings } of reported) {
      const rule = rulesById.get(id);
      const severity = rule ? severityOf(rule) : 'off';
      if (!rule || severity === 'off') continue;
      for (const finding of findings) found.push(liftFinding(draft, rule, severity, finding, start));
    }
  }
  for (const rule of draftRules) {
    const severity = severityOf(rule);
    if (severity !== 'off') found.push(...checkDraft(draft, rule, severity, options));
  }
  return found.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

/** The findings of the block rules on one block, computed once in the block's life. */
function checkBlock(draft: Draft, index: number, { crashed }: RunOptions): readonly BlockFindings[] {
  const block = draft.blocks[index];
  const found: BlockFindings[] = [];
  if (block && block.facts.length > 0) {
    for (const rule of blockRules) {
      const kinds = kindsRead.get(rule);
      if (!block.facts.some(({ kind }) => kinds?.has(kind))) continue;
      try {
        const findings = [...rule.check(block)];
        if (findings.length > 0) found.push({ rule: rule.id, findings });
      } catch (error) {
        crashed?.(rule.id, error);
      }
    }
  }
  const result = found.length > 0 ? found : nothing;
  draft.found[index] = result;
  return result;
}

function liftFinding(draft: Draft, rule: Rule, severity: Severity, finding: LocalFinding, start: number): Finding {
  return {
    rule,
    severity: finding.severity ?? severity,
    at: lift(finding.at, start),
    message: finding.message,
    related: finding.related.map(({ at, message }) => ({ at: lift(at, start), message })),
    fixes: () =>
      finding.fixes(draft).map(({ title, edits, safe }) => ({
        title,
        safe,
        edits: edits.map(({ at, text }) => ({ at: lift(at, start), text })),
      })),
  };
}

const levels: readonly Severity[] = ['information', 'warning', 'error'];

const milder = (a: Severity, b: Severity): Severity => (levels.indexOf(a) < levels.indexOf(b) ? a : b);

function checkDraft(draft: Draft, rule: DraftRule, severity: Severity, options: RunOptions): readonly Finding[] {
  const { crashed, distinctNames = [] } = options;
  const isDeclaredTwo = ({ names }: PlacedFinding): boolean =>
    names !== undefined && areDeclaredTwo(names, distinctNames);
  try {
    const placed = [...rule.check(draft)].filter((finding) => !isDeclaredTwo(finding));
    const place = (block: ReadBlock, at: Parameters<typeof lift>[0]): Span => {
      const start = startOfBlock(draft, block);
      return start === undefined ? span(0, 0) : lift(at, start);
    };
    return placed.map((finding) => ({
      rule,
      severity: milder(severity, finding.severity ?? severity),
      ...(finding.names ? { names: finding.names } : {}),
      at: place(finding.block, finding.at),
      message: finding.message,
      related: finding.related.map(({ block, at, message }) => ({ at: place(block, at), message })),
      fixes: () =>
        finding.fixes(draft).map(({ title, edits, safe }) => ({
          title,
          safe,
          edits: edits.map(({ block, at, text }) => ({ at: place(block, at), text })),
        })),
    }));
  } catch (error) {
    crashed?.(rule.id, error);
    return [];
  }
}
