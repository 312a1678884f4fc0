import type { LocalSpan } from '../../text/span.ts';
import { comparePersons } from '../../words/person.ts';
import { reset } from '../../words/recase.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { slippedMentions, type FullMention } from '../name/full-mentions.ts';
import type { SpellingPair } from '../name/spelling-pairs.ts';
import { respellings, type WordPlace } from '../name/word-places.ts';
import { blockText } from '../places.ts';
import type { CompanyClash } from './company-clashes.ts';
import type { OfficeClash } from './office-clashes.ts';
import type { NameSlip } from './person-slips.ts';
import { personsOf, wordsOf, type PlacedPerson } from './persons.ts';

/** A repair with edits in the blocks of the draft. */
export interface PlacedRepair {
  readonly title: string;
  readonly edits: readonly PlacedEdit[];
  readonly safe: boolean;
}

interface PlacedEdit {
  readonly block: ReadBlock;
  readonly at: LocalSpan;
  readonly text: string;
}

/** The name here made the other, or the other made this one wherever it stands; first what stands in more places. */
export function nameRepairs(draft: Draft, { wrong, right, wrongWord, rightWord }: NameSlip): readonly PlacedRepair[] {
  const places = placesOfWord(draft, wordsOf(right.person), rightWord, []);
  const here = [wrong, ...twinsOf(wrong)].map(({ block, person }) => ({ block, at: person.words[wrongWord] }));
  return respellings(draft, { text: wrong.person.text, places: here }, { text: right.person.text, places });
}

/** The same for a name in the rest of the text. */
export function strayRepairs(draft: Draft, { words, wrong, right, word }: SpellingPair): readonly PlacedRepair[] {
  const placesIn = (mentions: readonly FullMention[]): readonly WordPlace[] =>
    mentions.map(({ block, words: spans }) => ({ block, at: spans[word] }));
  const places = placesOfWord(draft, words, word, placesIn(right));
  return respellings(
    draft,
    { text: wrong[0]?.text ?? '', places: placesIn(wrong) },
    { text: right[0]?.text ?? '', places },
  );
}

/**
 * The places at which one word of a person's name stands, in signatures, beside offices and in the rest of the text,
 * with all initials of the name or without; those given first.
 */
function placesOfWord(
  draft: Draft,
  words: readonly string[],
  word: number,
  given: readonly WordPlace[],
): readonly WordPlace[] {
  const persons = personsOf(draft);
  const meant = words[word] ?? '';
  const own = words.join(' ');
  const keys = [...persons.byKey.keys()].filter(
    (key) => key === own || (key.split(' ').includes(meant) && comparePersons(words, key.split(' ')).kind === 'same'),
  );
  const slipped = slippedMentions(draft);
  const places = [...given];
  for (const key of [own, ...keys.filter((other) => other !== own)]) {
    const at = key.split(' ').indexOf(meant);
    for (const { block, person } of persons.byKey.get(key) ?? []) places.push({ block, at: person.words[at] });
    for (const { block, words: spans, differs } of slipped.get(key) ?? []) {
      if (!differs) places.push({ block, at: spans[at] });
    }
  }
  return distinct(places);
}

/** Each place once; a word may be part of two spellings of a name. */
function distinct(places: readonly WordPlace[]): readonly WordPlace[] {
  const seen = new Map<ReadBlock, Set<number>>();
  return places.filter(({ block, at }) => {
    const starts = seen.get(block) ?? new Set<number>();
    seen.set(block, starts);
    if (!at || starts.has(at.start)) return false;
    starts.add(at.start);
    return true;
  });
}

/** The conformed name that says the same as the name printed with it. */
const twinsOf = ({ block, person }: PlacedPerson): readonly PlacedPerson[] =>
  block.facts.flatMap((fact) =>
    fact.kind === 'signature' && fact.printed === person && fact.conformed?.key === person.key
      ? [{ block, person: fact.conformed }]
      : [],
  );

/** One title made the other, either way; for an officer who did not sign, the name of the one who did. */
export function officeRepairs(draft: Draft, { kind, here, there }: OfficeClash): readonly PlacedRepair[] {
  if (kind === 'officer') return [replacing(draft, here.block, here.person.at, there.person.text)];
  return [
    replacing(draft, here.block, here.title.at, there.title.text),
    replacing(draft, there.block, there.title.at, here.title.text),
  ];
}

/** The company of the certificate made the one that signs. */
export const companyRepairs = (draft: Draft, { here, there }: CompanyClash): readonly PlacedRepair[] => [
  replacing(draft, here.block, here.company.at, there.company.text),
];

function replacing(draft: Draft, block: ReadBlock, at: LocalSpan, words: string): PlacedRepair {
  const text = reset(words, textAt(draft, block, at));
  return { title: `Make it ${text.replace(/\s+/g, ' ')}`, edits: [{ block, at, text }], safe: false };
}

const textAt = (draft: Draft, block: ReadBlock, { start, end }: LocalSpan): string =>
  blockText(draft, block).slice(start, end);
