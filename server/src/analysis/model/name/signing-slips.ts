import type { Draft } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { fitOf, type Fit } from './fit.ts';
import type { NameMention } from './mention.ts';
import { signedName, type SignedName } from './signed-name.ts';
import { partiesAndStrangers } from './strangers.ts';
import type { NameVariant } from './variant.ts';

/**
 * Names that stand over a signature and nowhere else, where a party that the draft introduces does not sign and its
 * name differs by a letter only, or in what it says of its form: `ALDER MILLS, LLC` under an agreement of Alder Mills,
 * Inc. Whoever signs without having been introduced is another company as a rule, so each of the two must be the only
 * one to fit the other.
 */
export function signingSlips(draft: Draft): readonly NameVariant[] {
  const pairs = nearNames(draft).filter(({ stranger, party }) => stranger.onlySigns && !party.signs);
  const fitting = withPartyMeant(pairs).filter((pair) => pair.fit !== 'missing' || mayLackWord(draft, pair));
  return fitting.filter(({ party }) => fitting.filter((other) => other.party === party).length === 1).map(variantOf);
}

/** A name that is introduced nowhere, and a party that it may be. */
export interface NamePair {
  readonly stranger: SignedName;
  readonly party: SignedName;
  readonly fit: Fit;
}

/** The names that may stand on the cover and over signatures only, each with the parties that it may be. */
export const nearNames = (draft: Draft): readonly NamePair[] =>
  nearPairs(draft).map(({ stranger, party, fit }) => ({
    ...{ stranger: signedName(draft, stranger), party: signedName(draft, party), fit },
  }));

/** What is said of such a pair. */
export function variantOf({ stranger, party, fit }: NamePair): NameVariant {
  const keys = { wrongKey: stranger.key, rightKey: party.key };
  // The slip may as well be where the party is introduced, so either place can follow.
  const both = { ...keys, wrong: stranger.mentions, right: party.mentions, even: true };
  if (typeof fit === 'string') return { kind: fit === 'missing' ? 'words' : fit, ...both };
  return { kind: 'letters', ...both, differences: [{ wrong: fit, right: fit }] };
}

/** Each stranger with the party that it may be: of several the one that the testimonium names, or else none. */
function withPartyMeant(pairs: readonly NamePair[]): readonly NamePair[] {
  const byStranger = new Map<SignedName, NamePair[]>();
  for (const pair of pairs) byStranger.set(pair.stranger, [...(byStranger.get(pair.stranger) ?? []), pair]);
  return [...byStranger.values()].flatMap((all) => {
    const meant = all.length === 1 ? all : all.filter(({ party }) => isWitnessing(party));
    return meant.length === 1 ? meant : [];
  });
}

/** Whether the testimonium says that a party signs: `Alder Mills, Inc. has caused this Certificate to be signed`. */
const isWitnessing = ({ mentions }: SignedName): boolean => mentions.some(({ block }) => block.kind === 'testimonium');

/** Whether so much speaks for two names being one that a word may be missing, by which affiliates differ as a rule. */
const mayLackWord = (draft: Draft, { stranger, party }: NamePair): boolean =>
  (isLastOpen(draft) || isWitnessing(party)) && !actApart(stranger.mentions, party.mentions);

/** Whether only one party of the draft does not sign, and only one name signs that is no party's. */
function isLastOpen(draft: Draft): boolean {
  const { strangers, parties } = partiesAndStrangers(draft);
  return strangers.length === 1 && parties.filter(({ key }) => !signedName(draft, key).signs).length === 1;
}

/** Whether two names act in different parts: one signs as Registrar, and the other is the Trustee. */
function actApart(one: readonly NameMention[], other: readonly NameMention[]): boolean {
  const [roles, others] = [rolesIn(one), rolesIn(other)];
  return roles.size > 0 && others.size > 0 && ![...roles].some((role) => others.has(role));
}

const rolesIn = (mentions: readonly NameMention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ name }) => name.role ?? []));

/** The most names that only sign, and the most parties that do not sign; more of either are a list of lenders. */
const most = 40;

/** The keys of the names that may only sign, each with those of the parties that it may be. */
const nearPairs = keptWhile(({ names }) => names.revision, findNearPairs);

function findNearPairs(
  draft: Draft,
): readonly { readonly stranger: string; readonly party: string; readonly fit: Fit }[] {
  const { strangers, parties } = partiesAndStrangers(draft);
  if (strangers.length > most || parties.length > most) return [];
  return strangers.flatMap((stranger) =>
    parties.flatMap((party) => {
      const fit = fitOf(stranger, party);
      return fit === undefined ? [] : [{ stranger: stranger.key, party: party.key, fit }];
    }),
  );
}
