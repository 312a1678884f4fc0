import type { Name } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Places } from '../fact-index.ts';
import { keptWhile, keptWith } from '../kept.ts';
import { mentionsOf, placeOf, type NameMention } from './mention.ts';
import { plainWords } from './plain-key.ts';
import { slipBetween } from './slip.ts';
import type { NameVariant } from './variant.ts';

/**
 * Names that stand over a signature and nowhere else, and are but for a letter or for what they say of their form those
 * of a party that the draft introduces and that does not sign: `ALDER MILLS, LLC` under an agreement of Alder Mills,
 * Inc. Who signs without having been introduced is another company as a rule, so each of the two must be the only one
 * to fit the other.
 */
export function signingSlips(draft: Draft): readonly NameVariant[] {
  const pairs = candidates(draft);
  if (pairs.length === 0) return [];
  const sides = new Map<string, SignedName>();
  for (const key of pairs.flatMap(({ stranger, party }) => [stranger, party])) {
    if (!sides.has(key)) sides.set(key, signedName(draft, key));
  }
  const open = pairs.filter(({ stranger, party }) => sides.get(stranger)?.only && !sides.get(party)?.signs);
  const isNamed = ({ party }: Candidate): boolean => isWitnessing(sides.get(party)?.mentions);
  const fitting = onlyPartyMeant(open, isNamed).filter((pair) => {
    if (pair.fit !== 'missing') return true;
    const [stranger, party] = [sides.get(pair.stranger), sides.get(pair.party)];
    return (isLastOpen(draft) || isNamed(pair)) && !actApart(stranger?.mentions, party?.mentions);
  });
  return fitting
    .filter(({ party }) => fitting.filter((other) => other.party === party).length === 1)
    .map(({ stranger, party, fit }): NameVariant => {
      const [wrong, right] = [sides.get(stranger)?.mentions ?? [], sides.get(party)?.mentions ?? []];
      // The slip may as well be where the party is introduced, so either place can follow.
      const both = { wrongKey: stranger, rightKey: party, wrong, right, even: true };
      if (typeof fit === 'string') return { kind: fit === 'missing' ? 'words' : fit, ...both };
      return { kind: 'letters', ...both, differences: [{ wrong: fit, right: fit }] };
    });
}

/** Each stranger with the party that it may be: of several the one that the testimonium names, or else none. */
function onlyPartyMeant(pairs: readonly Candidate[], isNamed: (pair: Candidate) => boolean): readonly Candidate[] {
  const byStranger = new Map<string, Candidate[]>();
  for (const pair of pairs) byStranger.set(pair.stranger, [...(byStranger.get(pair.stranger) ?? []), pair]);
  return [...byStranger.values()].flatMap((parties) => {
    const meant = parties.length === 1 ? parties : parties.filter(isNamed);
    return meant.length === 1 ? meant : [];
  });
}

/** Whether the testimonium says that the party signs: `Alder Mills, Inc. has caused this Certificate to be signed`. */
const isWitnessing = (mentions: readonly NameMention[] = []): boolean =>
  mentions.some(({ block }) => block.kind === 'testimonium');

/**
 * Whether only one party of the draft does not sign, and only one name signs that is no party's: then that one is
 * meant, though affiliates differ by a word as a rule.
 */
function isLastOpen(draft: Draft): boolean {
  const { strangers, parties } = standing(draft);
  const unsigned = parties.filter(({ key }) => !signedName(draft, key).signs);
  return strangers.length === 1 && unsigned.length === 1;
}

/** Whether two names act in different parts: one signs as Registrar, and the other is the Trustee. */
function actApart(stranger: readonly NameMention[] = [], party: readonly NameMention[] = []): boolean {
  const [one, other] = [stranger, party].map((all) => new Set(all.flatMap(({ name }) => name.role ?? [])));
  return (
    one !== undefined &&
    other !== undefined &&
    one.size > 0 &&
    other.size > 0 &&
    ![...one].some((role) => other.has(role))
  );
}

