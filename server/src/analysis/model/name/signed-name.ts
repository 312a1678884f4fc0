import type { Name } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWith, keptWithDraft } from '../kept.ts';
import { indexOfBlock } from '../places.ts';
import { mentionsOf, placeOf, type NameMention } from './mention.ts';

/** A name of a draft, and whether it signs there. */
export interface SignedName {
  readonly key: string;
  /** In the order of the text. */
  readonly mentions: readonly NameMention[];
  /** Whether it stands over a signature anywhere, and whether it does nothing else, and signs for itself. */
  readonly signs: boolean;
  readonly onlySigns: boolean;
}

/** The name of a draft with a key. */
export function signedName(draft: Draft, key: string): SignedName {
  const names = namesOf(draft);
  const name = names.get(key) ?? readSignedName(draft, key);
  names.set(key, name);
  return name;
}

const namesOf = keptWithDraft(() => new Map<string, SignedName>());

function readSignedName(draft: Draft, key: string): SignedName {
  const mentions = mentionsOf(draft, key);
  const signing = mentions.filter((mention) => isOverSignature(draft, mention));
  const own = signing.filter((mention) => !signsForAnother(draft, mention));
  return { key, mentions, signs: signing.length > 0, onlySigns: own.length === mentions.length };
}

const by = /\bby\s*:?\s*$/i;
const byReach = 16;

/** Whether a name signs for the one above it: `By: Alder Mills GP, LLC, its general partner`. */
function signsForAnother({ text }: Draft, mention: NameMention): boolean {
  const at = placeOf(mention);
  return by.test(text.slice(Math.max(0, at - byReach), at));
}

/** A comma that ends the line: what the party is stands in the next one. */
const goesOn = /^[^\S\r\n]*,[^\S\r\n]*(?:\r?\n|$)/;
const goesOnReach = 80;

/** The most names that may stand one under the other over a signature. */
const mostNames = 4;

/** Whether a name signs: in its own block, or alone in its lines with the signature under it. */
export function isOverSignature(draft: Draft, mention: NameMention): boolean {
  const { block, name } = mention;
  const end = mention.start + name.at.end;
  if (block.kind === 'signature-block' || signsIn(block, name)) return true;
  if (goesOn.test(draft.text.slice(end, end + goesOnReach))) return false;
  if (name.signs) return true;
  if (block.kind !== 'title') return false;
  const index = indexOfBlock(draft, block);
  const under = draft.blocks.slice(index + 1, index + 1 + mostNames).find(({ kind }) => kind !== 'title');
  return under?.kind === 'signature-block';
}

/** Where the companies that sign in the cells of a table begin. */
const signersIn = keptWith(
  ({ facts }: ReadBlock): ReadonlySet<number> =>
    new Set(facts.flatMap((fact) => (fact.kind === 'signature' && fact.company ? [fact.company.at.start] : []))),
);

/** Whether a name is that of a company in the cells of a table of signatures. */
export const signsIn = (block: ReadBlock, { at }: Name): boolean =>
  block.kind === 'table' && signersIn(block).has(at.start);
