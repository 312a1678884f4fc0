import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { draftTitle, type DraftTitle } from '../draft-title.ts';
import { areOne, meansTheDraft } from '../instrument/evidence.ts';
import { instrumentMentions, isDated, placeOf, type DatedMention } from '../instrument/mentions.ts';
import { keptWhile } from '../kept.ts';
import { isCertain, isSameDay, type DateConflict, type DatedPlace } from './dated-place.ts';
import { dateMentions } from './mentions.ts';

/** The titles that are given two dates. */
const candidates = keptWhile(({ instruments }) => instruments.revision, findCandidates);

function findCandidates({ indexes }: Draft): readonly string[] {
  const keys: string[] = [];
  for (const [key, places] of indexes.instruments.byKey) {
    let first: CalendarDate | undefined;
    let twice = false;
    for (const instruments of places.values()) {
      for (const { date } of instruments) {
        first ??= date;
        twice ||= date !== undefined && first !== undefined && !isSameDay(date, first);
      }
    }
    if (twice) keys.push(key);
  }
  return keys.sort();
}

/** Every instrument that is given two dates, by title and then in the order of the text. */
export function instrumentDates(draft: Draft): readonly DateConflict[] {
  const keys = candidates(draft);
  return keys.flatMap((key) => conflictsOf(draft, instrumentMentions(draft, key).filter(isDated)));
}

/**
 * The most mentions of a title that are held to each other: where there are more, two dates make a list and no
 * conflict.
 */
const most = 200;

function conflictsOf(draft: Draft, mentions: readonly DatedMention[]): readonly DateConflict[] {
  const own = draftTitle(draft);
  const looked = mentions.slice(0, most);
  return looked.flatMap((mention) => {
    const ofDraft = own && ownDate(draft, own, mention, looked);
    const date = ofDraft ?? counterpartOf(draft, own, mention, looked);
    if (!date) return [];
    const right = looked.filter(({ instrument }) => isSameDay(instrument.date, date)).map(datedPlaceOf);
    // What another instrument is dated is no evidence, though it be the draft's own day.
    const head = ofDraft ? own.dates : [];
    const cover = head.filter((place) => isSameDay(place.date, date) && isElsewhere(place, right));
    return [{ says: saying(mention.instrument.text), wrong: datedPlaceOf(mention), right: [...cover, ...right] }];
  });
}

/** The message on an instrument of that title. */
export const saying =
  (title: string) =>
  (here: string, there: string): string =>
    `the ${title} is dated ${here} here but ${there} elsewhere`;

/** The place of the date with which an instrument is mentioned. */
export const datedPlaceOf = ({ block, start, instrument }: DatedMention): DatedPlace => ({
  block,
  start,
  date: instrument.date,
});

const isElsewhere = (place: DatedPlace, places: readonly DatedPlace[]): boolean =>
  places.every(({ block, date }) => block !== place.block || date !== place.date);

/** The date that the head of the draft gives it, where the mention is of the draft and says another. */
function ownDate(
  draft: Draft,
  own: DraftTitle,
  mention: DatedMention,
  all: readonly DatedMention[],
): CalendarDate | undefined {
  const date = own.dates.at(-1)?.date;
  if (!date || own.dates.some((place) => isSameDay(place.date, mention.instrument.date))) return undefined;
  return isCertain(date) && meansTheDraft(draft, own, mention, all) ? date : undefined;
}

/** The date of another mention of the same instrument that stands more often, or as often and first. */
function counterpartOf(
  draft: Draft,
  own: DraftTitle | undefined,
  mention: DatedMention,
  all: readonly DatedMention[],
): CalendarDate | undefined {
  const { date } = mention.instrument;
  const other = all.find(
    (one) =>
      !isSameDay(one.instrument.date, date) &&
      areOne(draft, own, mention, one, all) &&
      isBetter(draft, one, mention, all),
  );
  return other?.instrument.date;
}

/**
 * Whether a mention's date has more support than another's: in mentions of the title, in the draft, by standing first.
 */
function isBetter(draft: Draft, one: DatedMention, other: DatedMention, all: readonly DatedMention[]): boolean {
  const count = (date: CalendarDate): number => all.filter(({ instrument }) => isSameDay(instrument.date, date)).length;
  const [a, b] = [one.instrument.date, other.instrument.date];
  const titled = count(a) - count(b);
  const stated = titled === 0 ? dateMentions(draft, a).length - dateMentions(draft, b).length : titled;
  return stated === 0 ? placeOf(one) < placeOf(other) : stated > 0;
}