/** A name, whether it stands over a signature anywhere and whether everywhere. */
interface SignedName {
  readonly mentions: readonly NameMention[];
  readonly signs: boolean;
  readonly only: boolean;
}

function signedName(draft: Draft, key: string): SignedName {
  const mentions = mentionsOf(draft, key);
  const signing = mentions.filter((mention) => isOverSignature(draft, mention));
  // "By: Alder Mills GP, LLC, its general partner" signs for the one named above.
  const own = signing.filter((mention) => !signsFor.test(draft.text.slice(0, placeOf(mention)).slice(-signsForReach)));
  return { mentions, signs: signing.length > 0, only: own.length === mentions.length };
}

const signsFor = /\bby\s*:?\s*$/i;
const signsForReach = 16;

/** A comma that ends the line: what the party is stands in the next one. */
const goesOn = /^[^\S\r\n]*,[^\S\r\n]*(?:\r?\n|$)/;
const goesOnReach = 80;

/** So many names may stand one under the other over a signature. */
const mostNames = 4;

/** Whether a name signs: in its own block, or alone in its lines with the signature under it. */
function isOverSignature(draft: Draft, mention: NameMention): boolean {
  const { block, name } = mention;
  const end = mention.start + name.at.end;
  if (block.kind === 'signature-block' || signsIn(block, name)) return true;
  if (goesOn.test(draft.text.slice(end, end + goesOnReach))) return false;
  if (name.signs) return true;
  if (block.kind !== 'title') return false;
  const index = draft.blocks.indexOf(block);
  const under = draft.blocks.slice(index + 1, index + 1 + mostNames).find(({ kind }) => kind !== 'title');
  return under?.kind === 'signature-block';
}

/** Where the companies that sign in the cells of a table begin. */
const signersIn = keptWith(
  ({ facts }: ReadBlock): ReadonlySet<number> =>
    new Set(facts.flatMap((fact) => (fact.kind === 'signature' && fact.company ? [fact.company.at.start] : []))),
);

/** Whether a name is that of a company in the cells of a table of signatures. */
const signsIn = (block: ReadBlock, { at }: Name): boolean => block.kind === 'table' && signersIn(block).has(at.start);

/** The keys of a name that may only sign and of the party that it may be. */
interface Candidate {
  readonly stranger: string;
  readonly party: string;
  readonly fit: Fit;
}

const candidates = keptWhile(({ names }) => names.revision, findCandidates);

/** The names that may only sign and are no party's, and the parties. */
const standing = keptWhile(({ names }) => names.revision, findStanding);

/** More names that only sign, or parties that do not, are a list of lenders. */
const most = 40;

function findStanding({ indexes }: Draft): { readonly strangers: readonly Side[]; readonly parties: readonly Side[] } {
  const strangers: Side[] = [];
  const parties: Side[] = [];
  for (const [key, places] of indexes.names.byKey) {
    const stands = endsTwice.test(key) ? undefined : standingOf(places);
    if (stands === undefined) continue;
    (stands === 'stranger' ? strangers : parties).push({ key, words: plainWords(key), suffix: suffixOf(places) });
  }
  const introduced = new Set(parties.map(({ words }) => words.join(' ')));
  return { strangers: strangers.filter(({ words }) => !introduced.has(words.join(' '))), parties };
}

function findCandidates(draft: Draft): readonly Candidate[] {
  const { strangers, parties } = standing(draft);
  if (strangers.length > most || parties.length > most) return [];
  return strangers
    .flatMap((stranger) =>
      parties.flatMap((party) => {
        const fit = fitOf(stranger, party);
        return fit === undefined ? [] : [{ stranger: stranger.key, party: party.key, fit }];
      }),
    )
    .sort((a, b) => (a.stranger < b.stranger ? -1 : 1));
}

/** "Harlan, Inc., Inc." is a slip of its own, and no party is held to it. */
const endsTwice = /( [^ ]+)\1$/;

interface Side {
  readonly key: string;
  readonly words: readonly string[];
  /** How many words at its end say what it is. */
  readonly suffix: number;
}

