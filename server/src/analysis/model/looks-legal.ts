import type { BlockKind } from '../blocks/block.ts';
import type { Fact } from '../facts/fact.ts';
import { isDoubleDate } from './date/standing.ts';
import type { Draft } from './draft.ts';

/**
 * Whether a draft looks legal. It then holds a double form, a party clause, a block that only an instrument has, or
 * what only an instrument states of shares, of a company's formation or of who signs. Or it opens with the cover of a
 * prospectus, which states its totals once.
 */
export const looksLegal = (draft: Draft): boolean =>
  cover.test(draft.text.slice(0, coverReach)) ||
  draft.blocks.some(({ kind, facts }) => formal.has(kind) || facts.some(isLegal));

/** Whether a file's name says that it is an exhibit: then nothing in it need tell. */
export const isCalledExhibit = (name: string): boolean => /\.exhibit(?:\.(?:txt|md|markdown))?$/i.test(name);

/** The lines that Regulation C asks of a cover: the rule it is filed under and the number of its registration. */
const cover =
  /\b(?:prospectus\s+supplement|filed\s+pursuant\s+to\s+rule\s+\d|registration\s+(?:statement\s+)?no\.?\s*\d{2,3}-\d)/i;

/** How much of a draft its cover may take, in UTF-16 units. */
const coverReach = 2000;

/** Blocks told by the formula that opens them. A signature block is none: mail and lists end in such lines too. */
const formal: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'exhibit-header',
  'recital',
  'resolution',
  'testimonium',
  'notary-block',
]);

/** Facts that are stated in no other kind of writing. */
const legal: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>([
  'signature',
  'par',
  'capital',
  'authorized-preferred',
  'designation',
  'reservation',
  'split',
  'formation',
]);

const isLegal = (fact: Fact): boolean =>
  legal.has(fact.kind) ||
  (fact.kind === 'amount' && fact.statements.length > 1) ||
  (fact.kind === 'date' && isDoubleDate(fact)) ||
  (fact.kind === 'name' && fact.description !== undefined);
