import { comparisons } from '../model/amount/comparisons.ts';
import { statementText } from '../model/amount/text.ts';
import { valueOf } from '../model/amount/value.ts';
import { extentOf, isDoubleDate, statesOneDay } from '../model/date/standing.ts';
import type { Draft } from '../model/draft.ts';
import { titleText } from '../model/draft-title.ts';
import {
  agreesWithin,
  heldFacts,
  isStatedTwice,
  type Checkable,
  type FactStanding,
  type HeldFact,
} from '../model/held-facts.ts';
import { statedTotals } from '../model/total/stated-totals.ts';
import type { Finding } from '../rules/run.ts';
import { lift, type Span } from '../text/span.ts';
import { dateText, weekdayOf } from '../words/calendar.ts';
import { isCapitals } from '../words/spell-case.ts';

/** The families of facts, in the order in which a proofreader signs them off. */
export const ledgerGroups = ['amounts', 'dates', 'names', 'identifiers', 'totals'] as const;
export type LedgerGroup = (typeof ledgerGroups)[number];

/** One thing that the draft states, in all the places where it stands alike. */
export interface LedgerRow {
  readonly group: LedgerGroup;
  /** What is stated, in one usual form: `650 shares`, `Thursday, April 24, 2003`, `Alder Mills, Inc.`. */
  readonly states: string;
  readonly standing: FactStanding;
  /** What it was held against, or what was found, in a few words. */
  readonly because: string;
  /** Each place, in the order of the text. */
  readonly places: readonly LedgerPlace[];
}

export interface LedgerPlace {
  readonly at: Span;
  /** As it stands there, white space made single. */
  readonly written: string;
}

/** What was checked in a draft: the sheet that a proofreader signs. */
export interface Ledger {
  /** What the draft calls itself, white space made single; undefined where nothing says. */
  readonly title: string | undefined;
  /** By group; in each every cross first, then in the order of the text. */
  readonly rows: readonly LedgerRow[];
  /**
   * How many facts stand how; a row counts once for each of its places. Totals are amounts held together, and are
   * counted apart from these.
   */
  readonly counts: Readonly<Record<LedgerGroup, Readonly<Record<FactStanding, number>>>>;
}

/**
 * Every amount, date, name and identifier of a draft with its standing. What is stated alike in several
 * places is one row, but each disagreement is a row of its own. Findings are those of the draft, in the order of the
 * text.
 */
export function ledger(draft: Draft, findings: readonly Finding[]): Ledger {
  const rows = new Map<string, LedgerRow & { states: string; readonly places: LedgerPlace[] }>();
  const none = { agrees: 0, disagrees: 0, alone: 0 };
  const counts = {
    ...{ amounts: { ...none }, dates: { ...none }, names: { ...none }, identifiers: { ...none }, totals: { ...none } },
  };
  const placed = (at: Span): LedgerPlace => ({ at, written: draft.text.slice(at.start, at.end).replace(/\s+/g, ' ') });
  const named = new Set<Finding>();
  for (const held of heldFacts(draft, findings)) {
    if (held.finding) named.add(held.finding);
    const group = groups[held.fact.kind];
    counts[group][held.standing]++;
    const place = placed(extentIn(held));
    const alike = held.standing === 'disagrees' || held.key === undefined ? `at ${held.at.start}` : held.key;
    const row = rows.get(alike);
    if (!row) rows.set(alike, { group, standing: held.standing, ...said(held, place.written), places: [place] });
    else {
      row.places.push(place);
      // What opens the draft in capitals, a party or a number of shares, is listed as the text has it.
      const states = said(held, place.written).states;
      if (isFuller(held.fact, states, row.states)) row.states = states;
    }
  }
  // A signature, a title or a state of formation is no fact of these, but a sheet that left its cross out would
  // mislead.
  for (const finding of findings) {
    if (named.has(finding)) continue;
    const group = groupOf(finding.rule.id);
    counts[group].disagrees++;
    const place = placed(finding.at);
    const row = { group, states: place.written, because: finding.message, places: [place] };
    rows.set(`${finding.rule.id} at ${finding.at.start}`, { ...row, standing: 'disagrees' });
  }
  for (const { at, states, agrees, arithmetic } of statedTotals(draft)) {
    const standing = agrees ? 'agrees' : 'disagrees';
    counts.totals[standing]++;
    rows.set(`total at ${at.start}`, { group: 'totals', states, standing, because: arithmetic, places: [placed(at)] });
  }
  return { title: titleText(draft), rows: ledgerGroups.flatMap((group) => ordered([...rows.values()], group)), counts };
}

