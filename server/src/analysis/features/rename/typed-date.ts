import type { CalendarDay, Fact } from '../../facts/fact.ts';
import { Analyser } from '../../model/analyser.ts';
import { statesOneDay } from '../../model/date/standing.ts';

const factsIn = (text: string): readonly Fact[] =>
  new Analyser(text, 'plain').draft.blocks.flatMap(({ facts }) => facts);

/**
 * The day that a drafter means by what is typed in place of a date, in any form that a draft may have; what is left
 * out, the year or all but the day, stays as it was. Figures that may be read two ways are read as in the United
 * States, month first. Undefined where no day can be read.
 */
export function readTypedDate(typed: string, old: CalendarDay): CalendarDay | undefined {
  const text = typed.trim();
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(text)?.[1];
  if (day !== undefined) return { ...old, day: Number(day) };
  return dayIn(text) ?? dayIn(`${text}, ${old.year}`) ?? inFigures(text, old);
}

function dayIn(text: string): CalendarDay | undefined {
  const [date, ...others] = factsIn(text).filter((fact) => fact.kind === 'date');
  if (!date || others.length > 0 || date.joint || !statesOneDay(date)) return undefined;
  const { year, month, day } = date;
  return { year, month, day };
}

/**
 * `4/5/2003` could be read two ways and so states no day in a draft; who types it means one. `03` is of the old
 * century.
 */
function inFigures(text: string, old: CalendarDay): CalendarDay | undefined {
  const [first, second, year] = (/^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text) ?? []).slice(1).map(Number);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (month < 1 || month > 12) return undefined;
  return { year: year < 100 ? old.year - (old.year % 100) + year : year, month, day };
}
