import type { CalendarDate } from '../../facts/fact.ts';
import { lastAtOrBefore } from '../../text/ordered.ts';
import { compareDays } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import { dateLines, type DateLine } from './date-line.ts';
import { differenceOf, isCertain, isSameDay, type DateConflict, type IndexedPlace } from './dated-place.ts';
import { ledDates } from './led-dates.ts';

/** How many blocks behind a testimonium its signatures and their acknowledgments may stand. */
const reach = 40;

/**
 * The day of signing by the testimonium (`signed this 24th day of April, 2003`), or by a line of its own that does
 * without one (`DATED this 24th day of April, 2003`), held to the date in the signatures under it and to the notary's.
 * A date `as of` which something is signed binds nobody to a day; a notary's certificate may follow the signing by days
 * and weeks, but cannot come before it.
 */
export function signingDates(draft: Draft): readonly DateConflict[] {
  const { byKey } = draft.indexes.signing;
  if (!byKey.has('signature-block') && !byKey.has('notary-block')) return [];
  const testimonia = attested(draft).map((place): DateLine => ({ ...place, signs: true }));
  const signings = [...testimonia, ...dateLines(draft)].sort((a, b) => a.index - b.index);
  if (signings.length === 0) return [];
  const held = (
    dated: readonly IndexedPlace[],
    differs: Differs,
    says: DateConflict['says'],
  ): readonly DateConflict[] =>
    dated.flatMap((wrong) => {
      const own = lastBefore(signings, wrong.index);
      if (!own || wrong.index > own.index + reach || !differs(wrong.date, own.date)) return [];
      if (!belong(draft, own.index, wrong.index)) return [];
      if (!own.signs && !isOnlyDate(draft, dated, own, wrong)) return [];
      // Each of two who sign dates the own signature.
      if (wrong.block.kind === own.block.kind) return [];
      return [{ says, wrong, right: [own] }];
    });
  return [
    ...held(labelled(draft), isNear, (here, there) => `the signature is dated ${here} but it is signed on ${there}`),
    ...held(
      acknowledged(draft),
      isEarlier,
      (here, there) => `the notary attests on ${here} what is signed on ${there}`,
    ),
  ];
}

/** The last of some days of signing in the order of the text that stands in a block before this one. */
function lastBefore(signings: readonly DateLine[], index: number): DateLine | undefined {
  const last = signings[lastAtOrBefore(signings.length, (n) => signings[n]?.index ?? 0, index - 1)];
  return last && last.index < index ? last : undefined;
}

/**
 * Whether the date is the one under a line that only dates what is signed, `Dated: March 5, 2004`, and a slip away from
 * it: several who sign may do so on several days.
 */
const isOnlyDate = (
  draft: Draft,
  dated: readonly IndexedPlace[],
  own: DateLine,
  { index, block, date }: IndexedPlace,
): boolean =>
  differenceOf(date, own.date) !== 'far' &&
  (block.kind !== 'signature-block' || !isSignedBefore(draft, own.index, index)) &&
  dated.every((other) => other.index < own.index || other.index > own.index + reach || isSameDay(other.date, date));

/** Whether somebody else signs between the two blocks: who accepts what another has signed does so later. */
const isSignedBefore = (draft: Draft, from: number, to: number): boolean =>
  draft.blocks.slice(from + 1, to).some(({ kind }) => kind === 'signature-block');

type Differs = (a: CalendarDate, b: CalendarDate) => boolean;

const isNear: Differs = (a, b) => !isSameDay(a, b) && differenceOf(a, b) !== 'far';

const isEarlier: Differs = (a, b) => compareDays(a, b) < 0;

/** What stands before the day on which something is signed or acknowledged, and before that of a signature. */
const onDay = /(?<!expires\s+)\b(?:this|on),?\s+(?:the\s+)?$/i;

const attested = ledDates('testimonium', onDay, isCertain);
const labelled = ledDates('signature-block', /\bdated?\s*:?\s*$/i, isCertain);
const acknowledged = ledDates('notary-block', onDay, isCertain);

/** Whether no other instrument begins between the two blocks. */
function belong(draft: Draft, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    const kind = draft.blocks[index]?.kind;
    if (kind === 'exhibit-header' || kind === 'testimonium' || kind === 'recital') return false;
  }
  return true;
}
