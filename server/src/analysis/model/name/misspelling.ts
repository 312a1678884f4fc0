import type { Draft } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { mentionsOf, placeOf, type NameMention } from './mention.ts';
import { namePairs, type Difference, type NamePair } from './pairs.ts';
import { samenessOf, standTogether, type Sameness } from './sameness.ts';
import { differsElsewhere, type Misspelling } from './variant.ts';
import { wordCounts, type WordCount, type WordCounts } from './word-count.ts';

/**
 * The names of a draft that are spelled in two ways, one for each wrong spelling. Nearness alone says nothing:
 * affiliates differ by a letter as often as typists do. What counts is what the draft says of both, and whether a
 * spelling makes a word that stands nowhere else of one that does.
 */
export const misspellings = keptWithDraft(findMisspellings);

function findMisspellings(draft: Draft): readonly Misspelling[] {
  const found = new Map<string, Misspelling>();
  const counts = wordCounts(draft);
  for (const pair of namePairs(draft.indexes)) {
    const judged = misspelling(draft, pair, counts);
    if (judged && isBetter(judged, found.get(judged.wrongKey))) found.set(judged.wrongKey, judged);
  }
  return [...found.values()];
}

/**
 * Of two right spellings of one wrong one, the one that is the same in all other words, then the one that stands more
 * often.
 */
function isBetter(one: Misspelling, other: Misspelling | undefined): boolean {
  if (!other) return true;
  const [first, second] = [differsElsewhere(one), differsElsewhere(other)];
  return first === second ? one.right.length > other.right.length : second;
}

/** One of two spellings: its mentions, and how often its words that differ stand in the draft. */
interface Side {
  readonly key: string;
  readonly mentions: readonly NameMention[];
  /** How often the rarest of the words that differ stands in the draft. */
  readonly words: WordCount;
}

const noCount: WordCount = { all: 0, lower: 0 };

function sideOf(draft: Draft, key: string, indexes: readonly number[], counts: WordCounts): Side {
  const words = key.split(' ');
  const counted = indexes.map((index) => counts.get(words[index] ?? ''));
  const rarest = counted.reduce((a, b) => (b.all < a.all ? b : a), counted[0] ?? noCount);
  return { key, mentions: mentionsOf(draft, key), words: rarest };
}

/** What a pair of names is, by all that the draft says; undefined for two names, and where it says too little. */
function misspelling(draft: Draft, pair: NamePair, counts: WordCounts): Misspelling | undefined {
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
  const [wrong, right] = isWrong(first, second, pair.extra) ? [first, second] : [second, first];
  if (!isOne(draft, pair, wrong, right)) return undefined;
  return {
    ...{ kind: 'letters', wrongKey: wrong.key, rightKey: right.key, wrong: wrong.mentions, right: right.mentions },
    even:
      wrong.mentions.length === right.mentions.length &&
      wrong.words.all === right.words.all &&
      oddities(wrong) === oddities(right),
    differences: pair.differences.map((difference) =>
      wrong === first
        ? { wrong: difference.first, right: difference.second }
        : { wrong: difference.second, right: difference.first },
    ),
  };
}

/**
 * Whether the first of two spellings is the one to doubt: the rarer, then the stranger, then the later one. Where
 * something stands before one of the names, how often they stand says little, and their words are counted.
 */
function isWrong(a: Side, b: Side, extra: number): boolean {
  if (oddities(a) !== oddities(b)) return oddities(a) > oddities(b);
  if (extra === 0 && a.mentions.length !== b.mentions.length) return a.mentions.length < b.mentions.length;
  if (a.words.all !== b.words.all) return a.words.all < b.words.all;
  const [one, other] = [a, b].map(({ mentions }) => mentions.some(({ name }) => name.description ?? name.alias));
  if (one !== other) return other === true;
  const [x, y] = [a.mentions[0], b.mentions[0]];
  return x !== undefined && y !== undefined && placeOf(x) > placeOf(y);
}

/**
 * Whether a name ends in one word twice, or has what only a machine that reads print makes: a digit or a small `l`
 * within a word of capitals.
 */
const oddities = ({ key, mentions }: Side): number =>
  /( [^ ]+)\1$/.test(key) || mentions.every(({ name }) => /[A-Z](?:[01]|l)[A-Z]/.test(name.text)) ? 1 : 0;

/**
 * How often the right word must stand in the draft, or how many times as often as the wrong one, where nothing else
 * says that the two names are one.
 */
const supported = 3;

function isOne(draft: Draft, pair: NamePair, wrong: Side, right: Side): boolean {
  const said = samenessOf(wrong.mentions, right.mentions);
  const strange = isStrange(wrong, right);
  if (strange && isNonsense(pair, right)) return true;
  if (said.former || said.apart) return false;
  const agree = said.agree || isCalledAfter(pair, wrong, right);
  const telling = pair.differences.every(({ slip }) => slip !== 'plural' && slip !== 'first');
  if (telling && strange && agree) return true;
  if (said.calledApart) return false;
  if (telling && strange && right.words.all >= supported && !hasEnds(pair)) return true;
  const own = ownWords(pair, wrong);
  // Two more words in common tell one company even where both spellings stand in one sentence.
  if (telling && strange && own > 1 && !hasEnds(pair) && right.mentions.length >= 2 * wrong.mentions.length)
    return true;
  if (telling && strange && own > 0 && right.words.all >= supported && isLongEnd(pair)) return true;
  if (isCoinedPlural(pair, wrong, right)) return true;
  if (standTogether(draft, wrong.mentions, right.mentions)) return false;
  if (agree) return true;
  if (telling) {
    return (
      strange &&
      (right.words.all >= supported ||
        own > 0 ||
        isLongWord(pair) ||
        isPartyStanding(said, wrong) ||
        isSigningParty(said, right))
    );
  }
  if (pair.differences.some(({ slip }) => slip === 'first')) {
    return strange && right.words.all >= supported && (own > 1 || wrong.key.length !== right.key.length);
  }
  return isPluralSlip(pair, wrong, right, said);
}

