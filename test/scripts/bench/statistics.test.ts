import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { median, percentile, ratioOf, spreadOf, written } from '../../../scripts/bench/statistics.ts';

describe('the statistics of the bench', () => {
  it('take the value in the middle, or the mean of the two there', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([10, 1, 5, 7]), 6);
    assert.equal(median([]), undefined);
  });

  it('give the value that so many of the values do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    assert.equal(percentile(hundred, 0.95), 95);
    assert.equal(percentile(hundred, 0), 1);
    assert.equal(percentile(hundred, 1), 100);
    assert.equal(percentile([3, 1, 2], 0.95), 3);
    assert.equal(percentile([], 0.5), undefined);
  });

  it('say how far values lie apart', () => {
    assert.deepEqual(spreadOf([4, 2, 9]), { median: 4, least: 2, most: 9 });
    assert.equal(spreadOf([]), undefined);
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const spread = spreadOf(values);
        assert.ok(spread && spread.least <= spread.median && spread.median <= spread.most);
      }),
    );
  });

  it('compare runs that stood side by side', () => {
    assert.equal(ratioOf([10, 90, 40], [5, 30, 10]), 3);
    assert.equal(ratioOf([10, 90], [5]), 2, 'a run without one beside it counts for nothing');
    assert.equal(ratioOf([10], [0]), undefined);
    assert.equal(ratioOf([], []), undefined);
  });

  it('are written in the digits that count', () => {
    assert.deepEqual([0, 0.6249, 9.994, 12.34, 123.4, 40_962.7].map(written), [
      '0',
      '0.62',
      '9.99',
      '12.3',
      '123',
      '40,963',
    ]);
  });
});
