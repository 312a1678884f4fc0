import type { Draft } from '../draft.ts';
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
 * The lines that date what is signed right under them where no testimonium does: `DATED this 5th day of March, 2004`,
 * `Dated: March 5, 2004`. A line on a cover or at the head of a letter is none, for nobody signs there.
 */
export function dateLines(draft: Draft): readonly DateLine[] {
  const { byKey } = draft.indexes.signing;
  const apart = placesOf(draft, byKey.get(lineKey)).filter(({ index }) => isSignedUnder(draft, index));
  // Over a name it may be of one block with the signature.
  return [...apart, ...placesOf(draft, byKey.get('signature-block'))].flatMap(
    ({ block, index, start, facts: [date] }) => {
      if (!date || date.at.start > lineReach || !isCertain(date)) return [];
      const before = draft.text.slice(start, start + extentOf(date).start);
      const signs = signing.test(before);
      return signs || dating.test(before) ? [{ block, index, start, date, signs }] : [];
    },
  );
}

/** The lines that say as of which day what is signed right under them is executed. */
export function executionLines(draft: Draft): readonly IndexedPlace[] {
  return placesOf(draft, draft.indexes.signing.byKey.get(lineKey)).flatMap(({ block, index, start, facts: [date] }) => {
    if (!date || !isCertain(date)) return [];
    const before = draft.text.slice(start, start + extentOf(date).start);
    return executing.test(before) && isSignedUnder(draft, index) ? [{ block, index, start, date }] : [];
  });
}

function isSignedUnder(draft: Draft, index: number): boolean {
  for (let at = index + 1; at <= index + near; at++) {
    const kind = draft.blocks[at]?.kind;
    if (kind === 'signature-block' || kind === 'notary-block') return true;
    if (kind === 'testimonium' || kind === 'exhibit-header') return false;
  }
  return false;
}
