import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { lexemeOfWord, type Lexeme } from '../../server/src/analysis/words/lexicon.ts';
import { readNumber } from '../../server/src/analysis/words/reading.ts';
import { runs } from '../harness/runs.ts';
import { ownSpelling, plainTies, type Ties } from './spell-own.ts';

/** The words of a phrase as the reader takes them: without hyphens and commas. */
const words = (phrase: string): readonly Lexeme[] =>
  (phrase.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => {
    const lexeme = lexemeOfWord(word);
    assert.ok(lexeme, `"${word}" is in the lexicon`);
    return lexeme;
  });

/** Every reading as `sense value`, the likeliest first. */
const readings = (phrase: string): readonly string[] =>
  readNumber(words(phrase)).map(({ sense, value }) => `${sense} ${value.toFraction()}`);

const anyTies: fc.Arbitrary<Ties> = fc.record({
  tens: fc.constantFrom('-', ' '),
  wide: fc.constantFrom(' ', '-'),
  and: fc.boolean(),
  commas: fc.boolean(),
});

describe('reading number words', () => {
  it('reads every integer to 20,000 as its own speller wrote it', () => {
    const step = BigInt(20_000 / runs(20_000));
    for (let value = 0n; value <= 20_000n; value += step) {
      assert.deepEqual(readings(ownSpelling(value, plainTies)), [`cardinal ${value}`]);
    }
  });

  it('reads every integer below 10^15 in every style', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), anyTies, (value, ties) => {
        assert.deepEqual(readings(ownSpelling(value, ties)), [`cardinal ${value}`]);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('makes no number of the words of two that stand side by side in rising order', () => {
    const scale = fc.constantFrom(1000n, 1000n ** 2n, 1000n ** 3n);
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 999n }), fc.bigInt({ min: 1n, max: 999n }), scale, (a, b, by) => {
        const first = ownSpelling(a * by, plainTies);
        const second = ownSpelling(b * by, plainTies);
        assert.deepEqual(readings(`${first} ${second}`), [], `${first} ${second}`);
      }),
    );
  });

  const forms: Readonly<Record<string, readonly string[]>> = {
    'fifteen hundred': ['cardinal 1500'],
    'twenty-five hundred': ['cardinal 2500'],
    'a hundred and one': ['cardinal 101'],
    'one hundred thousand million': ['cardinal 100000000000'],
    'seventy hundred fifty thousand': [],
    'eight million three hundred forty-one thousand six hundred twelve thousand': [],
    'nine hundred ninety eighty thousand five hundred': [],
    'nineteen million two hundred fourteen five hundred fifty-five': [],
    'nineteen ninety-nine': ['cardinal 1999'],
    'twenty twenty-six': ['cardinal 2026'],
    'three point five': ['cardinal 7/2'],
    'two point seventy-five': ['cardinal 11/4'],
    'two point zero five': ['cardinal 41/20'],
    'four point five million': ['cardinal 4500000'],
    'one-half': ['fraction 1/2'],
    half: ['fraction 1/2'],
    'a half': ['fraction 1/2'],
    'three-quarters': ['fraction 3/4'],
    'two-thirds': ['fraction 2/3'],
    'one and one-half': ['fraction 3/2'],
    'one and a half': ['fraction 3/2'],
    'sixty-six and two-thirds': ['fraction 200/3'],
    'one and one-half million': ['cardinal 1500000'],
    'half a million': ['cardinal 500000'],
    'four and one-half million': ['cardinal 4500000'],
    'three one-hundredths': ['fraction 3/100'],
    'one ten-thousandth': ['fraction 1/10000'],
    'one hundred twenty-five thousandths': ['fraction 1/8'],
    'one and three hundred seventy-five thousandths': ['fraction 11/8'],
    'one forty-eighth': ['fraction 1/48'],
    'one hundredth': ['ordinal 100', 'fraction 1/100'],
    'two hundredth': ['ordinal 200', 'fraction 1/50'],
    'twenty-third': ['ordinal 23'],
    'one hundred twenty-third': ['ordinal 123'],
    'twenty-thirds': ['fraction 20/3'],
    'a third': ['fraction 1/3', 'ordinal 3'],
    third: ['ordinal 3', 'fraction 1/3'],
    'thirtieth first': [],
    million: ['cardinal 1000000'],
    'a thousand': ['cardinal 1000'],
    hundred: ['cardinal 100'],
    'ten sixty-six': ['cardinal 1066'],
    'nineteen ten': ['cardinal 1910'],
    'point five': ['cardinal 1/2'],
    // Digit by digit.
    'nine one one': ['cardinal 911'],
    'zero zero seven': ['cardinal 7'],
    'one zero': ['cardinal 10'],
    'five five': ['cardinal 55'],
    // No number, or not only one.
    a: [],
    'a five': [],
    'and five': [],
    'zero hundred': [],
    'ten hundred': [],
    'one hundred and zero': [],
    'one hundred zero': [],
    'one thousand and': [],
    'one million and thousand': [],
    'nineteen ninety-nine five': [],
    'nineteen nine': [],
    'nine ninety-nine': [],
    'three point': [],
    'nineteen ninety-nine point five': [],
    'two point seventy-five one': [],
    'nineteen ninety-nine and one-half': [],
    // Where the divisor begins.
    'one five-hundredth': ['fraction 1/500'],
    'one three hundred sixty-fifth': ['fraction 1/365'],
    'one two hundred thousandth': ['fraction 1/200000'],
    'two five-hundredth': [],
    'five five-hundredth': [],
    'first five-hundredth': [],
    'one five-hundredths': [],
    'one five thousand five': [],
    'one hundred fifth': ['ordinal 105'],
    'one thousand fifth': ['ordinal 1005'],
    'one thirty-second': ['fraction 1/32'],
    'three sixty-first': ['fraction 3/61'],
    'thirty-second': ['ordinal 32'],
    second: ['ordinal 2'],
    'one second': [],
    'twelve half': [],
    'one hundred-thousandth': ['ordinal 100000', 'fraction 1/100000', 'fraction 1/10'],
    'one ten-millionth': ['fraction 1/10000000'],
    'three hundred thousandths': ['fraction 3/10', 'fraction 3/100000'],
    'a hundred thousandths': ['fraction 1/10', 'fraction 1/100000'],
    'ten thousandths': ['fraction 1/100'],
    'one hundred twenty-five thousandth': ['ordinal 125000', 'fraction 1/8'],
  };
  for (const [phrase, expected] of Object.entries(forms)) {
    it(`${phrase}: ${expected.join(', ') || 'no number'}`, () => assert.deepEqual(readings(phrase), expected));
  }
});
