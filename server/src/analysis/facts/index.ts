import type { Block, Syntax } from '../blocks/block.ts';
import { Scanner, type Tokens } from '../text/tokens.ts';
import { dictionary } from '../words/lexicon.ts';
import { readAmounts } from './amount.ts';
import { readCapital } from './capital.ts';
import type { Claims } from './claims.ts';
import { readDates } from './date.ts';
import { readEnumerators } from './enumerator.ts';
import { readEvents } from './event.ts';
import type { Fact } from './fact.ts';
import { readInstruments } from './instrument.ts';
import { readNames } from './name.ts';
import { readOrdinalFigures } from './ordinal-figure.ts';
import { readPeriods } from './period.ts';
import { readProducts } from './product.ts';
import { readRatios } from './ratio.ts';
import { readReferences } from './reference.ts';
import { readSequences } from './sequence.ts';
import { readSignatures } from './signature.ts';
import { readSplits } from './split.ts';
import { readTables } from './table.ts';

/** Used for one block after the other; it keeps nothing of a block that has been read. */
const scanner = new Scanner(dictionary);

/**
 * Reads the facts of one kind, given the tokens, which of them are taken, the facts that the recognisers before it read, and
 * the block as it was cut.
 */
type Recogniser = (tokens: Tokens, claims: Claims, facts: readonly Fact[], block: Block) => readonly Fact[];

const recognisers: readonly Recogniser[] = [
  readOrdinalFigures,
  readReferences,
  readEnumerators,
  readDates,
  readNames,
  readInstruments,
  readEvents,
  readSignatures,
  readAmounts,
  readRatios,
  readProducts,
  readCapital,
  readSplits,
  readPeriods,
  readSequences,
  readTables,
];

/** Used again for each block, as the scanner's lists are. */
let claims: Claims = new Uint8Array(1024);

const none: readonly Fact[] = [];

/**
 * Reads the facts of one block that starts at `from` in the text, in the order of the text. The recognisers run in one
 * declared order; each reads only the tokens that the ones before it left, and those that join facts see the facts found so far.
 */
export function readFacts(text: string, from: number, block: Block, _syntax: Syntax): readonly Fact[] {
  const tokens = scanner.scan(text, from, block.readable);
  if (tokens.count === 0) return none;
  if (claims.length < tokens.kinds.length) claims = new Uint8Array(tokens.kinds.length);
  else claims.fill(0, 0, tokens.count);
  const facts: Fact[] = [];
  for (const read of recognisers) {
    for (const fact of read(tokens, claims, facts, block)) facts.push(fact);
  }
  if (facts.length === 0) return none;
  return facts.length === 1 ? facts : facts.sort((a, b) => a.at.start - b.at.start);
}
