import type { Amount, PersonName } from '../facts/fact.ts';
import { valueOf } from '../model/amount-value.ts';
import type { DistinctNames } from '../model/declared-names.ts';
import type { Draft } from '../model/draft.ts';
import { factKey } from '../model/held-facts.ts';
import { instrumentAt, instrumentPlaces } from '../model/instrument-identity.ts';
import type { InstrumentMention } from '../model/instrument-mentions.ts';
import { mentions } from '../model/mentions.ts';
import { allMentionsOf } from '../model/name-spellings.ts';
import { mentionsOfPerson, plainMentions } from '../model/person-mentions.ts';
import { factAt, factsOf, spanOf } from '../model/placed-facts.ts';
import { lift, touches, type Span } from '../text/span.ts';

/**
 * Every place at which the draft states what it states at an offset, in the order of the text: a date in any form, a name in
 * any spelling, a person, an instrument by its title, the value of an amount in words, figures or both. Of an amount whose
 * statements differ, the one at the offset counts. Empty where nothing is stated; `distinct` are pairs of names declared to be
 * two.
 */
export function occurrences(draft: Draft, offset: number, distinct: DistinctNames = []): readonly Span[] {
  const placed = factAt(draft, offset);
  if (!placed) {
    const instrument = instrumentAt(draft, offset);
    return instrument ? ofInstrument(draft, instrument) : [];
  }
  const { fact, start } = placed;
  switch (fact.kind) {
    case 'amount':
      return ofAmount(draft, fact, start, offset);
    case 'name':
      return allMentionsOf(draft, fact.key, distinct).map((mention) => lift(mention.name.at, mention.start));
    case 'person':
      return ofPerson(draft, fact);
    case 'date':
      return factsOf(draft, factKey(fact) ?? '').map(spanOf);
  }
}

function ofPerson(draft: Draft, person: PersonName): readonly Span[] {
  const mentions = mentionsOfPerson(draft, person);
  return [...mentions.map(({ at }) => at), ...plainMentions(draft, mentions)].sort(byStart);
}

function ofInstrument(draft: Draft, mention: InstrumentMention): readonly Span[] {
  const { mentions, others } = instrumentPlaces(draft, mention);
  return [...mentions.map(({ instrument, start }) => lift(instrument.at, start)), ...others].sort(byStart);
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

function ofAmount(draft: Draft, amount: Amount, start: number, offset: number): readonly Span[] {
  const said = valueOf(amount);
  if (said) return mentions(draft, said.value, said.unit).map(({ at }) => at);
  const { statements } = amount;
  const statement = statements.find(({ at }) => touches(at, offset - start)) ?? statements[0];
  const reading = statement?.readings[0];
  if (!statement || !reading) return [lift(amount.at, start)];
  const unit = statement.unit ?? statements.find((other) => other.unit)?.unit;
  const others = mentions(draft, reading.value, unit).map(({ at }) => at);
  return [...others, lift(statement.at, start)].sort(byStart);
}
