import { changedBlocks } from '../changed-blocks.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { keptWhile, keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';
import type { Laid } from './laid-name.ts';
import { crowdedWords, mentionsIn, searchFor, type Keyed, type Search } from './name-search.ts';
import { mayHold } from './word-sieve.ts';

/** A place at which a known name stands in full. */
export interface FullMention extends Laid {
  readonly block: ReadBlock;
  /** Where the block starts in the draft. */
  readonly start: number;
}

/** What was found in the blocks of one document, kept up to date block by block and name by name. */
interface Looked {
  search: Search;
  /** The words that too many names share. */
  crowded: ReadonlySet<string>;
  blocks: readonly ReadBlock[];
  readonly found: Map<ReadBlock, readonly Keyed[]>;
}

const looked = new WeakMap<Indexes, Looked>();

/** The most names; a draft with more is a register, in which any two may be alike. */
const most = 300;

const nothing: ReadonlyMap<string, readonly FullMention[]> = new Map();

/**
 * Where the names of persons and parties stand that are spelled otherwise in some place; by their keys, each in the
 * order of the text. Found are both the names as they are and those with a slip in one word, with their initials or
 * without, wherever in the text they stand. Names of one word are left out. After an edit only the blocks that came are
 * gone through, and for a name that came the blocks that may hold one of its words.
 */
export const slippedMentions = keptWithDraft((draft): ReadonlyMap<string, readonly FullMention[]> => {
  const keys = knownKeys(draft);
  if (keys.size === 0 || keys.size > most) return nothing;
  const now = lookedFor(draft, keys);
  const slipped = new Set<string>();
  for (const keyed of now.found.values()) {
    for (const { key, mention } of keyed) if (mention.differs) slipped.add(key);
  }
  if (slipped.size === 0) return nothing;
  const mentions = new Map<string, FullMention[]>();
  for (const { block, start, facts } of placesOf(draft, now.found)) {
    for (const { key, mention } of facts) {
      if (!slipped.has(key)) continue;
      const same = mentions.get(key);
      const placed = { ...mention, block, start };
      if (same) same.push(placed);
      else mentions.set(key, [placed]);
    }
  }
  return new Map([...mentions].sort(([a], [b]) => (a < b ? -1 : 1)));
});

/** The keys of the persons and the parties without a suffix whom a draft names. */
const knownKeys = keptWhile(
  ({ persons, parties }) => `${persons.revision} ${parties.revision}`,
  ({ indexes }): ReadonlySet<string> => new Set([...indexes.persons.byKey.keys(), ...indexes.parties.byKey.keys()]),
);

/** What was found of those names in the draft as it is now. */
function lookedFor(draft: Draft, keys: ReadonlySet<string>): Looked {
  const before = looked.get(draft.indexes);
  if (before && isSame(before.search.keys, keys)) {
    follow(before, draft);
    return before;
  }
  const crowded = crowdedWords(keys);
  if (before && isSame(before.crowded, crowded)) {
    rename(before, draft, keys);
    return before;
  }
  const now: Looked = { search: searchFor(keys, crowded), crowded, blocks: [], found: new Map() };
  looked.set(draft.indexes, now);
  follow(now, draft);
  return now;
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));

/** Looks for the names that came, and forgets those that left. */
function rename(state: Looked, draft: Draft, keys: ReadonlySet<string>): void {
  const stayed = new Set([...keys].filter((key) => state.search.keys.has(key)));
  for (const [block, all] of state.found) {
    const rest = all.filter(({ key }) => stayed.has(key));
    if (rest.length === 0) state.found.delete(block);
    else if (rest.length < all.length) state.found.set(block, rest);
  }
  state.search = searchFor(stayed, state.crowded);
  follow(state, draft);
  const came = searchFor(new Set([...keys].filter((key) => !stayed.has(key))), state.crowded);
  state.search = searchFor(keys, state.crowded);
  if (came.words.length === 0) return;
  for (const [index, block] of draft.blocks.entries()) {
    if (!mayHold(draft, index, came.hashes)) continue;
    const more = mentionsIn(came, draft, index);
    if (more.length > 0) state.found.set(block, [...(state.found.get(block) ?? []), ...more]);
  }
}

/** Forgets what the blocks that left held, and looks at those that came. */
function follow(state: Looked, draft: Draft): void {
  if (state.blocks === draft.blocks) return;
  const { left, from, to } = changedBlocks(state.blocks, draft.blocks);
  for (const block of left) state.found.delete(block);
  for (let index = from; index < to; index++) {
    const block = draft.blocks[index];
    const found = block ? mentionsIn(state.search, draft, index) : [];
    if (block && found.length > 0) state.found.set(block, found);
  }
  state.blocks = draft.blocks;
}
