import type { Name } from '../facts/fact.ts';
import { readSentences, sentenceAt } from '../text/sentences.ts';
import type { Draft, ReadBlock } from './draft.ts';
import type { NamePair } from './name-pairs.ts';

/** A mention of a name in the block that states it. */
export interface NameMention {
  readonly block: ReadBlock;
  /** Where the block starts in the draft. */
  readonly start: number;
  readonly name: Name;
}

/** Two spellings that the draft itself shows to be of one name, the one held to be wrong first. Both in the order of the text. */
export interface Misspelling {
  readonly wrong: readonly NameMention[];
  readonly right: readonly NameMention[];
  /** Which word of both names differs. */
  readonly index: number;
}

/**
 * Whether a pair of names is one name misspelt, and which spelling is. Nearness alone says nothing: affiliates differ by a
 * letter as often as typists do. What counts is that the draft says the same of both (`a Nevada corporation`), that one
 * spelling makes a word that stands nowhere else of a word that does, or that the draft introduces only the one that stands
 * far more often. Undefined without such evidence, and where anything
 * speaks for two names: they stand in one sentence, are described or called differently, or are a former and a trade name.
 */
export function misspelling(draft: Draft, pair: NamePair): Misspelling | undefined {
  if (!mayBeSlip(pair)) return undefined;
  const first = mentionsOf(draft, pair.first);
  const second = mentionsOf(draft, pair.second);
  const described = descriptions(first, second);
  if (described === 'differ') return undefined;
  const found =
    described === 'agree'
      ? rarerFirst(first, second, pair.index)
      : (nonWordFirst(draft, pair, first, second) ?? strangerFirst(draft, pair, first, second));
  return found && !areTwo(draft, found) ? found : undefined;
}

const counting = /\d|^[IVXLC]+$/;
/** The fewest letters of a word that can be told to be misspelt. */
const shortest = 4;
/** The suffixes whose one letter makes another kind of entity. */
const kinds = /^(?:LLC|LLP|LP|PLC|NA|NV|INC|CORP|CO|LTD)$/;

/** Whether the words can be two spellings of one: numbers, initials and kinds of entity are told apart by a single letter. */
function mayBeSlip({ firstWord, secondWord }: NamePair): boolean {
  const [a, b] = [firstWord, secondWord];
  if (Math.max(a.length, b.length) < shortest + 1 || Math.min(a.length, b.length) < shortest) return false;
  return ![a, b].some((word) => counting.test(word) || kinds.test(word));
}

/** For so few blocks it is quicker to look each up than to walk through the draft. */
const fewBlocks = 24;

/** The mentions of a name in the order of the text. */
export function mentionsOf(draft: Draft, key: string): readonly NameMention[] {
  const blocks = draft.indexes.names.byKey.get(key);
  if (!blocks) return [];
  const indexes =
    blocks.size > fewBlocks
      ? draft.blocks.flatMap((block, index) => (blocks.has(block) ? [index] : []))
      : [...blocks.keys()].map((block) => draft.blocks.indexOf(block)).sort((a, b) => a - b);
  return indexes.flatMap((index) => {
    const block = draft.blocks[index];
    const start = draft.starts[index] ?? 0;
    return block ? (blocks.get(block) ?? []).map((name) => ({ block, start, name })) : [];
  });
}

/** Whether two names are said to be the same: `agree` takes a description of both. */
function descriptions(first: readonly NameMention[], second: readonly NameMention[]): 'agree' | 'differ' | 'unknown' {
  const [a, b] = [first, second].map(
    (mentions) => new Set(mentions.flatMap(({ name }) => (name.description === undefined ? [] : [name.description]))),
  );
  if (!a || !b || a.size === 0 || b.size === 0) return 'unknown';
  return a.size === 1 && b.size === 1 && [...a].every((said) => b.has(said)) ? 'agree' : 'differ';
}

/** Of two spellings the rarer is taken for the slip; of two as frequent ones the later. */
function rarerFirst(first: readonly NameMention[], second: readonly NameMention[], index: number): Misspelling {
  const place = ([mention]: readonly NameMention[]): number => (mention ? mention.start + mention.name.at.start : 0);
  const swap = second.length === first.length ? place(first) > place(second) : first.length < second.length;
  return swap ? { wrong: first, right: second, index } : { wrong: second, right: first, index };
}

/** So often the right word must stand in the draft. */
const supported = 3;

