import type { Amount } from '../../facts/fact.ts';
import { span, type Span } from '../../text/span.ts';
import { blockIndexAt, type Draft } from '../draft.ts';
import { placesOf } from '../places.ts';

/** A class or series of shares as it is named at a place: `Class A Common Stock`, `SERIES B PREFERRED STOCK`. */
export interface ShareClassMention {
  readonly at: Span;
  /** In lower case and without `stock`: `class a common`. */
  readonly key: string;
}

/** What a draft says of the number or the par value of a class. */
export type ClassSaying = 'authorized' | 'designated' | 'reserved' | 'par value';

/** One thing that the draft states of a class, with the UTF-16 offset at which it does. */
export interface ClassStatement {
  readonly says: ClassSaying;
  readonly amount: Amount;
  /** The series that is designated, where the class is the preferred stock that it is taken from. */
  readonly series: string | undefined;
  readonly offset: number;
}

/** The longest name of a class with its series, in UTF-16 units. */
const longest = 64;

const named =
  /(?:\b(?:class|series)\s["\u201c]?[a-z0-9-]{1,6}["\u201d]?\s)?(?:\b(?:cumulative|convertible|redeemable|junior|senior|participating|non-voting|voting)\s){0,3}\b(?:common|preferred|ordinary)\s(?:stock|shares)\b/gi;

/** The class of shares that is named at an offset; undefined where none is. */
export function shareClassAt(draft: Draft, offset: number): ShareClassMention | undefined {
  const index = blockIndexAt(draft, offset);
  const start = draft.starts[index] ?? 0;
  const from = Math.max(start, offset - longest);
  const to = Math.min(start + (draft.blocks[index]?.length ?? 0), offset + longest);
  for (const match of draft.text.slice(from, to).replace(/\s/g, ' ').matchAll(named)) {
    const at = span(from + match.index, from + match.index + match[0].length);
    if (at.start <= offset && offset < at.end) return { at, key: keyOf(match[0]) };
  }
  return undefined;
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/["\u201c\u201d]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?:stock|shares)$/, '');

/**
 * What the draft states of a class, in the order of the text: how many shares of it are authorized, designated and
 * reserved, and their par value. Of the preferred stock its series are told too.
 */
export function classStatements(draft: Draft, key: string): readonly ClassStatement[] {
  const { capital, pars } = draft.indexes;
  const found: ClassStatement[] = [];
  const add = (says: ClassSaying, amount: Amount, start: number, series?: string): void => {
    found.push({ says, amount, series, offset: start + amount.at.start });
  };
  for (const { facts, start } of placesOf(draft, capital.places)) {
    for (const fact of facts) {
      if (fact.kind === 'capital') {
        for (const { name, amount } of fact.classes) if (name === key) add('authorized', amount, start);
      } else if (fact.kind === 'designation') {
        const series = keyOf(fact.series);
        if (series === key) add('designated', fact.amount, start);
        else if (key === 'preferred' && series.endsWith(' preferred'))
          add('designated', fact.amount, start, fact.series);
      } else if (fact.kind === 'reservation' && keyOf(fact.stock) === key) {
        add('reserved', fact.amount, start);
      }
    }
  }
  for (const places of pars.byKey.values()) {
    for (const { facts, start } of placesOf(draft, places)) {
      for (const fact of facts) if (keyOf(fact.stock) === key) add('par value', fact.amount, start);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
