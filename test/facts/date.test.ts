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

  describe('with a weekday', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const weekdays = (text: string): readonly (string | undefined)[] =>
      datesOf(`${text}.\n`).map(({ weekday }) => weekday && names[weekday.day]);
    const own = [
      'Thursday, April 24, 2003',
      'THURSDAY APRIL 24, 2003',
      'Thurs., Apr. 24, 2003',
      'Thursday the 24th of April 2003',
      'Thursday, the twenty-fourth day of April, 2003',
      'Thursday, 24 April 2003',
      'Thursday (April 24, 2003)',
      'Thursday,\nApril 24, 2003',
      'Thursday 4/24/2003',
      'April 24, 2003 (Thursday)',
      'April 24, 2003 (a Thursday)',
      'April 24, 2003, a Thursday',
      'April 24, 2003, which is a Thursday',
      'April 24, 2003 (being a Thursday)',
      'Thursday - April 24, 2003',
    ];
    for (const text of own) it(JSON.stringify(text), () => assert.deepEqual(weekdays(`on ${text}`), ['Thursday']));

    const others = [
      'every Thursday, April 24, 2003 excepted',
      'Monday through Thursday, April 24, 2003 excepted',
      'Mondays and Thursdays, April 24, 2003 excepted',
      'Tuesday, Wednesday and Thursday, April 24, 2003',
      'thursday, April 24, 2003',
      'Sun, April 24, 2003',
      'April 24, 2003 (Thursday of Holy Week)',
      'April 24, 2003, Thursday',
      'April 24, 2003, which is the Thursday',
      'Monday - Thursday - April 24, 2003',
      'a Thursday-April 24, 2003',
    ];
    for (const text of others) it(`none in ${text}`, () => assert.deepEqual(weekdays(text), [undefined]));

    it('that may be of the date before it or of the one behind it', () => {
      assert.deepEqual(weekdays('April 23, 2003 Thursday April 24, 2003'), [undefined, undefined]);
      assert.deepEqual(weekdays('Wednesday, April 23, 2003, Thursday, April 24, 2003'), ['Wednesday', 'Thursday']);
      assert.deepEqual(weekdays('from April 23, 2003 to Thursday, April 24, 2003'), [undefined, 'Thursday']);
    });
  });

  describe('in a range', () => {
    const ranges: Readonly<Record<string, readonly string[]>> = {
      'from January 1, 2003 to December 31, 2003': ['2003-1-1 January 1, 2003', '2003-12-31 December 31, 2003'],
      'January 1-15, 2003': ['2003-1-1 January 1', '2003-1-15 15, 2003'],
      'January 1\u201315,2003': ['2003-1-1 January 1', '2003-1-15 15,2003'],
      'January 1 through March 31, 2003': ['2003-1-1 January 1', '2003-3-31 March 31, 2003'],
      'January 1 through and including March 31, 2003': ['2003-1-1 January 1', '2003-3-31 March 31, 2003'],
      'between January 1 and March 31, 2003': ['2003-1-1 January 1', '2003-3-31 March 31, 2003'],
      'Monday, January 6 to Friday, January 10, 2003': ['2003-1-6 January 6', '2003-1-10 January 10, 2003'],
      'December 1 to January 31, 2003': ['2003-1-31 January 31, 2003'],
      'January 1 and March 31, 2003': ['2003-3-31 March 31, 2003'],
    };
    for (const [text, expected] of Object.entries(ranges)) {
      it(JSON.stringify(text), () => {
        const read = datesOf(`${text}.\n`).map(
          ({ year, month, day: of, at }) => `${year}-${month}-${of} ${text.slice(at.start, at.end)}`,
        );
        assert.deepEqual(read, expected);
        assert.deepEqual(coveredBy('amount', `${text}.\n`), []);
      });
    }

    it('share what they do not state twice', () => {
      const joint = (text: string) => datesOf(`${text}.\n`).map((date) => [date.joint, date.years.length]);
      assert.deepEqual(joint('January 1 to March 31, 2003'), [
        [true, 0],
        [true, 1],
      ]);
      assert.deepEqual(joint('January 1, 2003 to March 31, 2003'), [
        [false, 1],
        [false, 1],
      ]);
    });
  });

  describe('with a year that no one meant', () => {
    const slips: Readonly<Record<string, number>> = {
      'for the year ended December 31, 201, which': 201,
      'Date: June 9, 19990      Date: June 10': 19990,
      'on April 24, 2203, and': 2203,
      'the 24th day of April, 20033': 20033,
      'due April 24, 200': 200,
    };
    for (const [text, year] of Object.entries(slips)) {
      it(text, () =>
        assert.deepEqual(
          datesOf(`${text}.\n`).map((date) => date.year),
          [year],
        ),
      );
    }
  });

  describe('that are still open', () => {
    const open: Readonly<Record<string, string>> = {
      'December __, 2003': '2003-12-?',
      'DECEMBER ____ , 2003': '2003-12-?',
      'December [__], 20[__]': '?-12-?',
      'December [\u25cf], 2003': '2003-12-?',
      'December 24, 20__': '?-12-24',
      '_____ __, 20__': '?-?-?',
      '__________, 2003': '2003-?-?',
      '___ day of ______, 2003': '2003-?-?',
      '____th day of December, 2003': '2003-12-?',
      '24th day of ________, 199_': '?-?-24',
      '24th day of December, 20__': '?-12-24',
      '___ day of December 2003': '2003-12-?',
      '__ December 20__': '?-12-?',
      'December 20__': '?-12-?',
      'December, 20__': '?-12-?',
      'December 20 __': '?-12-20',
      'December 31st, 20__': '?-12-31',
      '1st December, 20__': '?-12-1',
      '31 December, 20__': '?-12-31',
      'twenty-fourth day of December, 20__': '?-12-24',
      '__th day of December, 201_': '?-12-?',
      '___ of December, 2003': '2003-12-?',
      '___ of December': '?-12-?',
      '___ December 2003': '2003-12-?',
      '__ Dec. 2003': '2003-12-?',
      'December ____': '?-12-?',
      '___ day of ______': '?-?-?',
      '[__] day of [______], 20__': '?-?-?',
      '[__________] [__], 2003': '2003-?-?',
      '[\u25cf] [__], 20__': '?-?-?',
      '[\u25cf\u2022], 2003': '2003-?-?',
    };
    for (const [written, expected] of Object.entries(open)) {
      it(JSON.stringify(written), () => {
        const text = `Signed as of this ${written} (the "Effective Date").\n`;
        const read = factsOf(text).flatMap(({ fact }) => (fact.kind === 'open-date' ? [fact] : []));
        const or = (part: number | undefined): string => (part === undefined ? '?' : `${part}`);
        assert.deepEqual(
          read.map((fact) => `${or(fact.year)}-${or(fact.month)}-${or(fact.day)}`),
          [expected],
        );
        assert.deepEqual(coveredBy('open-date', text), [written]);
        assert.deepEqual(day(text), []);
        assert.deepEqual(coveredBy('amount', text), []);
      });
    }

    it('hold no part that only stands beside them', () => {
      for (const [text, expected] of [
        ['on the 32 December 20__ they', 'December 20__'],
        ['on ___ day in ______, 2003 they', '______, 2003'],
        ['on 24 ______, 2003 they', '______, 2003'],
        ['of December __, 2_ they', 'December __'],
        ['of December __, 20 __ they', 'December __'],
      ] as const) {
        assert.deepEqual(coveredBy('open-date', `${text}.\n`), [expected], text);
      }
      for (const text of [
        'on ___ December nights',
        'paid ____ 2003',
        'paid ____, 20 copies',
        'paid [word], 2003',
        'day of __',
      ])
        assert.deepEqual(coveredBy('open-date', `${text}.\n`), [], text);
    });

    it('are no rules, names or parts left out of a public copy', () => {
      const text = `By: ________ in December\n\n${'_'.repeat(70)}, 2003\n\nplanted in April [***], 2003; we may __ 5\n`;
      assert.deepEqual(coveredBy('open-date', text), []);
    });
  });

  describe('without a year', () => {
    const yearless = (text: string): readonly string[] =>
      factsOf(`${text}.\n`).flatMap(({ fact }) => (fact.kind === 'yearless-date' ? [`${fact.month}-${fact.day}`] : []));
    const some: Readonly<Record<string, string>> = {
      'on or before April 24 of each year': '4-24',
      'by the 24th day of April in every year': '4-24',
      'due on the twenty-fourth day of April': '4-24',
      'fiscal year ending Apr. 24th': '4-24',
      'on the 31st of June': '6-31',
    };
    for (const [text, expected] of Object.entries(some)) {
      it(text, () => {
        assert.deepEqual(yearless(text), [expected]);
        assert.deepEqual(day(text), []);
      });
    }

    it('are no rows of a table and no numbers of laws', () => {
      assert.deepEqual(yearless('April 24, May 12 and by June 31 28 40'), []);
      assert.deepEqual(yearless('Law 31 of June and Act No. 56 of March'), []);
    });

    it('leave a day that is stated twice to be held together as an amount', () => {
      const text = 'on the twenty-fourth (25th) day of April in each year\n';
      assert.deepEqual(coveredBy('amount', text), ['twenty-fourth (25th)']);
    });
  });

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
        'Rent falls due on SEPTEMBER 31ST, 2004 and\non Feb. 29, 2004, but not on January 0,1900.\n',
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
