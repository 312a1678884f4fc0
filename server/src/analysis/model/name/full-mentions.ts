import type { Fact } from '../../facts/fact.ts';
import { Dictionary, step } from '../../text/dictionary.ts';
import { lastAtOrBefore } from '../../text/ordered.ts';
import { Scanner } from '../../text/scanner.ts';
import type { LocalSpan } from '../../text/span.ts';
import { isCapital } from '../../text/tokens.ts';
import { dictionary } from '../../words/lexicon.ts';
import { isGeneration } from '../../words/person.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { keptWhile } from '../kept.ts';
import { placesOf } from '../places.ts';
import { laidAt, nameWordAt, type Laid } from './laid-name.ts';

/** A place at which a known name stands in full. */
export interface FullMention extends Laid {
  readonly block: ReadBlock;
  /** Where the block starts in the draft. */
  readonly start: number;
}

/** A word of a name from which it is looked for. */
interface Anchor {
  readonly key: string;
  readonly words: readonly string[];
  readonly index: number;
}

/** What is looked for: the names, and which words of theirs to begin from. */
interface Search {
  readonly keys: ReadonlySet<string>;
  readonly anchors: Dictionary;
  /** A bit for each letter with which one of those words begins. */
  readonly initials: number;
  /** By anchor, the names that hold it, and where. */
  readonly places: ReadonlyMap<string, readonly Anchor[]>;
}

/** A mention with the key of its name. */
interface Keyed {
  readonly key: string;
  readonly mention: Laid;
}

/** What was found in the blocks of one document, kept up to date block by block. */
interface Looked {
  readonly search: Search;
  blocks: readonly ReadBlock[];
  readonly found: Map<ReadBlock, readonly Keyed[]>;
}

const looked = new WeakMap<Indexes, Looked>();

/** More names are a register, in which any two may be alike. */
const most = 300;

const nothing: ReadonlyMap<string, readonly FullMention[]> = new Map();

/**
 * Where the names of persons and parties stand of which some place has another spelling, by their keys and in the order
 * of the text: in whatever part of it, initials there or not, as they are and with a slip in one word. None of a name
 * of one word. After an edit only the blocks that came are gone through, and the whole draft after a change of the
 * names.
 */
export function slippedMentions(draft: Draft): ReadonlyMap<string, readonly FullMention[]> {
  const keys = knownKeys(draft);
  if (keys.size === 0 || keys.size > most) return nothing;
  const before = looked.get(draft.indexes);
  const now: Looked =
    before && isSame(before.search.keys, keys) ? before : { search: searchFor(keys), blocks: [], found: new Map() };
  looked.set(draft.indexes, now);
  if (now.blocks !== draft.blocks) follow(now, draft);
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
  return mentions;
}

/** The keys of the persons and the parties without a suffix whom a draft names. */
const knownKeys = keptWhile(
  ({ persons, parties }) => `${persons.revision} ${parties.revision}`,
  ({ indexes }): ReadonlySet<string> => new Set([...indexes.persons.byKey.keys(), ...indexes.parties.byKey.keys()]),
);

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));

/** So many words of a name are begun from: one of them may be the one with the slip. */
const anchored = 2;
/** So many names that share a word are looked for from it. */
const sharing = 24;

/** What stands for a name that was blotted out: `Xxxxxx`. */
const blotted = /^(\p{L})\1+$/u;

function searchFor(keys: ReadonlySet<string>): Search {
  const places = new Map<string, Anchor[]>();
  for (const key of keys) {
    const words = key.split(' ');
    const longest = words
      .flatMap((word, index) => (word.length > 2 && !isGeneration(word) ? [{ word, index }] : []))
      .sort((a, b) => b.word.length - a.word.length)
      .slice(0, anchored);
    if (words.filter((word) => word.length > 1).length < 2 || words.some((word) => blotted.test(word))) continue;
    for (const { word, index } of longest) {
      const same = places.get(word);
      if (!same) places.set(word, [{ key, words, index }]);
      else if (same.length < sharing) same.push({ key, words, index });
    }
  }
  const words = [...places.keys()];
  return {
    keys,
    places,
    anchors: new Dictionary(words.map((word) => word.toLowerCase())),
    initials: words.reduce((bits, word) => (isUpper(word.charCodeAt(0)) ? bits | bitOf(word.charCodeAt(0)) : bits), 0),
  };
}

/** Forgets what the blocks that left held, and looks at those that came. */
function follow(state: Looked, draft: Draft): void {
  const [old, now] = [state.blocks, draft.blocks];
  let kept = 0;
  while (kept < old.length && kept < now.length && old[kept] === now[kept]) kept++;
  let tail = 0;
  const rest = Math.min(old.length, now.length) - kept;
  while (tail < rest && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  for (const block of old.slice(kept, old.length - tail)) state.found.delete(block);
  for (let index = kept; index < now.length - tail; index++) {
    const block = now[index];
    const start = draft.starts[index] ?? 0;
    if (!block || !holdsAnchor(state.search, draft.text, start, start + block.length)) continue;
    const found = mentionsIn(state.search, draft.text, start, block);
    if (found.length > 0) state.found.set(block, found);
  }
  state.blocks = now;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
/** The bit of a capital among those of the alphabet. */
const bitOf = (code: number): number => 1 << (code - 65);

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Whether one of the words stands in a range of the text with a capital; a genitive is the word. */
function holdsAnchor({ anchors, initials }: Search, text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const first = text.charCodeAt(at);
    if (!isUpper(first) || (initials & bitOf(first)) === 0) {
      // Most words begin in lower case, and are passed over whole.
      if (isLetter(first)) while (at < to && isLetter(text.charCodeAt(at))) at++;
      else at++;
      continue;
    }
    const start = at;
    let hash = 0;
    for (let code = first; at < to && isLetter(code); code = text.charCodeAt(++at)) hash = step(hash, code | 32);
    if (at - start > 2 && anchors.find(hash, text, start, at) > 0) return true;
  }
  return false;
}

const scanner = new Scanner(dictionary);

/** Facts in whose words no other name stands. */
const taken: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['name', 'date', 'reference', 'amount']);

function mentionsIn({ places }: Search, text: string, start: number, block: ReadBlock): readonly Keyed[] {
  const tokens = scanner.scan(text, start, block.readable);
  const other = block.facts.filter(({ kind }) => taken.has(kind));
  const found = new Map<string, Keyed>();
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens, i)) continue;
    for (const { key, words, index } of places.get(nameWordAt(tokens, i)) ?? []) {
      const mention = laidAt(tokens, i, words, index);
      if (mention && !isOver(other, mention.at)) found.set(`${mention.at.start} ${key}`, { key, mention });
    }
  }
  return [...found.values()];
}

/** Whether one of some facts, which stand apart and in the order of the text, has something in common with a span. */
function isOver(facts: readonly Fact[], { start, end }: LocalSpan): boolean {
  const last = facts[lastAtOrBefore(facts.length, (at) => facts[at]?.at.start ?? 0, end - 1)];
  return last !== undefined && last.at.start < end && start < last.at.end;
}
