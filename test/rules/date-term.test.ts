import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { dateText } from '../../server/src/analysis/words/calendar.ts';
import type { CalendarDay } from '../../server/src/analysis/words/day-count.ts';
import { checkFinds, checkFixes, checkSilent } from '../harness/check.ts';
import { anyDay, later } from '../words/any-day.ts';

const said = (text: string): number =>
  diagnose(readDraft(text, 'plain')).filter(({ rule }) => rule.id === 'date-term').length;

const text = ({ year, month, day }: CalendarDay): string => dateText(year, month, day);

/** One term in the words of leases, notes and engagements. */
const phrasings: readonly ((length: string, from: string, to: string) => string)[] = [
  (length, from, to) => `The term is ${length}, commencing on ${from} and ending on ${to}.`,
  (length, from, to) => `A period of ${length} from ${from} to ${to}, both days inclusive.`,
  (length, from, to) => `It runs for a term of ${length} beginning ${from} and expiring at midnight on ${to}.`,
  (length, from, to) => `The term shall be ${length} and shall commence on ${from} and terminate on ${to}.`,
  (length, from, to) => `The engagement begins on ${from} and continues for ${length} until ${to}.`,
  (length, from, to) => `From ${from} through and including ${to}, a period of ${length}.`,
  (length, from, to) =>
    `An initial term of ${length} (the "Initial Term"), commencing on ${from} (the "Start") and, unless sooner terminated as provided below, ending on ${to}.`,
  (length, from, to) => `It commences on ${from} (the "Start Date") and terminates ${length} thereafter on ${to}.`,
  (length, from, to) => `From ${from} to ${to}, both dates inclusive, being a period of ${length}.`,
  (length, from, to) => `A renewal term of ${length} (${from} - ${to}).`,
  (length, from, to) => `The lease of ${length}, which commenced on ${from}, ended on ${to}.`,
  (length, from, to) => `This Note bears interest from ${from} until ${to} (${length}).`,
  (length, from, to) => `It expires ${length} after ${from}, on ${to}.`,
  (length, from, to) => `It is due on the date that is ${length} from ${from} (${to}).`,
  (length, from, to) => `It matures on ${to}, which is ${length} after ${from}.`,
  (length, from, to) => `The term ends on ${to} (${length} following ${from}).`,
  (length, from, to) => `For a period of ${length} following the Closing, i.e., from ${from} to ${to}.`,
];

const anyTerm = fc.record({
  from: anyDay(),
  count: fc.integer({ min: 2, max: 99 }),
  unit: fc.constantFrom('day', 'week', 'month', 'year'),
  phrase: fc.constantFrom(...phrasings),
});

