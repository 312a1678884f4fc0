import {
  applyEdits,
  complete,
  refactorings,
  rename,
  span,
  type Draft,
  type Edit,
  type Fact,
  type Finding,
  type Span,
  type Syntax,
} from '../../server/src/analysis/index.ts';
import { judge } from './check.ts';

/** A way in which a drafter may have something written otherwise at a place of a draft. */
export interface Rewriting {
  readonly title: string;
  readonly at: Span;
  readonly edits: readonly Edit[];
}

/** What a fact of each kind is renamed to; a name keeps its suffix, which says what kind of entity it is. */
const renamed: Partial<Record<Fact['kind'], (text: string) => string>> = {
  name: (text) => `Zellwood Quarry ${/\S+$/.exec(text)?.[0] ?? 'Inc.'}`,
  person: () => 'Ottilie Q. Brandreth',
  amount: () => '1,234',
  date: () => 'October 21, 2013',
};

/** All that is offered to write a fact of a draft otherwise: its other forms, what completes it, and a new one. */
export function rewritingsOf(draft: Draft, fact: Fact, at: Span): readonly Rewriting[] {
  const text = draft.text.slice(at.start, at.end);
  const typed = renamed[fact.kind]?.(text);
  const renaming = typed === undefined ? undefined : rename(draft, at.start + 1, typed);
  const offers = renaming && 'edits' in renaming ? [...renaming.edits, ...renaming.offered] : undefined;
  return [
    ...(fact.kind === 'amount' ? refactorings(draft, at).map(({ title, edits }) => ({ title, at, edits })) : []),
    ...(/^[$\d]/.test(text) ? completed(draft, at) : []),
    ...(typed !== undefined && offers ? [{ title: `rename to ${typed}`, at, edits: offers }] : []),
  ];
}

const completed = (draft: Draft, at: Span): readonly Rewriting[] =>
  complete(draft, at.end, { today: undefined, asked: true }).items.map((item) => ({
    ...{ title: `complete with ${item.text}`, at, edits: [{ at: item.at, text: item.text }] },
  }));

/** The rules that a rewriting must leave as they are; a new value may well break a total or an order of dates. */
const kept = /^(?:amount-|ordinal-suffix|date-(?:mismatch|impossible|weekday)|name-variant|signature-mismatch)/;

/** How often each of those rules finds something. */
function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) if (kept.test(rule.id)) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}

/** What is wrong with a rewriting: edits of one place, or something that is only found after it; undefined for none. */
export function rewritingFault(
  { text }: Draft,
  syntax: Syntax,
  before: readonly Finding[],
  { edits }: Rewriting,
): string | undefined {
  const sorted = [...edits].sort((a, b) => a.at.start - b.at.start);
  const clash = sorted.find(({ at }, index) => at.start < (sorted[index - 1]?.at.end ?? 0));
  if (clash) return `two edits of offset ${clash.at.start}`;
  const known = tally(before);
  const worse = [...tally(judge(applyEdits(text, edits), syntax))].find(
    ([rule, count]) => count > (known.get(rule) ?? 0),
  );
  return worse && `then ${worse[0]} finds something`;
}

/** Every fact of a draft with its place. */
export const placedFacts = (draft: Draft): readonly { readonly fact: Fact; readonly at: Span }[] =>
  draft.blocks.flatMap(({ facts }, index) => {
    const start = draft.starts[index] ?? 0;
    return facts.map((fact) => ({ fact, at: span(start + fact.at.start, start + fact.at.end) }));
  });
