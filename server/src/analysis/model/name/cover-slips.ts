import type { Draft } from '../draft.ts';
import { placeOf, type NameMention } from './mention.ts';
import { isOverSignature, type SignedName } from './signed-name.ts';
import { nearNames, variantOf, type NamePair } from './signing-slips.ts';
import type { NameVariant } from './variant.ts';

/**
 * Names that stand on the cover, or there and over a signature, and nowhere else, where a party that the draft
 * introduces does not stand there and its name differs by a letter or its form only: `ALDER MILLS INC.` over an
 * agreement of Alder Mills Corp. Each of the two must be the only one to fit the other.
 */
export function coverSlips(draft: Draft): readonly NameVariant[] {
  const pairs = nearNames(draft).filter((pair) => isOfCover(draft, pair));
  return pairs
    .filter(
      ({ stranger, party }) =>
        pairs.filter((other) => other.party === party || other.stranger === stranger).length === 1,
    )
    .map(variantOf);
}

function isOfCover(draft: Draft, { stranger, party, fit }: NamePair): boolean {
  // A cover leaves out what a name goes on with.
  if (fit === 'missing' || fit === 'suffix') return false;
  const covers = coverMentions(draft, stranger);
  const [first] = party.mentions;
  if (covers.length === 0 || !first || !covers.every((mention) => placeOf(mention) < placeOf(first))) return false;
  if (coverMentions(draft, party).length > 0 || (stranger.signs && party.signs)) return false;
  return stranger.mentions.every((mention) => covers.includes(mention) || isOverSignature(draft, mention));
}

/** Where a name stands in the title of the draft or another, and not over a signature. */
const coverMentions = (draft: Draft, { mentions }: SignedName): readonly NameMention[] =>
  mentions.filter((mention) => mention.block.kind === 'title' && !isOverSignature(draft, mention));
