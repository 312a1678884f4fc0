import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { romanValue } from '../../server/src/analysis/words/roman.ts';

/** A number up to 399 in roman numerals, digit by digit. */
function inRoman(value: number): string {
  const digits: readonly (readonly [number, string])[] = [
    ...([
      [100, 'C'],
      [90, 'XC'],
      [50, 'L'],
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as const),
  ];
  let left = value;
  let text = '';
  for (const [worth, digit] of digits) {
    text += digit.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return text;
}

describe('a roman numeral', () => {
  it('is read up to 399, in either case', () => {
    for (let value = 1; value < 400; value++) {
      assert.equal(romanValue(inRoman(value)), value, inRoman(value));
      assert.equal(romanValue(inRoman(value).toLowerCase()), value);
    }
  });

  it('is no other run of its letters', () => {
    for (const text of ['', 'IIII', 'VX', 'IC', 'ILL', 'civil', 'A', '4'])
      assert.equal(romanValue(text), undefined, text);
  });
});
