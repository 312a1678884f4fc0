import { Dictionary, hashOf } from '../../text/dictionary.ts';
import { changedBlocks } from '../changed-blocks.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { eachWord, idOfWord } from './word-run.ts';
import { mayHold } from './word-sieve.ts';

/** How often a word stands in a draft. */
export interface WordCount {
  /** In whatever case, as a genitive too. */
  readonly all: number;
  /** Of these, in lower case: such a word is one of the language, and not only of a name. */
  readonly lower: number;
}

type Tally = { all: number; lower: number };

/** Some words that are looked for together. */
interface Sought {
  readonly list: readonly string[];
  readonly hashes: readonly number[];
  readonly dictionary: Dictionary;
}

/** The counts of some words in one document, kept up to date block by block. */
interface Counted {
  blocks: readonly ReadBlock[];
  sought: Sought;
  readonly totals: Map<string, Tally>;
  readonly byBlock: WeakMap<ReadBlock, Map<string, Tally>>;
}

const known = new WeakMap<Indexes, Counted>();

/** So many words are counted on; of more, most were asked for while a name was typed letter by letter. */
const most = 20_000;

/**
 * How often each of some words, given in capitals and without apostrophes, stands in the draft. Words that were not
 * asked for before are looked for in the blocks that may hold them; after an edit the blocks that left and came are
 * gone through.
 */
export function countWords(draft: Draft, words: Iterable<string>): ReadonlyMap<string, WordCount> {
  const asked = [...words];
  const before = known.get(draft.indexes);
  const counted = before && before.totals.size <= most ? before : started(draft);
  known.set(draft.indexes, counted);
  if (counted.blocks !== draft.blocks) follow(counted, draft);
  const wanted = [...new Set(asked)].filter((word) => !counted.totals.has(word));
  if (wanted.length > 0) countFurther(counted, draft, wanted);
  return counted.totals;
}

const started = ({ blocks }: Draft): Counted => ({
  blocks,
  sought: soughtOf([]),
  totals: new Map(),
  byBlock: new WeakMap(),
});

const soughtOf = (list: readonly string[]): Sought => ({
  list,
  hashes: list.map(hashOf),
  dictionary: new Dictionary(list.map((word) => word.toLowerCase())),
});

/** Takes out what the blocks that left had, and adds what those that came have. */
function follow(counted: Counted, draft: Draft): void {
  const { left, from, to } = changedBlocks(counted.blocks, draft.blocks);
  for (const block of left) add(counted, counted.byBlock.get(block), -1);
  for (let index = from; index < to; index++) {
    const block = draft.blocks[index];
    if (!block) continue;
    const found = countIn(counted.sought, draft, index);
    if (found.size > 0) counted.byBlock.set(block, found);
    add(counted, found, 1);
  }
  counted.blocks = draft.blocks;
}

function countFurther(counted: Counted, draft: Draft, wanted: readonly string[]): void {
  const further = soughtOf(wanted);
  const isFirst = counted.totals.size === 0;
  for (const word of wanted) counted.totals.set(word, { all: 0, lower: 0 });
  for (const [index, block] of draft.blocks.entries()) {
    // The first words are counted in the whole draft: it need not be sieved if no others are ever asked for.
    if (!isFirst && !mayHold(draft, index, further.hashes)) continue;
    const found = countIn(further, draft, index);
    if (found.size === 0) continue;
    add(counted, found, 1);
    const others = counted.byBlock.get(block);
    if (others) for (const [word, tally] of found) others.set(word, tally);
    else counted.byBlock.set(block, found);
  }
  counted.sought = soughtOf([...counted.sought.list, ...wanted]);
}

function add({ totals }: Counted, found: ReadonlyMap<string, Tally> | undefined, sign: number): void {
  for (const [word, { all, lower }] of found ?? []) {
    const total = totals.get(word);
    if (!total) continue;
    total.all += sign * all;
    total.lower += sign * lower;
  }
}

/** The words among those looked for that stand in the block of that index. */
function countIn({ list, dictionary }: Sought, { text, starts, blocks }: Draft, index: number): Map<string, Tally> {
  const found = new Map<string, Tally>();
  const start = starts[index] ?? 0;
  eachWord(text, start, start + (blocks[index]?.length ?? 0), (from, to, hash) => {
    const word = list[idOfWord(dictionary, text, from, to, hash) - 1];
    if (word !== undefined) note(found, word, text.charCodeAt(from));
  });
  return found;
}

function note(found: Map<string, Tally>, word: string, firstLetter: number): void {
  const tally = found.get(word) ?? { all: 0, lower: 0 };
  tally.all++;
  if (firstLetter >= 97 && firstLetter <= 122) tally.lower++;
  found.set(word, tally);
}
