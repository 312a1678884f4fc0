import type { CalendarDate, Instrument } from '../../facts/fact.ts';
import { readSentences, sentenceAt } from '../../text/sentences.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { draftTitle, textEnd } from '../draft-title.ts';
import { keptWhile } from '../kept.ts';
import { blockText, placesOf } from '../places.ts';
import { differenceOf, isCertain, isSameDay, type DateConflict } from './dated-place.ts';

/** `Concurrently with the execution and delivery of this Agreement`, at the beginning of a sentence or within it. */
const together =
  /\b(?:concurrent(?:ly)?|simultaneous(?:ly)?|contemporaneous(?:ly)?)\s+(?:with|herewith)\b[^.;]{0,80}\b(?:execution|herewith|entering|signing)\b/i;

/** What may be signed on the same day and be of another, or is only told of. */
const apart = /\b(?:amend|restat|supplement|terminat|replac|modif|existing|prior|former)/i;

/**
 * The instruments that are signed together with the draft, `concurrently with the execution of this Agreement, Alder is
 * entering into a Voting Agreement dated as of May 14, 2026`, where their date is a slip away from the draft's own.
 */
export function concurrentDates(draft: Draft): readonly DateConflict[] {
  const signed = concurrent(draft);
  if (signed.size === 0) return [];
  const own = draftTitle(draft);
  const dates = own?.dates.filter(({ date }) => isCertain(date)) ?? [];
  const made = dates.at(-1);
  if (!own || !made) return [];
  const end = textEnd(draft, own);
  const right = dates.filter(({ date }) => isSameDay(date, made.date));
  return placesOf(draft, signed).flatMap(({ block, index, start, facts }): readonly DateConflict[] => {
    if (index > end || block === made.block) return [];
    const wrong = facts.filter((date) => !dates.some((own) => isSameDay(own.date, date)));
    return wrong
      .filter((date) => differenceOf(date, made.date) !== 'far')
      .map((date) => ({ says, wrong: { block, start, date }, right }));
  });
}

const says = (here: string, there: string): string =>
  `what is signed together with it is dated ${here} but it is made as of ${there}`;

/** The dates of such instruments, by the blocks that state them. */
const concurrent = keptWhile(
  ({ instruments }) => instruments.revision,
  (draft): ReadonlyMap<ReadBlock, readonly CalendarDate[]> => {
    const found = new Map<ReadBlock, CalendarDate[]>();
    for (const places of draft.indexes.instruments.byKey.values()) {
      for (const [block, instruments] of places) {
        const dates = instruments.flatMap(({ date, pointer }) =>
          date && isNew(pointer) && isCertain(date) ? [date] : [],
        );
        if (dates.length > 0) found.set(block, [...(found.get(block) ?? []), ...dates]);
      }
    }
    return new Map(
      placesOf(draft, found).flatMap(({ block, facts }) => {
        const dates = signedTogether(blockText(draft, block), block, facts);
        return dates.length > 0 ? [[block, dates] as const] : [];
      }),
    );
  },
);

const isNew = (pointer: Instrument['pointer']): boolean => pointer !== 'this' && pointer !== 'another';

/** Those of some dates of a block that stand in a sentence which says so. */
function signedTogether(
  text: string,
  { readable }: ReadBlock,
  dates: readonly CalendarDate[],
): readonly CalendarDate[] {
  if (!together.test(text)) return [];
  const sentences = readSentences(text, readable);
  return dates.filter(({ at }) => {
    const { text: sentence } = sentenceAt(sentences, at.start);
    return together.test(sentence) && !apart.test(sentence);
  });
}
