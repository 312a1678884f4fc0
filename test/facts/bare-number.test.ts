import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { amountLines, standingOf } from '../harness/facts.ts';

/** What is read in a sentence that has the words, an amount a line. */
const read = (words: string): readonly string[] => amountLines(`The Issuer has ${words} of it.\n`);

const checkRead = (table: Readonly<Record<string, readonly string[]>>): void => {
  for (const [words, expected] of Object.entries(table)) {
    it(words, () => assert.deepEqual(read(words), expected));
  }
};

const checkStanding = (standing: string | undefined, forms: readonly string[]): void => {
  for (const form of forms) {
    it(form, () => assert.equal(standingOf(`The Issuer has ${form} of it.\n`), standing, read(form).join('\n')));
  }
};

describe('numbers in figures', () => {
  describe('as fractions', () => {
    checkRead({
      '½ share': ['½: 1/2'],
      '⅐ interest': ['⅐: 1/7'],
      '⅜% and ¼% and ⅞ percent': ['⅜%: 0.375%', '¼%: 0.25%', '⅞ percent: 0.875%'],
      '10 and 1/2 percent': ['10 and 1/2 percent: 10.5%'],
      '10-1/2 percent': ['10-1/2 percent: 10.5%'],
      '10 - 1/2 percent': ['10 - 1/2 percent: 10.5%'],
      '10 5/4 percent': ['5/4 percent: 1.25%'],
      '2.25 1/4 percent': ['1/4 percent: 0.25%'],
      '1/0 share and 1.5/2 shares': [],
    });
    checkStanding('agrees', [
      'one-half (½) share',
      'one and one-half (1½) shares',
      'one-sixtieth (1/60th) interest',
      'one-third (1/3rd) interest',
      'three-sixtieths (3/60ths) interest',
      'one one-thousandth (1/1,000) share',
      'one one-millionth (1/1,000,000) share',
    ]);
    checkStanding('number-disagrees', [
      'one-half (¼) share',
      'one one-millionth (1/100,000) share',
      'five and one-half percent (5-8/8%)',
    ]);
    checkStanding(undefined, [
      'one-half (1/00) share',
      'one-half (1/2.0) share',
      'five percent (5-9/8%)',
      'ten and five-fourths (10 5/4) shares',
    ]);
  });

  describe('whose fraction may have run into the whole, agree and never disagree', () => {
    checkStanding('agrees', ['one and one-half percent (11/2%)', 'five and one-half percent (11/2%)']);
    checkStanding(undefined, ['one and one-quarter percent (11/2%)']);
  });

  describe('as cents with a fraction of one behind them', () => {
    checkRead({
      'par value $.33 1/3 per share': ['$.33 1/3: $1/3'],
      'par value $1.12½ per share': ['$1.12½: $1.125'],
      'par value of $25.00 1/15/2004': ['$25.00: $25'],
      'par value EUR 1,33 1/3': ['EUR 1,33: €1.33'],
    });
    checkStanding('agrees', [
      'sixteen and two-thirds cents ($.16-2/3)',
      'two dollars and twelve and one-half cents ($2.125)',
      'two dollars and 12 1/2 cents ($2.12 1/2)',
      'two dollars and one-half cent ($2.005)',
    ]);
    checkStanding('number-disagrees', [
      'sixteen and two-thirds cents ($.16-1/3)',
      'twelve and one-half cents ($.13½)',
      'two dollars and twelve and one-half cents ($2.25)',
    ]);
  });

  describe('beside a date keep to themselves', () => {
    checkRead({
      '$25 1/15/2004 and $30 2/15/04': ['$25: $25', '$30: $30'],
      '500 shares 2/15/2004': ['500: 500'],
    });
  });

  describe('in a ratio', () => {
    checkRead({
      'a ratio, 4.00 to 1.00 today': ['4.00 to 1.00: 4:1'],
      'a ratio, 4-to-1 today': ['4-to-1: 4:1'],
      'a ratio, 3.5:1 today': ['3.5:1: 3.5:1'],
      'a 1-for-2000 split': ['1-for-2000: 1:2000'],
      'a 1 for 20000 split': ['1 for 20000: 1:20000'],
      'a 1 for 12000 split': ['1 for 12000: 1:12000'],
    });
    checkStanding('agrees', ['one-for-fifty (1-for 50)', 'one-for-fifty (1 for-50)', 'one-for-fifty (1 for 50)']);
  });

  describe('in none', () => {
    checkRead({
      'from 2.50 and 1.00 votes': ['1.00: 1'],
      'from 4 to 1 votes': ['1: 1'],
      'from 4 to-1 votes': [],
      'from 4-to 1 votes': ['1: 1'],
      'from 4.00 to 11.00 votes': ['11.00: 11'],
      'from 4.00 to 1.001 votes': ['1.001: 1.001'],
      '1,000 for each share': ['1,000: 1,000'],
      '$1 for 50 shares': ['$1: $1', '50: 50'],
      'votes from 5:00 p.m.': [],
      '1.2.3:4 shares': [],
    });
    checkStanding(undefined, ['three to one (3 to 11)', 'three to one (3 to 1,000)']);
  });

  describe('whose thousands apostrophes part', () => {
    checkRead({
      "CHF 40'000": ["CHF 40'000: CHF 40,000"],
      "CHF 1'250'000.50": ["CHF 1'250'000.50: CHF 1,250,000.50"],
      'CHF 1’250’000': ['CHF 1’250’000: CHF 1,250,000'],
      "CHF 1234'567": ['CHF 1234: CHF 1,234'],
      "CHF 0'567": ['CHF 0: CHF 0'],
      "CHF 40.5'567": ['CHF 40.5: CHF 40.50'],
      "CHF 40'567.50'890": ["CHF 40'567.50: CHF 40,567.50"],
      "CHF 40 '567 and CHF 40' 567": ['CHF 40: CHF 40', 'CHF 40: CHF 40'],
    });
  });

  describe('whose thousands spaces part, in brackets only, agree and never disagree', () => {
    checkStanding('agrees', [
      'fifty thousand (50 000) shares',
      'one million two hundred fifty thousand (1 250 000) shares',
      'one million dollars and fifty cents ($1 000 000.50)',
      'one million dollars and fifty cents ($1, 000, 000.50)',
    ]);
    checkStanding(undefined, [
      'fifty thousand (51 000) shares',
      'fifty thousand (50 0000) shares',
      'fifty (50 60) shares',
    ]);
    checkRead({ '50 000 shares': ['000: 0'] });
  });

  describe('whose point may part thousands', () => {
    checkStanding('agrees', ['twelve thousand (12.000) shares', 'twelve (12.000) shares']);
    checkStanding('number-disagrees', [
      'twelve thousand (12.0000) shares',
      'one million two hundred fifty thousand five hundred (1,250.500) shares',
    ]);
  });

  describe('as ranks', () => {
    checkStanding('agrees', [
      'the twenty-fourth (24 th) day',
      'the second (2d) day',
      'the thirty-third (33d) day',
      'the hundred and second (102d) day',
    ]);
    checkStanding(undefined, [
      'the twenty-second (22 d) day',
      'the twelfth (12d) day',
      'the hundred and twelfth (112d) day',
      'the twenty-first (21d) day',
      'the two hundred and thirtieth (230d) day',
    ]);
    checkRead({ 'its 24 th day': ['24: 24'] });
  });
});
