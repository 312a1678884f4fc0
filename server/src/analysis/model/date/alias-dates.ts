import type { Instrument } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { instrumentMentions, isDated, type DatedMention } from '../instrument/mentions.ts';
import { keptWhile } from '../kept.ts';
import { differenceOf, isSameDay, type DateConflict } from './dated-place.ts';
import { datedPlaceOf, saying } from './instrument-dates.ts';
import { dateMentions } from './mentions.ts';

/** The short names under which a dated instrument is defined, and a title of those words that is dated otherwise. */
const candidates = keptWhile(({ instruments }) => instruments.revision, findCandidates);

interface Candidate {
  readonly alias: string;
  /** The titles that are called so for short. */
  readonly titles: readonly string[];
}

function findCandidates({ indexes: { instruments } }: Draft): readonly Candidate[] {
  const titles = new Map<string, Set<string>>();
  for (const [title, places] of instruments.byKey) {
    for (const facts of places.values()) {
      for (const { alias, date } of facts) {
        const key = alias === undefined || !date ? undefined : plainAlias(alias);
        if (key === undefined || !instruments.byKey.has(key)) continue;
        titles.set(key, (titles.get(key) ?? new Set()).add(title));
      }
    }
  }
  return [...titles]
    .map(([alias, own]) => ({ alias, titles: [...own].sort() }))
    .sort((a, b) => (a.alias < b.alias ? -1 : 1));
}

/** What every instrument is called in its own pages, and what a draft has several of. */
const common = /^(?:AGREEMENT|AMENDMENT|CERTIFICATE|CONTRACT|LETTER|NOTE|NOTES|SUPPLEMENT|WARRANT)$/;

/** A short name that one instrument of a draft has; undefined for `Agreement` and `Note`. */
function plainAlias(alias: string): string | undefined {
  const plain = alias.replace(/^THE /, '');
  return common.test(plain) ? undefined : plain;
}

/**
 * The instruments that a draft defines with a date, `the Indenture dated as of July 1, 2001 (the "Base Indenture")`,
 * and then calls by that name with another date a slip away, `the Base Indenture dated as of July 1, 2010`. A name that
 * is defined with two dates, as in forms that stand together, binds nothing.
 */
export function aliasDates(draft: Draft): readonly DateConflict[] {
  return candidates(draft).flatMap(({ alias, titles }): readonly DateConflict[] => {
    const defining = titles
      .flatMap((title) => instrumentMentions(draft, title).filter(isDated))
      .filter(({ instrument }) => isDefining(instrument, alias));
    const [first] = defining;
    if (!first || !defining.every(({ instrument }) => isSameDay(instrument.date, first.instrument.date))) return [];
    const called = instrumentMentions(draft, alias)
      .filter(isDated)
      .filter((one) => isCalled(one, alias, defining));
    return called.flatMap((mention) => conflictOf(draft, first, defining, mention) ?? []);
  });
}

/**
 * Whether the mention defines the short name as its own; `Third Amendment to Lease (as so amended, the "Lease")`
 * defines another's.
 */
const isDefining = ({ alias, key, pointer }: Instrument, called: string): boolean =>
  alias !== undefined && plainAlias(alias) === called && pointer !== 'another' && !key.endsWith(` TO ${called}`);

/**
 * Whether a mention calls the instrument by its short name, and nothing says that another one of that name is meant.
 */
const isCalled = ({ index, instrument }: DatedMention, alias: string, defining: readonly DatedMention[]): boolean =>
  (instrument.pointer === 'the' || instrument.pointer === 'this') &&
  (instrument.alias === undefined || plainAlias(instrument.alias) === alias) &&
  defining.every((one) => one.index !== index);

function conflictOf(
  draft: Draft,
  first: DatedMention,
  defining: readonly DatedMention[],
  mention: DatedMention,
): DateConflict | undefined {
  const [own, other] = [first.instrument.date, mention.instrument.date];
  if (isSameDay(own, other) || differenceOf(own, other) === 'far') return undefined;
  const says = saying(mention.instrument.text);
  const outnumbered = dateMentions(draft, other).length > dateMentions(draft, own).length;
  if (outnumbered) return { says, wrong: datedPlaceOf(first), right: [datedPlaceOf(mention)] };
  return { says, wrong: datedPlaceOf(mention), right: defining.map(datedPlaceOf) };
}
