import type { Identifier } from '../../facts/fact.ts';
import { isinDigit } from '../../words/check-digit.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { placesOf } from '../places.ts';

/** An identifier in the block that states it; blocks are counted by `index`. */
export interface IdentifierMention {
  readonly block: ReadBlock;
  readonly index: number;
  readonly identifier: Identifier;
}

/** The CUSIP and the ISIN of one security. */
export interface Twins {
  readonly cusip: IdentifierMention;
  readonly isin: IdentifierMention;
}

/** How many blocks apart the two rows may stand. */
const reach = 3;

/** The identifiers of a system, or the numbers of a kind of files, in the order of the text. */
export const mentionsOf = (draft: Draft, numbers: string): readonly IdentifierMention[] =>
  placesOf(draft, draft.indexes.identifiers.byKey.get(numbers)).flatMap(({ block, index, facts }) =>
    facts.map((identifier) => ({ block, index, identifier })),
  );

/**
 * The CUSIPs of a draft with the ISINs that stand for the same security: as many of the one as of the other in a row,
 * the first with the first. `CUSIP/ISIN: c / i`, a row of CUSIPs above a row of ISINs, and a list of both in turns.
 */
export const identifierTwins = keptWhile(
  ({ identifiers }) => identifiers.revision,
  (draft): readonly Twins[] => {
    const all = [...mentionsOf(draft, 'CUSIP'), ...mentionsOf(draft, 'ISIN')].sort(
      (a, b) => a.index - b.index || a.identifier.at.start - b.identifier.at.start,
    );
    const runs = runsOf(all);
    const found: Twins[] = [];
    for (let n = 0; n + 1 < runs.length; n++) {
      const [one, other] = [runs[n] ?? [], runs[n + 1] ?? []];
      if (one.length !== other.length || !areNear(one, other)) continue;
      found.push(...one.flatMap((mention, at) => twinsOf(mention, other[at])));
      n++;
    }
    return found;
  },
);

/** Identifiers of one system that follow each other with none of another between. */
function runsOf(all: readonly IdentifierMention[]): readonly (readonly IdentifierMention[])[] {
  const runs: IdentifierMention[][] = [];
  for (const mention of all) {
    const run = runs.at(-1);
    if (run?.[0]?.identifier.system === mention.identifier.system) run.push(mention);
    else runs.push([mention]);
  }
  return runs;
}

const areNear = (one: readonly IdentifierMention[], other: readonly IdentifierMention[]): boolean =>
  (other[0]?.index ?? 0) - (one.at(-1)?.index ?? 0) <= reach;

function twinsOf(one: IdentifierMention, other: IdentifierMention | undefined): readonly Twins[] {
  if (!other) return [];
  return [one.identifier.system === 'CUSIP' ? { cusip: one, isin: other } : { cusip: other, isin: one }];
}

/**
 * The CUSIP within an ISIN of the United States or Canada, which is made of it (ISO 6166); undefined within one of
 * another country.
 */
export const cusipWithin = (isin: string): string | undefined =>
  /^(?:US|CA)/.test(isin) ? isin.slice(2, 11) : undefined;

/** The ISIN of the security with that CUSIP, of the country that the other one says. */
export function isinAround(cusip: string, isin: string): string {
  const first = `${isin.slice(0, 2)}${cusip}`;
  return `${first}${isinDigit(first)}`;
}
