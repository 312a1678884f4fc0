import type { Fact } from '../../facts/fact.ts';
import { Scanner } from '../../text/scanner.ts';
import { HYPHEN, POINT } from '../../text/sign-codes.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { isCapital, isGlued, isSign, isSpaced, lowerAt, tokenText, type Tokens } from '../../text/tokens.ts';
import { dictionary } from '../../words/lexicon.ts';
import { genitiveLength } from '../../words/name-word.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { Indexes } from '../indexes.ts';
import { keptWithDraft } from '../kept.ts';
import { nameWordAt } from '../name/laid-name.ts';
import { wordCounts } from '../name/word-count.ts';
import { placesOf } from '../places.ts';
import { nearWordsOf } from './near-words.ts';
import { phrasesOf, type Phrase, type PhrasePlace, type Phrases } from './phrases.ts';

/** A term with a slip in one word, where that word stands. */
export interface TermSlip {
  readonly block: ReadBlock;
  readonly at: LocalSpan;
  /** As written, without the ending of a genitive. */
  readonly text: string;
  /** The word as written and as the term has it, in upper case. */
  readonly written: string;
  readonly meant: string;
  readonly phrase: Phrase;
  /** The place of the word among those of the term. */
  readonly index: number;
  /** Where the term stands as it is meant; undefined where that is its definition. */
  readonly there?: PhrasePlace;
}

/** What was read in the blocks of one document, for the words and the terms that were held to each other there. */
type Read = WeakMap<
  ReadBlock,
  { readonly phrases: Phrases; readonly near: string; readonly slips: readonly TermSlip[] }
>;

const known = new WeakMap<Indexes, Read>();

/** The most blocks in which a slip may stand. */
const mostBlocks = 3;
/** The most words that are one slip from a term; where there are more, the draft is a register. */
const mostNear = 60;

/**
 * The places at which a defined term, or the title of an instrument, stands with a slip in one word, which stands
 * nowhere else. After an edit only the words that came or left are held to the terms.
 */
export const termSlips = keptWithDraft(findSlips);

function findSlips(draft: Draft): readonly TermSlip[] {
  const phrases = phrasesOf(draft);
  const read: Read = known.get(draft.indexes) ?? new WeakMap();
  known.set(draft.indexes, read);
  const { words, meantBy } = nearWordsOf(draft);
  const near = [...meantBy].flatMap(([word, meant]) => {
    const blocks = words.blocksOf.get(word);
    return !blocks || blocks.size > mostBlocks || phrases.words.has(word) ? [] : [{ word, meant, blocks }];
  });
  if (near.length === 0 || near.length > mostNear) return [];
  const meantIn = new Map<ReadBlock, ReadonlyMap<string, ReadonlySet<string>>>();
  for (const { word, meant, blocks } of near) {
    for (const block of blocks) meantIn.set(block, new Map([...(meantIn.get(block) ?? []), [word, meant]]));
  }
  const places = new Map([...meantIn].map(([block, meant]) => [block, [meant]] as const));
  const all = placesOf(draft, places).flatMap(({ block, start, facts: [meant] }) =>
    meant ? keptSlips(read, draft.text, start, block, meant, phrases) : [],
  );
  return supportedOf(draft, all);
}

/** How many times as often as its slip a term of one word must stand, and how many times a word of a longer term. */
const supported = { one: 3, more: 2 };

/** Those of a word that has no other place and is no word of the language, and whose term stands again and again. */
function supportedOf(draft: Draft, all: readonly TermSlip[]): readonly TermSlip[] {
  if (all.length === 0) return [];
  const counts = wordCounts(draft);
  const times = new Map<string, number>();
  for (const { written } of all) times.set(written, (times.get(written) ?? 0) + 1);
  return all.filter(({ written, meant, phrase }) => {
    const [own, other] = [counts.get(written), counts.get(meant)];
    if (own.lower > 0 || own.all !== times.get(written)) return false;
    return other.all >= own.all * (phrase.words.length > 1 ? supported.more : supported.one);
  });
}

const scanner = new Scanner(dictionary);

/** Facts in whose words no term stands. */
const taken: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['name', 'person', 'surname', 'definition']);

/** The slips of a block as they were read before, if neither the terms nor the words that are near them changed. */
function keptSlips(read: Read, ...args: Parameters<typeof slipsIn>): readonly TermSlip[] {
  const [, , block, meant, phrases] = args;
  const near = [...meant]
    .map(([word, terms]) => [word, ...[...terms].sort()].join(' '))
    .sort()
    .join('\n');
  const before = read.get(block);
  if (before?.phrases === phrases && before.near === near) return before.slips;
  const slips = slipsIn(...args);
  read.set(block, { phrases, near, slips });
  return slips;
}

function slipsIn(
  text: string,
  start: number,
  block: ReadBlock,
  near: ReadonlyMap<string, ReadonlySet<string>>,
  { places }: Phrases,
): readonly TermSlip[] {
  const tokens = scanner.scan(text, start, block.readable);
  const others = block.facts.filter(({ kind }) => taken.has(kind));
  const found: TermSlip[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens, i)) continue;
    const written = nameWordAt(tokens, i);
    const [slip] = [...(near.get(written) ?? [])].sort().flatMap((meant) =>
      (places.get(meant) ?? [])
        .filter(({ phrase, index }) => standsAround(tokens, i, phrase, index))
        .map(({ phrase, index }) => ({ meant, phrase, index }))
        .sort((a, b) => (keyOf(a.phrase) < keyOf(b.phrase) ? -1 : 1)),
    );
    const at = localSpan(tokens.starts[i] ?? 0, (tokens.ends[i] ?? 0) - genitiveLength(tokenText(tokens, i)));
    if (!slip || others.some((other) => other.at.start < at.end && at.start < other.at.end)) continue;
    found.push({ block, at, text: text.slice(start + at.start, start + at.end), written, ...slip });
  }
  return found;
}

const keyOf = ({ words }: Phrase): string => words.join(' ');

/** What stands before a term of one word. */
const before = /^(?:the|such|this|that|each|any|said|a|an|of|by|to|between|no|every|all)$/;

/** Whether a sentence begins with the token and goes on with its verb: `Guaranter reaffirms`. */
const opensSentence = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i - 1, POINT) &&
  isSpaced(tokens, i) &&
  /^(?:shall|will|may|must|has|is|\w+s)$/.test(lowerAt(tokens, i + 1));

/**
 * Whether the other words of a phrase stand around the token; of a term of one word, that no other word goes with it.
 */
function standsAround(tokens: Tokens, i: number, { words }: Phrase, index: number): boolean {
  if (words.length > 1) return words.every((word, at) => at === index || nameWordAt(tokens, i + at - index) === word);
  if ((!before.test(lowerAt(tokens, i - 1)) && !opensSentence(tokens, i)) || isCapital(tokens, i - 1)) return false;
  if (isCapital(tokens, i + 1) || (isGlued(tokens, i + 1) && isSign(tokens, i + 1, HYPHEN))) return false;
  // "The Univresity of Cedar" is a name.
  return lowerAt(tokens, i + 1) !== 'of' || !isCapital(tokens, i + 2);
}
