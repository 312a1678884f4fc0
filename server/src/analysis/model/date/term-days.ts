import type { TermDate } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { inSameExhibit } from '../outline/exhibits.ts';
import { placesOf } from '../places.ts';
import { sentenceSpan } from '../sentence-span.ts';
import { differenceOf, isCertain, isSameDay, type DateConflict, type IndexedPlace } from './dated-place.ts';
import { expiryDays } from './expiry-days.ts';
import { maturityDays } from './maturity-days.ts';
import { dateMentions } from './mentions.ts';
import { isReckonable } from './standing.ts';

/** A day that is given to a term. */
interface Given extends IndexedPlace {
  /** A `label` stands alone in its line; `untermed` says what the term means, without the term. */
  readonly form: TermDate['form'] | 'label' | 'untermed';
  /** The term as written there; empty where it is not. */
  readonly text: string;
}

/** What gives a day to a term without the term: a warrant is void after its expiration date. */
const untermed: readonly { readonly term: RegExp; readonly days: (draft: Draft) => readonly IndexedPlace[] }[] = [
  { term: /^(?:expiration|expiry|termination) date$/, days: expiryDays },
  { term: /^(?:stated )?maturity(?: date)?$/, days: maturityDays },
];

/** The terms that are given a day by more than a label. */
const candidates = keptWhile(
  ({ termDates }) => termDates.revision,
  ({ indexes: { termDates } }): readonly string[] => [...termDates.byKey.keys()].sort(),
);

/**
 * Terms that one exhibit gives two days, `May 4, 2009 (the "Maturity Date")` under the line
 * `Maturity Date: May 14, 2009`, where the one is a slip from the other or a year off. What extends, postpones or
 * replaces a day states two that are both meant.
 */
export const termDays = (draft: Draft): readonly DateConflict[] =>
  candidates(draft).flatMap((key) => {
    const given = givenDays(draft, key).filter(({ date }) => isReckonable(date) && isCertain(date));
    const [first] = given;
    if (!first || given.every(({ date }) => isSameDay(date, first.date))) return [];
    return conflictOf(draft, given) ?? [];
  });

function givenDays(draft: Draft, key: string): readonly Given[] {
  const { termDates, datedLabels } = draft.indexes;
  const terms = placesOf(draft, termDates.byKey.get(key)).flatMap(({ block, index, start, facts }) =>
    facts.map(({ form, text, date }): Given => ({ block, index, start, date, form, text })),
  );
  const labels = placesOf(draft, datedLabels.byKey.get(key)).flatMap(({ block, index, start, facts }) =>
    facts.map(({ text, date }): Given => ({ block, index, start, date, form: 'label', text })),
  );
  const others = untermed
    .filter(({ term }) => term.test(key))
    .flatMap(({ days }) => days(draft))
    .map((place): Given => ({ ...place, form: 'untermed', text: '' }));
  const known = new Set([...terms, ...labels].map(({ date }) => date));
  return [...terms, ...labels, ...others.filter(({ date }) => !known.has(date))];
}

/** What is defined with more days in one draft is defined for each of several things. */
const most = 6;

function conflictOf(draft: Draft, given: readonly Given[]): DateConflict | undefined {
  if (given.length > most) return undefined;
  const wrong = rarest(draft, given);
  const right = wrong ? inSameExhibit(draft, wrong.index, given).filter((one) => !isSameDay(one.date, wrong.date)) : [];
  const [other] = right;
  if (!wrong || !other || right.some(({ date }) => !isSameDay(date, other.date))) return undefined;
  if (wrong.form === 'label' && right.every(({ form }) => form === 'label')) return undefined;
  if (!isSlip(draft, wrong, other) || right.some((one) => isSignedBetween(draft, wrong, one))) return undefined;
  const text = [wrong, ...right].find((one) => one.text !== '')?.text ?? '';
  return { says: (here, there) => `the ${text} is ${here} here but ${there} elsewhere`, wrong, right };
}

/** The one place of its day; of several such the one whose day the draft states least often, and the last of them. */
function rarest(draft: Draft, given: readonly Given[]): Given | undefined {
  const alone = given.filter((one) => given.filter(({ date }) => isSameDay(date, one.date)).length === 1);
  const times = ({ date }: Given): number => dateMentions(draft, date).length;
  return alone.sort((a, b) => times(a) - times(b) || b.start + b.date.at.start - a.start - a.date.at.start)[0];
}

/** What says that a day was another one before, or is to be. */
const moved =
  /\b(?:exten(?:d|sion)|postpone|adjourn|delet|replac|substitut|(?<!not be )chang|accelerat|advance|later of|earlier of)/i;
/** The same of years, which amendments and renewals move, in the sentence of the day. */
const renewed = /\b(?:amend|modif|renew|original|prior|former|previous|initial|(?<!-)first|(?<!-)second|anniversar)/i;

/** So much on either side of a day says whether it was moved, in UTF-16 units. */
const around = 240;

function isSlip(draft: Draft, wrong: Given, other: Given): boolean {
  const difference = differenceOf(wrong.date, other.date);
  if (difference === 'far') return false;
  return ![wrong, other].some(
    (one) => moved.test(textAround(draft, one)) || (difference === 'year' && renewed.test(sentenceOf(draft, one))),
  );
}

const textAround = ({ text }: Draft, { start, date: { at } }: Given): string =>
  text.slice(Math.max(0, start + at.start - around), start + at.end + around);

function sentenceOf(draft: Draft, { index, start, date }: Given): string {
  const sentence = sentenceSpan(draft, index, start + date.at.start);
  return draft.text.slice(sentence.start, sentence.end);
}

/** Whether an instrument is signed between two places, so that they stand in two. */
function isSignedBetween(draft: Draft, a: Given, b: Given): boolean {
  const [from, to] = a.index < b.index ? [a.index, b.index] : [b.index, a.index];
  return draft.blocks.slice(from + 1, to).some(({ kind }) => kind === 'testimonium' || kind === 'signature-block');
}
