import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { placesOf } from '../places.ts';
import { lineKey, lineReach } from './date-line-length.ts';
import { isCertain, type IndexedPlace } from './dated-place.ts';
import { extentOf } from './standing.ts';

/** The day that a line of its own gives to what is signed under it. */
export interface DateLine extends IndexedPlace {
  /**
   * Whether it says that this is the day of signing (`SIGNED this 5th day of March`) and not only the date of what is
   * signed.
   */
  readonly signs: boolean;
}

/**
 * `DATED this the`, `Signed, sealed and dated on`, `Given under my hand this`, `WITNESS the due execution hereof this`.
 */
const signing =
  /^[\s*_]*(?:(?:dated|executed|signed|made|given|sealed|adopted|entered|witness)\b[\w\s,]*\s)(?:this|on)\s+(?:the\s+)?$/i;
/** `Dated:`, `Dated` with nothing more. */
const dating = /^[\s*_]*dated\s*:?[\s*_]*$/i;

/** `EXECUTED as of the`, `Made and delivered as of`: of the day as of which what is signed under it is executed. */
const executing = /^[\s*_]*(?:executed|signed|made|entered|delivered)\b[\w\s,]*\bas\s+of\s+(?:this\s+|the\s+)*$/i;

/** So many blocks further on its signatures begin. */
const near = 3;

/**
 * The blocks under a key of the index of signing dates of which the words before the first date say something, with
 * that date. Most drafts have few among many lines with dates, and only these are placed after each key.
 */
const blocksThat = (key: string, says: (before: string) => boolean): ((draft: Draft) => DatedBlocks) =>
  keptWhile(
    ({ signing }) => signing.revision,
    (draft) =>
      new Map(
        placesOf(draft, draft.indexes.signing.byKey.get(key)).flatMap(({ block, start, facts: [date] }) =>
          date && isCertain(date) && says(draft.text.slice(start, start + extentOf(date).start))
            ? [[block, [date]] as const]
            : [],
        ),
      ),
  );

type DatedBlocks = ReadonlyMap<ReadBlock, readonly CalendarDate[]>;

const dates = (before: string): boolean => signing.test(before) || dating.test(before);
const datingLines = blocksThat(lineKey, dates);
/** Over a name a date may be of one block with the signature. */
const datingSignatures = blocksThat('signature-block', dates);
const executingLines = blocksThat(lineKey, (before) => executing.test(before));

/**
 * The lines that date what is signed right under them where no testimonium does: `DATED this 5th day of March, 2004`,
 * `Dated: March 5, 2004`. A line on a cover or at the head of a letter is none, for nobody signs there.
 */
export function dateLines(draft: Draft): readonly DateLine[] {
  const apart = placesOf(draft, datingLines(draft)).filter(({ index }) => isSignedUnder(draft, index));
  return [...apart, ...placesOf(draft, datingSignatures(draft))].flatMap(({ block, index, start, facts: [date] }) => {
    if (!date || date.at.start > lineReach) return [];
    const signs = signing.test(draft.text.slice(start, start + extentOf(date).start));
    return [{ block, index, start, date, signs }];
  });
}

/** The lines that say as of which day what is signed right under them is executed. */
export const executionLines = (draft: Draft): readonly IndexedPlace[] =>
  placesOf(draft, executingLines(draft)).flatMap(({ block, index, start, facts: [date] }) =>
    date && isSignedUnder(draft, index) ? [{ block, index, start, date }] : [],
  );

function isSignedUnder(draft: Draft, index: number): boolean {
  for (let at = index + 1; at <= index + near; at++) {
    const kind = draft.blocks[at]?.kind;
    if (kind === 'signature-block' || kind === 'notary-block') return true;
    if (kind === 'testimonium' || kind === 'exhibit-header') return false;
  }
  return false;
}
