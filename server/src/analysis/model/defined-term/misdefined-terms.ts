import { Scanner } from '../../text/scanner.ts';
import { localSpan } from '../../text/span.ts';
import { tokenSpan, tokenText, WORD, type Tokens } from '../../text/tokens.ts';
import { dictionary } from '../../words/lexicon.ts';
import { genitiveLength } from '../../words/name-word.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWithDraft } from '../kept.ts';
import { wordCounts } from '../name/word-count.ts';
import { blockText, offsetIn, startOfBlock } from '../places.ts';
import { isDerived, isMisspelt } from './misspelt-word.ts';
import { nearWordsOf } from './near-words.ts';
import { phrasePlace, phrasesOf, type Phrase, type PhrasePlace, type Phrases } from './phrases.ts';
import type { TermSlip } from './term-slips.ts';

/** How often a term must stand as it is meant where its definition has it otherwise. */
const enough = 2;
/** How many blocks that hold the word are looked at for the term. */
const looked = 24;
/** How much of each of them is gone through after a key, in UTF-16 units. */
const reach = 20_000;
/** The most words that are one slip from a term; where there are more, the draft is a register. */
const mostNear = 40;

/**
 * The terms that are misspelt where they are defined, `(the "Distrubution Date")`: a word that stands in its definition
 * and nowhere else, while the term stands again and again with the word that is meant.
 */
export const misdefinedTerms = keptWithDraft((draft: Draft): readonly TermSlip[] => {
  const { words, nearTo } = nearWordsOf(draft);
  const phrases = phrasesOf(draft);
  const near = [...nearTo].flatMap(([meant, terms]) => {
    const blocks = words.blocksOf.get(meant);
    if (!blocks) return [];
    return [...terms]
      .filter((written) => words.blocksOf.get(written)?.size === 1 && isInDefinition(phrases, written))
      .map((written): NearWord => ({ written, meant, blocks }));
  });
  if (near.length === 0 || near.length > mostNear) return [];
  const counts = wordCounts(draft);
  return near
    .filter(({ written }) => counts.get(written).all === 1 && counts.get(written).lower === 0)
    .flatMap((word) =>
      (phrases.places.get(word.written) ?? []).flatMap(({ phrase, index }) => {
        const isNone = phrases.defined.has(phrase.words.with(index, word.meant).join(' ')) || !mayMean(word, phrase);
        return isNone ? [] : (misdefined(draft, word, phrase, index) ?? []);
      }),
    );
});

/** Whether a word stands in a term that the draft defines. */
const isInDefinition = ({ places, defined }: Phrases, word: string): boolean =>
  (places.get(word) ?? []).some(({ phrase }) => defined.has(phrase.words.join(' ')));

/**
 * Whether a term may be meant for the one with the other word: of one word that has to be misspelt, while one of more
 * words is told by the others.
 */
const mayMean = ({ written, meant }: NearWord, { words }: Phrase): boolean =>
  isMisspelt(written, meant) || (words.length > 1 && !isDerived(written, meant));

/** A word as it stands in a definition alone, and the one that is meant, with the blocks that hold it. */
interface NearWord {
  readonly written: string;
  readonly meant: string;
  readonly blocks: ReadonlySet<ReadBlock>;
}

function misdefined(
  draft: Draft,
  { written, meant, blocks }: NearWord,
  { words, texts }: Phrase,
  index: number,
): TermSlip | undefined {
  const place = phrasePlace(draft, { words, texts });
  const defined = place?.block.facts.some(({ kind, at }) => kind === 'definition' && at.start === place.at.start);
  const there = defined && usedFirst(draft, words.with(index, meant), [...blocks].slice(0, looked));
  if (!place || !there) return undefined;
  const text = blockText(draft, place.block);
  const start = text.toUpperCase().indexOf(written, place.at.start);
  if (start < 0 || start >= place.at.end) return undefined;
  const at = localSpan(start, start + written.length);
  const phrase = { words: words.with(index, meant), texts: texts.with(index, capitalised(meant)) };
  return { block: place.block, at, text: text.slice(at.start, at.end), written, meant, phrase, index, there };
}

/** Where a term of those words stands first in some blocks; undefined where it stands there too seldom. */
function usedFirst(draft: Draft, words: readonly string[], blocks: readonly ReadBlock[]): PhrasePlace | undefined {
  const uses = blocks.flatMap((block) => usesIn(draft, block, words));
  const [first] = uses.sort((a, b) => offsetIn(draft, a) - offsetIn(draft, b));
  return uses.length < (words.length > 1 ? enough : enough + 1) ? undefined : first;
}

const scanner = new Scanner(dictionary);

/** What stands before a term of one word, which a word that opens a sentence has not. */
const before = /^(?:the|such|each|any|said|an?|of|by|to|all|no|every)$/;

/** Where a term of those words stands near the beginning of a block, each word with a capital. */
function usesIn(draft: Draft, block: ReadBlock, words: readonly string[]): readonly PhrasePlace[] {
  const near = block.readable.map(({ start, end }) => localSpan(start, Math.min(end, reach)));
  const tokens = scanner.scan(draft.text, startOfBlock(draft, block) ?? 0, near);
  const uses: PhrasePlace[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!words.every((word, n) => ownText(tokens, i + n) === capitalised(word))) continue;
    if (words.length === 1 && !before.test(ownText(tokens, i - 1))) continue;
    const { start, end } = tokenSpan(tokens, i, i + words.length);
    uses.push({ block, at: localSpan(start, end - genitiveLength(tokenText(tokens, i + words.length - 1))) });
  }
  return uses;
}

/** A word as it is written, without the ending of a genitive; empty for what is none. */
function ownText(tokens: Tokens, i: number): string {
  if (tokens.kinds[i] !== WORD) return '';
  const text = tokenText(tokens, i);
  return text.slice(0, text.length - genitiveLength(text));
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
