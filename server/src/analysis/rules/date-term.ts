import type { CalendarDate, Period, TimeLength } from '../facts/fact.ts';
import { dateMentions } from '../model/date/mentions.ts';
import { redated } from '../model/date/redated.ts';
import { relengthened } from '../model/date/relengthened.ts';
import { isReckonable } from '../model/date/standing.ts';
import { endsOn, nearestEnd, startBefore, wholeLength } from '../model/date/term.ts';
import type { Draft, ReadBlock } from '../model/draft.ts';
import { standsElsewhere } from '../model/which-stands.ts';
import { dateText } from '../words/calendar.ts';
import type { Day } from '../words/day-count.ts';
import { defineRule, type LocalFix } from './rule.ts';

export const dateTerm = defineRule({
  id: 'date-term',
  summary: 'A term lasts as long as its dates say.',
  why: [
    'A term of ten years that runs from January 1, 1956 to December 31, 1966 runs eleven, and someone pays the rent of',
    'the eleventh, or leaves in the tenth. In *Schorzman v. Kelly*, 71 Wn.2d 457 (1967), the court held such a lease',
    'to its words; in *Gothard v. Murphy Oil Corp.* (Tenn. App. 1983) fifteen years that ran sixteen were an ambiguity',
    'for the jury.',
    '',
    'Both conventions of the last day are right: ten years from January 1, 1956 end through December 31, 1965 and on',
    'January 1, 1966. A term of months may end with a month where it begins with one. Lengths and dates are held',
    'together only where one sentence binds them: `ten (10) years, commencing on ... and ending on ...`.',
  ].join('\n'),
  severity: 'warning',
  scope: 'block',
  reads: 'period',
  examples: [
    {
      name: 'Both conventions of the last day, and the ends of months',
      text: 'A term of ten (10) years from January 1, 1956 through December 31, 1965, or from January 1, 1956 until January 1, 1966.\n\nThe six-month period beginning on August 31, 2004 and ending on February 28, 2005.\n',
    },
    {
      name: 'Ten years that run eleven',
      text: `
The term is ten (10) years, commencing on January 1, 1956 and ending on December 31, 1966.
                                                                        ^^^^^^^^^^^^^^^^^ warning: 10 years from January 1, 1956 end on December 31, 1965 but the end stated is December 31, 1966
            ^^^^^^^^^^^^^^ related: the length
`,
      fixed: ['1966 → 1965', 'ten (10) → eleven (11)', '1956 → 1957'],
    },
    {
      name: 'A day too many',
      text: `
The Notes are held for a period of 90 days from March 1, 2004 to May 31, 2004.
                                                                 ^^^^^^^^^^^^ warning: 90 days from March 1, 2004 end on May 30, 2004 but the end stated is May 31, 2004
                                   ^^^^^^^ related: the length
`,
      fixed: ['May 31 → May 30', '90 → 91', 'March 1 → March 2'],
    },
    {
      name: 'Bounds, several terms and business days',
      text: 'For up to three years from May 1, 2001 to June 30, 2003; for each one-year period from May 1, 2001 to May 1, 2009; for ten Business Days from May 1, 2001 to May 15, 2001.\n',
    },
  ],
  *check(block) {
    for (const fact of block.facts) {
      if (fact.kind !== 'period' || !fact.length || !isHeld(fact)) continue;
      const { from, to, length } = fact;
      if (endsOn(from, to, length)) continue;
      const end = nearestEnd(from, to, length);
      const many = length.count > 1;
      yield {
        at: to.at,
        message: `${said(length)} from ${textOf(from)} ${many ? 'end' : 'ends'} on ${textOf(end)} but the end stated is ${textOf(to)}`,
        related: [{ at: length.at, message: 'the length' }],
        fixes: (draft) => repairs(draft, block, fact, length, end),
      };
    }
  },
});

/** Whether both dates are certain: days of the calendar, each with a year of its own. */
const isHeld = ({ from, to }: Period): boolean => isReckonable(from) && isReckonable(to);

const textOf = ({ year, month, day }: Day): string => dateText(year, month, day);

const said = ({ count, unit }: Pick<TimeLength, 'count' | 'unit'>): string =>
  `${count} ${count === 1 ? unit : `${unit}s`}`;

/**
 * The end that the length gives, and the length that the dates give, first the one that leaves what stands elsewhere
 * too; then the beginning, where one part of its date would make it right.
 */
function repairs(
  draft: Draft,
  block: ReadBlock,
  { from, to }: Period,
  length: TimeLength,
  end: Day,
): readonly LocalFix[] {
  const ending = fixedDay(draft, block, to, end, 'End');
  const lasting = fixedLength(draft, block, length, wholeLength(from, to, length.unit));
  const start = startBefore(from, to, length);
  const beginning = start ? fixedDay(draft, block, from, start, 'Begin') : [];
  const standing = dateMentions(draft, to).length - 1;
  const [first, second] = standing > dateMentions(draft, end).length ? [lasting, ending] : [ending, lasting];
  return [...first, ...second, ...beginning];
}

function fixedDay(
  draft: Draft,
  block: ReadBlock,
  date: CalendarDate,
  day: Day,
  verb: 'Begin' | 'End',
): readonly LocalFix[] {
  const edits = redated(draft, block, date, day);
  const more = dateMentions(draft, day).length;
  return edits ? [{ title: `${verb} it on ${textOf(day)}${standsElsewhere(more)}`, edits, safe: false }] : [];
}

function fixedLength(
  draft: Draft,
  block: ReadBlock,
  length: TimeLength,
  count: number | undefined,
): readonly LocalFix[] {
  const edits = count === undefined ? undefined : relengthened(draft, block, length, count);
  return edits && count !== undefined
    ? [{ title: `Make it ${said({ count, unit: length.unit })}`, edits, safe: false }]
    : [];
}
