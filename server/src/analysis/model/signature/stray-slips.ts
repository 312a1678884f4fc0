import type { PersonName } from '../../facts/fact.ts';
import { isShortForm } from '../../words/given-name.ts';
import { isGeneration } from '../../words/person.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { slippedMentions, type FullMention } from '../name/full-mentions.ts';
import { isMechanical, slipBetween, type Slip } from '../name/slip.ts';
import { byBlock, initialPairs, spellingPairs, timesOf, type SpellingPair } from '../name/spelling-pairs.ts';
import { wordCounts, type WordCounts } from '../name/word-count.ts';
import { nameSlips } from './person-slips.ts';
import { personsOf, wordsOf, type Persons, type PlacedPerson } from './persons.ts';

/**
 * The places at which any part of the text has the name of a known person with a slip in one word. The misspelt word
 * stands nowhere else: whoever had that name would be named more than once. The wrong places of each slip lie in one
 * block. What signatures and offices show is left to others.
 */
export const straySlips = keptWithDraft(findSlips);

function findSlips(draft: Draft): readonly SpellingPair[] {
  const persons = personsOf(draft);
  const near = [...slippedMentions(draft)].flatMap(([key, all]) =>
    persons.byKey.has(key) ? [...spellingPairs(key, all), ...initialPairs(key, all)] : [],
  );
  if (near.length === 0) return [];
  const counts = wordCounts(draft);
  const signs = isAmong(persons.persons.filter(({ person }) => person.role === 'signatory'));
  const known = nameSlips(draft);
  const isRight = isAmong(known.map((slip) => slip.right));
  const found = new Map<ReadBlock, Map<string, SpellingPair>>();
  for (const pair of near) {
    const { wrong, right, written } = pair;
    const isOne = written.length > 1 ? isOnePerson(pair, counts, signs) : isOneInitial(persons, pair, signs);
    if (!isOne || wrong.some(isRight)) continue;
    for (const [block, mentions] of byBlock(wrong)) {
      if (known.some((slip) => slip.wrong.block === block && wordsOf(slip.wrong.person).includes(written))) continue;
      const slips = found.get(block) ?? new Map<string, SpellingPair>();
      const before = slips.get(written);
      if (!before || before.right.length < right.length) slips.set(written, { ...pair, wrong: mentions });
      found.set(block, slips);
    }
  }
  return [...found.values()].flatMap((slips) => [...slips.values()]);
}

/**
 * Whether another initial is a slip: nobody signs or is known by the name that it makes, and it does not stand beside
 * the right one.
 */
function isOneInitial(
  { byKey }: Persons,
  { words, wrong, right, word, written }: SpellingPair,
  signs: (mention: FullMention) => boolean,
): boolean {
  const other = words.with(word, written).join(' ');
  const known = byKey.get(other)?.some(({ person }) => person.role !== 'named') === true;
  return !known && !wrong.some(signs) && !wrong.some(({ block }) => right.some((one) => one.block === block));
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

/**
 * How many times as often as the other one the right spelling must stand where nothing else says that both are one
 * person.
 */
const supported = 3;
/** The fewest letters of a surname, and of a given name, that two persons hardly share but for one within. */
const longSurname = 7;
const longGiven = 5;

/**
 * Whether a spelling that stands only there is a known name misspelt. A letter struck twice makes nobody else's name.
 * Another letter within may make one, and so may two letters of a given name that changed places; then the other words
 * must tell, or how often the name stands.
 */
function isOnePerson(
  { words, right, wrong, word, written, meant }: SpellingPair,
  counts: WordCounts,
  signs: (mention: FullMention) => boolean,
): boolean {
  const own = counts.get(written);
  if (own.lower > 0 || own.all > wrong.length || isShortForm(written, meant)) return false;
  const slip = slipBetween(written, meant);
  if (slip === undefined) return false;
  const beside = wrong.filter(({ block }) => right.some((other) => block === other.block));
  const evidence: Evidence = {
    initial: words.some((one, at) => one.length === 1 && at > 0 && wrong.every((mention) => mention.words[at])),
    often: timesOf(right) >= supported * timesOf(wrong),
    twice: timesOf(right) >= 2 * timesOf(wrong),
    beside: beside.length > 0,
    together: beside.some(({ block }) => block.kind === 'signature-block') && (wrong.length < 2 || right.length < 2),
    letters: Math.min(written.length, meant.length),
  };
  if (isMechanical(slip, written, meant)) return word > 0 || slip === 'doubled' || isSupported(evidence);
  // Who signs in a name of his own is another, unless a given name, an initial and most of a surname are the same.
  if (wrong.some(signs) && right.some(signs) && !evidence.together && !(evidence.initial && isSurname(words, word)))
    return false;
  if (isSurname(words, word)) return isSurnameSlip(slip, evidence);
  if (word === 0 && slip === 'last')
    return !wrong.some(signs) && isGivenEnd([written, meant], evidence, right.some(signs));
  return slip === 'inside' && (word > 0 || isGivenSlip(evidence));
}

/** What beside the word that differs speaks for one person. */
interface Evidence {
  /** Both have one middle initial. */
  readonly initial: boolean;
  /** How much more often the right spelling stands. */
  readonly often: boolean;
  readonly twice: boolean;
  /** Both stand in one block. */
  readonly beside: boolean;
  /** They are the two names of one signature. */
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
const isGivenSlip = ({ initial, often, beside, letters }: Evidence): boolean =>
  initial || (often && !beside && letters >= longGiven);

/** The endings of one name in two forms, `Natalia` and `Natalie`; with an `o` it is a brother's. */
const eitherEnd = /[AEIY]$/;

/** Whether two given names differ in such an ending alone, and one of them stands often, or signs. */
const isGivenEnd = (
  [one, other]: readonly [string, string],
  { often, twice, beside }: Evidence,
  signed: boolean,
): boolean =>
  one.length === other.length &&
  one.length > longGiven &&
  eitherEnd.test(one) &&
  eitherEnd.test(other) &&
  (often || (twice && signed)) &&
  !beside;

/** Whether something beside two letters that changed places speaks for one person: Kristen and Kirsten are two. */
const isSupported = ({ initial, twice, together }: Evidence): boolean => initial || twice || together;
