import type { Draft } from '../draft.ts';
import { draftTitle } from '../draft-title.ts';
import { instrumentMentions } from '../instrument/mentions.ts';
import { differenceOf, isCertain, isSameDay, type DateConflict, type DatedPlace } from './dated-place.ts';
import { saying } from './instrument-dates.ts';
import { dateMentions } from './mentions.ts';

/**
 * How many blocks behind its title a cover may say what the draft amends; and how many `to`, a title and its date take
 * up.
 */
const coverBlocks = 12;
const titleBlocks = 3;

/** A block that holds the joint of a cover alone: `to`, `to the`. */
const joint = /^\s*to(?:\s+the)?\s*$/i;
/** What stands before the date of what is amended. */
const dating = /^\s*(?:dated?)(?:\s+as\s+of)?\s*:?\s*$/i;

/** What a cover says that its draft amends, in upper case, and the date that it gives it. */
interface Amended {
  readonly title: string;
  readonly place: DatedPlace;
}

/**
 * The date that the cover of a supplement or an amendment gives to what it amends, `SECOND SUPPLEMENTAL INDENTURE`,
 * `to`, `INDENTURE`, `Dated as of May 1, 2008`, where the text dates that a slip away and nothing else has the cover's
 * date.
 */
export function amendedCoverDates(draft: Draft): readonly DateConflict[] {
  const amended = amendedOnCover(draft);
  if (!amended || dateMentions(draft, amended.place.date).length > 1) return [];
  const { title, place } = amended;
  const dated = instrumentMentions(draft, title).flatMap(
    ({ block, start, instrument: { date, pointer } }): DatedPlace[] =>
      date && pointer !== 'this' && pointer !== 'another' && isCertain(date) ? [{ block, start, date }] : [],
  );
  const [first] = dated;
  if (!first || isSameDay(first.date, place.date) || differenceOf(first.date, place.date) === 'far') return [];
  const right = dated.filter(({ date }) => isSameDay(date, first.date));
  const capital = title.charAt(0) + title.slice(1).toLowerCase();
  return right.length < dated.length ? [] : [{ says: saying(capital), wrong: place, right }];
}

function amendedOnCover(draft: Draft): Amended | undefined {
  const own = draftTitle(draft);
  const head = own?.head?.index;
  if (head === undefined) return undefined;
  const last = Math.min(head + coverBlocks, own?.preamble?.index ?? draft.blocks.length);
  for (let index = head + 1; index < last; index++) {
    if (!joint.test(textOf(draft, index))) continue;
    const title = textOf(draft, index + 1)
      .trim()
      .replace(/\s+/g, ' ');
    for (let under = index + 2; under < Math.min(index + 2 + titleBlocks, last); under++) {
      const place = datedAt(draft, under);
      if (place) return { title: title.toUpperCase(), place };
    }
    return undefined;
  }
  return undefined;
}

const textOf = ({ text, blocks, starts }: Draft, index: number): string => {
  const start = starts[index] ?? 0;
  return text.slice(start, start + (blocks[index]?.length ?? 0));
};

/** The date of a block that says no more than when something is dated. */
function datedAt(draft: Draft, index: number): DatedPlace | undefined {
  const block = draft.blocks[index];
  const date = block?.facts.find((fact) => fact.kind === 'date');
  if (!block || !date || !isCertain(date)) return undefined;
  const start = draft.starts[index] ?? 0;
  return dating.test(draft.text.slice(start, start + date.at.start)) ? { block, start, date } : undefined;
}
