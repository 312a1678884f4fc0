import { Dictionary, step } from '../../text/dictionary.ts';
import { APOSTROPHE, CURLED_APOSTROPHE } from '../../text/sign-codes.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Indexes } from '../indexes.ts';

/** How often a word stands in a draft. */
export interface WordCount {
  /** In whatever case, as a genitive too. */
  readonly all: number;
  /** Of these, in lower case: such a word is one of the language, and not only of a name. */
  readonly lower: number;
}

type Tally = { all: number; lower: number };

/** The counts of some words in one document, kept up to date block by block. */
interface Counted {
  blocks: readonly ReadBlock[];
  words: ReadonlySet<string>;
  dictionary: Dictionary;
  list: readonly string[];
  readonly totals: Map<string, Tally>;
  readonly byBlock: WeakMap<ReadBlock, ReadonlyMap<string, Tally>>;
}

const known = new WeakMap<Indexes, Counted>();

/**
 * How often each of some words, given in capitals and without apostrophes, stands in the draft. For words that were not
 * asked for before, the whole text is gone through once; after an edit only the blocks that left and came are.
 */
export function countWords(draft: Draft, words: Iterable<string>): ReadonlyMap<string, WordCount> {
  const before = known.get(draft.indexes);
  const wanted = [...words].filter((word) => !before?.words.has(word));
  const counted = wanted.length > 0 || !before ? started(new Set([...(before?.words ?? []), ...wanted])) : before;
  known.set(draft.indexes, counted);
  if (counted.blocks !== draft.blocks) follow(counted, draft);
  return counted.totals;
}

function started(words: ReadonlySet<string>): Counted {
  const list = [...words];
  return {
    ...{ blocks: [], words, list, dictionary: new Dictionary(list.map((word) => word.toLowerCase())) },
    totals: new Map(list.map((word) => [word, { all: 0, lower: 0 }])),
    byBlock: new WeakMap(),
  };
}

/** Takes out what the blocks that left had, and adds what those that came have. */
function follow(counted: Counted, draft: Draft): void {
  const [old, now] = [counted.blocks, draft.blocks];
  let kept = 0;
  while (kept < old.length && kept < now.length && old[kept] === now[kept]) kept++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - kept;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  for (const block of old.slice(kept, old.length - tail)) add(counted, counted.byBlock.get(block), -1);
  for (let index = kept; index < now.length - tail; index++) {
    const block = now[index];
    if (!block) continue;
    const start = draft.starts[index] ?? 0;
    const found = countIn(counted, draft.text, start, start + block.length);
    if (!found) continue;
    counted.byBlock.set(block, found);
    add(counted, found, 1);
  }
  counted.blocks = now;
}

function add({ totals }: Counted, found: ReadonlyMap<string, Tally> | undefined, sign: number): void {
  for (const [word, { all, lower }] of found ?? []) {
    const total = totals.get(word);
    if (!total) continue;
    total.all += sign * all;
    total.lower += sign * lower;
  }
}

const isWord = (code: number): boolean =>
  code < 128 ? (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) : isWideWord(code);

/** Letters beyond ASCII; the right single quotation mark is an apostrophe. */
const isWideWord = (code: number): boolean => code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && code !== 0xd7;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLED_APOSTROPHE;

/** The words among those asked for that stand in a range of the text; undefined where none does. */
function countIn(counted: Counted, text: string, from: number, to: number): Map<string, Tally> | undefined {
  const { dictionary, list } = counted;
  let found: Map<string, Tally> | undefined;
  let at = from;
  while (at < to) {
    if (!isWord(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    let isPlain = true;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 && isWord(code)) hash = step(hash, code >= 65 && code <= 90 ? code | 32 : code);
      else if (isWord(code) || (isApostrophe(code) && isWord(text.charCodeAt(at + 1)))) isPlain = false;
      else break;
    }
    const id = isPlain ? dictionary.find(hash, text, start, at) : idOfSpelled(dictionary, text.slice(start, at));
    const word = list[id - 1];
    if (word === undefined) continue;
    found ??= new Map();
    note(found, word, text.charCodeAt(start));
  }
  return found;
}

/** The number of a word with an apostrophe or letters beyond ASCII: of `Alder's` that of `Alder`, if there is one. */
function idOfSpelled(dictionary: Dictionary, word: string): number {
  const genitive = Math.max(word.lastIndexOf("'"), word.lastIndexOf('\u2019'));
  const stem = genitive > 0 ? dictionary.idOf(word.slice(0, genitive).toLowerCase()) : 0;
  return stem > 0 ? stem : dictionary.idOf(word.replace(/['\u2019]/g, '').toLowerCase());
}

function note(found: Map<string, Tally>, word: string, firstLetter: number): void {
  const tally = found.get(word) ?? { all: 0, lower: 0 };
  tally.all++;
  if (firstLetter >= 97 && firstLetter <= 122) tally.lower++;
  found.set(word, tally);
}
