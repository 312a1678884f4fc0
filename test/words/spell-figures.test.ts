import assert from 'node:assert/strict';
import Fraction from 'fraction.js';
import { describe, it } from 'mocha';
import type { NumberSense } from '../../server/src/analysis/words/reading.ts';
import { describe as named, ordinalSuffix } from '../../server/src/analysis/words/spell-figures.ts';

describe('naming values', () => {
  const table: readonly (readonly [string, string, NumberSense?])[] = [
    ['0', '0'],
    ['650', '650'],
    ['1000', '1,000'],
    ['1007000', '1,007,000'],
    ['200/3', '66 2/3'],
    ['1/3', '1/3'],
    ['0.125', '0.125'],
    ['1662050.5', '1,662,050.5'],
    ['24', '24th', 'ordinal'],
    ['1003', '1,003rd', 'ordinal'],
    ['1/50', '1:50', 'ratio'],
    ['3/16', '3/16', 'fraction'],
    ['5/2', '2 1/2', 'fraction'],
    ['1/20', '0.05', 'fraction'],
    ['3/16', '0.1875', 'cardinal'],
    ['4', '4:1', 'ratio'],
    ['-5', '-5'],
    ['-1/3', '-1/3'],
  ];
  for (const [value, name, sense] of table) {
    it(`${value} is ${name}`, () => {
      assert.equal(named(new Fraction(value), sense), name);
    });
  }

  it('ends ordinals rightly, the teens too', () => {
    const ends = [1n, 2n, 3n, 4n, 11n, 12n, 13n, 21n, 22n, 23n, 101n, 111n, 112n, 113n, 1000n].map(ordinalSuffix);
    assert.deepEqual(ends, ['st', 'nd', 'rd', 'th', 'th', 'th', 'th', 'st', 'nd', 'rd', 'st', 'th', 'th', 'th', 'th']);
  });
});
