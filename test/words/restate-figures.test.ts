import assert from 'node:assert/strict';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, it } from 'mocha';
import { figureStyleOf, tallyFigures, type FigureStyle } from '../../server/src/analysis/words/figure-style.ts';
import { restateFigures } from '../../server/src/analysis/words/restate-figures.ts';
import type { Target } from '../../server/src/analysis/words/restate-word.ts';
import { grouped } from '../harness/figures.ts';
import { runs } from '../harness/runs.ts';

interface Wish {
  readonly sense?: Target['sense'];
  readonly kind?: Target['kind'];
  readonly draft?: FigureStyle;
  /** What the figure itself says. */
  readonly own?: number;
}

const restated = (text: string, value: string | Fraction, wish: Wish = {}): string | undefined => {
  const { sense = 'cardinal', kind = 'plain', draft, own } = wish;
  const itself = own === undefined ? undefined : new Fraction(own);
  return restateFigures(text, { value: new Fraction(value), sense, kind }, draft, itself);
};

describe('restating figures', () => {
  const table: readonly (readonly [string, string, string, Wish?])[] = [
    ['650', '600', '600'],
    ['04', '3', '03'],
    ['04', '12', '12'],
    ['650', '1650', '1,650'],
    ['650', '1650', '1650', { draft: { fours: false } }],
    ['650', '12650', '12,650', { draft: { fours: false } }],
    ['650', '12650', '12650', { draft: { longs: false } }],
    ['7000', '8000', '8000'],
    ['7000', '17000', '17,000'],
    ['70000', '8000', '8000'],
    ['1,662,050.00', '1662051', '1,662,051.00'],
    ['1,000', '1000000', '1,000,000'],
    ['$5,000,0000', '5000000', '$5,000,000'],
    ['$5,000,00', '5000', '$5,000.00'],
    ['$120,00', '120000', '$120,000'],
    ['$5,00.00', '5000', '$5,000.00'],
    ['$20.000', '20000', '$20,000'],
    ['20.000', '20.5', '20.500'],
    ['17,500.000.00', '17500000', '17,500,000.00'],
    ['6.745.000', '6745001', '6.745.001'],
    ['1.181.118.00', '1181119', '1.181.119.00'],
    ['50 000', '60000', '60 000'],
    ['50\u00a0000', '6000000', '6\u00a0000\u00a0000'],
    ['0,5192', '0.5193', '0,5193'],
    ['1.100.000,00', '1010000', '1.010.000,00'],
    ['1.100.000', '1010000.5', '1.010.000,50', { kind: 'money' }],
    ['25.000', '26000', '26.000', { own: 25_000 }],
    ["40'000", '1250000', "1'250'000"],
    ["300'", '400', "400'"],
    ['$125,000.', '126000', '$126,000.'],
    // Decimals, cents and the zero before the point.
    ['$500', '500.50', '$500.50'],
    ['500', '500.50', '500.50', { kind: 'money' }],
    ['500', '500.5', '500.5'],
    ['$500.00', '501', '$501.00'],
    ['$500.50', '501', '$501.00'],
    ['10.0%', '1', '1.0%'],
    ['2.5%', '3', '3%'],
    ['1.50%', '2', '2.00%'],
    ['1 /3', '1/2', '1 /2'],
    ['2 1 / 8%', '2.25', '2 1 / 4%'],
    ['.5%', '0.25', '.25%'],
    ['0.5%', '0.25', '0.25%'],
    ['$.10', '0.01', '$.01'],
    ['8.05%', '0.05', '0.05%'],
    ['8.05%', '0.05', '.05%', { draft: { leadingZero: false } }],
    ['.05', '1.05', '1.05'],
    ['$.01', '0.001', '$.001'],
    // Cents with a fraction of one.
    ['$.33 1/3', '1/6', '$.16 2/3'],
    ['$.12-1/2', '0.135', '$.13-1/2'],
    ['$.12½', '49/300', '$.16⅓'],
    ['$.12½', '3/700', '$.00 3/7'],
    ['$1.12 1/2', '1250.375', '$1,250.37 1/2'],
    ['$.33 1/3', '0.34', '$.34'],
    ['65.67%', '200/3', '66.67%'],
    ['33.3', '200/3', '66.7'],
    ['66%', '200/3', '66 2/3%'],
    ['3.14', '22/7', '3.14'],
    ['1.50', '22/7', '3.14'],
    ['15', '22/7', '3 1/7'],
    ['5', '0', '0'],
    ['100.', '5', '5.'],
    ['$ .50', '1.50', '$ 1.50'],
    ["1'250'000.50", '1260000.5', "1'260'000.50"],
    ['1.100.000,00', '999.5', '999,50'],
    ['0,5192', '12.5', '12,5'],
    ['$5,000,00', '6000', '$6,000'],
    ['$5,00', '5', '$5.00'],
    ['10,50', '10.50', '10.50'],
    // Fractions.
    ['1/2', '3/4', '3/4'],
    ['1/2', '3/2', '1 1/2'],
    ['66 2/3%', '131/2', '65 1/2%'],
    ['66 2/3%', '65', '65%'],
    ['1- 1/2%', '5/2', '2- 1/2%'],
    ['1-1/2', '7/4', '1-3/4'],
    ['1 1∕2', '9/4', '2 1∕4'],
    ['50/100', '1/4', '25/100'],
    ['1/1000', '1/100', '1/100'],
    ['1/10,000', '1/1000', '1/1,000'],
    ['3/10,000', '5/1000', '50/10,000'],
    ['66 and 1/3', '200/3', '66 and 2/3'],
    ['1/60th', '1/50', '1/50th'],
    ['1/60th', '1/51', '1/51st'],
    ['1½', '11/4', '2¾'],
    ['1 ½%', '11/4', '2 ¾%'],
    ['½', '2/3', '⅔'],
    ['½', '3/2', '1½'],
    ['1½', '10/7', '1 3/7'],
    ['2½', '2', '2'],
    ['1/2 of 1%', '1/4', '1/4 of 1%'],
    ['12 15/16', '193/16', '12 1/16'],
    ['1,234 1/2', '1234', '1,234'],
    ['1 1/10,000', '10003/10000', '1 3/10,000'],
    ['12  and  1/3', '38/3', '12  and  2/3'],
    ['1/2', '0', '0'],
    ['0 1/2', '1/4', '1/4'],
    ['12/100', '1/2', '50/100'],
    ['10/30', '1/2', '1/2'],
    ['1/3', '7/100', '7/100'],
    ['½', '0', '0'],
    ['1-½', '7/4', '1-¾'],
    // Signs, codes, scale words.
    ['US$ 1,000.00', '2000', 'US$ 2,000.00'],
    ['RMB5 million', '6000000', 'RMB6 million'],
    ['$1.5 million', '2000000', '$2 million'],
    ['1.5 million', '1750000', '1.75 million'],
    ['$25M', '26000000', '$26M'],
    ['12 %', '13', '13 %'],
    ['(_7_)', '8', '(_8_)'],
    ['5 thousand', '6000', '6 thousand'],
    ['5 Hundred', '600', '6 Hundred'],
    ['$5K', '7000', '$7K'],
    ['5MM', '6000000', '6MM'],
    ['5 bn', '6000000000', '6 bn'],
    ['5 trillion', '6000000000000', '6 trillion'],
    ['5 monkeys', '6', '6 monkeys'],
    ['12 %.', '13', '13 %.'],
    // Lakhs and crores.
    ['2,50,00,000', '30000000', '3,00,00,000'],
    ['5,00,000', '250', '250'],
    ['5,00,000', '25000', '25,000'],
    ['15,00,000', '1600000', '16,00,000'],
    ['5,00,000', '600000', '600,000', { draft: { lakhs: false } }],
    ['5,000', '500000', '500,000', { draft: { lakhs: true } }],
    ['5 lakh', '600000', '6 lakh'],
    ['2 crores', '30000000', '3 crores'],
    // Ordinals.
    ['24th', '21', '21st', { sense: 'ordinal' }],
    ['21st', '11', '11th', { sense: 'ordinal' }],
    ['1ST', '2', '2ND', { sense: 'ordinal' }],
    ['22nd', '23', '23rd', { sense: 'ordinal' }],
    ['15 th', '3', '3 rd', { sense: 'ordinal' }],
    ['111th', '113', '113th', { sense: 'ordinal' }],
    ['21th', '24', '24th', { sense: 'ordinal' }],
    ['3d', '22', '22d', { sense: 'ordinal' }],
    ['22d', '23', '23d', { sense: 'ordinal' }],
    ['5th', '5', '5th', { sense: 'ordinal' }],
    ['101ST', '112', '112TH', { sense: 'ordinal' }],
    // Ratios: the term that can stay, stays.
    ['1 : 50', '1/55', '1 : 55', { sense: 'ratio' }],
    ['1.5 : 1', '2', '2.0 : 1', { sense: 'ratio' }],
    ['1:1.5', '1/2', '0.75:1.5', { sense: 'ratio' }],
    ['2 to 1.0', '5/2', '2.5 to 1.0', { sense: 'ratio' }],
    ['1.25:1.00', '1/3', '1:3', { sense: 'ratio' }],
    ['1:50', '1/55', '1:55', { sense: 'ratio' }],
    ['1-for-50', '1/55', '1-for-55', { sense: 'ratio' }],
    ['4:1', '5', '5:1', { sense: 'ratio' }],
    ['2 to 1', '3/2', '3 to 2', { sense: 'ratio' }],
    ['3:2', '2', '2:1', { sense: 'ratio' }],
    ['55:1', '1/50', '50:1', { sense: 'ratio' }],
    ['75:100', '4/5', '80:100', { sense: 'ratio' }],
    ['3.25:1.00', '7/2', '3.50:1.00', { sense: 'ratio' }],
    ['3.5 to 1.0', '15/4', '3.75 to 1.0', { sense: 'ratio' }],
    ['2.00 to 1.00', '3', '3.00 to 1.00', { sense: 'ratio' }],
  ];
  for (const [text, value, expected, wish] of table) {
    it(`${text} as ${value}`, () => {
      assert.equal(restated(text, value, wish), expected);
    });
  }

  const refused: readonly (readonly [string, string, Wish?])[] = [
    ['[***]', '5'],
    ['', '5'],
    ['$500', '1/3'],
    ['1/2', '1/367'],
    ['500', '-1'],
    ['500', '1/50', { sense: 'ratio' }],
    ['3:2', '0', { sense: 'ratio' }],
    ['1.2.3:4', '2', { sense: 'ratio' }],
    ['12/100', '0.505'],
    ['1/3', '5/101'],
    ['1'.repeat(5000), '5'],
  ];
  for (const [text, value, wish] of refused) {
    it(`offers nothing to make ${JSON.stringify(text.slice(0, 20))} say ${value}`, () => {
      assert.equal(restated(text, value, wish), undefined);
    });
  }

  it('gives any number back after any other, with the draft to say what is not shown', () => {
    const digits = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.bigInt({ min: 0n, max: 10n ** 12n }));
    const whole = digits.map(([length, value]) => value % 10n ** BigInt(length));
    const cents = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(
        whole,
        whole,
        cents,
        fc.boolean(),
        fc.constantFrom('$', 'US$', '€ ', ''),
        (one, other, cent, groups, sign) => {
          const write = (value: bigint) => `${sign}${groups ? grouped(value) : String(value)}.${cent}`;
          const draft: FigureStyle = { fours: groups, longs: groups, leadingZero: true };
          const value = new Fraction(`${one}.${cent}`);
          assert.equal(restated(write(other), value, { draft }), write(one));
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('reads off what a figure shows', () => {
    assert.deepEqual(figureStyleOf('$1,000'), { fours: true, longs: undefined, leadingZero: undefined });
    assert.deepEqual(figureStyleOf('10000'), { fours: undefined, longs: false, leadingZero: undefined });
    assert.deepEqual(figureStyleOf('$.05'), { fours: undefined, longs: undefined, leadingZero: false });
    assert.deepEqual(figureStyleOf('0.05%'), { fours: undefined, longs: undefined, leadingZero: true });
    assert.equal(figureStyleOf('10.05%').leadingZero, undefined);
    const tally = tallyFigures(['1000', '2,000', '3000', '0.1', '.1', '12,000'].map(figureStyleOf));
    assert.deepEqual(tally, { fours: false, longs: true, leadingZero: undefined });
  });
});
