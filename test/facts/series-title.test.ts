import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

describe('the title of a series of notes', () => {
  const titles = (text: string): readonly string[] =>
    factsOf(`${text}\n`).flatMap(({ fact, text: at }) =>
      fact.kind === 'series-title' ? [`${at.replace(/\s+/g, ' ')} | ${fact.words} | ${fact.year}`] : [],
    );

  it('is read from its rate to its year, over the end of a line, in capitals and in small letters', () => {
    assert.deepEqual(
      titles('It sells its 4.125% Senior\nNotes due 2027 and 8 7/8% Senior Subordinated Notes due 2009.'),
      [
        '4.125% Senior Notes due 2027 | SENIOR NOTE | 2027',
        '8 7/8% Senior Subordinated Notes due 2009 | SENIOR SUBORDINATED NOTE | 2009',
      ],
    );
    assert.deepEqual(titles('THE 8% CONVERTIBLE DEBENTURES DUE 2013 are secured.'), [
      '8% CONVERTIBLE DEBENTURES DUE 2013 | CONVERTIBLE DEBENTURE | 2013',
    ]);
    assert.deepEqual(titles('Its 8.00% second-lien senior secured notes due 2021 are repaid.'), [
      '8.00% second-lien senior secured notes due 2021 | SECOND LIEN SENIOR SECURED NOTE | 2021',
    ]);
  });

  it('may have the day of maturity', () => {
    assert.deepEqual(titles('The 6% Debentures due July 18, 2013 and the 5% Notes due on May 1, 2014 rank alike.'), [
      '6% Debentures due July 18, 2013 | DEBENTURE | 2013',
      '5% Notes due on May 1, 2014 | NOTE | 2014',
    ]);
  });

  it('is no sentence about interest, no title without a rate and none without a year', () => {
    for (const text of [
      'Interest at 5% per annum on the Notes due 2027 is paid.',
      'The holders of 25% of the principal amount of the Notes due 2027 may act.',
      'The Senior Notes due 2027 are secured.',
      'The 5% Senior Notes due and payable are secured.',
      'The 5% fee is due in 2027.',
    ])
      assert.deepEqual(titles(text), [], text);
  });
});
