import type { PersonName } from '../../facts/fact.ts';
import { isGeneration, isShortForm } from '../../words/person.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { slippedMentions, type FullMention } from '../name/full-mentions.ts';
import { slipBetween, type Slip } from '../name/slip.ts';
import { countWords, type WordCount } from '../name/word-count.ts';
import { nameSlips } from './person-slips.ts';
import { personKeys, personsOf, wordsOf, type PlacedPerson } from './persons.ts';

/** A person's name in a block of the text with a slip in one word, and where the draft has it right. */
export interface StraySlip {
  /** All places in the block, in the order of the text; none empty. */
  readonly wrong: readonly FullMention[];
  /** All places with the right spelling, in the order of the text; none empty. */
  readonly right: readonly FullMention[];
  /** Which word differs, by its place in the words of each. */
  readonly word: number;
  /** The words of the right spelling, in upper case. */
  readonly meant: readonly string[];
}

/**
 * The places at which the text, in whatever part, has the name of a person that it states elsewhere with a slip in one
 * word, which stands nowhere else: whoever had that name would be named more than once. What the signatures and the
 * offices show is not among them.
 */
export const straySlips = keptWithDraft(findSlips);

function findSlips(draft: Draft): readonly StraySlip[] {
  const persons = personsOf(draft);
  const mentions = slippedMentions(draft, personKeys(persons));
  const near = [...mentions].flatMap(([key, all]) => candidatesOf(key, all));
  if (near.length === 0) return [];
  const counts = countWords(
    draft,
    near.flatMap(({ written, meant }) => [written, meant]),
  );
  const signs = isAmong(persons.persons.filter(({ person }) => person.role === 'signatory'));
  const known = nameSlips(draft);
  const isRight = isAmong(known.map((slip) => slip.right));
  const found = new Map<ReadBlock, Map<string, StraySlip>>();
  for (const candidate of near) {
    const { words, wrong, right, word, written } = candidate;
    const meant = words.with(word, candidate.meant);
    if (!isOnePerson(candidate, counts, signs) || wrong.some(isRight)) continue;
    for (const [block, mentions] of byBlock(wrong)) {
      if (known.some((slip) => slip.wrong.block === block && wordsOf(slip.wrong.person).includes(written))) continue;
      const slips = found.get(block) ?? new Map<string, StraySlip>();
      const before = slips.get(written);
      if (!before || before.right.length < right.length) slips.set(written, { wrong: mentions, right, word, meant });
      found.set(block, slips);
    }
  }
  return [...found.values()].flatMap((slips) => [...slips.values()]);
}

/** Tells whether a mention is one of some persons' names where the draft says in what part. */
function isAmong(persons: readonly PlacedPerson[]): (mention: FullMention) => boolean {
  const places = new Map<ReadBlock, PersonName[]>();
  for (const { block, person } of persons) {
    const same = places.get(block);
    if (same) same.push(person);
    else places.set(block, [person]);
  }
  return ({ block, at }) =>
    places.get(block)?.some((person) => person.at.start < at.end && at.start < person.at.end) === true;
}

/** A signature and the name printed with it say a name once, and so does a paragraph. */
function byBlock(mentions: readonly FullMention[]): ReadonlyMap<ReadBlock, readonly FullMention[]> {
  const blocks = new Map<ReadBlock, FullMention[]>();
  for (const mention of mentions) {
    const same = blocks.get(mention.block);
    if (same) same.push(mention);
    else blocks.set(mention.block, [mention]);
  }
  return blocks;
}

const times = (mentions: readonly FullMention[]): number => byBlock(mentions).size;

/** Two spellings of a name, one for each word but one, and where each stands. */
interface Candidate {
  readonly words: readonly string[];
  readonly right: readonly FullMention[];
  readonly wrong: readonly FullMention[];
  /** The word that differs, how it is written where it is held to be wrong, and elsewhere. */
  readonly word: number;
  readonly written: string;
  readonly meant: string;
}

/**
 * A known name and each way in which the text spells one word of it otherwise; the rarer spelling is the one to doubt.
 */
