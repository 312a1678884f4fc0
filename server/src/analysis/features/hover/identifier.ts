import type { Paragraph, RootContent } from 'mdast';
import type { Identifier, IdentifierSystem } from '../../facts/fact.ts';
import type { Draft } from '../../model/draft.ts';
import { factKey } from '../../model/held-facts.ts';
import { checkOf } from '../../model/identifier/check.ts';
import { factsOf, spanOf } from '../../model/placed-facts.ts';
import type { Span } from '../../text/span.ts';
import { paragraph, strong, text } from './content.ts';
import { elsewhere } from './elsewhere.ts';

const kinds: Readonly<Record<Exclude<IdentifierSystem, 'docket'>, string>> = {
  CUSIP: 'CUSIP of a security',
  ISIN: 'ISIN of a security',
  LEI: 'identifier of a legal entity',
  ABA: 'routing number of a bank',
};

/** What is shown over an identifier: what it is of, whether its check digit comes out, and where else it stands. */
export function hoverIdentifier(draft: Draft, identifier: Identifier, at: Span): readonly RootContent[] {
  const others = factsOf(draft, factKey(identifier) ?? '').map(spanOf);
  const { system, numbers } = identifier;
  return [
    paragraph(strong(identifier.text), text(`: ${system === 'docket' ? `${numbers} number` : kinds[system]}`)),
    ...checked(identifier),
    ...elsewhere(
      draft,
      'The same number',
      others.filter(({ start }) => start !== at.start),
    ),
  ];
}

function checked(identifier: Identifier): readonly Paragraph[] {
  const check = checkOf(identifier);
  if (!check) return [];
  const { stated, made } = check;
  const said =
    stated === made ? `Its check digit, ${made}, comes out.` : `Its check digit is ${stated}, but would be ${made}.`;
  return [paragraph(text(said))];
}
