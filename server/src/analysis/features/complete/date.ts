import { extentOf, isReckonable } from '../../model/date/standing.ts';
import { blockIndexAt, type Draft } from '../../model/draft.ts';
import { lift } from '../../text/span.ts';
import { dateForms } from '../../words/date-forms.ts';
import type { Completion } from './completion.ts';

/** Whether a date may end at an offset: with a year, as dates that can be said in another form do. */
export const mayEndDate = (text: string, offset: number): boolean =>
  /\d{2}$/.test(text.slice(Math.max(0, offset - 2), offset)) && !/^[\p{L}\d]/u.test(text.slice(offset, offset + 2));

/** The other forms of a date that is typed up to an offset: `this 24th day of April, 2003` for `April 24, 2003`. */
export function completeDate(draft: Draft, offset: number): readonly Completion[] {
  if (!mayEndDate(draft.text, offset)) return [];
  const index = blockIndexAt(draft, Math.max(0, offset - 1));
  const start = draft.starts[index] ?? 0;
  const date = draft.blocks[index]?.facts.find((fact) => fact.kind === 'date' && fact.at.end + start === offset);
  if (date?.kind !== 'date' || date.joint || date.restated || !isReckonable(date)) return [];
  const at = lift(extentOf(date), start);
  const written = draft.text.slice(at.start, offset);
  // An editor replaces what stands on one line.
  if (at.end !== offset || written.includes('\n')) return [];
  const capitals = written === written.toUpperCase() && /\p{L}/u.test(written);
  return dateForms(date.year, date.month, date.day)
    .map(({ text, use }) => ({ text: capitals ? text.toUpperCase() : text, use }))
    .filter(({ text }) => text !== written)
    .map(({ text, use }) => ({ label: text, detail: use, typed: written, at, text }));
}
