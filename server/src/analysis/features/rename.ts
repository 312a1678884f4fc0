import type { Fact } from '../facts/fact.ts';
import { termAt } from '../model/defined-term/mentions.ts';
import { blockIndexAt, type Draft } from '../model/draft.ts';
import { instrumentAt } from '../model/instrument/identity.ts';
import type { DistinctNames } from '../model/name/declared.ts';
import { factAt } from '../model/placed-facts.ts';
import { touches } from '../text/span.ts';
import { amountRenamer } from './rename/amount.ts';
import { dateRenamer } from './rename/date.ts';
import { identifierRenamer } from './rename/identifier.ts';
import { nameRenamer } from './rename/name.ts';
import { personRenamer } from './rename/person.ts';
import type { Refusal, Renameable, Renaming } from './rename/renaming.ts';
import { prepareTerm, renameTerm } from './rename/term.ts';
import { prepareTitle, renameTitle } from './rename/title.ts';

export type { Refusal } from './rename/renaming.ts';

/**
 * What stands at an offset and can be renamed, or why nothing can. `distinct` are pairs of names declared to be two.
 */
export function prepareRename(draft: Draft, offset: number, distinct: DistinctNames = []): Renameable | Refusal {
  const placed = factAt(draft, offset);
  if (!placed) {
    const instrument = instrumentAt(draft, offset);
    if (instrument) return prepareTitle(draft, instrument);
    const term = termAt(draft, offset);
    return term ? prepareTerm(draft, term) : nothingAt(draft, offset);
  }
  const { fact } = placed;
  switch (fact.kind) {
    case 'amount':
      return amountRenamer.prepare(draft, { ...placed, fact }, distinct);
    case 'date':
      return dateRenamer.prepare(draft, { ...placed, fact }, distinct);
    case 'name':
      return nameRenamer.prepare(draft, { ...placed, fact }, distinct);
    case 'person':
      return personRenamer.prepare(draft, { ...placed, fact }, distinct);
    case 'identifier':
      return identifierRenamer.prepare(draft, { ...placed, fact }, distinct);
  }
}

/**
 * The edits that make the draft state `typed` instead of what it states at an offset, wherever it states that; or why
 * that cannot be done. A name takes the casing of each mention, a person the initials of each, too; a date takes the
 * form of each. An instrument is renamed by its title, a defined term in the singular and the plural, an amount in
 * words and in figures.
 */
export function rename(draft: Draft, offset: number, typed: string, distinct: DistinctNames = []): Renaming | Refusal {
  const placed = factAt(draft, offset);
  const instrument = placed ? undefined : instrumentAt(draft, offset);
  const term = placed || instrument ? undefined : termAt(draft, offset);
  if (!placed && !instrument && !term) return nothingAt(draft, offset);
  if (typed.trim() === '') return { refusal: 'type what it should say' };
  if (instrument) return renameTitle(draft, instrument, typed);
  if (term) return renameTerm(draft, term, typed);
  if (!placed) return nothingAt(draft, offset);
  const { fact } = placed;
  switch (fact.kind) {
    case 'amount':
      return amountRenamer.rename(draft, { ...placed, fact }, typed, distinct);
    case 'date':
      return dateRenamer.rename(draft, { ...placed, fact }, typed, distinct);
    case 'name':
      return nameRenamer.rename(draft, { ...placed, fact }, typed, distinct);
    case 'person':
      return personRenamer.rename(draft, { ...placed, fact }, typed, distinct);
    case 'identifier':
      return identifierRenamer.rename(draft, { ...placed, fact }, typed, distinct);
  }
}

const nothing = 'there is no name, title, defined term, date or amount here';

/** Why nothing can be renamed at an offset where none of these stands. */
function nothingAt(draft: Draft, offset: number): Refusal {
  const index = blockIndexAt(draft, offset);
  const start = draft.starts[index] ?? 0;
  const here = draft.blocks[index]?.facts.find(({ at }) => touches(at, offset - start));
  if (!here) return { refusal: nothing };
  const written = draft.text.slice(here.at.start + start, here.at.end + start).replace(/\s+/g, ' ');
  return { refusal: whyNot(here, written) };
}

function whyNot({ kind }: Fact, written: string): string {
  switch (kind) {
    case 'reference': {
      const [, number = written] = /^(?:[^\d\s]+\s+)?(.*)$/.exec(written) ?? [];
      const kind = pointing.find(([said]) => said.test(written))?.[1];
      return kind === undefined ? `${written} states no amount` : `${number} stands in ${kind}`;
    }
    case 'enumerator':
      return `${written} is the mark of an item in a list`;
    case 'open-date':
      return 'this date is still open: fill it in first';
    default:
      return nothing;
  }
}

/** What a reference points to, by the word that opens it. */
const pointing: readonly (readonly [RegExp, string])[] = [
  [/^(?:sections?|secs?\b|§)/i, 'a section number'],
  [/^(?:articles?|arts?\b)/i, 'the number of an article'],
  [/^(?:exhibits?|ex\b|schedules?|annex|appendix)/i, 'the number of an exhibit'],
  [/^(?:pages?|p\.|pp\.)/i, 'a page number'],
  [/^(?:rules?|regulation)/i, 'the number of a rule'],
];
