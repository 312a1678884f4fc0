import type { CalendarDate } from '../../facts/fact.ts';
import { compareDays } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import { inSameExhibit } from '../outline.ts';
import { placesOf } from '../places.ts';
import { dateLines, placeLines } from './date-line.ts';
import type { DatedPlace, IndexedPlace } from './dated-place.ts';
import { leadOf } from './lead.ts';
import { extentOf, isReckonable } from './standing.ts';

/** What is told as past, and the day before it on which what tells of it is signed. */
export interface Foretold {
  readonly event: DatedPlace;
  readonly signing: DatedPlace;
}

/** What stands before the day on which something is signed. */
const onDay = /\b(?:this|on),?\s+(?:the\s+)?$/i;
/** What stands before an event that is to come. */
const toCome = /\b(?:to|will|shall|may|should|must)\s+be\b|\bto\s+(?:take|consider|vote)\b/i;
/** So far before its date an event may be said to be to come, in UTF-16 units. */
const lookback = 160;

/**
 * The meetings held, the resolutions adopted and the reports made on a day after the one on which the certificate, the
 * consent or the minutes that tell of them are signed. A day `as of` which something is signed is none, and what is to
 * be held is not told as past.
 */
export function foretold(draft: Draft): readonly Foretold[] {
  const events = eventsOf(draft);
  if (events.length === 0) return [];
  const signings = [...testimonia(draft), ...dateLines(draft), ...placeLines(draft)].sort((a, b) => a.index - b.index);
  return events.flatMap((event): readonly Foretold[] => {
    const signing = signings.find(({ index, block, date }) =>
      block === event.block ? date.at.start > event.date.at.start : index > event.index,
    );
    if (!signing || compareDays(signing.date, event.date) >= 0) return [];
    return inSameExhibit(draft, event.index, [signing]).length > 0 ? [{ event, signing }] : [];
  });
}

/** What an index lists under the events that may lie before a signing. */
const told = ['special', 'annual', 'meeting', 'resolution', 'report'] as const;

const eventsOf = (draft: Draft): readonly IndexedPlace[] =>
  told.flatMap((what) =>
    placesOf(draft, draft.indexes.events.byKey.get(what)).flatMap(({ block, index, start, facts }) =>
      facts.flatMap(({ date }): readonly IndexedPlace[] =>
        isReckonable(date) && !toCome.test(before(draft, start, date)) ? [{ block, index, start, date }] : [],
      ),
    ),
  );

function before({ text }: Draft, start: number, date: CalendarDate): string {
  const at = start + extentOf(date).start;
  const from = text.slice(Math.max(start, at - lookback), at);
  return from.slice(from.search(/[^.;]*$/));
}

const testimonia = (draft: Draft): readonly IndexedPlace[] =>
  placesOf(draft, draft.indexes.signing.byKey.get('testimonium')).flatMap(({ block, index, start, facts }) => {
    const date = facts.find((one) => isReckonable(one) && onDay.test(leadOf(draft, start, one)));
    return date ? [{ block, index, start, date }] : [];
  });
