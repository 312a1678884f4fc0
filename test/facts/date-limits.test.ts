import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The dates of a text with what each covers and its weekday: `2003-4-24 "April 24, 2003" Thursday`; without a year
 * `4-24 "April 24"`.
 */
const dates = (text: string): readonly string[] =>
  factsOf(`${text}, as said.\n`).flatMap(({ fact, text: own }) => {
    if (fact.kind === 'yearless-date') return [`${fact.month}-${fact.day} "${own}"`];
    if (fact.kind !== 'date') return [];
    const weekday = fact.weekday === undefined ? '' : ` ${names[fact.weekday.day] ?? '?'}`;
    return [`${fact.year}-${fact.month}-${fact.day} "${own}"${weekday}`];
  });

const hold = (cases: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.deepEqual(dates(text), expected));
};

describe('a date in figures', () => {
  const day = '2003-4-24 "4/24/2003"';
  hold({
    'on (4/24/2003)': [day],
    'on "4/24/2003"': [day],
    'on [4/24/2003]': [day],
    'on:4/24/2003': [day],
    'on 4/24/2003- and': [day],
    'on 4/24/2003\u20135/24/2003': [day, '2003-5-24 "5/24/2003"'],
    'on 12/31/2003': ['2003-12-31 "12/31/2003"'],
    'on 12/32/2003': ['2003-12-32 "12/32/2003"'],
    'on 4/4/2003': ['2003-4-4 "4/4/2003"'],
    'on 2003-04-24': ['2003-4-24 "2003-04-24"'],
  });

  const none = [
    ...['-4/24/2003', '4/24/2003-5/24/2003', '4/24/2003x', '4/24/2003/4', '4/24-2003', '4-24/2003', '4 /24/2003'],
    ...['4/ 24/2003', '4/24 /2003', '4/24/ 2003', '4/24/203', '4/24/3', '004/24/2003', '4/024/2003', '0/24/2003'],
    ...[
      '4/0/2003',
      '4/42/2003',
      '32/4/2003',
      '13/32/2003',
      '4/32/03',
      '4/32/3003',
      '2003-4-24',
      '2003-04-4',
      '3003-04-24',
      '203-04-24',
      '2003-00-24',
      '2003/04/24',
    ],
  ];
  for (const figures of none) it(`is none: ${figures}`, () => assert.deepEqual(dates(`on ${figures}`), []));
});

describe('the weekday of a date', () => {
  const day = '2003-4-24 "April 24, 2003"';
  hold({
    'on Thursday. April 24, 2003': [`${day} Thursday`],
    'on Thursday., April 24, 2003': [`${day} Thursday`],
    'this 22d day of June, 2004, and on June 3d, 2004': [
      '2004-6-22 "22d day of June, 2004"',
      '2004-6-3 "June 3d, 2004"',
    ],
    'on Thursday, this 24th day of April, 2003': ['2003-4-24 "24th day of April, 2003" Thursday'],
    'on April 24, 2003, a Thursday, and then': [`${day} Thursday`],
    'on April 23, 2003, and Thursday April 24, 2003': ['2003-4-23 "April 23, 2003"', `${day} Thursday`],
    'on Thursday; April 24, 2003': [day],
    'on Wednesday or Thursday, April 24, 2003': [day],
    'on Wednesday, or Thursday, April 24, 2003': [day],
    'on Wednesday-Thursday, April 24, 2003': [day],
    'on Wednesday, Thursday, April 24, 2003': [day],
    'on Wednesday Thursday, April 24, 2003': [day],
    'on any Thursday, April 24, 2003': [day],
    'on Thursday (April 24, 2003': [day],
    'on April 24, 2003 (Thursday': [day],
    'on April 24, 2003 (thursday)': [day],
    'on April 24, 2003 a Thursday': [day],
    'on April 24, 2003 Thursday': [day],
    'on April 23, 2003, Thursday April 24, 2003': ['2003-4-23 "April 23, 2003"', day],
    'on April 23, 2003 Thursday, April 24, 2003': ['2003-4-23 "April 23, 2003"', day],
  });
});

