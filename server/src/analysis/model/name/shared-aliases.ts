import type { Alias, Name } from '../../facts/fact.ts';
import { isPlural, pluralOf } from '../../words/plural.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { blockText } from '../places.ts';

/** A company introduced with its short name. */
type Called = Name & { readonly alias: Alias };

/** Two companies that one paragraph calls by one short name, in the order of the text. */
export interface SharedAlias {
  readonly block: ReadBlock;
  readonly first: Called;
  readonly second: Called;
}

/**
 * The companies that a paragraph introduces with what they are (`a Delaware corporation`) and calls alike:
 * `Alder Mills, Inc., a Delaware corporation (the "Company"), and Birch Foods LLC, an Ohio limited liability company
 * (the "Company")`. Left alone are companies that are called so together, one after the other or in the plural.
 */
export const sharedAliases = (draft: Draft): readonly SharedAlias[] =>
  candidates(draft).filter(({ block, first, second }) => {
    const text = blockText(draft, block);
    const between = text.slice(first.alias.at.end, second.alias.at.start);
    const own = plain.test(bracketOf(text, first)) && plain.test(bracketOf(text, second));
    return own && isOneList(between) && !areGathered(text, second.alias);
  });

/** How far apart the parties of one preamble may stand, in UTF-16 units. */
const reach = 500;

/** Whether the text between two short names goes on with one list of parties: no other draft begins there. */
const isOneList = (between: string): boolean =>
  between.length < reach && !joined.test(between) && !/\bthis\s/i.test(between);

/** How far behind the second short name its plural may stand. */
const pluralReach = 240;

/** Whether the plural of the short name is given to all who bear it: `and together with Alder, the "Borrowers"`. */
function areGathered(text: string, { at, text: short }: Alias): boolean {
  const behind = text.slice(at.end, at.end + pluralReach).toUpperCase();
  const all = pluralOf(short).toUpperCase();
  return ['"', '\u201c', "'", '\u2018'].some((quote) => behind.includes(quote + all));
}

/** What stands in the bracket before a short name that one company has for itself. */
const plain = /^\(\s*(?:hereinafter\s+|herein\s+)?(?:(?:referred\s+to\s+as|called)\s+)?(?:the\s+)?["“”'‘’`]+$/;

/** What makes two names those of one company, or of companies that bear the short name one after the other. */
const joined =
  /\b(?:formerly|successor|succeeded|known|assignee|assigns?|collectively|together|or|either|alternatively|following|surviving)\b|[[\]]/i;

/** From the last bracket that opens before the short name, the quotation mark with it; empty where none does. */
function bracketOf(text: string, { at, alias }: Called): string {
  const between = text.slice(at.end, alias.at.start);
  return between.slice(Math.max(0, between.lastIndexOf('(')));
}

const candidates = keptWhile(({ names }) => names.revision, findCandidates);

function findCandidates({ indexes }: Draft): readonly SharedAlias[] {
  const found: SharedAlias[] = [];
  for (const [block, names] of introduced(indexes.names.byKey)) {
    const called = new Map<string, Called>();
    for (const name of names.sort((a, b) => a.at.start - b.at.start)) {
      const short = name.alias.text.toUpperCase();
      const first = called.get(short);
      if (!first) called.set(short, name);
      else if (areTwo(first, name) && !isPlural(short)) {
        found.push({ block, first, second: name });
      }
    }
  }
  return found;
}

/** By block, the companies that are introduced there with a short name behind them. */
function introduced(byKey: Draft['indexes']['names']['byKey']): ReadonlyMap<ReadBlock, Called[]> {
  const found = new Map<ReadBlock, Called[]>();
  for (const places of byKey.values()) {
    for (const [block, names] of places) {
      for (const name of names) {
        const { alias, former } = name;
        if (!alias || former || alias.at.start < name.at.end) continue;
        const same = found.get(block);
        if (same) same.push({ ...name, alias });
        else found.set(block, [{ ...name, alias }]);
      }
    }
  }
  return found;
}

/** Whether two names are of two companies, of which the paragraph says what at least one is. */
const areTwo = (first: Called, second: Called): boolean =>
  first.key !== second.key &&
  first.alias.at.start !== second.alias.at.start &&
  (first.description ?? second.description) !== undefined;
