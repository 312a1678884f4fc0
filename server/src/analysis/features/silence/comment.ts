import type { Draft } from '../../model/draft.ts';
import type { Finding } from '../../rules/run.ts';
import { inkStart, wholeBlockAt } from './whole-block.ts';

const DISABLE = 'engross-disable-next';

/** The comment that silences a rule in the Markdown block that it stands before. */
export const disablingComment = (rule: string): string => `<!-- ${DISABLE} ${rule} -->`;

/**
 * Where such a comment has to stand, on a line of its own, to silence what is found at an offset: where the line starts
 * on which the paragraph, the whole list or the table does. Inside one of these it would change how the draft is read.
 */
export const commentPlace = (draft: Draft, offset: number): number =>
  inkStart(draft, wholeBlockAt(draft, offset).first);

/** The findings, given in the order of the text, in whose blocks no comment silences their rule. */
export function withoutDisabled(draft: Draft, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  const silent = [...silentStretches(draft)];
  let next = 0;
  return findings.filter((finding) => {
    while ((silent[next]?.end ?? Number.POSITIVE_INFINITY) <= finding.at.start) next++;
    const stretch = silent[next];
    return !stretch || finding.at.start < stretch.start || !stretch.rules.has(finding.rule.id);
  });
}

/** A stretch of the draft, in its offsets, where some rules are silent. */
interface SilentStretch {
  readonly start: number;
  readonly end: number;
  readonly rules: ReadonlySet<string>;
}

/** The blocks that comments stand before, in the order of the text. */
function* silentStretches(draft: Draft): Iterable<SilentStretch> {
  const { text, starts } = draft;
  for (let at = text.indexOf(DISABLE); at >= 0;) {
    const { rules, next } = readComments(text, text.lastIndexOf('\n', at) + 1);
    if (rules.size > 0 && next < text.length) {
      const { last } = wholeBlockAt(draft, next);
      yield { start: next, end: starts[last + 1] ?? text.length, rules };
    }
    at = text.indexOf(DISABLE, Math.max(next, lineEnd(text, at)));
  }
}

/**
 * Reads comments from a line on, of which several may stand over one block, and blank lines; `next` is what follows
 * them.
 */
function readComments(text: string, from: number): { readonly rules: ReadonlySet<string>; readonly next: number } {
  const rules = new Set<string>();
  let next = from;
  while (next < text.length) {
    const end = lineEnd(text, next);
    const line = text.slice(next, end);
    const named = rulesIn(line);
    if (named.length === 0 && line.trim() !== '') break;
    for (const rule of named) rules.add(rule);
    next = end + 1;
  }
  return { rules, next };
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

/**
 * The rules that a line names, if it is nothing but a disabling comment; it may be indented as Markdown lets one be.
 */
function rulesIn(line: string): readonly string[] {
  const comment = line.trim();
  if (!comment.startsWith('<!--') || !comment.endsWith('-->') || line.search(/\S/) > 3) return [];
  const [first, ...rules] = comment
    .slice(4, -3)
    .trim()
    .split(/[\s,]+/);
  return first === DISABLE ? rules : [];
}