function ordered(rows: readonly LedgerRow[], group: LedgerGroup): readonly LedgerRow[] {
  const own = rows.filter((row) => row.group === group).sort((a, b) => startOf(a) - startOf(b));
  const crosses = own.filter(({ standing }) => standing === 'disagrees');
  return [...crosses, ...own.filter(({ standing }) => standing !== 'disagrees')];
}

const startOf = ({ places }: LedgerRow): number => places[0]?.at.start ?? 0;

/** A rule's id begins with its subject. */
function groupOf(rule: string): LedgerGroup {
  if (rule.startsWith('date-')) return 'dates';
  if (rule.startsWith('identifier-')) return 'identifiers';
  return /^(?:name|signature|title)-/.test(rule) ? 'names' : 'amounts';
}

/** Whether something stands in small letters here and in capitals as listed, or a person's name in more letters. */
const isFuller = ({ kind }: Checkable, here: string, listed: string): boolean =>
  isCapitals(here) === isCapitals(listed) ? kind === 'person' && here.length > listed.length : isCapitals(listed);

const groups: Readonly<Record<Checkable['kind'], LedgerGroup>> = {
  ...{ amount: 'amounts', date: 'dates', name: 'names', person: 'names', identifier: 'identifiers' },
};

/** A fact as one sees it: a date with its weekday, right or wrong. */
const extentIn = ({ fact, at }: HeldFact<Finding>): Span =>
  fact.kind === 'date' ? lift(extentOf(fact), at.start - fact.at.start) : at;

/** A date that disagrees is given as it stands: its own weekday may be what is wrong, silenced or not. */
function said(held: HeldFact<Finding>, written: string): Pick<LedgerRow, 'states' | 'because'> {
  const differs = held.standing === 'disagrees' || (held.standing === 'alone' && differsWithin(held.fact));
  const wrong = held.fact.kind === 'date' && differs;
  return { states: wrong ? written : (stated(held.fact) ?? written), because: reason(held) };
}

function reason({ fact, standing, finding, times, footed, signed }: HeldFact<Finding>): string {
  if (standing === 'disagrees') return finding?.message ?? '';
  if (standing === 'alone') return differsWithin(fact) ? unreported(fact) : 'no counterpart in this draft';
  const elsewhere = times > 1 ? `stands ${times === 2 ? 'twice' : `${times} times`}` : '';
  const beside = agreesWithin(fact) ? counterpart(fact) : signed ? 'signed as printed' : '';
  return [beside, footed ? 'adds up' : '', elsewhere].filter(Boolean).join('; ');
}

/** Whether what stands beside a fact does not agree with it: nothing is reported of it where that was silenced. */
const differsWithin = (fact: Checkable): boolean => isStatedTwice(fact) && !agreesWithin(fact);

function unreported(fact: Checkable): string {
  if (fact.kind === 'date') {
    const what = statesOneDay(fact) ? 'the weekday differs' : isDoubleDate(fact) ? pairDiffers : 'the bracket differs';
    return `${what}; not reported`;
  }
  if (fact.kind === 'identifier') return 'the check digit differs; not reported';
  const compared = fact.kind === 'amount' && comparisons(fact).some(({ standing }) => standing.endsWith('-disagrees'));
  return compared ? `${pairDiffers}; not reported` : 'words and figures cannot be compared';
}

const pairDiffers = 'words and figures differ';

/** What stands beside a fact and agrees with it. */
function counterpart(fact: Checkable): string {
  if (fact.kind === 'identifier') return 'the check digit agrees';
  if (fact.kind !== 'date' || isDoubleDate(fact)) return 'words and figures agree';
  return fact.restated ? 'the bracket agrees' : 'the weekday agrees';
}

/** What a fact states; undefined for an amount that cannot be read, or that says two things. */
function stated(fact: Checkable): string | undefined {
  switch (fact.kind) {
    case 'amount': {
      if (!valueOf(fact)) return undefined;
      const statement = fact.statements.find(({ unit }) => unit) ?? fact.statements[0];
      const figures = statement && statementText(statement);
      const counted =
        fact.noun !== undefined && statement?.unit?.kind !== 'money' && statement?.unit?.kind !== 'percent';
      return figures !== undefined && counted ? `${figures} ${fact.noun}` : figures;
    }
    case 'date': {
      const weekday = weekdayOf(fact.year, fact.month, fact.day);
      const written = dateText(fact.year, fact.month, fact.day);
      return weekday === undefined ? written : `${weekday}, ${written}`;
    }
    case 'name':
    case 'person':
    case 'identifier':
      return fact.text;
  }
}
