import type { DatedEvent } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { inSameExhibit } from '../outline/exhibits.ts';
import { placesOf } from '../places.ts';
import { differenceOf, isCertain, isSameDay, type DateConflict, type IndexedPlace } from './dated-place.ts';

/** A report of auditors with its date, in the block that states it. */
interface ReportMention extends IndexedPlace {
  readonly event: DatedEvent;
}

/** The most reports that are held to each other: a draft with more is a list of them. */
const most = 100;

/**
 * The reports of which an auditor's consent goes on to speak, `Our report dated May 8, 2005 refers to`, with a date
 * that it gave to none of those to whose use it consents, and that is a slip away from one of them. Of several reports
 * each has its date by right, and so a consent that lists two says nothing of them.
 */
export function reportDates(draft: Draft): readonly DateConflict[] {
  const reports = placesOf(draft, draft.indexes.events.byKey.get('report')).flatMap(
    ({ block, index, start, facts }): readonly ReportMention[] =>
      facts.map((event) => ({ block, index, start, event, date: event.date })),
  );
  const certain = reports.filter(({ date }) => isCertain(date));
  if (certain.length > most) return [];
  return certain.flatMap((mention) => {
    if (!mention.event.definite) return [];
    const listed = inSameExhibit(draft, mention.index, certain).filter((other) => !other.event.definite);
    if (listed.some((other) => isSameDay(other.date, mention.date) || placeOf(other) > placeOf(mention))) return [];
    const near = listed.filter((other) => differenceOf(other.date, mention.date) !== 'far');
    const [other] = near;
    if (!other || near.some((one) => !isSameDay(one.date, other.date))) return [];
    const right = listed.filter(({ date }) => isSameDay(date, other.date));
    return [{ says: saying, wrong: mention, right }];
  });
}

const saying = (here: string, there: string): string => `the report is dated ${here} here but ${there} elsewhere`;

const placeOf = ({ start, date }: ReportMention): number => start + date.at.start;
