import type { Block, Syntax } from '../blocks/block.ts';
import { scan } from '../text/tokens.ts';
import { dictionary } from '../words/lexicon.ts';
import { readAmounts } from './amount.ts';
import type { Claims } from './claims.ts';
import { readDates } from './date.ts';
import { readEnumerators } from './enumerator.ts';
import type { Fact } from './fact.ts';
import { readOrdinalFigures } from './ordinal-figure.ts';
import { readReferences } from './reference.ts';

/**
 * Reads the facts of one block that starts at `from` in the text, in the order of the text. The recognisers run in one
 * declared order, and each reads only the tokens that the ones before it left.
 */
export function readFacts(text: string, from: number, block: Block, _syntax: Syntax): readonly Fact[] {
  const tokens = scan(text, from, block.readable, dictionary);
  const claims: Claims = [];
  const facts: Fact[] = [
    ...readOrdinalFigures(tokens),
    ...readReferences(tokens, claims),
    ...readEnumerators(tokens, claims),
    ...readDates(tokens, claims),
    ...readAmounts(tokens, claims),
  ];
  return facts.sort((a, b) => a.at.start - b.at.start);
}