/** One spelling whose word stands in no other place, beside one whose word does. A mere plural is a word anywhere. */
function nonWordFirst(
  draft: Draft,
  { firstWord, secondWord, index }: NamePair,
  first: readonly NameMention[],
  second: readonly NameMention[],
): Misspelling | undefined {
  if (`${firstWord}S` === secondWord || firstWord === `${secondWord}S`) return undefined;
  // Names that rhyme are names: Mesa and Tesa, Bancor and Mancor.
  if (firstWord.length === secondWord.length && firstWord.slice(1) === secondWord.slice(1)) return undefined;
  const rarer = rarerFirst(first, second, index);
  for (const [wrong, right] of [
    [rarer.wrong, rarer.right],
    [rarer.right, rarer.wrong],
  ] as const) {
    if (wrong.length >= right.length + supported) continue;
    if (wordCount(draft, right, index, supported) < supported) continue;
    if (wordCount(draft, wrong, index, wrong.length + 1) === wrong.length) return { wrong, right, index };
  }
  return undefined;
}

/** Words in whose plural affiliates differ: Alder Holding owns Alder Holdings. */
const affiliated = /^(?:HOLDING|FUND|PARTNER|INVESTOR|VENTURE|ENTERPRISE|TRUST|MANAGER|LENDER)S?$/;

/** A rare spelling that the draft never introduces, beside one that it does: a stranger who acts for the party. */
function strangerFirst(
  draft: Draft,
  { firstWord, secondWord, index }: NamePair,
  first: readonly NameMention[],
  second: readonly NameMention[],
): Misspelling | undefined {
  if (affiliated.test(firstWord) || affiliated.test(secondWord)) return undefined;
  const found = rarerFirst(first, second, index);
  const introduced = found.right.some(({ name }) => name.description !== undefined);
  const strange = found.wrong.every(({ name }) => name.description === undefined);
  const rare = found.right.length >= 2 * found.wrong.length;
  return introduced && strange && rare && aliases(draft, found.wrong).size === 0 ? found : undefined;
}

/** How often the word at `index` of a name stands in the draft, in any of the usual cases; counted up to a limit. */
function wordCount(draft: Draft, mentions: readonly NameMention[], index: number, limit: number): number {
  const forms = new Set<string>();
  for (const mention of mentions.slice(0, limit)) {
    const at = mention.name.words[index];
    if (!at) continue;
    const word = draft.text.slice(mention.start + at.start, mention.start + at.end);
    for (const form of [word, word.toUpperCase(), word.toLowerCase(), capitalised(word)]) forms.add(form);
  }
  let count = 0;
  for (const form of forms) {
    for (let at = draft.text.indexOf(form); at >= 0 && count < limit; at = draft.text.indexOf(form, at + 1)) {
      if (!isLetter(draft.text[at - 1]) && !isLetter(draft.text[at + form.length])) count++;
    }
  }
  return count;
}

export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

const renamed =
  /\b(?:[fdank]\/?[kb]\/?a\b|formerly|previously|doing business as|now known as|known as|trading as|renamed|successor)/i;
/** How far before a name it may be said to be a former or a trade name, and how far behind it an alias may stand. */
const nearby = 60;
const aliasReach = 160;
/** So many mentions of each name are looked at for what tells two names apart. */
const looked = 40;

/** Whether anything in the draft says that the two spellings are of two entities. */
function areTwo(draft: Draft, { wrong, right }: Misspelling): boolean {
  const all = [...wrong.slice(0, looked), ...right.slice(0, looked)];
  const before = ({ start, name }: NameMention): string =>
    draft.text.slice(Math.max(0, start + name.at.start - nearby), start + name.at.start);
  if (all.some((mention) => renamed.test(before(mention)))) return true;
  const [one, other] = [aliases(draft, wrong), aliases(draft, right)];
  if (one.size > 0 && other.size > 0 && ![...one].some((alias) => other.has(alias))) return true;
  return wrong.some((mention) => right.some((counterpart) => inOneSentence(draft, mention, counterpart)));
}

function inOneSentence(draft: Draft, a: NameMention, b: NameMention): boolean {
  if (a.block !== b.block) return false;
  const sentences = readSentences(draft.text.slice(a.start, a.start + a.block.length), a.block.readable);
  return sentenceAt(sentences, a.name.at.start) === sentenceAt(sentences, b.name.at.start);
}

/** What a name is called for short: `the "Company"`, in brackets behind it. */
function aliases(draft: Draft, mentions: readonly NameMention[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, name } of mentions.slice(0, looked)) {
    const behind = draft.text.slice(start + name.at.end, start + name.at.end + aliasReach);
    const alias = /^[^.;()]*\((?:[a-z ,]+)?["\u201c]([^"\u201d)]{2,40})["\u201d]/.exec(behind)?.[1];
    if (alias !== undefined) found.add(alias.replace(/\s+/g, ' ').toUpperCase());
  }
  return found;
}
