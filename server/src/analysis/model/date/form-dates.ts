import type { CalendarDate } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { draftTitle, isClosing, titleText } from '../draft-title.ts';
import { instrumentMentions, isDated, type DatedMention } from '../instrument/mentions.ts';
import { keptWhile } from '../kept.ts';
import { differenceOf, isCertain, isNextYear, isSameDay, type DateConflict, type DatedPlace } from './dated-place.ts';
import { headDate } from './draft-date.ts';
import { saying } from './instrument-dates.ts';
import { issueDate } from './issue-date.ts';
import { dateMentions } from './mentions.ts';

/** What is handed on with forms at its back that call it by its noun alone. */
const nouns = ['WARRANT', 'NOTE', 'DEBENTURE', 'LEASE', 'GUARANTY', 'GUARANTEE'] as const;

/** The nouns by which the draft dates an instrument, `the Warrant dated`. */
const candidates = keptWhile(
  ({ instruments }) => instruments.revision,
  ({ indexes: { instruments } }) => nouns.filter((noun) => isDatedAs(instruments.byKey.get(noun))),
);

const isDatedAs = (places: ReadonlyMap<ReadBlock, readonly { readonly date: unknown }[]> | undefined): boolean =>
  [...(places?.values() ?? [])].some((facts) => facts.some(({ date }) => date !== undefined));

/**
 * The forms behind the signatures of a warrant or a note that call it by its noun, `the Warrant dated May 4, 2019`, and
 * give it another date than its head: a slip away, and stated nowhere else. Where the title holds another noun too, as
 * that of a `Guaranty of Lease` does, the first of them says what is drafted.
 */
export function formDates(draft: Draft): readonly DateConflict[] {
  const [noun] = candidates(draft).filter((one) => one === ownNoun(draft));
  const own = noun && ownDate(draft);
  if (!own || !isCertain(own.date)) return [];
  const closing = draft.blocks.findIndex(isClosing);
  if (closing < 0) return [];
  return instrumentMentions(draft, noun)
    .filter(isDated)
    .filter((mention) => mention.index > closing && isPlain(mention) && isOther(draft, mention.instrument.date, own))
    .filter((mention) => isBetweenThem(draft, mention, closing))
    .map(({ block, start, instrument: { text, date } }) => ({
      says: saying(text),
      wrong: { block, start, date },
      right: [own],
    }));
}

/** Titles of what stands in another's place, which has a date of its own. */
const replacing = /\b(?:RESTATED|REPLACEMENT|SUBSTITUTE|AMENDMENT|FORM)\b/;

/** What the title of the draft calls it, `WARRANT` for `Warrant to Purchase Common Stock`; undefined without one. */
function ownNoun(draft: Draft): string | undefined {
  const title = titleText(draft)?.toUpperCase();
  if (title === undefined || replacing.test(title)) return undefined;
  return title
    .split(/ (?:TO|OF|FOR) /)[0]
    ?.split(' ')
    .at(-1);
}

/** The date that the head gives the draft: in its title, alone or behind a label there. */
const ownDate = (draft: Draft): DatedPlace | undefined =>
  draftTitle(draft)?.dates.at(-1) ?? issueDate(draft) ?? headDate(draft);

const isPlain = ({ instrument: { pointer, alias } }: DatedMention): boolean => pointer === 'the' && alias === undefined;

/** Whether a date is a slip away from that of the draft, and stands there alone. */
const isOther = (draft: Draft, date: CalendarDate, own: DatedPlace): boolean =>
  !isSameDay(date, own.date) &&
  (differenceOf(date, own.date) === 'near' || isNextYear(date, own.date)) &&
  dateMentions(draft, date).length === 1;

/** Whether the parties that a mention names are those of the text before the signatures. */
function isBetweenThem(draft: Draft, { instrument: { parties } }: DatedMention, closing: number): boolean {
  if (parties.length === 0) return true;
  const text = draft.text.slice(0, draft.starts[closing] ?? 0).toUpperCase();
  return parties.every((word) => text.includes(word));
}
