import assert from 'node:assert/strict';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, it } from 'mocha';
import {
  join,
  sayCardinal,
  spellCardinal,
  spellCents,
  spellFraction,
  spellMoney,
  spellOrdinal,
  spellValue,
  type Counting,
} from '../../server/src/analysis/words/spell.ts';
import { usStyle, type SpellingStyle } from '../../server/src/analysis/words/style.ts';
import { runs } from '../harness/runs.ts';
import { anyStyle } from './any-style.ts';
import { ownFraction, ownReading, ownSpelling, type Ties } from './spell-own.ts';

const tiesOf = (style: SpellingStyle): Ties => ({
  tens: style.hyphens ? '-' : ' ',
  wide: style.wideHyphens ? '-' : ' ',
  and: style.and === 'hundreds',
  commas: style.commas,
});

/** Values of every length: a uniform draw up to 10^15 is hardly ever below a trillion. */
const anyValue = fc
  .tuple(fc.integer({ min: 1, max: 15 }), fc.bigInt({ min: 0n, max: 10n ** 15n }))
  .map(([digits, value]) => value % 10n ** BigInt(digits));

describe('spelling numbers', () => {
  it('spells every integer to 100,000 as the speller of this test does, and it reads back', () => {
    const step = BigInt(100_000 / runs(100_000));
    for (let value = 0n; value <= 100_000n; value += step) {
      const spelled = spellCardinal(value);
      assert.equal(spelled, ownSpelling(value));
      assert.equal(ownReading(spelled ?? ''), value);
    }
  });

  it('spells integers to 10^15 in every style', () => {
    fc.assert(
      fc.property(anyValue, anyStyle, (value, style) => {
        const spelled = spellCardinal(value, style) ?? '';
        assert.equal(spelled.toLowerCase(), ownSpelling(value, tiesOf(style)));
        assert.equal(ownReading(spelled), value);
      }),
      { numRuns: runs(5000) },
    );
  });

  it('is exact where floating point is not', () => {
    assert.equal(ownReading(spellCardinal(9_007_199_254_740_993n) ?? ''), 9_007_199_254_740_993n);
    assert.equal(ownReading(spellCardinal(10n ** 18n - 1n) ?? ''), 10n ** 18n - 1n);
    assert.equal(spellCardinal(10n ** 18n), undefined);
    assert.equal(spellCardinal(-1n), undefined);
  });

  it('spells ordinals', () => {
    const spelled = [1n, 2n, 3n, 8n, 12n, 20n, 21n, 24n, 40n, 100n, 101n, 112n, 1000n, 2_000_000n].map((n) =>
      spellOrdinal(n),
    );
    assert.deepEqual(spelled, [
      'first',
      'second',
      'third',
      'eighth',
      'twelfth',
      'twentieth',
      'twenty-first',
      'twenty-fourth',
      'fortieth',
      'one hundredth',
      'one hundred first',
      'one hundred twelfth',
      'one thousandth',
      'two millionth',
    ]);
    assert.equal(spellOrdinal(0n), undefined);
    fc.assert(
      fc.property(anyValue, anyStyle, (value, style) => {
        fc.pre(value > 0n);
        const ordinal = spellOrdinal(value, style) ?? '';
        assert.equal(ownReading(ordinal), value);
        assert.match(ordinal, /(?:st|nd|rd|th)$/i);
        const shared = (spellCardinal(value, style) ?? '').replace(/[A-Za-z]+$/, '');
        assert.ok(ordinal.startsWith(shared), `${ordinal} starts like its cardinal`);
      }),
    );
  });

  it('cases words as the style says', () => {
    const cased = (style: Partial<SpellingStyle>) => spellCardinal(1_625n, { ...usStyle, and: 'hundreds', ...style });
    assert.equal(cased({}), 'one thousand six hundred and twenty-five');
    assert.equal(cased({ letterCase: 'upper' }), 'ONE THOUSAND SIX HUNDRED AND TWENTY-FIVE');
    assert.equal(cased({ letterCase: 'sentence' }), 'One thousand six hundred and twenty-five');
    assert.equal(cased({ letterCase: 'title' }), 'One Thousand Six Hundred and Twenty-Five');
    assert.equal(
      cased({ letterCase: 'title', titleAnd: 'And', afterHyphen: 'lower' }),
      'One Thousand Six Hundred And Twenty-five',
    );
    assert.equal(spellCardinal(100n, { ...usStyle, hundredArticle: 'a' }), 'a hundred');
    assert.equal(spellCardinal(1n, { ...usStyle, hundredArticle: 'a' }), 'one');
    assert.equal(spellCardinal(2_100n, { ...usStyle, hundredArticle: 'a' }), 'two thousand one hundred');
  });

  const fractions: readonly (readonly [bigint, bigint, string])[] = [
    [1n, 2n, 'one-half'],
    [2n, 3n, 'two-thirds'],
    [3n, 4n, 'three-quarters'],
    [1n, 10n, 'one-tenth'],
    [3n, 2n, 'one and one-half'],
    [200n, 3n, 'sixty-six and two-thirds'],
    [7561n, 100n, 'seventy-five and sixty-one hundredths'],
    [125n, 1000n, 'one hundred twenty-five thousandths'],
    [1n, 100n, 'one-hundredth'],
    [1n, 10_000n, 'one ten-thousandth'],
    [3n, 100_000n, 'three hundred-thousandths'],
    [1n, 48n, 'one forty-eighth'],
    [11n, 16n, 'eleven-sixteenths'],
    [4n, 1n, 'four'],
  ];
  for (const [numerator, denominator, words] of fractions) {
    it(`spells ${numerator}/${denominator} as ${words}`, () => {
      assert.equal(spellFraction(numerator, denominator), words);
    });
  }

  it('says a fraction by quarters or by fourths, with or without a hyphen', () => {
    assert.equal(spellFraction(3n, 4n, { ...usStyle, quarters: 'fourth' }), 'three-fourths');
    assert.equal(spellFraction(1n, 4n, { ...usStyle, quarters: 'fourth', fractionHyphens: false }), 'one fourth');
  });

  it('says nothing of a divisor that has no plain name', () => {
    assert.equal(spellFraction(1n, 150n), undefined);
    assert.equal(spellFraction(1n, 0n), undefined);
    assert.equal(spellFraction(10n, 1000n), undefined);
    assert.equal(spellFraction(100n, 1000n), undefined);
    assert.equal(spellValue(new Fraction(1, 367)), undefined);
  });

  it('spells fractions that read back', () => {
    const divisor = fc.oneof(
      fc.bigInt({ min: 2n, max: 99n }),
      fc.constantFrom(100n, 1000n, 10_000n, 100_000n, 1_000_000n),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 5000n }), divisor, fc.bigInt({ min: 1n, max: 98n }), (whole, d, n) => {
        fc.pre(n < d);
        // "Ten thousandths" is 10/1,000 and 1/10,000: it is not said.
        fc.pre(n % 100n !== 10n || d < 1000n);
        const spelled = spellFraction(whole * d + n, d) ?? '';
        assert.deepEqual(ownFraction(spelled), [whole * d + n, d], spelled);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('names a value by the divisor a drafter would use', () => {
    const value = (text: string) => spellValue(new Fraction(text));
    assert.equal(value('0.125'), 'one-eighth');
    assert.equal(value('0.05'), 'five-hundredths');
    assert.equal(value('0.6'), 'six-tenths');
    assert.equal(value('66.(6)'), 'sixty-six and two-thirds');
    assert.equal(value('650'), 'six hundred fifty');
  });

  it('spells money as notes do', () => {
    const title: SpellingStyle = { ...usStyle, letterCase: 'title' };
    assert.equal(spellMoney(new Fraction(1000), title), 'One Thousand and No/100');
    assert.equal(spellMoney(new Fraction(1000), { ...title, zeroCents: '00' }), 'One Thousand and 00/100');
    assert.equal(spellMoney(new Fraction(1000), { ...title, letterCase: 'upper' }), 'ONE THOUSAND AND NO/100');
    assert.equal(spellMoney(new Fraction('500.05'), title), 'Five Hundred and 05/100');
    assert.equal(spellMoney(new Fraction('0.001'), title), undefined);
    assert.equal(spellCents(52n, title), 'Fifty-Two Cents');
    assert.equal(spellCents(1n), 'one cent');
    assert.equal(spellCents(0n, { ...title, letterCase: 'upper' }), 'NO CENTS');
    assert.equal(spellCents(100n), undefined);
  });

  const counted: Readonly<Record<Counting, Readonly<Record<string, string>>>> = {
    lakhs: { 99_999: 'ninety-nine thousand nine hundred ninety-nine', 150_000: 'one lakh fifty thousand' },
    thousands: { 1500: 'one thousand five hundred', 1999: 'one thousand nine hundred ninety-nine' },
    hundreds: {
      1000: 'one thousand',
      1100: 'eleven hundred',
      1501: 'fifteen hundred one',
      2000: 'two thousand',
      9900: 'ninety-nine hundred',
      10100: 'ten thousand one hundred',
    },
    year: {
      999: 'nine hundred ninety-nine',
      1010: 'ten ten',
      1909: 'one thousand nine hundred nine',
      1910: 'nineteen ten',
      1999: 'nineteen ninety-nine',
      9999: 'ninety-nine ninety-nine',
      10010: 'ten thousand ten',
    },
  };
  for (const counting of ['lakhs', 'thousands', 'hundreds', 'year'] as const) {
    it(`counts in ${counting} where that can be said`, () => {
      for (const [value, words] of Object.entries(counted[counting])) {
        assert.equal(join(sayCardinal(BigInt(value), counting) ?? [], usStyle), words);
      }
    });
  }

  it('spells what is more than the generator counts', () => {
    assert.equal(spellCardinal(10n ** 15n), 'one quadrillion');
    assert.equal(spellCardinal(2n * 10n ** 15n + 5n), 'two quadrillion five');
  });

  it('says a for the first hundred or thousand alone', () => {
    const a: SpellingStyle = { ...usStyle, hundredArticle: 'a' };
    assert.equal(spellCardinal(1_000n, a), 'a thousand');
    assert.equal(spellCardinal(1_001n, a), 'a thousand one');
    assert.equal(spellCardinal(21n, a), 'twenty-one');
  });

  it('ties what divides by its own marks', () => {
    const loose: SpellingStyle = { ...usStyle, hyphens: false };
    assert.equal(spellFraction(1n, 48n, loose), 'one forty eighth');
    assert.equal(spellFraction(1n, 48n, { ...usStyle, fractionHyphens: false }), 'one forty-eighth');
    assert.equal(spellFraction(1n, 10_000n, { ...usStyle, fractionHyphens: false }), 'one ten thousandth');
    assert.equal(spellFraction(1n, 2n, { ...usStyle, fractionHyphens: false }), 'one half');
  });

  it('names no divisor but a power of ten from a hundred on', () => {
    for (const divisor of [110n, 1001n, 1100n]) assert.equal(spellFraction(1n, divisor), undefined);
    assert.equal(spellFraction(1n, 99n), 'one ninety-ninth');
    assert.equal(spellFraction(1n, 1_000_000n), 'one-millionth');
    assert.equal(spellValue(new Fraction(1, 7)), 'one-seventh');
    assert.equal(spellValue(new Fraction(1, 1_000_000)), 'one-millionth');
  });

  it('says nothing of what is below zero, and zero as it is', () => {
    assert.equal(spellValue(new Fraction(-650)), undefined);
    assert.equal(spellValue(new Fraction(-1, 2)), undefined);
    assert.equal(spellValue(new Fraction(0)), 'zero');
    assert.equal(spellFraction(-1n, 3n), undefined);
    assert.equal(spellMoney(new Fraction(-5)), undefined);
    assert.equal(spellMoney(new Fraction(0)), 'zero and no/100');
    assert.equal(spellMoney(new Fraction(10n ** 18n)), undefined);
    assert.equal(spellCents(-1n), undefined);
    assert.equal(spellCents(99n), 'ninety-nine cents');
  });

  it('cases cents as a sentence does', () => {
    const sentence: SpellingStyle = { ...usStyle, letterCase: 'sentence' };
    assert.equal(spellMoney(new Fraction(500), sentence), 'Five hundred and no/100');
    assert.equal(spellCents(0n, sentence), 'No cents');
    assert.equal(spellCents(52n, sentence), 'Fifty-two cents');
  });
});