/** Whether the wrong spelling stands in titles and over signatures only, and the other is introduced. */
const isPartyStanding = ({ introduced }: Sameness, { mentions }: Side): boolean =>
  introduced === 1 &&
  mentions.every(
    ({ block, name }) => (name.description ?? name.alias) === undefined && (name.signs || block.kind === 'title'),
  );

/** Whether only the right spelling is introduced and signs, and the other one stands in the text alone. */
const isSigningParty = ({ introduced }: Sameness, { mentions }: Side): boolean =>
  introduced === 1 &&
  mentions.some(({ name }) => name.signs) &&
  mentions.some(({ name }) => (name.description ?? name.alias) !== undefined);

/** Whether the wrong word is one that the draft has nowhere else, or hardly, beside the other. */
const isStrange = (wrong: Side, right: Side): boolean =>
  wrong.words.lower === 0 && (wrong.words.all <= wrong.mentions.length || right.words.all >= 5 * wrong.words.all);

/** Slips that leave no word and never the name of another: in a long word one letter inside does. */
const isNonsense = (pair: NamePair, right: Side): boolean =>
  pair.differences.every(({ first, second, slip }) => {
    const [a, b] = [wordOf(pair.first, first), wordOf(pair.second, second)];
    if (slip === 'alike' || slip === 'swapped') return true;
    if (right.words.all < supported) return false;
    return slip === 'doubled' || (slip === 'inside' && a.length !== b.length && Math.max(a.length, b.length) >= 7);
  });

const wordOf = (key: string, index: number): string => key.split(' ')[index] ?? '';

/** From how many letters on a word tells a company by itself, with nothing but a suffix beside it. */
const longWord = 7;

const isLongWord = (pair: NamePair): boolean =>
  !hasEnds(pair) && pair.differences.every(({ first }) => wordOf(pair.first, first).length >= longWord);

/** From how many letters on all but the last one tell a word, though both spellings stand side by side. */
const longestWord = 9;

const isLongEnd = (pair: NamePair): boolean =>
  pair.differences.every(({ first, second }) => {
    const [a, b] = [wordOf(pair.first, first), wordOf(pair.second, second)];
    return a.length !== b.length && Math.min(a.length, b.length) >= longestWord;
  });

const hasEnds = (pair: NamePair): boolean => pair.differences.some(({ slip }) => slip === 'last');

/** Whether the wrong spelling is called for short by the right word: `"Alder" means Alders Inc.` */
function isCalledAfter(pair: NamePair, wrong: Side, right: Side): boolean {
  return pair.differences.some(({ first, second }) => {
    const [own, other] =
      wrong.key === pair.first
        ? [wordOf(pair.first, first), wordOf(right.key, second)]
        : [wordOf(pair.second, second), wordOf(right.key, first)];
    return wrong.mentions.some(({ name }) => {
      const alias = name.alias?.text.toUpperCase().split(' ') ?? [];
      return alias.includes(other) && !alias.includes(own);
    });
  });
}

/** Words in whose plural affiliates differ: Alder Holding owns Alder Holdings. */
const affiliated = /^(?:HOLDING|FUND|PARTNER|INVESTOR|VENTURE|ENTERPRISE|TRUST|MANAGER|LENDER|ASSOCIATE|OWNER)S?$/;

const isAffiliated = (pair: NamePair, side: Side): boolean =>
  pair.differences.some((word) => affiliated.test(wordOf(pair.first, word.first)) && isLastOwn(pair, word, side));

/** Whether the words that differ stand in names only, one of them again and again and the other just there. */
const isCoinedPlural = (pair: NamePair, wrong: Side, right: Side): boolean =>
  pair.differences.every(({ slip }) => slip === 'plural') &&
  !isAffiliated(pair, wrong) &&
  wrong.words.lower + right.words.lower === 0 &&
  wrong.words.all <= wrong.mentions.length &&
  right.words.all >= supported * wrong.words.all &&
  right.mentions.length >= 2 * wrong.mentions.length;

/** Whether one `s` too many or too few is a slip, though both are words. */
function isPluralSlip(pair: NamePair, wrong: Side, right: Side, said: Sameness): boolean {
  const party = said.introduced === 1 && said.stands;
  if (isAffiliated(pair, wrong)) return party && pair.extra === 0;
  if (party) return true;
  if (pair.extra > 0) return false;
  if (said.introduced === 2) return right.mentions.length >= supported * wrong.mentions.length;
  return said.introduced === 1
    ? wrong.mentions.length <= right.mentions.length
    : ownWords(pair, wrong) > (said.stands ? 0 : 1);
}

/** How many words, the ones that differ and their suffix aside, two names have in common. */
const ownWords = (pair: NamePair, { mentions }: Side): number => {
  const words = Math.min(pair.first.split(' ').length, pair.second.split(' ').length);
  return Math.max(0, words - pair.differences.length - (mentions[0]?.name.suffix ?? 1));
};

/** Whether the word that differs is the last of the name's own: what the company is, and not what it is like. */
const isLastOwn = (pair: NamePair, { first }: Difference, { mentions }: Side): boolean =>
  first === pair.first.split(' ').length - (mentions[0]?.name.suffix ?? 1) - 1;
