import type { Amount, Definition } from '../../facts/fact.ts';
import { measureOf } from '../../words/measure.ts';
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
  const stated = amountOfTerm(draft, key);
  return stated && valueOf(stated.amount)?.unit?.kind === 'money' ? stated : undefined;
}

/**
 * The same of a term that stands for a sum or for so many of something: `350,000 shares (the "Warrant Shares")`; where
 * no definition stands beside it, the sum of its sentence, or behind the term as a label, `Purchase Price: $500,000`.
 */
export function amountOfTerm(draft: Draft, key: string): Whole | undefined {
  const places = [...(draft.indexes.definitions.byKey.get(key) ?? [])].flatMap(([block, definitions]) =>
    // Where a definition only points to another place, that place says it.
    definitions.filter(({ form }) => form !== 'elsewhere').map((definition) => ({ block, definition })),
  );
  const [only, ...others] = places;
  if (others.length > 0) return undefined;
  const amount = only && (countBeside(only.block, only.definition) ?? sumBeside(only.block, only.definition));
  if (only && amount) return wholeOf(only.block, amount);
  const stated = [...(draft.indexes.calledSums.byKey.get(key) ?? [])].flatMap(([block, sums]) =>
    sums.filter(({ defines }) => defines).map((sum) => ({ block, sum })),
  );
  const [called, ...more] = stated;
  if (!called || more.length > 0 || (only && called.block !== only.block)) return undefined;
  return wholeOf(called.block, called.sum.amount);
}

function wholeOf(block: ReadBlock, amount: Amount): Whole | undefined {
  const said = valueOf(amount);
  return said && { placed: { block }, amount, value: said.value };
}

/** How far before its term a number may stand that counts what the term names, in UTF-16 units. */
const countReach = 120;

/**
 * The number of what a term names, `350,000 shares of Common Stock, par value $.001 (the "Warrant Shares")`; undefined
 * where two stand before it.
 */
function countBeside({ facts }: ReadBlock, { at, form, text }: Definition): Amount | undefined {
  if (form !== 'called') return undefined;
  const what = measureOf(text);
  const counts = facts.filter(
    (fact): fact is Amount =>
      fact.kind === 'amount' &&
      fact.at.end <= at.start &&
      at.start - fact.at.end <= countReach &&
      fact.noun !== undefined &&
      measureOf(fact.noun) === what,
  );
  return counts.length === 1 ? counts[0] : undefined;
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
