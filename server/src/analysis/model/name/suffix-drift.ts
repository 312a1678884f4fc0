import type { BlockKind } from '../../blocks/block.ts';
import type { Name } from '../../facts/fact.ts';
import { isCapitals } from '../../words/spell-case.ts';
import type { Draft } from '../draft.ts';
import type { Places } from '../fact-index.ts';
import { keptWhile } from '../kept.ts';
import { mentionsOf, placeOf, type NameMention } from './mention.ts';
import { keysByPlainKey, plainKey } from './plain-key.ts';
import { areApart } from './sameness.ts';
import type { WordVariant } from './variant.ts';

/**
 * The parties whose suffix stands in two lengths where they are named in full: `Alder Mills Corp.` in the preamble,
 * `Alder Mills Corporation` over the signature. A short form in running text means nothing, so only places that say who
 * a party is are held to each other. A party that the draft itself calls by one of the two for short is left out.
 */
export const suffixDrifts = (draft: Draft): readonly WordVariant[] =>
  drifting(draft).map(({ keys: [first, second], tied }) => {
    const [one, other] = [mentionsOf(draft, first), mentionsOf(draft, second)];
    // Where nothing else tells them apart, the first of the two in the draft is its name.
    const turned = tied && startOf(one) < startOf(other);
    const [wrong, right] = turned ? [other, one] : [one, other];
    const [wrongKey, rightKey] = turned ? [second, first] : [first, second];
    return { kind: 'suffix', wrongKey, rightKey, wrong, right, even: wrong.length === right.length };
  });

const startOf = ([first]: readonly NameMention[]): number => (first ? placeOf(first) : 0);

/** The first mention that names a party in full. */
export const fullMention = (mentions: readonly NameMention[]): NameMention | undefined =>
  mentions.find(({ block, name }) => standingOf(block.kind, name) !== undefined);

/** The keys of two spellings, the one to doubt first; `tied` where each has as much for it as the other. */
interface KeyPair {
  readonly keys: readonly [wrong: string, right: string];
  readonly tied: boolean;
}

const drifting = keptWhile(({ names }) => names.revision, findDrifts);

function findDrifts({ indexes }: Draft): readonly KeyPair[] {
  const { byKey } = indexes.names;
  const pairs: KeyPair[] = [];
  for (const keys of keysByPlainKey(indexes).values()) {
    if (keys.length > 1) pairs.push(...driftAmong(keys.map((key) => said(key, byKey.get(key) ?? new Map()))));
  }
  return pairs;
}

/** What the draft says of one spelling, wherever it names the party in full. */
interface Said {
  readonly key: string;
  readonly count: number;
  readonly suffix: number;
  readonly descriptions: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  /** In which ways the places that name it in full do so. */
  readonly standings: ReadonlySet<Standing>;
  readonly former: boolean;
}

/** A place that says who a party is: it introduces it, signs for it or is the draft's title. */
type Standing = 'introduced' | 'signs' | 'title';

/** Headings in capitals shorten as they like. */
const headings: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'exhibit-header']);

function standingOf(kind: BlockKind, { text, description, alias, signs }: Name): Standing | undefined {
  if (headings.has(kind)) return kind === 'title' && !isCapitals(text) ? 'title' : undefined;
  if (description ?? alias) return 'introduced';
  return signs || kind === 'signature-block' ? 'signs' : undefined;
}

function said(key: string, places: Places<Name>): Said {
  const descriptions = new Set<string>();
  const aliases = new Set<string>();
  const standings = new Set<Standing>();
  let [count, suffix, former] = [0, 1, false];
  for (const [{ kind }, names] of places) {
    for (const name of names) {
      const standing = standingOf(kind, name);
      if (standing) standings.add(standing);
      if (name.description) descriptions.add(name.description.said);
      if (name.alias) aliases.add(name.alias.text.toUpperCase().replace(/[.,'\u2019]/g, ''));
      suffix = name.suffix;
      count++;
      former ||= name.former;
    }
  }
  return { key, count, suffix, descriptions, aliases, standings, former };
}

function driftAmong(all: readonly Said[]): readonly KeyPair[] {
  const plain = plainKey(all[0]?.key ?? '');
  const named = all.some(({ aliases }) => [...aliases].some((alias) => plainKey(alias) === plain));
  if (named || all.some(({ former }) => former)) return [];
  const [right, ...others] = all.filter(({ standings }) => standings.size > 0).sort(bySupport);
  if (!right) return [];
  return others
    .filter((other) => isOnlySuffix(other, right) && areOne(other, right))
    .map((other) => ({ keys: [other.key, right.key], tied: bySupport(other, right) === 0 }));
}

/** The spelling that is introduced before one that only signs, then the one that stands more often. */
const bySupport = (a: Said, b: Said): number =>
  Number(b.standings.has('introduced')) - Number(a.standings.has('introduced')) || b.count - a.count;

/**
 * Whether two keys differ in the words that say what kind of entity they are, and in no other: not in `&` for `and`.
 */
function isOnlySuffix(a: Said, b: Said): boolean {
  const [first, second] = [a.key.split(' '), b.key.split(' ')];
  return first.every((word, at) => word === second[at] || at >= first.length - Math.min(a.suffix, b.suffix));
}

/**
 * Whether nothing that the draft says of two spellings, each of them of a party named in full, speaks of two parties.
 */
const areOne = (a: Said, b: Said): boolean =>
  !areApart(a.descriptions, b.descriptions) && !areApart(a.aliases, b.aliases);
