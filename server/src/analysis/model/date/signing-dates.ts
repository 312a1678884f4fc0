import type { BlockKind } from '../../blocks/block.ts';
import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { placesOf } from '../places.ts';
import { differenceOf, isCertain, isSameDay, type DateConflict, type DatedPlace } from './dated-place.ts';
import { extentOf } from './standing.ts';

/** So many blocks behind a testimonium its signatures and their acknowledgments stand. */
const reach = 40;

/**
 * The day of signing by the testimonium (`signed this 24th day of April, 2003`) held to the date in the signatures under it and
 * to the notary's. A date `as of` which something is signed binds nobody to a day; a notary's certificate may follow the
 * signing by days and weeks, but cannot come before it.
 */
export function signingDates(draft: Draft): readonly DateConflict[] {
  const { byKey } = draft.indexes.signing;
  if (!byKey.has('testimonium') || byKey.size < 2) return [];
  const signings = datesIn(draft, 'testimonium', onDay);
  if (signings.length === 0) return [];
  const held = (kind: BlockKind, lead: RegExp, differs: Differs, says: DateConflict['says']): readonly DateConflict[] =>
    datesIn(draft, kind, lead).flatMap((wrong) => {
      const own = signings.findLast(({ index }) => index < wrong.index && wrong.index <= index + reach);
      if (!own || !differs(wrong.date, own.date) || !belong(draft, own.index, wrong.index)) return [];
      return [{ says, wrong, right: [own] }];
    });
  return [
    ...held(
      'signature-block',
      labelled,
      isNear,
      (here, there) => `the signature is dated ${here} but it is signed on ${there}`,
    ),
    ...held(
      'notary-block',
      onDay,
      isEarlier,
      (here, there) => `the notary attests on ${here} what is signed on ${there}`,
    ),
  ];
}

type Differs = (a: CalendarDate, b: CalendarDate) => boolean;

const isNear: Differs = (a, b) => !isSameDay(a, b) && differenceOf(a, b) !== 'far';

const isEarlier: Differs = (a, b) => (a.year - b.year || a.month - b.month || a.day - b.day) < 0;

/** What stands before the day on which something is signed or acknowledged, and before that of a signature. */
const onDay = /(?<!expires\s+)\b(?:this|on)\s+(?:the\s+)?$/i;
const labelled = /\bdated?\s*:?\s*$/i;
const lookback = 24;

interface IndexedPlace extends DatedPlace {
  readonly index: number;
}

/** The first date behind such words in each block of the kind. */
function datesIn(draft: Draft, kind: BlockKind, lead: RegExp): readonly IndexedPlace[] {
  return placesOf(draft, draft.indexes.signing.byKey.get(kind)).flatMap(({ block, index, start, facts }) => {
    const date = facts.find((one) => isCertain(one) && lead.test(textBefore(draft, start, one)));
    return date ? [{ block, index, start, date }] : [];
  });
}

function textBefore(draft: Draft, start: number, date: CalendarDate): string {
  const at = start + extentOf(date).start;
  return draft.text.slice(Math.max(start, at - lookback), at);
}

/** Whether no other instrument begins between the two blocks. */
function belong(draft: Draft, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    const kind = draft.blocks[index]?.kind;
    if (kind === 'exhibit-header' || kind === 'testimonium' || kind === 'recital') return false;
  }
  return true;
}
