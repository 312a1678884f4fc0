import type { DatedEvent } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { placesOf } from '../places.ts';
import { differenceOf, isCertain, isSameDay, type DateConflict, type DatedPlace } from './dated-place.ts';
import { dateMentions } from './mentions.ts';

/** A dated event in the block that states it. */
interface EventMention extends DatedPlace {
  readonly event: DatedEvent;
}

/**
 * Meetings and resolutions that the draft gives two dates. One meeting follows another, so two dates alone are no
 * conflict: they must be a slip apart, be the only two of their kind in the draft, stand in two paragraphs, and one of
 * them must be pointed at as known (`the special meeting`). A meeting that is adjourned has several dates, and so only
 * a wrong year shows.
 */
export function eventDates(draft: Draft): readonly DateConflict[] {
  const certain = placesOf(draft, heldEvents(draft)).flatMap(({ block, start, facts }) =>
    facts.map((event): EventMention => ({ block, start, event, date: event.date })),
  );
  return certain.flatMap((mention) => {
    const alike = certain.filter((other) => isAlike(mention.event, other.event));
    const other = counterpartOf(draft, mention, alike, certain);
    if (!other) return [];
    const right = alike.filter(({ date }) => isSameDay(date, other.date));
    return [{ says: (here, there) => saying(mention.event, other.event, here, there), wrong: mention, right }];
  });
}

/** So many events are held to each other: a draft with more is a register of meetings. */
const most = 200;

const placeOf = ({ start, date }: EventMention): number => start + date.at.start;

/** The events that are held to each other, by block; none where all are on one day, and where they are too many. */
const heldEvents = keptWhile(
  ({ events }) => events.revision,
  ({ indexes }): ReadonlyMap<ReadBlock, readonly DatedEvent[]> => {
    const held = new Map<ReadBlock, readonly DatedEvent[]>();
    for (const [what, places] of indexes.events.byKey) {
      // Reports of auditors are for `report-dates.ts`.
      if (what === 'report') continue;
      for (const [block, events] of places) {
        const certain = events.filter(({ date }) => isCertain(date));
        if (certain.length > 0) held.set(block, inOrder([...(held.get(block) ?? []), ...certain]));
      }
    }
    const [first, ...others] = [...held.values()].flat();
    const differ = first !== undefined && others.some(({ date }) => !isSameDay(first.date, date));
    return differ && others.length < most ? held : new Map<ReadBlock, readonly DatedEvent[]>();
  },
);

const inOrder = (events: readonly DatedEvent[]): readonly DatedEvent[] =>
  events.toSorted((a, b) => a.date.at.start - b.date.at.start);

/** Whether two events may be one: of one kind, or a meeting of the board and what it resolved there. */
function isAlike(a: DatedEvent, b: DatedEvent): boolean {
  if (a.assembly !== b.assembly && a.assembly !== undefined && b.assembly !== undefined) return false;
  if (a.what === b.what) return true;
  const acts = (event: DatedEvent): boolean => event.what !== 'annual' && event.what !== 'adjourned';
  return acts(a) && acts(b) && a.assembly !== undefined && a.assembly === b.assembly;
}

function counterpartOf(
  draft: Draft,
  mention: EventMention,
  alike: readonly EventMention[],
  all: readonly EventMention[],
): EventMention | undefined {
  const others = alike.filter(({ date }) => !isSameDay(date, mention.date));
  const [first] = others;
  if (!first || !others.every(({ date }) => isSameDay(date, first.date))) return undefined;
  const other = others.find((one) => areOne(mention, one, all));
  if (!other) return undefined;
  const same = alike.length - others.length;
  const stated = dateMentions(draft, other.date).length - dateMentions(draft, mention.date).length;
  const better = others.length - same || stated || placeOf(mention) - placeOf(other);
  return better > 0 ? other : undefined;
}

function areOne(a: EventMention, b: EventMention, all: readonly EventMention[]): boolean {
  const difference = differenceOf(a.date, b.date);
  if (difference === 'far') return false;
  if (a.event.what === 'adjourned') return difference === 'year';
  if (a.event.what === 'annual' && difference === 'year') return false;
  if (a.block === b.block || all.some(({ event }) => event.what === 'adjourned')) return false;
  return a.event.definite || b.event.definite;
}

function saying(a: DatedEvent, b: DatedEvent, here: string, there: string): string {
  if (a.what === 'adjourned') return `the meeting is adjourned to ${here} here but to ${there} elsewhere`;
  const [one, other] = [nameOf(a), nameOf(b)];
  return one === other
    ? `${one} is on ${here} here but on ${there} elsewhere`
    : `${one} is of ${here} but ${other} of ${there}`;
}

const nameOf = ({ what }: DatedEvent): string =>
  what === 'special' || what === 'annual' ? `the ${what} meeting` : `the ${what}`;
