import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CalendarDate } from '../../server/src/analysis/index.ts';
import { coveredBy, factsOfKind } from '../harness/facts.ts';

const datesOf = (text: string): readonly CalendarDate[] => factsOfKind('date', text);

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
    ['24th day of April in the year of 2003'],
    ['24th day April, 2003'],
    ['24th of April of 2003'],
    ['24th day of April, in the year of our Lord two thousand three'],
    ['24-Apr-2003'],
    ['4/24/2003'],
    ['04/24/2003'],
    ['24/4/2003'],
    ['2003-04-24'],
    ['04-24-2003'],
    ['24.04.2003'],
    ['24.4.2003'],
    ['24th day of the month of April, 2003'],
    ['april 24, 2003'],
    ['APR. 24TH, 2003'],
    ['April 24, 2003 (two thousand three)'],
    ['twenty-fourth of April, 2003'],
    ['twenty-fourth day of April, 2003'],
    ['Twenty Fourth Day of April, 2003'],
    ['twenty-fourth (24th) day of April, 2003'],
    ['twenty-fourth (24) day of April, two thousand three'],
    ['twenty-fourth (24th) day of April, two thousand three (2003)'],
    ['24th day of April, two thousand and three'],
    ['24th (twenty-fourth) day of April, 2003'],
    ['April 24, 2003 (4/24/2003)'],
    ['4/24/2003 (April 24, 2003)'],
    ['twenty-fourth day of April, 2003 (April 24, 2003)'],
    ['Thursday, April 24, 2003', 'April 24, 2003'],
    ['Thursday the 24th of April 2003', '24th of April 2003'],
    ['fiscal year ended April 24, 2003', 'April 24, 2003'],
    ['date hereof, effective as of April 24, 2003', 'April 24, 2003'],
  ];
  for (const [written, covers = written] of forms) {
    it(JSON.stringify(written), () => {
      const text = `The Company entered into this Note on the ${written}, and amended it later.\n`;
      assert.deepEqual(day(text), ['2003-4-24']);
      assert.deepEqual(coveredBy('date', text), [covers.replace(/\s+/g, ' ')]);
    });
  }

  it('leaves the point behind May, June and July to the sentence', () => {
    for (const month of ['May', 'June', 'July']) {
      assert.deepEqual(coveredBy('open-date', `It was signed on the ___ day of ${month}. It holds.\n`), [
        `___ day of ${month}`,
      ]);
    }
    for (const date of ['4 Dec. 2003', 'July. 4, 2003', '4 June. 2003']) {
      assert.deepEqual(coveredBy('date', `It was signed on ${date} and holds.\n`), [date]);
    }
  });

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
    'two readings: 4/5/2003 and 5/4/2003, 04-05-2003 and 4.5.2003',
    'numbers of files and parts: 1-24-2003, 333-24-2003, 24.13.2003, 3.24.20031 and 24.4.2003.1',
    'a page and a street: at 34 April 2003 and 45 of May 2003',
    'other orders and short years: 98/10/16 and 4/24/03',
    'codes: 10/31/2003/7, A4/24/2003, 2003-04-24-7 and 12003-04-24',
    'no month: 24/31/2003 and 2003-13-24',
    'a count: on April 24, 201 shares, and on April 24, two thousand three hundred (2,300) shares',
    'a count in words alone: on April 24, two thousand three hundred shares vest',
    'a year that ends elsewhere: from December 15 to January 15',
    'a verb: we may 24 times in 2003 march 24 miles',
    'a row: Brook March 0 2003',
    'a part of a figure: 10-24 April 2003 and 4/24 April 2003',
    'a longer number: April 24, 200312 and April 124, 2003',
    'a count: the first of April, 2003 options and the second May 2003 notice',
  ];
  for (const text of none) it(`none in ${text}`, () => assert.deepEqual(day(`${text}.\n`), []));

  it('hold the bracket that repeats them', () => {
    const again = (text: string) =>
      datesOf(`${text}.\n`).map(({ restated }) => restated && `${restated.year}-${restated.month}-${restated.day}`);
    assert.deepEqual(again('April 5, 2003 (4/5/2003)'), ['2003-4-5']);
    assert.deepEqual(again('April 5, 2003 (5/4/03)'), ['2003-4-5']);
    assert.deepEqual(again('April 5, 2003 (4/5/99)'), ['1999-4-5']);
    assert.deepEqual(again('April 5, 2003 (4/6/2003)'), ['2003-4-6']);
    assert.deepEqual(again('April 24, 2003 (4/25/2003)'), ['2003-4-25']);
    assert.deepEqual(again('April 24, 2003 (5/4/2003)'), [undefined]);
    assert.deepEqual(again('March 5, 2003 (2/28/2003)'), [undefined, undefined]);
    assert.deepEqual(again('March 5, 2003 (March 6, 2003)'), [undefined, undefined]);
    assert.deepEqual(again('March 5, 2003 (3/6/2003 for others)'), [undefined]);
  });

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
