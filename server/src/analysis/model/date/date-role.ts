import type { Draft } from '../draft.ts';
import type { DatedPlace } from './dated-place.ts';
import { leadOf } from './lead.ts';
import { extentOf } from './standing.ts';

/** What stands before a day by which, from which or on which something happens. */
const happening =
  /\b(?:ended|ending|end|expir\w*|terminat\w*|matur\w*|due|until|through|before|than|payable|commenc\w*|begin\w*|start\w*|from|after|since|on)(?:\s+(?:on|at|the|about|or|close|of|business))*\s+$/i;

/** What stands before the day as of which something is made, dated or signed. */
const dating =
  /(?:\bdated?(?:\s+effective)?(?:,?\s+as\s+of)?[\s:*_|]*(?:(?:the|this)\s+)*|\bas\s+of\s+(?:(?:the|this)\s+)*|\bthis\s+(?:the\s+)?|\bdate[^.;,\n]{0,20}:[\s*_]*)$/i;

/** What may stand before the date of a note or a letter in a line of its own: its sum and its place. */
const heading = /^[\s*_]*(?:\$[\d,.]+\s+)?(?:\p{Lu}[\p{L}. ]{2,30},\s+\p{Lu}[\p{L}. ]{1,24}\s+)?$/u;

/** How much of a line is read on either side of a date, in UTF-16 units. */
const line = 120;

/** Whether something happens on the day, by it or from it on, by the words before it. */
export const happensOn = (draft: Draft, { start, date }: DatedPlace): boolean =>
  happening.test(leadOf(draft, start, date));

/** Whether the day is the date of an instrument or of its signing, by the words before it or by standing alone. */
export const isDateOf = (draft: Draft, place: DatedPlace): boolean =>
  dating.test(leadOf(draft, place.start, place.date)) || (!happensOn(draft, place) && isAlone(draft, place));

function isAlone(draft: Draft, { block, start, date }: DatedPlace): boolean {
  const before = leadOf(draft, start, date, line);
  const at = start + extentOf(date).end;
  const behind = draft.text.slice(at, Math.min(start + block.length, at + line));
  return heading.test(before.slice(before.lastIndexOf('\n') + 1)) && /^[\s*_.]*$/.test(behind.split('\n', 1)[0] ?? '');
}

/** Whether the month stands in letters. */
export const namesMonth = ({ text }: Draft, { start, date }: DatedPlace): boolean =>
  /^\p{L}/u.test(text.charAt(start + date.monthAt.start));
