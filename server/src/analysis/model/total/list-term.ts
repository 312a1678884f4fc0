import type { Amount, Definition } from '../../facts/fact.ts';
import { termWordKey } from '../../words/term-key.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { plain, reach, type Whole } from './list-items.ts';

/**
 * A lead-in that divides what a term stands for: `The Purchase Price shall be paid as follows:`. The term is the first
 * group.
 */
const divides =
  /\b[Tt]he ((?:[A-Z][\w'’-]*)(?: [A-Z][\w'’-]*){0,3}) (?:shall|will|is to) be (?:allocated|apportioned|distributed|divided|paid|payable)\b(?:[^.;:]|\.\d){0,120}\b(?:as follows|(?:following|these)(?: \w+){1,3}):[\s_>-]*$/;

/** The key of the term that the lead-in before the mark of a first item divides; undefined for none. */
export function dividedTerm(text: string, markStart: number): string | undefined {
  const lead = plain(text, Math.max(0, markStart - reach), markStart);
  const term = divides.exec(lead.replaceAll('*', ''))?.[1];
  return term?.split(' ').map(termWordKey).join(' ');
}

/** How far the sum may stand before the term that it is called by, and behind one that means it, in UTF-16 units. */
const calledReach = 24;
const meansReach = 14;

/**
 * The sum that a term stands for: `Two Million Dollars ($2,000,000) (the "Purchase Price")`,
 * `"Purchase Price" means $2,000,000`. Undefined where the draft defines it nowhere, twice, or as anything else.
 */
export function sumOfTerm(draft: Draft, key: string): Whole | undefined {
  const places = [...(draft.indexes.definitions.byKey.get(key) ?? [])].flatMap(([block, definitions]) =>
    // Where a definition only points to another place, that place says it.
    definitions.filter(({ form }) => form !== 'elsewhere').map((definition) => ({ block, definition })),
  );
  const [only, ...others] = places;
  const amount = only && others.length === 0 ? sumBeside(only.block, only.definition) : undefined;
  const said = amount && valueOf(amount);
  return only && amount && said?.unit?.kind === 'money'
    ? { placed: { block: only.block }, amount, value: said.value }
    : undefined;
}

/** The sums that some terms stand for; undefined for those that stand for none. */
export type Terms = ReadonlyMap<string, Whole | undefined>;

/** Whether some terms stand for what they stood for. */
export function stillStand(draft: Draft, terms: Terms): boolean {
  for (const [key, sum] of terms) if (sumOfTerm(draft, key)?.amount !== sum?.amount) return false;
  return true;
}

function sumBeside(block: ReadBlock, { at, form }: Definition): Amount | undefined {
  let before: Amount | undefined;
  for (const fact of block.facts) {
    if (fact.kind !== 'amount') continue;
    if (fact.at.end <= at.start) before = fact;
    else if (form === 'means') return fact.at.start - at.end <= meansReach ? fact : undefined;
    else break;
  }
  return form === 'called' && before && at.start - before.at.end <= calledReach ? before : undefined;
}
