import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { monthNames } from '../../server/src/analysis/words/calendar.ts';
import { monthMeant } from '../../server/src/analysis/words/month-misspelling.ts';
import { factsOf } from '../harness/facts.ts';

const monthsIn = (text: string): readonly string[] =>
  factsOf(`It was signed ${text}.\n`).flatMap(({ fact }) =>
    fact.kind === 'misspelt-month' ? [`${fact.written} ${fact.meant}`] : [],
  );

describe('misspelt months', () => {
  for (const [text, ...expected] of [
    ['on Febuary 3, 2004', 'Febuary february'],
    ['on Jully 4th, 2001', 'Jully july'],
    ['on Jully 31, 2001', 'Jully july'],
    ['on 12 Agust 2004', 'Agust august'],
    ['on 1 Septmber, 1999', 'Septmber september'],
    ['this 5th day of Apirl, 2004', 'Apirl april'],
    ['on the 5th of NOVEMEBER, 2004', 'NOVEMEBER november'],
    ['this fifth (5th) day of Decmber 2004', 'Decmber december'],
    ['on Marhc 1, 2004 and on Ocotber 2, 1900', 'Marhc march', 'Ocotber october'],
    ['as of Mach 10, 2000', 'Mach march'],
    ['on Novembre 3, 2004', 'Novembre november'],
    ['this 20th day of Mai, 2004', 'Mai may'],
  ] as const) {
    it(`are read: ${text}`, () => assert.deepEqual(monthsIn(text), expected));
  }

  for (const text of [
    'on February 3, 2004',
    'by Febuary 2004',
    'on Febuary 3 2004',
    'on Febuary 32, 2004',
    'on Febuary 0, 2004',
    'on Febuary 3, 1899',
    'on Febuary 3, 2100',
    'on Febuary 3, 20045',
    'on Febuary 3,2004',
    'on febuary 3, 2004',
    'by the day of Febuary, 2004',
    'by Marsh 3, 2004',
    'by Julie 3, 2004',
    'by Augustin 3, 2004',
    'by Ernst Mach 3, 2004',
    'in the rue du 4 Septembre 12, 2000 Neuchâtel',
    'in Via Novembre 12, 2000 Lugano',
    'on 20 Mai, 2004',
    'by Mays 3, 2004',
    'by Kanuary 3, 2004',
    'le 3 Octobre 2004',
    'am 3 Dezember 2004',
    'on the 3 Decembering 2004',
  ]) {
    it(`are none: ${text}`, () => assert.deepEqual(monthsIn(text), []));
  }

  it('are no months, and a month with a letter dropped is one, if it is no word of its own', () => {
    for (const month of monthNames) assert.equal(monthMeant(month, true), undefined);
    const long = monthNames.filter((name) => name.length > 'August'.length);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (month, n) => {
        const at = 1 + (n % (month.length - 1));
        const slip = month.slice(0, at) + month.slice(at + 1);
        assert.equal(
          monthMeant(slip, false),
          slip === 'Januar' || slip === 'Februar' ? undefined : month.toLowerCase(),
        );
      }),
    );
  });
});
