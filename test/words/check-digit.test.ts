import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { cusipDigit, isinDigit, leiDigits, routingDigit } from '../../server/src/analysis/words/check-digit.ts';

const figures = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

/** An identifier and another that differs from it in one figure. */
const oneWrong = (length: number): fc.Arbitrary<readonly [string, string]> =>
  fc
    .tuple(figures(length), fc.nat({ max: length - 1 }), fc.integer({ min: 1, max: 9 }))
    .map(([text, at, by]) => [
      text,
      text.slice(0, at) + String((Number(text.charAt(at)) + by) % 10) + text.slice(at + 1),
    ]);

describe('the check digit', () => {
  it('is that of identifiers that anyone can look up', () => {
    // The common stock of Apple, the foundation that gives out LEIs, and the Federal Reserve Bank of Atlanta.
    assert.equal(cusipDigit('03783310'), '0');
    assert.equal(isinDigit('US037833100'), '5');
    assert.equal(leiDigits('506700GE1G29325QX3'), '63');
    assert.equal(routingDigit('06100014'), '6');
  });

  it('counts the letters of a CUSIP', () => {
    assert.equal(cusipDigit('00517KAA'), '9');
    assert.equal(isinDigit('US00517KAA9'), '7');
  });

  for (const [name, make, length] of [
    ['CUSIP', cusipDigit, 8],
    ['ISIN', (text: string) => isinDigit(`US${text}`), 9],
    ['LEI', leiDigits, 18],
    ['routing number', routingDigit, 8],
  ] as const) {
    it(`changes with every figure of a ${name}`, () => {
      fc.assert(fc.property(oneWrong(length), ([right, wrong]) => make(right) !== make(wrong)));
    });
  }

  it('of an LEI has two digits, however small it is', () => {
    fc.assert(fc.property(figures(18), (text) => /^\d\d$/.test(leiDigits(text))));
  });
});
