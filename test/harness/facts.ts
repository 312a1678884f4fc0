import { readDraft, type Amount, type Draft, type Fact, type Syntax } from '../../server/src/analysis/index.ts';
import { comparisons } from '../../server/src/analysis/model/amount/comparisons.ts';
import { statementText } from '../../server/src/analysis/model/amount/text.ts';

/** A fact with its text, for tests that say what is read rather than where. */
export interface Stated {
  readonly fact: Fact;
  readonly text: string;
}

/** Every fact of a text, in order. */
export function factsOf(text: string, syntax: Syntax = 'plain'): readonly Stated[] {
  const draft: Draft = readDraft(text, syntax);
  return draft.blocks.flatMap((block, i) => {
    const start = draft.starts[i] ?? 0;
    return block.facts.map((fact) => ({ fact, text: text.slice(start + fact.at.start, start + fact.at.end) }));
  });
}

/** The facts of one kind, in order. */
export const factsOfKind = <Kind extends Fact['kind']>(
  kind: Kind,
  text: string,
  syntax: Syntax = 'plain',
): readonly Extract<Fact, { readonly kind: Kind }>[] =>
  factsOf(text, syntax)
    .map(({ fact }) => fact)
    .filter((fact): fact is Extract<Fact, { readonly kind: Kind }> => fact.kind === kind);

/** What the facts of one kind cover, white space made single. */
export const coveredBy = (kind: Fact['kind'], text: string, syntax: Syntax = 'plain'): readonly string[] =>
  factsOf(text, syntax).flatMap(({ fact, text: own }) => (fact.kind === kind ? [own.replace(/\s+/g, ' ')] : []));

const amountsOf = (text: string, syntax: Syntax): readonly { fact: Amount; text: string }[] =>
  factsOf(text, syntax).flatMap(({ fact, text: own }) => (fact.kind === 'amount' ? [{ fact, text: own }] : []));

/**
 * The amounts of a text as one line each: `Six Hundred (650): 600 | 650 number-disagrees`; `650 shares: 650` for one
 * alone.
 */
export const amountLines = (text: string, syntax: Syntax = 'plain'): readonly string[] =>
  amountsOf(text, syntax).map(({ fact, text: own }) => {
    const values = fact.statements.map((statement) => statementText(statement) ?? '?').join(' | ');
    const standing = comparisons(fact).map((comparison) => ` ${comparison.standing}`);
    return `${own.replace(/\s+/g, ' ')}: ${values}${standing.join('')}`;
  });

/** How the first double form of a text stands; undefined where none is bound. */
export const standingOf = (text: string, syntax: Syntax = 'plain'): string | undefined =>
  amountsOf(text, syntax).flatMap(({ fact }) => comparisons(fact).map(({ standing }) => standing))[0];
