import type { Fact } from '../../facts/fact.ts';
import { areKindred } from '../../words/kindred.ts';
import { termWordKey } from '../../words/term-key.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import type { FollowedIndex } from '../followed-index.ts';
import { keptWithDraft } from '../kept.ts';
import { startOfBlock } from '../places.ts';
import { nounPairs, type NounPair } from './noun-pairs.ts';
import { phrasesOf, type Phrase } from './phrases.ts';
import type { TermSlip } from './term-slips.ts';

/** A pair in the block that holds it. */
interface PlacedPair {
  readonly block: ReadBlock;
  readonly pair: NounPair;
}

/**
 * The places at which a defined term of two words and more stands with another form of one of them, `any Competitive
 * Proposal` for `Competing Proposal`, or with that word misspelt into another. That form stands before its noun once in
 * the draft, the term elsewhere. The noun at its end is left alone, of which other forms are other things (`Authority`,
 * `Authorization`).
 */
export const variedTerms = keptWithDraft((draft): readonly TermSlip[] => {
  const { places, defined } = phrasesOf(draft);
  const index = nounPairs(draft);
  return [...index.telling].sort().flatMap((key) =>
    rareForms(index, key).flatMap(({ block, pair }) => {
      const terms = [...index.placesOf(key).values()].flat();
      const forms = [...new Set(terms.map(({ word }) => word))].filter((word) => areKindred(word, pair.word)).sort();
      const [slip] = forms
        .flatMap((meant) => (places.get(meant) ?? []).map((place) => ({ ...place, meant })))
        .filter(({ phrase, index: at }) => stands(draft, { block, pair }, phrase, at, defined));
      if (!slip || isTaken(block, pair)) return [];
      const start = startOfBlock(draft, block) ?? 0;
      const text = draft.text.slice(start + pair.at.start, start + pair.at.end);
      return [{ block, at: pair.at, text, written: pair.word, ...slip }];
    }),
  );
});

/** The pairs of a key whose first word stands once before the second. */
function rareForms(index: FollowedIndex<NounPair>, key: string): readonly PlacedPair[] {
  const forms = new Map<string, PlacedPair[]>();
  for (const [block, pairs] of index.placesOf(key)) {
    for (const pair of pairs) forms.set(pair.word, [...(forms.get(pair.word) ?? []), { block, pair }]);
  }
  return [...forms.values()].flatMap((same) => (same.length === 1 ? same : []));
}

/** Facts in whose words a phrase is none of the draft's own. */
const taken: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['name', 'person', 'definition', 'reference']);
/** What is called by another form over a paragraph, or in a cell, is what it is about. */
const headed: ReadonlySet<ReadBlock['kind']> = new Set<ReadBlock['kind']>([
  'title',
  'heading',
  'exhibit-header',
  'table',
]);

const isTaken = ({ kind, facts }: ReadBlock, { at, next }: NounPair): boolean =>
  headed.has(kind) || facts.some((fact) => taken.has(fact.kind) && fact.at.start < next.end && at.start < fact.at.end);

/**
 * Whether a pair is a term with another form of its word at an index, which is not the last: the other words of the
 * term stand around it, no more words go with them, and the draft defines no term of that form.
 */
function stands(
  draft: Draft,
  { block, pair }: PlacedPair,
  { words }: Phrase,
  index: number,
  defined: ReadonlySet<string>,
): boolean {
  if (index === words.length - 1 || defined.has(words.with(index, pair.word).join(' '))) return false;
  const start = startOfBlock(draft, block) ?? 0;
  let head = draft.text.slice(Math.max(start, start + pair.at.start - reach), start + pair.at.start);
  for (const word of words.slice(0, index).reverse()) {
    const before = lastWord.exec(head);
    if (!isForm(before?.[1] ?? '', word)) return false;
    head = head.slice(0, before?.index);
  }
  let tail = draft.text.slice(start + pair.at.end, Math.min(start + block.length, start + pair.at.end + reach));
  for (const word of words.slice(index + 1)) {
    const behind = firstWord.exec(tail);
    if (!isForm(behind?.[1] ?? '', word)) return false;
    tail = tail.slice(behind?.[0].length);
  }
  const [previous = '', next = ''] = [lastWord.exec(head)?.[1], firstWord.exec(tail)?.[1]];
  return (!isCapital(previous) || determining.test(previous)) && !isCapital(next);
}

/** So much of the text on either side holds the longest term, in UTF-16 units. */
const reach = 300;
const lastWord = /([\p{L}\d'\u2019-]+)[\s*_]+$/u;
const firstWord = /^[\s*_]+([\p{L}\d'\u2019-]+)/u;

const isForm = (text: string, word: string): boolean => termWordKey(text) === termWordKey(word);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** What may begin a sentence right before a term. */
const determining =
  /^(?:the|an?|any|all|each|every|no|such|this|that|these|those|its|their|our|his|her|if|upon|when|in|of|for|by|to|on|as|at|and|or|with|until|under|from|no)$/i;
