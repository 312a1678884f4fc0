import type { Amount, CalendarDate, Fact, Identifier, Name, PersonName } from '../facts/fact.ts';
import { lift, type Span } from '../text/span.ts';
import { amountKey, countedIn } from './amount/key.ts';
import { valueOf } from './amount/value.ts';
import { extentOf, hasRightWeekday, isHeld, statesOneDay } from './date/standing.ts';
import type { Draft } from './draft.ts';
import { checkOf, isChecked } from './identifier/check.ts';
import { personGroups } from './signature/person-groups.ts';
import { statedTotals } from './total/stated-totals.ts';

/** A fact that can be right or wrong. A reference points and an enumerator counts; neither states anything. */
export type Checkable = Amount | CalendarDate | Name | PersonName | Identifier;

/**
 * How a fact stands: it agrees with a counterpart (its other statement, or the same amount, day, name or person
 * elsewhere in the draft), something was found about it, or it stands alone.
 */
export type FactStanding = 'agrees' | 'disagrees' | 'alone';

/** A fact with what it was held against. */
export interface HeldFact<F> {
  readonly fact: Checkable;
  readonly at: Span;
  readonly standing: FactStanding;
  /** What was found about it, where it disagrees. */
  readonly finding: F | undefined;
  /** What equal facts of the draft share; undefined for an amount that says nothing certain. */
  readonly key: string | undefined;
  /** How often the draft states it, this time included; 1 without a key. */
  readonly times: number;
  /** Whether it is a total, or a part of one, that comes out right. */
  readonly footed: boolean;
  /** Whether it is a conformed signature or the name printed with it, and the two name one person. */
  readonly signed: boolean;
}

/**
 * Every amount, date, name and identifier of a draft with its standing, in the order of the text.
 * Findings are given in that order too; the first that touches a fact is the one named.
 */
export function heldFacts<F extends { readonly at: Span }>(
  draft: Draft,
  findings: readonly F[],
): readonly HeldFact<F>[] {
  const times = counts(draft);
  const footed = footedPlaces(draft);
  const held: HeldFact<F>[] = [];
  let next = 0;
  for (let index = 0; index < draft.blocks.length; index++) {
    const facts = draft.blocks[index]?.facts ?? [];
    const start = draft.starts[index] ?? 0;
    const signed = signedNames(draft, facts);
    for (const fact of facts) {
      if (!isCheckable(fact)) continue;
      // A finding on its weekday, which stands beside it, is a finding on the date.
      const extent = fact.kind === 'date' ? extentOf(fact) : fact.at;
      while ((findings[next]?.at.end ?? Number.POSITIVE_INFINITY) <= start + extent.start) next++;
      const touching = findings[next];
      const finding = touching && touching.at.start < start + extent.end ? touching : undefined;
      const key = keyIn(draft, fact);
      const count = key === undefined ? 1 : (times.get(key) ?? 1);
      const at = lift(fact.at, start);
      const foots = footed.has(at.start);
      const agrees = key !== undefined && (count > 1 || agreesWithin(fact) || foots);
      // Written out: a draft of a megabyte holds many thousands, and copying each from a part of it cost most of their
      // counting.
      held.push({
        fact,
        at,
        standing: finding ? 'disagrees' : agrees ? 'agrees' : 'alone',
        finding,
        key,
        times: count,
        footed: foots,
        signed: signed.has(fact),
      });
    }
  }
  return held;
}

const none: ReadonlySet<Fact> = new Set();

/** The conformed and the printed names of a block's signatures in which the two agree. */
function signedNames(draft: Draft, facts: readonly Fact[]): ReadonlySet<Fact> {
  let found: Set<Fact> | undefined;
  for (const fact of facts) {
    if (fact.kind !== 'signature' || !fact.conformed || !fact.printed) continue;
    if (keyIn(draft, fact.conformed) !== keyIn(draft, fact.printed)) continue;
    found = (found ?? new Set<Fact>()).add(fact.conformed).add(fact.printed);
  }
  return found ?? none;
}

/** Whether a fact can be right or wrong. */
export const isCheckable = (fact: Fact): fact is Checkable => checkable.has(fact.kind);

const checkable: ReadonlySet<Fact['kind']> = new Set<Checkable['kind']>([
  ...(['amount', 'date', 'name', 'person', 'identifier'] as const),
]);

/**
 * Whether the fact is its own counterpart: an amount or a date in words and in figures, a date with its weekday, an
 * identifier with its check digit.
 */
export function isStatedTwice(fact: Checkable): boolean {
  switch (fact.kind) {
    case 'amount':
      return fact.statements.length > 1;
    case 'date':
      return isHeld(fact);
    case 'identifier':
      return checkOf(fact) !== undefined;
    case 'name':
    case 'person':
      return false;
  }
}

/** Whether it is its own counterpart and the two agree: a finding on them may have been silenced. */
export function agreesWithin(fact: Checkable): boolean {
  if (!isStatedTwice(fact)) return false;
  switch (fact.kind) {
    case 'amount':
      return valueOf(fact) !== undefined;
    case 'date':
      return statesOneDay(fact) && hasRightWeekday(fact);
    case 'identifier':
      return isChecked(fact);
    case 'name':
    case 'person':
      return false;
  }
}

/** Facts do not change, and a draft of a megabyte states many thousands: their keys are made once. */
const keys = new WeakMap<Amount, string>();

/** What equal facts of a draft share; undefined for an amount that cannot be read or whose statements differ. */
export function factKey(fact: Checkable): string | undefined {
  if (fact.kind === 'name') return `name ${fact.key}`;
  if (fact.kind === 'person') return personKey(fact.key);
  if (fact.kind === 'identifier') return `${fact.numbers} ${fact.value}`;
  if (fact.kind === 'date') return statesOneDay(fact) ? `date ${fact.year}-${fact.month}-${fact.day}` : undefined;
  const known = keys.get(fact);
  if (known !== undefined) return known === '' ? undefined : known;
  const said = valueOf(fact);
  const key = said ? `amount ${amountKey(said.value, said.unit)} ${countedIn(said.value, said.unit, fact) ?? ''}` : '';
  keys.set(fact, key);
  return key === '' ? undefined : key;
}

const personKey = (key: string): string => `person ${key}`;

/** The key of a fact in its draft, which may show two spellings to be of one person. */
const keyIn = (draft: Draft, fact: Checkable): string | undefined =>
  fact.kind === 'person' ? personKey(personGroups(draft).get(fact.key) ?? fact.key) : factKey(fact);

/** Where amounts stand that add up or multiply with others: the totals that agree and what they are made of. */
const footedPlaces = (draft: Draft): ReadonlySet<number> =>
  new Set(
    statedTotals(draft)
      .filter(({ agrees }) => agrees)
      .flatMap(({ at, parts }) => [at.start, ...parts.map(({ start }) => start)]),
  );

function counts(draft: Draft): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { facts } of draft.blocks) {
    for (const fact of facts) {
      const key = isCheckable(fact) ? keyIn(draft, fact) : undefined;
      if (key !== undefined) found.set(key, (found.get(key) ?? 0) + 1);
    }
  }
  return found;
}
