import type { Draft } from '../draft.ts';
import { mentionsOf, placeOf, type NameMention } from './mention.ts';
import { namePairs, type NamePair } from './pairs.ts';
import { samenessOf, standTogether } from './sameness.ts';
import type { Slip } from './slip.ts';
import { countWords, type WordCount } from './word-count.ts';

/** Two spellings that the draft itself shows to be of one name, the one held to be wrong first. */
export interface Misspelling {
  readonly wrongKey: string;
  readonly rightKey: string;
  /** Both in the order of the text, none empty. */
  readonly wrong: readonly NameMention[];
  readonly right: readonly NameMention[];
  /** Which words differ, by their places in the two keys. */
  readonly differences: readonly { readonly wrong: number; readonly right: number }[];
}

const known = new WeakMap<Draft, readonly Misspelling[]>();

/**
 * The names of a draft that are spelled in two ways, one for each wrong spelling. Nearness alone says nothing: affiliates differ by
 * a letter as often as typists do. What counts is what the draft says of both, and whether a spelling makes a word that
 * stands nowhere else of one that does.
 */
export function misspellings(draft: Draft): readonly Misspelling[] {
  const before = known.get(draft);
  if (before) return before;
  const found = new Map<string, Misspelling>();
  const pairs = namePairs(draft.indexes);
  if (pairs.length > 0) {
    const counts = countWords(draft, wordsThatDiffer(pairs));
    for (const pair of pairs) {
      const judged = misspelling(draft, pair, counts);
      if (judged && isBetter(judged, found.get(judged.wrongKey))) found.set(judged.wrongKey, judged);
    }
  }
  const all = [...found.values()];
  known.set(draft, all);
  return all;
}

function wordsThatDiffer(pairs: readonly NamePair[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { first, second, differences } of pairs) {
    for (const difference of differences) {
      words.add(first.split(' ')[difference.first] ?? '');
      words.add(second.split(' ')[difference.second] ?? '');
    }
  }
  return words;
}

/** Of two right spellings of one wrong one, the one that stands more often. */
const isBetter = (one: Misspelling, other: Misspelling | undefined): boolean =>
  !other || one.right.length > other.right.length;

/** One of two spellings: its mentions, and how often its words that differ stand in the draft. */
interface Side {
  readonly key: string;
  readonly mentions: readonly NameMention[];
  /** How often the rarest of the words that differ stands in the draft. */
  readonly words: WordCount;
}

const noCount: WordCount = { all: 0, lower: 0 };

function sideOf(draft: Draft, key: string, indexes: readonly number[], counts: ReadonlyMap<string, WordCount>): Side {
  const words = key.split(' ');
  const counted = indexes.map((index) => counts.get(words[index] ?? '') ?? noCount);
  const rarest = counted.reduce((a, b) => (b.all < a.all ? b : a), counted[0] ?? noCount);
  return { key, mentions: mentionsOf(draft, key), words: rarest };
}

/** What a pair of names is, by all that the draft says; undefined for two names, and where it says too little. */
function misspelling(draft: Draft, pair: NamePair, counts: ReadonlyMap<string, WordCount>): Misspelling | undefined {
  const first = sideOf(
    draft,
    pair.first,
    pair.differences.map((difference) => difference.first),
    counts,
  );
  const second = sideOf(
    draft,
    pair.second,
    pair.differences.map((difference) => difference.second),
    counts,
  );
  const [wrong, right] = isWrong(first, second) ? [first, second] : [second, first];
  if (!isOne(draft, pair, wrong, right)) return undefined;
  return {
    ...{ wrongKey: wrong.key, rightKey: right.key, wrong: wrong.mentions, right: right.mentions },
    differences: pair.differences.map((difference) =>
      wrong === first
        ? { wrong: difference.first, right: difference.second }
        : { wrong: difference.second, right: difference.first },
    ),
  };
}

/** Whether the first of two spellings is the one to doubt: the rarer, then the stranger, then the later one. */
function isWrong(a: Side, b: Side): boolean {
  if (oddities(a) !== oddities(b)) return oddities(a) > oddities(b);
  if (a.mentions.length !== b.mentions.length) return a.mentions.length < b.mentions.length;
  if (a.words.all !== b.words.all) return a.words.all < b.words.all;
  const [one, other] = [a, b].map(({ mentions }) => mentions.some(({ name }) => name.description ?? name.alias));
  if (one !== other) return other === true;
  const [x, y] = [a.mentions[0], b.mentions[0]];
  return x !== undefined && y !== undefined && placeOf(x) > placeOf(y);
}

/** Whether a name has what only a machine that reads print makes: a digit or a small `l` within a word of capitals. */
const oddities = ({ mentions }: Side): number =>
  mentions.every(({ name }) => /[A-Z](?:[01]|l)[A-Z]/.test(name.text)) ? 1 : 0;

/** Slips that leave no word, or hardly ever the name of another company. */
const telling: ReadonlySet<Slip> = new Set(['alike', 'swapped', 'doubled', 'inside', 'last', 'jumbled']);

/** Words in whose plural affiliates differ: Alder Holding owns Alder Holdings. */
const affiliated =
  /^(?:HOLDING|FUND|PARTNER|INVESTOR|VENTURE|ENTERPRISE|TRUST|MANAGER|LENDER|PROPERT|ASSOCIATE|OWNER)S?$/;

/** So often the right word must stand in the draft where nothing else speaks for one name. */
const supported = 3;

function isOne(draft: Draft, pair: NamePair, wrong: Side, right: Side): boolean {
  const slips = pair.differences.map(({ slip }) => slip);
  const sameness = samenessOf(wrong.mentions, right.mentions);
  const sure = slips.every((slip) => slip === 'alike' || slip === 'swapped');
  if (sameness === 'two') return false;
  if (!sure && standTogether(draft, wrong.mentions, right.mentions)) return false;
  if (sameness === 'one') return true;
  const own = ownWords(pair, wrong);
  const strange =
    wrong.words.lower === 0 && (wrong.words.all <= wrong.mentions.length || right.words.all >= 5 * wrong.words.all);
  if (slips.every((slip) => telling.has(slip))) {
    if (!strange) return false;
    return sure || right.words.all >= supported || own > 0;
  }
  if (slips.includes('first'))
    return strange && right.words.all >= supported && (own > 1 || wrong.key.length !== right.key.length);
  // What is left is a plural, and a plural is a word anywhere.
  if (pair.differences.some((difference) => affiliated.test(pair.first.split(' ')[difference.first] ?? ''))) {
    return sameness === 'party' && pair.extra === 0;
  }
  if (sameness === 'party') return true;
  return pair.extra === 0 && wrong.mentions.length < 3 && (sameness === 'stranger' || own > 1);
}

/** How many words of a name, the ones that differ and its suffix aside, the other has too. */
const ownWords = (pair: NamePair, { key, mentions }: Side): number =>
  Math.max(0, key.split(' ').length - pair.differences.length - (mentions[0]?.name.suffix ?? 1) - pair.extra);
