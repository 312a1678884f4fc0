import type { CalendarDate, DateStatement } from '../../facts/fact.ts';
import { Analyser } from '../../model/analyser.ts';
import { redated } from '../../model/date/redated.ts';
import { extentOf, isHeld, isReckonable } from '../../model/date/standing.ts';
import { blockIndexAt, type Draft } from '../../model/draft.ts';
import { applyEdits } from '../../text/edit.ts';
import { lift, span, touches, type LocalSpan, type Span } from '../../text/span.ts';
import { weekdayNumber } from '../../words/calendar.ts';
import type { Following, Pair } from './pair.ts';

/**
 * The date at an offset that is stated twice or with its weekday; undefined where there is none that agrees with
 * itself.
 */
export function datePairAt(draft: Draft, offset: number): Pair | undefined {
  const found = dateAt(draft, (at) => touches(at, offset), offset);
  if (!found) return undefined;
  const text = draft.text.slice(found.at.start, found.at.end);
  return readDate(text) ? { at: found.at, text } : undefined;
}

/**
 * What follows in a date that agreed as `before` and stands at `at` now: the other form of its day, month or year, its
 * restatement in brackets, and its weekday. Undefined where the weekday itself was changed, and for a day that no
 * calendar has.
 */
export function dateFollowing(draft: Draft, at: Span, before: string): Following | undefined {
  const old = readDate(before);
  const found = old && dateAt(draft, (own) => own.start === at.start && own.end === at.end, at.start);
  if (!found) return undefined;
  const { date, block, start } = found;
  const now = draft.text.slice(start, start + block.length);
  const [parts, earlier] = [partsOf(date, now), partsOf(old, before)];
  if (parts.length !== earlier.length) return undefined;
  const changed = parts.filter((part, index) => part.written !== earlier[index]?.written);
  const alike = parts.every(({ part, form }, index) => part === earlier[index]?.part && form === earlier[index].form);
  if (!alike || changed.length === 0 || changed.some(({ part }) => part === 'weekday')) return undefined;
  const meant = { year: old.year, month: old.month, day: old.day };
  for (const part of ['year', 'month', 'day'] as const) {
    const [value, ...others] = new Set(changed.filter((one) => one.part === part).map((one) => one.value));
    if (others.length > 0) return undefined;
    meant[part] = value ?? meant[part];
  }
  const changes = redated(draft, block, date, meant);
  if (!changes || changes.length === 0) return undefined;
  const edits = changes.map(({ at: place, text }) => ({ at: lift(place, start), text }));
  const inPair = edits.map(({ at: place, text }) => ({ at: span(place.start - at.start, place.end - at.start), text }));
  const said = applyEdits(draft.text.slice(at.start, at.end), inPair);
  const read = readDate(said);
  if (!read || read.year !== meant.year || read.month !== meant.month || read.day !== meant.day) return undefined;
  const followed = parts.filter((part) => changes.some((change) => touches(part.at, change.at.start)));
  return { edits, form: formOf(followed), said: said.replace(/\s+/g, ' ') };
}

/** One place in which a date states a part of itself. */
interface DatePart {
  readonly part: 'day' | 'month' | 'year' | 'weekday';
  readonly form: DateStatement['form'] | 'weekday';
  readonly value: number;
  readonly at: LocalSpan;
  readonly written: string;
}

/** All of them, in an order that is the same for dates of one shape; `text` is that of the block. */
function partsOf(date: CalendarDate, text: string): readonly DatePart[] {
  const put = (part: DatePart['part'], form: DatePart['form'], value: number, at: LocalSpan): DatePart => ({
    part,
    form,
    value,
    at,
    written: text.slice(at.start, at.end),
  });
  const stated = (date.restated ? [date, date.restated] : [date]).flatMap(({ days, month, monthAt, years }) => [
    ...days.map(({ form, value, at }) => put('day', form, value, at)),
    put('month', /^\d/.test(text.slice(monthAt.start)) ? 'figures' : 'words', month, monthAt),
    ...years.map(({ form, value, at }) => put('year', form, value, at)),
  ]);
  return date.weekday ? [...stated, put('weekday', 'weekday', date.weekday.day, date.weekday.at)] : stated;
}

function formOf(followed: readonly DatePart[]): Following['form'] {
  const [form, ...others] = new Set(followed.map((part) => part.form));
  return form === undefined || others.length > 0 ? 'date' : form;
}

/**
 * The date that a text is, from its first to its last letter, where all that it states agrees; undefined for any other
 * text.
 */
function readDate(text: string): CalendarDate | undefined {
  const { blocks } = new Analyser(text, 'plain').draft;
  const [read, ...others] = blocks.flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'date'));
  if (read?.kind !== 'date' || others.length > 0 || !isHeld(read) || !isReckonable(read) || read.joint)
    return undefined;
  if (read.weekday && read.weekday.day !== weekdayNumber(read.year, read.month, read.day)) return undefined;
  const { start, end } = bracketed(text, lift(extentOf(read), 0));
  return start === 0 && end === text.length ? read : undefined;
}

/** A date with the bracket that closes behind its weekday: `Jan. 1, 2004 (Thursday)`. */
function bracketed(text: string, { start, end }: Span): Span {
  const opened = text.lastIndexOf('(', end - 1);
  return opened > start && text[end] === ')' && !text.slice(opened, end).includes(')')
    ? span(start, end + 1)
    : span(start, end);
}

interface Found {
  readonly date: CalendarDate;
  /** In the draft, with its weekday. */
  readonly at: Span;
  readonly block: Draft['blocks'][number];
  readonly start: number;
}

/**
 * The date that is held to a counterpart and whose place in the draft is as wanted, in the block that holds an offset.
 */
function dateAt(draft: Draft, wanted: (at: Span) => boolean, offset: number): Found | undefined {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  for (const fact of block?.facts ?? []) {
    if (fact.kind !== 'date' || !isHeld(fact)) continue;
    const at = bracketed(draft.text, lift(extentOf(fact), start));
    if (block && wanted(at)) return { date: fact, at, block, start };
  }
  return undefined;
}
