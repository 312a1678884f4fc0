import type { DatedEvent } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { differenceOf, isCertain, isSameDay, type DateConflict, type DatedPlace } from './dated-place.ts';
import { headDate } from './draft-date.ts';

/**
 * How many blocks at its head may say that a draft is the minutes of a meeting, and on which day the meeting was held.
 */
const headBlocks = 12;

const minutes = /\bminutes\s+of\b/i;

/**
 * The day on which the meeting was held by the first sentence of its minutes, where the day at their head is a slip
 * away. Nothing but the meeting has a date before its business begins.
 */
export function minutesDates(draft: Draft): readonly DateConflict[] {
  const held = heldAt(draft);
  if (!held) return [];
  const head = headDate(draft);
  if (!head || head.start >= held.start || !isCertain(head.date) || isSameDay(head.date, held.date)) return [];
  if (differenceOf(head.date, held.date) === 'far' || !areMinutes(draft)) return [];
  return [{ says, wrong: held, right: [head] }];
}

const says = (here: string, there: string): string => `the meeting is held on ${here} but the minutes are of ${there}`;

/** Whether a heading calls the draft minutes. */
const areMinutes = ({ text, blocks, starts }: Draft): boolean =>
  blocks
    .slice(0, headBlocks)
    .some(
      ({ kind, length }, index) =>
        (kind === 'title' || kind === 'heading') &&
        minutes.test(text.slice(starts[index] ?? 0, (starts[index] ?? 0) + length)),
    );

/** The first meeting that the head of the draft dates. */
function heldAt({ blocks, starts }: Draft): DatedPlace | undefined {
  for (const [index, block] of blocks.slice(0, headBlocks).entries()) {
    const meeting = meetingIn(block);
    if (meeting) return isCertain(meeting.date) ? { block, start: starts[index] ?? 0, date: meeting.date } : undefined;
  }
  return undefined;
}

const meetingIn = ({ facts }: ReadBlock): DatedEvent | undefined =>
  facts.find((fact): fact is DatedEvent => fact.kind === 'event' && meetings.has(fact.what));

const meetings: ReadonlySet<DatedEvent['what']> = new Set<DatedEvent['what']>(['special', 'annual', 'meeting']);
