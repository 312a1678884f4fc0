import type Fraction from 'fraction.js';
import type { ParValue } from '../../facts/fact.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { draftTitle } from '../draft-title.ts';
import { keptWhile } from '../kept.ts';
import { offsetIn } from '../places.ts';

/** A statement of the par value of a class. */
export interface StatedPar {
  readonly block: ReadBlock;
  readonly fact: ParValue;
  readonly value: Fraction;
}

/**
 * One class of one company's shares with two par values: the fewer statements against the more, the later where both
 * are one.
 */
export interface ParClash {
  readonly odd: readonly StatedPar[];
  readonly usual: readonly StatedPar[];
}

/** The classes whose par value stands in two ways, with nothing that says why. */
export function parClashes(draft: Draft): readonly ParClash[] {
  return clashingClasses(draft).flatMap(({ stated, clash }) =>
    isOfOneCompany(draft, stated) && !isAmendment(draft) ? [inOrder(draft, clash)] : [],
  );
}

/** The classes of which two par values are stated, by the statements alone. */
const clashingClasses = keptWhile(
  ({ pars }) => pars.revision,
  ({ indexes }) =>
    [...indexes.pars.byKey.values()].flatMap((places) => {
      const stated = [...places].flatMap(([block, facts]) =>
        facts.flatMap((fact): readonly StatedPar[] => {
          const value = valueOf(fact.amount)?.value;
          return value ? [{ block, fact, value }] : [];
        }),
      );
      const clash = clashAmong(stated);
      return clash ? [{ stated, clash }] : [];
    }),
);

/** The most statements of a par value that can be a slip. */
const mostSlips = 2;

function clashAmong(stated: readonly StatedPar[]): ParClash | undefined {
  const byValue = new Map<string, StatedPar[]>();
  for (const one of stated) {
    if (one.fact.changing) return undefined;
    const key = one.value.toFraction();
    byValue.set(key, [...(byValue.get(key) ?? []), one]);
  }
  const [first, second, ...others] = [...byValue.values()].sort((a, b) => b.length - a.length);
  if (!first || !second || others.length > 0 || second.length > mostSlips) return undefined;
  return { usual: first, odd: second };
}

/** Of two statements the later is marked; the index has its blocks in the order in which they came. */
function inOrder(draft: Draft, { odd, usual }: ParClash): ParClash {
  const [a, b] = [odd[0], usual[0]];
  if (!a || !b || odd.length > 1 || usual.length > 1) return { odd, usual };
  const place = ({ block, fact: { at } }: StatedPar): number => offsetIn(draft, { block, at });
  return place(a) < place(b) ? { odd: usual, usual: odd } : { odd, usual };
}

const incorporated = /(?:^| )(?:INC|INCORPORATED|CORP|CORPORATION|LTD|LIMITED|PLC|COMPANY|CO)$/;

/** Whether all is said of one company: of the same owner each time, or the draft names but one that has shares. */
function isOfOneCompany({ indexes }: Draft, stated: readonly StatedPar[]): boolean {
  const owners = new Set(stated.map(({ fact }) => fact.owner));
  if (owners.has('?') || owners.has('its') || owners.has('their') || owners.has('his')) return false;
  const named = [...owners].filter((owner) => owner !== '');
  if (named.length > 1) return false;
  if (named.length === 1 && owners.size === 1) return true;
  let companies = 0;
  for (const key of indexes.names.byKey.keys()) if (incorporated.test(key)) companies++;
  return companies < 2;
}

/** An amendment states what was and what is to be. */
const isAmendment = (draft: Draft): boolean => /\bAMEND/i.test(draftTitle(draft)?.title.instrument.key ?? '');