describe('date-term', () => {
  it('is silent on a right term in both conventions, in every phrasing and year', () => {
    fc.assert(
      fc.property(anyTerm, ({ from, count, unit, phrase }) => {
        const next = later(from, unit, count);
        fc.pre(next.year <= 2999);
        for (const to of [next, later(next, 'day', -1)]) {
          const draft = phrase(`${count} ${unit}s`, text(from), text(to));
          assert.equal(said(draft), 0, draft);
        }
      }),
    );
  });

  it('finds a term that is a year, a month or a day off', () => {
    fc.assert(
      fc.property(anyTerm, fc.constantFrom('day', 'month', 'year'), fc.boolean(), (term, off, short) => {
        const { count, unit, phrase } = term;
        // Where months of different lengths meet, a day more or less is a convention too.
        const from = { ...term.from, day: Math.min(term.from.day, 27) };
        const next = later(from, unit, count);
        const to = short ? later(later(next, 'day', -1), off, -1) : later(next, off, 1);
        fc.pre(to.year > from.year || (to.year === from.year && to.month >= from.month));
        fc.pre(next.year <= 2999 && to.year <= 2999);
        const draft = phrase(`${count} ${unit}s`, text(from), text(to));
        assert.equal(said(draft), 1, draft);
      }),
    );
  });

  it('reads days alone behind a comma where nothing goes on with them', () => {
    const interest = (days: string): string => `Interest runs from July 1, 2006 to May 9, 2008, ${days}`;
    for (const days of ['687 days.', 'or 687 days, at 9%.', '687 days on a year of 365.', '687 days'])
      assert.equal(said(interest(days)), 1, days);
    for (const days of ['678 days.', '687 days after the notice.', '687 hours.', 'less 687 days.'])
      assert.equal(said(interest(days)), 0, days);
  });

  it('reads the number in words, in figures and in both', () => {
    for (const length of ['ten years', '10 years', 'ten (10) years', 'TEN (10) YEARS', '10 (ten) consecutive years']) {
      const draft = `For a term of ${length} from January 1, 1956 to December 31, 1966.`;
      assert.equal(said(draft), 1, draft);
      assert.equal(said(draft.replace('1966', '1965')), 0, draft);
    }
    assert.equal(said('A ten-year term from January 1, 1956 to December 31, 1966.'), 1);
    assert.equal(said('A ten (10) year lease commencing January 1, 1956 and ending December 31, 1966.'), 1);
    assert.equal(said('A ten (10) year plan for stores commencing January 1, 1956 and ending December 31, 1966.'), 0);
  });

  it('offers first what the rest of the draft supports', () => {
    const draft = (length: string, end: string): string =>
      `The term is ${length} from May 1, 2001 to ${end}.\n\nOn April 30, 2005 the premises are returned.\n`;
    checkFixes(
      `
The term is three years from May 1, 2001 to April 30, 2005.
                                            ^^^^^^^^^^^^^^ warning: 3 years from May 1, 2001 end on April 30, 2004 but the end stated is April 30, 2005
            ^^^^^^^^^^^ related: the length

On April 30, 2005 the premises are returned.
`,
      [
        draft('four years', 'April 30, 2005'),
        draft('three years', 'April 30, 2004'),
        draft('three years', 'April 30, 2005').replace('May 1, 2001', 'May 1, 2002'),
      ],
      'date-term',
    );
  });

  it('keeps number and noun in step', () => {
    checkFixes(
      `
For one (1) year from May 1, 2001 to April 30, 2003, and a two-month period from May 1, 2001 to May 31, 2001.
                                     ^^^^^^^^^^^^^^ warning: 1 year from May 1, 2001 ends on April 30, 2002 but the end stated is April 30, 2003
    ^^^^^^^^^^^^ related: the length
                                                                                                ^^^^^^^^^^^^ warning: 2 months from May 1, 2001 end on June 30, 2001 but the end stated is May 31, 2001
                                                           ^^^^^^^^^ related 2: the length
`,
      [
        'For one (1) year from May 1, 2001 to April 30, 2002, and a two-month period from May 1, 2001 to May 31, 2001.\n',
        'For two (2) years from May 1, 2001 to April 30, 2003, and a two-month period from May 1, 2001 to May 31, 2001.\n',
        'For one (1) year from May 1, 2002 to April 30, 2003, and a two-month period from May 1, 2001 to May 31, 2001.\n',
        'For one (1) year from May 1, 2001 to April 30, 2003, and a two-month period from May 1, 2001 to June 30, 2001.\n',
        'For one (1) year from May 1, 2001 to April 30, 2003, and a one-month period from May 1, 2001 to May 31, 2001.\n',
        'For one (1) year from May 1, 2001 to April 30, 2003, and a two-month period from April 1, 2001 to May 31, 2001.\n',
      ],
      'date-term',
    );
  });

  it('is read across lines', () => {
    checkFinds(
      `
The lease has a term of five
                        ^^^^…
years, commencing on the 1st day
…^^^^ related 1: the length
of May, 2001 and ending on the
30th day of April, 2007.
^^^^^^^^^^^^^^^^^^^^^^^ warning: 5 years from May 1, 2001 end on April 30, 2006 but the end stated is April 30, 2007
`,
      'date-term',
    );
  });

  it('offers the beginning that would be right where one part of its date is wrong', () => {
    const text = 'The term is thirty-six (36) months, beginning October 1, 2028, and ending on September 30, 2031.\n';
    const slipped = text.replace('2028', '2029');
    const [finding] = diagnose(readDraft(slipped, 'plain'));
    const fixed = finding?.fixes().map(({ edits }) => applyEdits(slipped, edits)) ?? [];
    assert.equal(fixed.length, 3);
    assert.equal(fixed[2], text);
  });

  const silent = [
    'Two and one-half years from May 1, 2001 to December 31, 2009',
    '2 1/2 years from May 1, 2001 to December 31, 2009',
    'two (2) one-year terms from May 1, 2001 to April 30, 2003',
    'two one-year terms from May 1, 2001 to April 30, 2003',
    'two (2) one-year renewal periods, commencing on May 1, 2001 and ending on April 30, 2003',
    'renewal terms of one year commencing on May 1, 2001 and ending on April 30, 2003',
    'three to five years from May 1, 2001 to December 31, 2009',
    'two years and six months from May 1, 2001 to October 31, 2003',
    'not more than two years from May 1, 2001 to December 31, 2001',
    'every two years from May 1, 2001 to December 31, 2009',
    'within 30 days from May 1, 2001 to December 31, 2001',
    'ten (11) years from May 1, 2001 to December 31, 2001',
    'thirty business days from May 1, 2001 to June 30, 2001',
    'two years. From May 1, 2001 to June 30, 2001',
    'two years, and rent accrues from May 1, 2001 to June 30, 2001',
    'two fiscal years from May 1, 2001 to June 30, 2001',
    'two years from May 1, 201 to June 30, 2201',
    'six months from October 1 to December 31, 2001',
  ];
  for (const words of silent) it(`is silent on ${words}`, () => checkSilent(`For ${words}.\n`, 'date-term'));
});
