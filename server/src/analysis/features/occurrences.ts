import type { Amount, PersonName } from '../facts/fact.ts';
import { alikeMentions } from '../model/amount/mentions.ts';
import { valueOf } from '../model/amount/value.ts';
import { mentionsOfTerm, termAt } from '../model/defined-term/mentions.ts';
import type { Draft } from '../model/draft.ts';
import { factKey } from '../model/held-facts.ts';
import { instrumentAt, instrumentPlaces } from '../model/instrument/identity.ts';
import type { DistinctNames } from '../model/name/declared.ts';
import { allMentionsOf } from '../model/name/spellings.ts';
import { factAt, factsOf, spanOf } from '../model/placed-facts.ts';
import { pointersTo, targetAt } from '../model/pointer/target.ts';
import { mentionsOfPerson, plainMentions } from '../model/signature/person-mentions.ts';
import { lift, touches, type Span } from '../text/span.ts';

/** Finds the places that state what stands at an offset, where it is one of the things that it knows. */
type Answerer = (draft: Draft, offset: number, distinct: DistinctNames) => readonly Span[] | undefined;

/** In this order: the name of a company is no term, and a number that a reference holds no amount. */
const answerers: readonly Answerer[] = [ofFact, ofInstrument, ofReference, ofTerm];

/**
 * Every place at which the draft states what it states at an offset, in the order of the text. A date counts in any
 * form, a name in any spelling, an instrument by its title, an amount in words, figures or both, a section with the
 * references to it and its heading; so do persons and defined terms. Of an amount whose statements differ, the one at
 * the offset counts. Empty where nothing is stated; `distinct` are pairs of names declared to be two.
 */
export function occurrences(draft: Draft, offset: number, distinct: DistinctNames = []): readonly Span[] {
  for (const answer of answerers) {
    const places = answer(draft, offset, distinct);
    if (places) return places;
  }
  return [];
}

function ofFact(draft: Draft, offset: number, distinct: DistinctNames): readonly Span[] | undefined {
  const placed = factAt(draft, offset);
  if (!placed) return undefined;
  const { fact, start } = placed;
  switch (fact.kind) {
    case 'amount':
      return ofAmount(draft, fact, start, offset);
    case 'name':
      return allMentionsOf(draft, fact.key, distinct).map((mention) => lift(mention.name.at, mention.start));
    case 'person':
      return ofPerson(draft, fact);
    case 'date':
    case 'identifier':
      return factsOf(draft, factKey(fact) ?? '').map(spanOf);
  }
}

function ofPerson(draft: Draft, person: PersonName): readonly Span[] {
  const mentions = mentionsOfPerson(draft, person);
  return [...mentions.map(({ at }) => at), ...plainMentions(draft, mentions)].sort(byStart);
}

function ofInstrument(draft: Draft, offset: number): readonly Span[] | undefined {
  const mention = instrumentAt(draft, offset);
  if (!mention) return undefined;
  const { mentions, others } = instrumentPlaces(draft, mention);
  return [...mentions.map(({ instrument, start }) => lift(instrument.at, start)), ...others].sort(byStart);
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/**
 * The references to what the one at the offset points at, or to what is headed there, and the heading where none is in
 * it.
 */
function ofReference(draft: Draft, offset: number): readonly Span[] | undefined {
  const target = targetAt(draft, offset);
  if (!target) return undefined;
  const places = pointersTo(draft, target);
  const isIn = (at: Span): boolean => at.start <= target.at.start && target.at.start < at.end;
  return places.some(isIn) ? places : [...places, target.mark].sort((a, b) => a.start - b.start);
}

function ofTerm(draft: Draft, offset: number): readonly Span[] | undefined {
  const term = termAt(draft, offset);
  return term && mentionsOfTerm(draft, term.key);
}

function ofAmount(draft: Draft, amount: Amount, start: number, offset: number): readonly Span[] {
  const said = valueOf(amount);
  if (said) return alikeMentions(draft, amount, said.value, said.unit).map(({ at }) => at);
  const { statements } = amount;
  const statement = statements.find(({ at }) => touches(at, offset - start)) ?? statements[0];
  const reading = statement?.readings[0];
  if (!statement || !reading) return [lift(amount.at, start)];
  const unit = statement.unit ?? statements.find((other) => other.unit)?.unit;
  const others = alikeMentions(draft, amount, reading.value, unit).map(({ at }) => at);
  return [...others, lift(statement.at, start)].sort(byStart);
}