const suffixOf = (places: Places<Name>): number => {
  for (const [first] of places.values()) if (first) return first.suffix;
  return 1;
};

/**
 * How a name may stand in the draft, by the blocks alone: `party` where a description or a short name introduces it,
 * `stranger` where it stands over signatures only, as far as that can be told. Undefined for any other, and for a
 * former name.
 */
function standingOf(places: Places<Name>): 'party' | 'stranger' | undefined {
  let [introduced, elsewhere] = [false, false];
  for (const [block, names] of places) {
    for (const name of names) {
      const { description, alias, role, former } = name;
      if (former) return undefined;
      const signs = name.signs || block.kind === 'signature-block' || signsIn(block, name);
      introduced ||= (description ?? alias) !== undefined || (role !== undefined && block.kind !== 'signature-block');
      elsewhere ||= !signs && block.kind !== 'title';
    }
  }
  return introduced ? 'party' : elsewhere ? undefined : 'stranger';
}

/** What a company may be by law: one is not the other, and none is left out of a name where it is signed. */
const forms =
  /^(?:INC|CORP|LLC|LLP|LLLP|LP|LTD|PLC|PLLC|NA|FSB|SSB|CO|AG|GMBH|SE|BV|NV|SA|SAS|SARL|SPA|SRL|AB|ASA|OYJ|KK|ULC)$/;

/**
 * How two names differ that may be one: by the word at a place, in what they are (`words`), or in that one of them
 * leaves that out (`suffix`), or by a word that one of them lacks (`missing`).
 */
type Fit = number | 'words' | 'suffix' | 'missing';

function fitOf(stranger: Side, party: Side): Fit | undefined {
  const [a, b] = [stranger.words, party.words];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const differing = short.flatMap((word, at) => (word === long[at] ? [] : [at]));
  if (short.length < long.length) {
    // Behind "Inc." a form is that of another name, which stands beside or under it; "Company, Inc." is one name.
    const last = short.at(-1) ?? '';
    if (isWordMissing(short, long, Math.max(stranger.suffix, party.suffix))) return 'missing';
    const complete = last !== 'CO' && forms.test(last);
    const added = long.slice(short.length);
    return differing.length === 0 && short.length > 1 && !complete && isForm(added) ? 'suffix' : undefined;
  }
  const [at, ...more] = differing;
  if (at === undefined || more.length > 0) return undefined;
  const [one, other] = [a[at] ?? '', b[at] ?? ''];
  if (at >= a.length - Math.min(stranger.suffix, party.suffix)) {
    return forms.test(one) && forms.test(other) ? 'words' : undefined;
  }
  return isSlip(one, other) ? at : undefined;
}

/**
 * Whether one name has all words of the other and one more within, which is no number: `Alder Process Mills Inc.`,
 * `Alder Mills Inc.`
 */
function isWordMissing(short: readonly string[], long: readonly string[], suffix: number): boolean {
  if (long.length !== short.length + 1 || long.length < suffix + 2) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const word = long[at] ?? '';
  const within = at > 0 && at < long.length - suffix && !/\d|^(?:.|[IVXLC]+)$/.test(word);
  return within && short.slice(at).join(' ') === long.slice(at + 1).join(' ');
}

const isForm = (words: readonly string[]): boolean =>
  words.join(' ') === 'NATIONAL ASSOCIATION' || (words.length === 1 && forms.test(words[0] ?? ''));

/**
 * Whether one word is the other misspelt, in another number (`Technology`, `Technologies`) or with two of its initials
 * swapped.
 */
function isSlip(a: string, b: string): boolean {
  if (slipBetween(a, b)) return true;
  if (a.replace(/Y$/, 'IES') === b.replace(/Y$/, 'IES')) return true;
  return a.length === initials && !/\d/.test(a) && [...a].sort().join('') === [...b].sort().join('');
}

/** A first word of so many letters is made of initials, `HFC` or `HCF`. */
const initials = 3;
