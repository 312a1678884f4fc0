import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptPlaces } from '../kept-places.ts';
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

/** What stands before the day in a line with a place, as firms put it under their names: `Tulsa, Oklahoma`. */
const placing = /^[\s*_]*(?:\p{Lu}[\p{L}. ]{2,30},\s+\p{Lu}[\p{L}. ]{1,24}[,\s]\s*)?$/u;

/** How many blocks further on the signatures may begin. */
const near = 3;

/**
 * The blocks under a key of the index of signing dates of which the words before the first date say something, with
 * that date. Most drafts have few among many lines with dates, and only these are placed after each key.
 */
const blocksThat = (key: string, says: (before: string) => boolean): ((draft: Draft) => DatedBlocks) =>
  keptPlaces(
    ({ signing }) => signing.revision,
    ({ signing }) => [signing.byKey.get(key)],
    (draft, start, [date]) =>
      date && isCertain(date) && says(draft.text.slice(start, start + extentOf(date).start)) ? [date] : [],
  );

type DatedBlocks = ReadonlyMap<ReadBlock, readonly CalendarDate[]>;

const dates = (before: string): boolean => signing.test(before) || dating.test(before);
const datingLines = blocksThat(lineKey, dates);
/** Over a name a date may be of one block with the signature. */
const datingSignatures = blocksThat('signature-block', dates);
const placingLines = blocksThat(lineKey, (before) => placing.test(before));
const placingSignatures = blocksThat('signature-block', (before) => placing.test(lastLines(before)));
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

/** The days that stand with no more than a place right under who signs: `Tulsa, Oklahoma`, `March 14, 2005`. */
export const placeLines = (draft: Draft): readonly IndexedPlace[] => {
  const under = placesOf(draft, placingLines(draft)).filter(
    ({ index }) => draft.blocks[index - 1]?.kind === 'signature-block',
  );
  return [...under, ...placesOf(draft, placingSignatures(draft))].flatMap(({ block, index, start, facts: [date] }) => {
    if (!date) return [];
    const behind = draft.text.slice(start + extentOf(date).end, start + block.length);
    return /^[\s*_.]*$/.test(behind) ? [{ block, index, start, date }] : [];
  });
};

/**
 * The line in which a text ends, with the place in the line over it where it has nothing more, `Tulsa, Oklahoma`; else
 * what stands behind the last blank line.
 */
function lastLines(text: string): string {
  const [above = '', last = ''] = text.split('\n').slice(-2);
  return last.trim() === '' && placing.test(`${above}\n`) ? `${above}\n` : (text.split(/\n[^\S\n]*\n/).at(-1) ?? '');
}

function isSignedUnder(draft: Draft, index: number): boolean {
  for (let at = index + 1; at <= index + near; at++) {
    const kind = draft.blocks[at]?.kind;
    if (kind === 'signature-block' || kind === 'notary-block') return true;
    if (kind === 'testimonium' || kind === 'exhibit-header') return false;
  }
  return false;
}