function candidatesOf(key: string, all: readonly FullMention[]): readonly Candidate[] {
  const own = all.filter(({ differs }) => !differs);
  if (own.length === 0 || own.length === all.length) return [];
  const words = key.split(' ');
  const lots = new Map<string, FullMention[]>();
  for (const mention of all) {
    const { differs } = mention;
    // Another initial may be another person's.
    if (!differs || differs.word.length === 1) continue;
    const lot = `${differs.index} ${differs.word}`;
    const same = lots.get(lot);
    if (same) same.push(mention);
    else lots.set(lot, [mention]);
  }
  return [...lots.values()].flatMap((others): Candidate[] => {
    const differs = others[0]?.differs;
    if (!differs) return [];
    const { index: word, word: other } = differs;
    const known = words[word] ?? '';
    return isDoubted(own, others)
      ? [{ words, wrong: own, right: others, word, written: known, meant: other }]
      : [{ words, wrong: others, right: own, word, written: other, meant: known }];
  });
}

/**
 * Whether the first of two spellings is the one to doubt: the rarer; of two that stand as often the one that signs
 * nothing, else the later.
 */
function isDoubted(first: readonly FullMention[], second: readonly FullMention[]): boolean {
  const [once, twice] = [times(first), times(second)];
  if (once !== twice) return once < twice;
  const [one, other] = [first, second].map((all) => all.some(({ block }) => block.kind === 'signature-block'));
  return one === other ? placeOf(first) > placeOf(second) : other === true;
}

const placeOf = ([first]: readonly FullMention[]): number => (first ? first.start + first.at.start : 0);

/** So often the right spelling stands where nothing but that speaks for one person. */
const supported = 3;
/** The fewest letters of a surname, and of a given name, that two persons hardly share but for one within. */
const longSurname = 7;
const longGiven = 5;

/**
 * Whether a spelling that stands only there is a known name misspelt. Letters that are doubled or change places make
 * nobody else's name; one letter within may, and so the other words must tell, or how often the name stands.
 */
function isOnePerson(
  candidate: Candidate,
  counts: ReadonlyMap<string, WordCount>,
  signs: (mention: FullMention) => boolean,
): boolean {
  const { words, right, wrong, word, written, meant } = candidate;
  const own = counts.get(written);
  if (!own || own.lower > 0 || own.all > wrong.length || isShortForm(written, meant)) return false;
  const slip = slipBetween(written, meant);
  if (slip === undefined) return false;
  if (isMechanical(slip, written, meant)) return true;
  const evidence: Evidence = {
    initial: words.some((one, at) => one.length === 1 && at > 0 && wrong.every((mention) => mention.words[at])),
    often: times(right) >= supported * times(wrong),
    twice: times(right) >= 2 * times(wrong),
    together: wrong.some((one) => right.some((other) => one.block === other.block)),
    letters: Math.min(written.length, meant.length),
  };
  // Who signs in a name of his own is another, unless a given name, an initial and most of a surname are the same.
  if (wrong.some(signs) && right.some(signs) && !evidence.together && !(evidence.initial && isSurname(words, word)))
    return false;
  if (isSurname(words, word)) return isSurnameSlip(slip, evidence);
  return slip === 'inside' && (word > 0 || isGivenSlip(evidence));
}

/** Slips that only a finger makes: `Sctot`, `Scoott`, `Scottt`. */
const isMechanical = (slip: Slip, a: string, b: string): boolean =>
  slip === 'swapped' || slip === 'doubled' || slip === 'jumbled' || slip === 'alike' || isLastDoubled(a, b);

const isLastDoubled = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long === short + (short.at(-1) ?? '');
};

/** What beside the word that differs speaks for one person. */
interface Evidence {
  /** Both have one middle initial. */
  readonly initial: boolean;
  /** How much more often the right spelling stands. */
  readonly often: boolean;
  readonly twice: boolean;
  /** Both stand in one block. */
  readonly together: boolean;
  /** How long the shorter of the two words is. */
  readonly letters: number;
}

const isSurname = (words: readonly string[], at: number): boolean =>
  at === words.findLastIndex((word) => !isGeneration(word));

function isSurnameSlip(slip: Slip, { initial, often, twice, together, letters }: Evidence): boolean {
  if (slip === 'first') return initial && often;
  if (slip === 'inside') return initial || twice || together || letters >= longSurname;
  return initial || often;
}

/** Brothers and sisters have one surname, and may sign side by side in names that differ in a letter. */
const isGivenSlip = ({ initial, often, together, letters }: Evidence): boolean =>
  initial || (often && !together && letters >= longGiven);