describe('a day and its month', () => {
  hold({
    'by may 24, 2003': ['2003-5-24 "may 24, 2003"'],
    'by may 24 2003': [],
    'by may 24 of each year': [],
    'by April 0, 2003': ['2003-4-0 "April 0, 2003"'],
    'by April 0 2003': [],
    'by April 24 of each year': ['4-24 "April 24"'],
    'it sold April 24 of each year': [],
    'by April 24 28 40': [],
    'on the 31st of August': ['8-31 "31st of August"'],
    'on the thirteenth of August': ['8-13 "thirteenth of August"'],
    'on the twelfth of August': [],
    'on the twelfth day of August': ['8-12 "twelfth day of August"'],
    'on the 132nd day of August': [],
    'on the 0th day of August': [],
    'on 31 of August, 2003': [],
    'on 24\u2013Apr\u20132003': ['2003-4-24 "24\u2013Apr\u20132003"'],
    'on 32-Apr-2003': [],
    'on 24-Apr-03': [],
    'on 24-Apr 2003': [],
    'by April of 2003': [],
  });
});

describe('two dates with one year', () => {
  const until = '2003-3-31 "March 31, 2003"';
  hold({
    'from January 1, to March 31, 2003': ['2003-1-1 "January 1"', until],
    'from January 1 to and including, March 31, 2003': ['2003-1-1 "January 1"', until],
    'from January 15 - February 1, 2003': ['2003-1-15 "January 15"', '2003-2-1 "February 1, 2003"'],
    'from January 1 to 15, 2003': ['2003-1-1 "January 1"', '2003-1-15 "15, 2003"'],
    'from January 15 to 1, 2003': ['2003-1-1 "1, 2003"'],
    'from January 15 to 15, 2003': ['2003-1-15 "15, 2003"'],
    'from January 0 to March 31, 2003': [until],
    'from January 1 on March 31, 2003': ['1-1 "January 1"', until],
    'from January 1 to including March 31, 2003': ['1-1 "January 1"', until],
    'from January 1 to march 31, 2003': ['1-1 "January 1"', '2003-3-31 "march 31, 2003"'],
  });
});

describe('a bracket behind a date', () => {
  const restated = (text: string): readonly (string | undefined)[] =>
    factsOf(`It was signed on ${text}, as said.\n`).flatMap(({ fact }) =>
      fact.kind === 'date'
        ? [fact.restated && `${fact.restated.year}-${fact.restated.month}-${fact.restated.day}`]
        : [],
    );
  const cases: Readonly<Record<string, readonly (string | undefined)[]>> = {
    'April 24, 2003 (4/24/03)': ['2003-4-24'],
    'April 24, 1999 (4/24/01)': ['2001-4-24'],
    'April 24, 2001 (4/24/99)': ['1999-4-24'],
    'April 24, 2050 (4/24/00)': ['2000-4-24'],
    'April 24, 2003 (24/4/2003)': ['2003-4-24'],
    'April 24, 2003 (2003-04-25)': ['2003-4-25'],
    'the twenty-fourth day of April, 2003 (April 24, 2004)': ['2004-4-24'],
    'the twenty-fourth day of April, 2003 (april 24, 2003)': [undefined, undefined],
    '4/24/2003 (April 25, 2003)': ['2003-4-25'],
    'the 24th day of April, 2003 (April 25, 2003)': ['2003-4-25'],
    'the 24th day of April, 2003 (April 24, 2004)': ['2004-4-24'],
    'April 24, 2003 (the 25th day of April, 2003)': ['2003-4-25'],
    'April 24, 2003 (the twenty-fourth (24th) day of April, 2004)': ['2004-4-24'],
    '24 April 2003 (April 25, 2003)': ['2003-4-25'],
    'April 24, 2003 (24 May 2003)': ['2003-5-24'],
    '24th day of April, 2003 (25 April 2003)': ['2003-4-25'],
    '24 April 2003 (25 April 2003)': [undefined, undefined],
    '31 March 2004 (March 31, 2003)': [undefined, undefined],
    '5 March 2003 (February 28, 2003)': [undefined, undefined],
    '24 April 2003 (the 3rd Business Day)': [undefined],
    '24 April 2003 (25 april 2003)': [undefined],
    'April 24, 2003 (13/13/2003)': [undefined],
    'April 24, 2003 (April)': [undefined],
    'April 24, 2003, 4/25/2003': [undefined, undefined],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`${expected[0] === undefined ? 'says nothing' : 'says it again'} in: ${text}`, () => {
      assert.deepEqual(restated(text), expected);
    });
  }
});
