import type { Surname } from '../../facts/fact.ts';
import { surnameOf } from '../../words/person.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { blockText, placesOf } from '../places.ts';

/** Who is called by a surname, in the block that says so. */
interface Called {
  readonly block: ReadBlock;
  readonly start: number;
  readonly surname: Surname;
}

/** A person who is called `Ms.` in one place and `Mr.` in all others, of which there are several. */
export interface AddressSlip {
  readonly wrong: Called;
  readonly right: readonly Called[];
}

/** How often the right form of address must stand. */
const supported = 3;

/** Words that tell of two persons of one name. */
const family = /\b(?:spouse|husband|wife|widow|brother|sister|son|daughter|father|mother|married|family|children)\b/i;

/** How near each other two forms of address are of two persons, in UTF-16 units: `Mr. and Mrs. Marsh`. */
const near = 60;

/** The persons of a draft who change their form of address once: they were copied from a draft of somebody else. */
export const addressSlips = (draft: Draft): readonly AddressSlip[] =>
  candidates(draft).flatMap((key) => slipOf(draft, key) ?? []);

/** The surnames behind two forms of address of which one stands once; none that two persons of the draft have. */
const candidates = keptWhile(
  ({ surnames, persons }) => `${surnames.revision} ${persons.revision}`,
  ({ indexes: { surnames, persons } }): readonly string[] => {
    const keys = [...surnames.byKey].flatMap(([key, places]) => {
      const called = [...places.values()].flat();
      const men = called.filter(isMan).length;
      const women = called.filter(isWoman).length;
      const single = Math.min(men, women) === 1 && Math.max(men, women) >= supported;
      return single && men + women === called.length ? [key] : [];
    });
    const given = (key: string): ReadonlySet<string> =>
      new Set([...persons.byKey.keys()].filter((name) => surnameOf(name) === key).map((name) => name.charAt(0)));
    return keys.filter((key) => given(key).size < 2).sort();
  },
);

const isMan = ({ address }: Surname): boolean => address.word === 'mr';
const isWoman = ({ address }: Surname): boolean => address.word === 'ms' || address.word === 'mrs';

function slipOf(draft: Draft, key: string): AddressSlip | undefined {
  const all = placesOf(draft, draft.indexes.surnames.byKey.get(key)).flatMap(({ block, start, facts }) =>
    facts.map((surname): Called => ({ block, start, surname })),
  );
  const men = all.filter(({ surname }) => isMan(surname));
  const women = all.filter(({ surname }) => isWoman(surname));
  const [few, right] = men.length < women.length ? [men, women] : [women, men];
  const [wrong] = few;
  if (!wrong || right.some((other) => areBeside(other, wrong))) return undefined;
  return family.test(blockText(draft, wrong.block)) ? undefined : { wrong, right };
}

const areBeside = (a: Called, b: Called): boolean =>
  a.block === b.block && Math.abs(a.surname.at.start - b.surname.at.start) < near;
