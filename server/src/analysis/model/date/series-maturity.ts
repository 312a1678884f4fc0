import type { CalendarDate, Definition, SeriesTitle } from '../../facts/fact.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { placesOf } from '../places.ts';
import { slipBetween } from '../total/slip.ts';
import { isCertain, isSameDay } from './dated-place.ts';
import { leadOf } from './lead.ts';

/** A series whose title says another year than the date at which it matures. */
export interface MaturityConflict {
  readonly titles: readonly { readonly block: ReadBlock; readonly title: SeriesTitle }[];
  readonly matures: { readonly block: ReadBlock; readonly date: CalendarDate };
}

const maturity = /^(?:stated |final )?maturity(?: date)?$/;
/** What stands between the day of maturity and the name that it is given: `on July 18, 2013 (the "Maturity Date")`. */
const calling = /^[\s,]*\(\s*(?:(?:the|each,?|such date,?)\s+)*(?:the\s+)?["“”']?$/i;
const meaning = /^["“”']?,?\s*(?:means|shall\s+mean|is|will\s+be|shall\s+be)\s*$/i;

/**
 * The one series of notes of a draft, held to the one day of maturity that it defines, or says beside the title: a year
 * of the title that is a slip away from that of the day. Nothing where the draft has titles of two series, or several
 * such days.
 */
export const maturityConflict = keptWhile(
  ({ seriesTitles, definitions, years }) => `${seriesTitles.revision} ${definitions.revision} ${years.revision}`,
  (draft): MaturityConflict | undefined => {
    const titles = [...draft.indexes.seriesTitles.byKey.values()].flatMap((places) =>
      placesOf(draft, places).flatMap(({ block, facts }) => facts.map((title) => ({ block, title }))),
    );
    const [first] = titles;
    if (!first || titles.some(({ title }) => title.year !== first.title.year)) return undefined;
    const days = [...maturities(draft), ...maturing(draft, titles)];
    const [matures] = days;
    if (!matures || days.some(({ date }) => !isSameDay(date, matures.date))) return undefined;
    const [own, other] = [first.title, matures.date];
    if (own.date && (own.date.month !== other.month || own.date.day !== other.day)) return undefined;
    return slipBetween(own.year, other.year) ? { titles, matures } : undefined;
  },
);

/** What stands before the day of maturity in a paragraph that names the series. */
const before = /\bmatur(?:e|es|ing)\s+on\s+$/i;

/** The days on which a series is said to mature beside its title. */
const maturing = (
  draft: Draft,
  titles: readonly { readonly block: ReadBlock }[],
): readonly MaturityConflict['matures'][] =>
  placesOf(draft, new Map(titles.map(({ block }) => [block, []]))).flatMap(({ block, start }) => {
    const date = block.facts.find(
      (fact): fact is CalendarDate =>
        fact.kind === 'date' && isCertain(fact) && before.test(leadOf(draft, start, fact)),
    );
    return date ? [{ block, date }] : [];
  });

/** The days for which a draft defines the date of maturity, in each block the first. */
function maturities(draft: Draft): readonly MaturityConflict['matures'][] {
  return [...draft.indexes.definitions.byKey]
    .filter(([key]) => maturity.test(key))
    .flatMap(([, places]) =>
      placesOf(draft, places).flatMap(({ block, start, facts: [definition] }) => {
        const date = definition && dayOf(draft, block, start, definition);
        return date ? [{ block, date }] : [];
      }),
    );
}

function dayOf({ text }: Draft, block: ReadBlock, start: number, { at, form }: Definition): CalendarDate | undefined {
  const dates = block.facts.filter((fact): fact is CalendarDate => fact.kind === 'date' && isCertain(fact));
  const between = (from: number, to: number): string => text.slice(start + from, start + to);
  return form === 'called'
    ? dates.find((date) => date.at.end <= at.start && calling.test(between(date.at.end, at.start)))
    : dates.find((date) => date.at.start >= at.end && meaning.test(between(at.end, date.at.start)));
}
