import assert from 'node:assert/strict';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, it } from 'mocha';
import { readFigure, type FigureCustom } from '../../server/src/analysis/words/figure.ts';
import { grouped } from '../harness/figures.ts';

const said = (text: string, custom?: FigureCustom): readonly string[] =>
  readFigure(text, custom).values.map((value) => value.toString());

describe('reading a figure', () => {
  it('reads every number back, with and without commas and decimals', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 18n });
    const cents = fc.option(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(whole, cents, fc.boolean(), (number, decimals, commas) => {
        const digits = String(number);
        const text = (commas ? grouped(digits) : digits) + (decimals === null ? '' : `.${decimals}`);
        const read = readFigure(text);
        const value = new Fraction(decimals === null ? digits : `${digits}.${decimals}`);
        assert.deepEqual(read.values.map(String), [value.toString()], text);
        assert.equal(read.decimals, decimals?.length ?? 0);
        assert.equal(read.grouped, text.includes(','));
        assert.equal(read.malformed, undefined);
      }),
    );
  });

  const forms: readonly (readonly [string, readonly string[]])[] = [
    ['650', ['650']],
    ['1,662,050.00', ['1662050']],
    ['.001', ['0.001']],
    ['0.5', ['0.5']],
    ['007', ['7']],
    ['20.000', ['20']],
    ['1,00,000', ['100000']],
    ['12,34,567', ['1234567']],
    ['999', ['999']],
    ['1000', ['1000']],
    ['123456789012345', ['123456789012345']],
    ['1234567890123456789', ['1234567890123456789']],
  ];
  for (const [text, values] of forms) {
    it(`reads ${text} as ${values.join(' or ')}`, () => {
      assert.deepEqual(said(text), values);
      assert.equal(readFigure(text).malformed, undefined);
    });
  }

  it('takes a point among thousands of dollars with cents for a slip, and one in a section or a version for none', () => {
    for (const text of ['583.680.00', '10,176.909.29', '1.250,000.00']) {
      const { values, malformed } = readFigure(text, 'dollars');
      assert.deepEqual([values.length, malformed], [0, 'it has a point for a comma']);
      assert.equal(readFigure(text).malformed, undefined);
    }
    for (const text of ['1.250.000', '12.345.6', '5.250.1234']) {
      assert.equal(readFigure(text, 'dollars').malformed, undefined);
    }
  });

  it('says how many decimals are printed, zeros among them', () => {
    assert.deepEqual(
      ['87,500.50', '20.000', '.5', '650'].map((text) => readFigure(text).decimals),
      [2, 3, 1, 0],
    );
  });

  it('takes a point before three digits for one that parts thousands beside a currency of other countries only', () => {
    assert.deepEqual(said('20.000', 'european'), ['20000', '20']);
    assert.deepEqual(said('0.250', 'european'), ['0.25']);
    for (const custom of ['plain', 'dollars'] as const) assert.deepEqual(said('20.000', custom), ['20']);
    for (const text of ['20.00', '20.0000']) assert.equal(said(text, 'european').length, 1);
    assert.deepEqual(said('1,520.000', 'european'), ['1520']);
  });

  it('reads thousands that several points part, or one before a decimal comma', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 6n, max: 10n ** 12n }), fc.integer({ min: 0, max: 99 }), (number, cents) => {
        const whole = grouped(String(number)).replaceAll(',', '.');
        for (const custom of ['plain', 'dollars', 'european'] as const) {
          assert.deepEqual(said(whole, custom), [String(number)]);
          const text = `${whole},${String(cents).padStart(2, '0')}`;
          assert.deepEqual(said(text, custom), [new Fraction(number).add(new Fraction(cents, 100)).toString()], text);
        }
      }),
    );
    assert.deepEqual(said('1.100,50'), ['1100.5']);
    assert.deepEqual(said('1.100,50', 'dollars'), ['1100.5']);
  });

  it('says that commas are misplaced, and takes one before one or two digits for a decimal comma but beside dollars', () => {
    const slips = [
      '5,000,0000',
      '1000,000',
      '5,00',
      '1,0000',
      '12,5',
      '100,00,000',
      '1,000,00',
      '1234,567',
      '5,000,00',
    ];
    for (const text of slips) {
      const { malformed, grouped: parted } = readFigure(text);
      assert.equal(malformed, 'its commas do not part groups of three digits', text);
      assert.ok(parted);
    }
    assert.deepEqual(said('12,5'), ['12.5']);
    assert.deepEqual(said('5,00', 'european'), ['5']);
    assert.equal(readFigure('5,00', 'european').malformed, undefined);
    for (const text of ['12,5', '5,00']) assert.deepEqual(said(text, 'dollars'), []);
    for (const text of ['5,000,0000', '1,0000', '12,5.0', '5,000,00']) assert.deepEqual(said(text), [], text);
  });

  it('says nothing of what is another country’s grouping, begins with a zero or misses a group', () => {
    for (const text of [
      '1.181.118.00',
      '17,500.000.00',
      '1.5,000',
      '0,5192',
      '01,000',
      ',500',
      '1.2x',
      '1.10.000',
      '0.100.000',
    ]) {
      assert.deepEqual(readFigure(text), { values: [], decimals: 0, grouped: false, malformed: undefined }, text);
    }
  });
});
