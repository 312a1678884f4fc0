import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { placesOf } from '../places.ts';
import { isCertain, isNextYear, isSameDay, type DateConflict, type DatedPlace } from './dated-place.ts';
import { leadOf } from './lead.ts';

/** How many must sign on one day for the other year of a single one to be a slip. */
const enough = 3;
/** The most dates beside signatures; where there are more, they are a register. */
const most = 200;

/** What stands before a date that is not the day of a signature. */
const other = /\b(?:as\s+of|ended|ending|expires?)\s*:?\s*$/i;

/**
 * The dates beside signatures of which one alone says another year than all others, which say the same day: `December
 * 9, 2004` in a column of `December 9, 2003`. On a day of another month somebody may well have signed.
 */
export function signatureDates(draft: Draft): readonly DateConflict[] {
  const dates = signingPlaces(draft);
  const [first, second] = dates;
  if (!first || !second || dates.length > most) return [];
  const usual = dates.filter(({ date }) => isSameDay(date, first.date)).length > 1 ? first.date : second.date;
  const right = dates.filter(({ date }) => isSameDay(date, usual));
  const rest = dates.filter(({ date }) => !isSameDay(date, usual));
  const [wrong] = rest;
  if (!wrong || rest.length > 1 || right.length < enough) return [];
  return isNextYear(wrong.date, usual) ? [{ says: saying, wrong, right }] : [];
}

const saying = (here: string, there: string): string => `the signature is dated ${here} but the others ${there}`;

/** The dates in the blocks that hold signatures, in the order of the text. */
function signingPlaces(draft: Draft): readonly DatedPlace[] {
  const blocks = new Map<ReadBlock, readonly CalendarDate[]>();
  for (const places of draft.indexes.signatures.byKey.values()) {
    for (const block of places.keys()) {
      if (block.kind === 'notary-block' || blocks.has(block)) continue;
      const dates = block.facts.filter((fact) => fact.kind === 'date');
      if (dates.length > 0) blocks.set(block, dates);
    }
  }
  return placesOf(draft, blocks).flatMap(({ block, start, facts }) =>
    facts.flatMap((date) =>
      isCertain(date) && !other.test(leadOf(draft, start, date)) ? [{ block, start, date }] : [],
    ),
  );
}
