import type { StatedCompany } from '../../facts/fact.ts';
import { isMisspelt } from '../../words/person.ts';

/** Suffixes in the two lengths in which they are written; a key has no spaces. */
const suffixes: readonly (readonly [RegExp, string])[] = [
  [/CORPORATION$/, 'CORP'],
  [/INCORPORATED$/, 'INC'],
  [/COMPANY$/, 'CO'],
  [/LIMITED$/, 'LTD'],
];

const plain = (key: string): string => suffixes.reduce((text, [long, short]) => text.replace(long, short), key);

/** A company as two places that name it are compared: in capitals, without points, commas and spaces. */
export type Keyed = Pick<StatedCompany, 'key'>;

/** Whether two companies that stand beside persons are one, its suffix shortened or its name misspelt perhaps. */
export function sameCompany({ key: first }: Keyed, { key: second }: Keyed): boolean {
  const [a, b] = [plain(first), plain(second)];
  return a === b || isMisspelt(a, b);
}
