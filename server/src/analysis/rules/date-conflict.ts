import type { CalendarDay } from '../facts/fact.ts';
import { dateConflicts } from '../model/date/conflicts.ts';
import type { DateConflict, DatedPlace } from '../model/date/dated-place.ts';
import { redated } from '../model/date/redated.ts';
import type { Draft } from '../model/draft.ts';
import { inOtherPlaces, whichStands } from '../model/which-stands.ts';
import { dateText } from '../words/calendar.ts';
import { examples } from './date-conflict/examples.ts';
import { defineRule, type PlacedFix } from './rule.ts';

export const dateConflict = defineRule({
  id: 'date-conflict',
  summary: 'An instrument, a meeting and a signing have one date wherever the draft names them.',
  why: [
    'The date is part of the name by which an instrument is known: an assignment, a legal opinion or a notice "under',
    'the Credit Agreement dated as of April 22, 1999" is one under no agreement at all when the parties signed theirs',
    'as of April 27. Forms at the back of an agreement are where it happens, since the date of the agreement moves',
    'after they are drafted.',
    '',
    'Agreements of one title are many, so the title alone is no evidence. What is held together is the draft itself:',
    'the date on its cover, in its preamble, and in the forms behind its signatures. Of other instruments the draft',
    'must show that one is meant: its number (`Second Amended`, `No. 3`), its parties, the same words before it or the',
    'count of mentions bind two dates that are a slip apart. A former agreement, one with a short name of its own, an',
    'amendment, two in one list or sentence, and two between other parties are left alone.',
    '',
    'Two meetings are told from one meeting with two dates in the same way: the dates are a slip apart and the only',
    'two, and one of them is that of `the` meeting. Stock issued without a resolution that was properly adopted has',
    'been held void (STAAR Surgical v. Waggoner, 588 A.2d 1130 (Del. 1991)), so the day of the resolution is looked',
    'at. A testimonium, or a line such as `DATED this 5th day of March, 2004` over who signs, and the date in the',
    'signatures are held together, and a notary cannot have attested before the signing; what is signed `as of` a day',
    'binds nobody to that day, and yet nobody signs or attests it nearly a year before. The day `as of` which a draft is',
    'executed is held to the one as of which it is made, where the two are a slip apart and neither is the first or the',
    'last of a month. So are the date that a cover gives to what the draft amends, and the date of a report of which an',
    'auditor goes on to speak (`Our report dated`), and the year beside one signature to that of all others. A form at',
    'the back of a warrant or a note is held to the day of issue at its head, and a label that stands twice (`Effective',
    'Date:`) to itself, where all else that is labelled beside both is the same. What the draft says to be signed',
    'concurrently with it has its date, minutes that of their meeting, and a prospectus the one on the cover of its',
    'supplement. A term is given one day: where it is defined, in a line at the head (`Maturity Date:`), and where the',
    'draft says the same without it, as that a warrant is void after its Expiration Date. What extends, postpones or',
    'amends such a day names two that are both meant.',
    '',
    'Of whatever else has a date, the words around it tell: where the same ones stand beside two days that a slip parts,',
    '`the deed recorded on June 14, 1999` and in the schedule `deed recorded on June 24, 1999`, one of the two is wrong.',
    'Words that stand beside a third day, too, that speak of what recurs (`fiscal year ended`) or that a number or a name',
    'tells apart further on are left alone.',
    '',
    'Where no words tell, the digits may: a draft rarely speaks of two days of one month whose digits are turned (12 and',
    '21), or that differ in their tens alone (6, 16 and 26). Where it states the one again and again and the other once,',
    'the one is pointed out, unless something happens on it, ends with it or stands in a table. So is a date that stands',
    'once where the draft or what it speaks of is dated on that day a year before or after.',
  ].join('\n'),
  severity: 'warning',
  scope: 'draft',
  examples,
  *check(draft) {
    for (const conflict of dateConflicts(draft)) {
      const { says, wrong, right } = conflict;
      const counterpart = right[0];
      if (!counterpart) continue;
      const [here, there] = [dayText(wrong.date), dayText(counterpart.date)];
      yield {
        block: wrong.block,
        at: wrong.date.at,
        message: says(here, there),
        ...(conflict.slight ? { severity: 'information' } : {}),
        related: [{ block: counterpart.block, at: counterpart.date.at, message: 'the other date' }],
        fixes: (current) => repairs(current, conflict),
      };
    }
  },
});

const dayText = ({ year, month, day }: CalendarDay): string => dateText(year, month, day);

/**
 * The date of the other places written here, and this one there; what the draft says more often stands first. Where
 * another day is meant than theirs, that one here alone.
 */
function repairs(draft: Draft, { wrong, right, meant }: DateConflict): readonly PlacedFix[] {
  const other = right[0]?.date;
  if (!other) return [];
  if (meant) {
    const edits = editsOf(draft, [wrong], meant);
    return edits ? [{ title: `Make it ${dayText(meant)} here`, edits, safe: false }] : [];
  }
  const [here, there] = [editsOf(draft, [wrong], other), editsOf(draft, right, wrong.date)];
  const count = right.length;
  const why = whichStands(count);
  const fixes: PlacedFix[] = [];
  if (here) fixes.push({ title: `Make it ${dayText(other)} here${why}`, edits: here, safe: false });
  if (there) fixes.push({ title: `Make it ${dayText(wrong.date)}${inOtherPlaces(count)}`, edits: there, safe: false });
  return fixes;
}

/** The edits that make each of the places say the day in its own form; undefined where one cannot. */
function editsOf(
  draft: Draft,
  places: readonly DatedPlace[],
  { year, month, day }: CalendarDay,
): PlacedFix['edits'] | undefined {
  const edits: PlacedFix['edits'][number][] = [];
  for (const { block, date } of places) {
    const changed = redated(draft, block, date, { year, month, day });
    if (!changed) return undefined;
    edits.push(...changed.map(({ at, text }) => ({ block, at, text })));
  }
  return edits;
}
