import type { LocalSpan } from '../../text/span.ts';
import { recased, reset } from '../../words/recase.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { blockText } from '../restatement.ts';
import { inAllPlaces, whichStands } from '../which-stands.ts';
import type { CompanyClash } from './company-clashes.ts';
import type { OfficeClash } from './office-clashes.ts';
import type { NameSlip } from './person-slips.ts';
import { personsOf, type PlacedPerson } from './persons.ts';

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
  const others = personsOf(draft).byKey.get(right.person.key) ?? [right];
  const here = [wrong, ...twinsOf(wrong)].flatMap((own) => respelled(draft, own, wrongWord, right, rightWord) ?? []);
  const there = others.flatMap((other) => respelled(draft, other, rightWord, wrong, wrongWord) ?? []);
  if (here.length === 0 || there.length === 0) return [];
  return [
    { title: `Spell it ${right.person.text}${whichStands(others.length)}`, edits: here, safe: false },
    { title: `Spell it ${wrong.person.text}${inAllPlaces(others.length)}`, edits: there, safe: false },
  ];
}

/** The conformed name that says the same as the name printed with it. */
const twinsOf = ({ block, person }: PlacedPerson): readonly PlacedPerson[] =>
  block.facts.flatMap((fact) =>
    fact.kind === 'signature' && fact.printed === person && fact.conformed?.key === person.key
      ? [{ block, person: fact.conformed }]
      : [],
  );

/** The edit that gives one word of a name the spelling that it has in another mention, in its own case. */
function respelled(
  draft: Draft,
  { block, person }: PlacedPerson,
  word: number,
  model: PlacedPerson,
  modelWord: number,
): PlacedEdit | undefined {
  const at = person.words[word];
  const source = model.person.words[modelWord];
  if (!at || !source) return undefined;
  return { block, at, text: recased(textAt(draft, model.block, source), textAt(draft, block, at)) };
}

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
