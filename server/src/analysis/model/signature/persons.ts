import type { PersonName, Signature } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';

/** A mention of a person in the block that states it. */
export interface PlacedPerson {
  readonly block: ReadBlock;
  readonly person: PersonName;
}

export interface PlacedSignature {
  readonly block: ReadBlock;
  readonly signature: Signature;
}

/** The persons and signatures of a draft, in the order of the text. */
export interface Persons {
  readonly persons: readonly PlacedPerson[];
  readonly signatures: readonly PlacedSignature[];
  /** The mentions of each key, in the order of the text; the keys in that of their first mentions. */
  readonly byKey: ReadonlyMap<string, readonly PlacedPerson[]>;
}

/** The persons of a draft, put in order once after each change of one. */
export const personsOf = keptWhile(({ persons }) => persons.revision, collect);

function collect(draft: Draft): Persons {
  const stating = new Set<ReadBlock>();
  for (const places of draft.indexes.persons.byKey.values()) for (const block of places.keys()) stating.add(block);
  const persons: PlacedPerson[] = [];
  const signatures: PlacedSignature[] = [];
  const byKey = new Map<string, PlacedPerson[]>();
  if (stating.size > 0) {
    for (const block of draft.blocks) {
      if (!stating.has(block)) continue;
      for (const fact of block.facts) {
        if (fact.kind === 'signature') signatures.push({ block, signature: fact });
        if (fact.kind !== 'person') continue;
        const placed = { block, person: fact };
        persons.push(placed);
        const same = byKey.get(fact.key);
        if (same) same.push(placed);
        else byKey.set(fact.key, [placed]);
      }
    }
  }
  return { persons, signatures, byKey };
}

/** The words of a person's key. */
export const wordsOf = ({ key }: PersonName): readonly string[] => key.split(' ');
