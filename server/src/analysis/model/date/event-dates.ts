import type { DatedEvent } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { placesOf, startOfBlock } from '../places.ts';
import { differenceOf, isCertain, isSameDay, type DateConflict, type DatedPlace } from './dated-place.ts';
import { dateMentions } from './mentions.ts';

/** A dated event in the block that states it. */
interface HeldEvent {
  readonly block: ReadBlock;
  readonly event: DatedEvent;
}

/** An event that another may be, on another day. */
interface Candidate {
  readonly own: HeldEvent;
  readonly other: HeldEvent;
  /** All that are on the day of the one, and all that are on the day of the other. */
  readonly same: readonly HeldEvent[];
  readonly right: readonly HeldEvent[];
  /** Whether the one stands behind the other. */
  readonly later: boolean;
}

/**
 * Meetings and resolutions that the draft gives two dates. One meeting follows another, so two dates alone are no
 * conflict. They must be a slip apart, be the only two of their kind in the draft and stand in two paragraphs; and one
 * of the two must be spoken of as known (`the special meeting`). A meeting that is adjourned has several dates, so of
 * such a one only a wrong year tells.
 */
export const eventDates = (draft: Draft): readonly DateConflict[] =>
  candidates(draft).flatMap(({ own, other, same, right, later }) => {
    const stated = (event: DatedEvent): number => dateMentions(draft, event.date).length;
    const outnumbered = right.length - same.length || stated(other.event) - stated(own.event);
    if (outnumbered < 0 || (outnumbered === 0 && !later)) return [];
    const placed = ({ block, event: { date } }: HeldEvent): DatedPlace => ({
      block,
      start: startOfBlock(draft, block) ?? 0,
      date,
    });
    return [
      {
        says: (here, there) => saying(own.event, other.event, here, there),
        wrong: placed(own),
        right: right.map(placed),
      },
    ];
  });

/** The most events that are held to each other: a draft with more is a register of meetings. */
const most = 200;

/** What the events alone tell, kept as long as none comes or goes. */
const candidates = keptWhile(({ events }) => events.revision, findCandidates);

function findCandidates(draft: Draft): readonly Candidate[] {
  const all = certainEvents(draft);
  if (all.length > most) return [];
  return all.flatMap((own, place) => {
    const alike = all.filter(({ event }) => isAlike(own.event, event));
    const right = alike.filter(({ event }) => !isSameDay(event.date, own.event.date));
    const [first] = right;
    if (!first || !right.every(({ event }) => isSameDay(event.date, first.event.date))) return [];
    const other = right.find((one) => areOne(own, one, all));
    if (!other) return [];
    const same = alike.filter(({ event }) => isSameDay(event.date, own.event.date));
    return [{ own, other, same, right, later: place > all.indexOf(other) }];
  });
}

/** The events that are on a certain day, in the order of the text. Reports of auditors are for `report-dates.ts`. */
function certainEvents(draft: Draft): readonly HeldEvent[] {
  const byBlock = new Map<ReadBlock, DatedEvent[]>();
  for (const [what, places] of draft.indexes.events.byKey) {
    if (what === 'report') continue;
    for (const [block, events] of places) {
      const certain = events.filter(({ date }) => isCertain(date));
      byBlock.set(block, [...(byBlock.get(block) ?? []), ...certain]);
    }
  }
  return placesOf(draft, byBlock).flatMap(({ block, facts }) =>
    facts.toSorted((a, b) => a.date.at.start - b.date.at.start).map((event) => ({ block, event })),
  );
}

/** Whether two events may be one: of one kind, or a meeting of the board and what it resolved there. */
function isAlike(a: DatedEvent, b: DatedEvent): boolean {
  if (a.assembly !== b.assembly && a.assembly !== undefined && b.assembly !== undefined) return false;
  if (a.what === b.what) return true;
  const acts = (event: DatedEvent): boolean => event.what !== 'annual' && event.what !== 'adjourned';
  return acts(a) && acts(b) && a.assembly !== undefined && a.assembly === b.assembly;
}

function areOne(a: HeldEvent, b: HeldEvent, all: readonly HeldEvent[]): boolean {
  const difference = differenceOf(a.event.date, b.event.date);
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
