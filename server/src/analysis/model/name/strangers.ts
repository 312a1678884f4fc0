import type { BlockKind } from '../../blocks/block.ts';
import type { Name } from '../../facts/fact.ts';
import { registrant } from '../../facts/fact/name.ts';
import type { Draft } from '../draft.ts';
import type { Places } from '../fact-index.ts';
import { keptWhile } from '../kept.ts';
import type { FittedName } from './fit.ts';
import { plainWords } from './plain-key.ts';
import { signsIn } from './signed-name.ts';

/** A distinct name of a draft. */
interface DistinctName extends FittedName {
  readonly key: string;
}

/** The names of a draft by how they come into it. */
interface Introduced {
  /** Those that a description, a short name or a part in the deal introduces. */
  readonly parties: readonly DistinctName[];
  /** Those that may stand over signatures only and are no party's, in the order of their keys. */
  readonly strangers: readonly DistinctName[];
}

/** The parties of a draft, and the strangers that may only sign in it. */
export const partiesAndStrangers = keptWhile(({ names }) => names.revision, findParties);

/** "Harlan, Inc., Inc." is a slip of its own, and no party is held to it. */
const endsTwice = /( [^ ]+)\1$/;

function findParties({ indexes }: Draft): Introduced {
  const parties: DistinctName[] = [];
  const strangers: DistinctName[] = [];
  for (const [key, places] of indexes.names.byKey) {
    const comes = endsTwice.test(key) ? undefined : comingOf(places);
    if (comes === undefined) continue;
    (comes === 'party' ? parties : strangers).push({ key, words: plainWords(key), suffix: suffixOf(places) });
  }
  const introduced = new Set(parties.map(({ words }) => words.join(' ')));
  const unknown = strangers.filter(({ words }) => !introduced.has(words.join(' ')));
  return { parties, strangers: unknown.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** Whether blocks of a kind are neither titles nor signatures. */
const isText = (kind: BlockKind): boolean => kind !== 'signature-block' && kind !== 'title';

function suffixOf(places: Places<Name>): number {
  for (const [first] of places.values()) if (first) return first.suffix;
  return 1;
}

/**
 * How a name comes into the draft, as far as the kinds of its blocks tell: `party` where a description or a short name
 * introduces it, `stranger` where it stands over signatures only. Undefined for any other, and for a former name.
 */
function comingOf(places: Places<Name>): 'party' | 'stranger' | undefined {
  let [introduced, elsewhere] = [false, false];
  for (const [block, names] of places) {
    for (const name of names) {
      const { description, alias, role, former } = name;
      if (former) return undefined;
      const signs = name.signs || block.kind === 'signature-block' || signsIn(block, name);
      const acts = role === registrant || (role !== undefined && isText(block.kind));
      introduced ||= (description ?? alias) !== undefined || acts;
      elsewhere ||= !signs && block.kind !== 'title';
    }
  }
  return introduced ? 'party' : elsewhere ? undefined : 'stranger';
}
