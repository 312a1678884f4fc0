import assert from 'node:assert/strict';
import Fraction from 'fraction.js';
import { describe, it } from 'mocha';
import { exceedsOne, one, same, times } from '../../server/src/analysis/words/exact.ts';

const of = (value: string): Fraction => new Fraction(value);

describe('exact values', () => {
  it('multiply, with and without the shortcut for one', () => {
    const two = of('2');
    assert.equal(times(one, two), two);
    assert.equal(times(two, one), two);
    assert.ok(times(of('2/3'), of('3/4')).equals(of('1/2')));
  });

  it('exceed one only from above', () => {
    assert.deepEqual(
      ['1', '3/2', '2/3', '0', '-2', '-1/2'].map((value) => exceedsOne(of(value))),
      [...[false, true, false, false, false, false]],
    );
  });

  it('are the same where sign, numerator and denominator are', () => {
    const half = of('1/2');
    assert.ok(same(half, half));
    assert.ok(same(half, of('2/4')));
    assert.ok(!same(half, of('3/2')));
    assert.ok(!same(half, of('1/3')));
    assert.ok(!same(half, of('-1/2')));
  });
});
