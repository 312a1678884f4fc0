import { lift, readDraft, type Fact, type Span, type Syntax } from '../../server/src/analysis/index.ts';

/** A fact of one kind with its place in the text. */
export type Placed<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }> & { readonly place: Span };

/** The facts of one kind in a text, in order. */
export function factsOf<Kind extends Fact['kind']>(
  kind: Kind,
  text: string,
  syntax: Syntax = 'plain',
): readonly Placed<Kind>[] {
  const draft = readDraft(text, syntax);
  return draft.blocks.flatMap((block, index) =>
    block.facts
      .filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind)
      .map((fact) => ({ ...fact, place: lift(fact.at, draft.starts[index] ?? 0) })),
  );
}

/** What the facts of one kind cover, white space made single. */
export const covered = (kind: Fact['kind'], text: string, syntax: Syntax = 'plain'): readonly string[] =>
  factsOf(kind, text, syntax).map(({ place }) => text.slice(place.start, place.end).replace(/\s+/g, ' '));
