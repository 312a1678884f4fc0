import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CalendarDate } from '../../server/src/analysis/index.ts';
import { checkFixes, checkSilent } from '../harness/check.ts';
import { coveredBy, factsOf } from '../harness/facts.ts';

const datesOf = (text: string): readonly CalendarDate[] =>
  factsOf(text).flatMap(({ fact }) => (fact.kind === 'date' ? [fact] : []));

const day = (text: string): readonly string[] =>
  datesOf(text).map(({ year, month, day: of }) => `${year}-${month}-${of}`);

describe('dates', () => {
  const forms: readonly (readonly [written: string, covers?: string])[] = [
    ['April 24, 2003'],
    ['April 24,2003'],
    ['April  24 , 2003'],
    ['APRIL 24, 2003'],
    ['April 24th, 2003'],
    ['April 24 th, 2003'],
    ['Apr. 24, 2003'],
    ['Apr 24, 2003'],
    ['April 24 2003'],
    ['April\n24, 2003'],
    ['April\u00a024, 2003'],
    ['24 April 2003'],
    ['24th April, 2003'],
    ['24th of April 2003'],
    ['24th day of April 2003'],
    ['24th day of April, 2003'],
    ['24th day of April, A.D. 2003'],
    ['24th day of April, in the year 2003'],
    ['twenty-fourth day of April, 2003'],
    ['Twenty Fourth Day of April, 2003'],
    ['twenty-fourth (24th) day of April, 2003'],
    ['twenty-fourth (24) day of April, two thousand three'],
    ['twenty-fourth (24th) day of April, two thousand three (2003)'],
    ['24th day of April, two thousand and three'],
    ['Thursday, April 24, 2003', 'April 24, 2003'],
  ];
  for (const [written, covers = written] of forms) {
    it(JSON.stringify(written), () => {
      const text = `The Company entered into this Note on the ${written}, and amended it later.\n`;
      assert.deepEqual(day(text), ['2003-4-24']);
      assert.deepEqual(coveredBy('date', text), [covers.replace(/\s+/g, ' ')]);
    });
  }

  it('are read through marks of emphasis and across a page', () => {
    assert.deepEqual(coveredBy('date', 'Signed on **April** 24, *2003*.\n', 'markdown'), ['April** 24, *2003']);
    assert.deepEqual(
      day('a consent that was signed by all of the holders on April\n\n<PAGE>\n\n24, 2003 in the city.\n'),
      ['2003-4-24'],
    );
  });

  it('say where each form of the day stands', () => {
    const text = 'on the twenty-fourth (24th) day of April, 2003';
    const [date] = datesOf(text);
    assert.deepEqual(
      date?.days.map(({ form, at }) => [form, text.slice(at.start, at.end)]),
      [
        ['words', 'twenty-fourth'],
        ['figures', '24th'],
      ],
    );
    assert.equal(text.slice(date?.monthAt.start, date?.monthAt.end), 'April');
  });

  const none = [
    'no year: April 24, and again on the 24th day of May',
    'a month: April 2003, or the quarter ended June, 2003',
    'an act: Act No. 56 of March, 1974 and Law 31 of June, 1999',
    'a form: this 24th day of April, 20__',
    'a verb: we may 24 times in 2003 march 24 miles',
    'a row: Brook March 0 2003',
    'a part of a figure: 10-24 April 2003 and 4/24 April 2003',
    'a longer number: April 24, 200312 and April 124, 2003',
    'a count: the first of April, 2003 options and the second May 2003 notice',
  ];
  for (const text of none) it(`none in ${text}`, () => assert.deepEqual(day(`${text}.\n`), []));

  it('leave their numbers to no amount', () => {
    const text = 'Twenty (20) notes of April 24, 2003, of 24 April 2003 and of April 2003.\n';
    assert.deepEqual(coveredBy('amount', text), ['Twenty (20)']);
  });

  it('hold a day and a year that are stated twice, which are no amounts', () => {
    const text = 'the twenty-fourth (25th) day of April, two thousand three (2004)\n';
    assert.deepEqual(coveredBy('amount', text), []);
    const values = datesOf(text).flatMap(({ days, years }) => [...days, ...years].map(({ value }) => value));
    assert.deepEqual(values, [24, 25, 2003, 2004]);
  });
});

describe('dates that the calendar lacks', () => {
  it('keep the form in which they are written', () => {
    checkFixes(
      `
Rent falls due on SEPTEMBER 31ST, 2004 and
                  ^^^^^^^^^^^^^^^^^^^^ error: September has 30 days, so there is no September 31, 2004
on Feb. 29, 2005, but not on January 0,1900.
   ^^^^^^^^^^^^^ error: February 2005 has 28 days, so there is no February 29, 2005
                             ^^^^^^^^^^^^^^ error: days are counted from 1, so there is no January 0, 1900
`,
      [
        'Rent falls due on SEPTEMBER 30TH, 2004 and\non Feb. 29, 2005, but not on January 0,1900.\n',
        'Rent falls due on SEPTEMBER 31ST, 2004 and\non Feb. 28, 2005, but not on January 0,1900.\n',
        'Rent falls due on SEPTEMBER 31ST, 2004 and\non Mar. 1, 2005, but not on January 0,1900.\n',
        'Rent falls due on SEPTEMBER 31ST, 2004 and\non Feb. 29, 2005, but not on January 1,1900.\n',
      ],
    );
  });

  it('are found across lines and in words', () => {
    checkFixes(
      `
until the thirty-
          ^^^^^^^…
first day of June, 2004, or else
…^^^^^^^^^^^^^^^^^^^^^^ error: June has 30 days, so there is no June 31, 2004
`,
      ['until the thirtieth\nday of June, 2004, or else\n'],
    );
  });

  it('are no more than one in each of two leap years', () => {
    checkSilent('Between February 29, 2000 and February 29, 2004 the Notes bear interest.\n');
  });
});
