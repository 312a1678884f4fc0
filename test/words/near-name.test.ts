import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { areNearNames, likenessOf } from '../../server/src/analysis/words/near-name.ts';

describe('a word that is written for another one', () => {
  it('begins with the same two letters and has half of the others in the same order', () => {
    assert.ok(areNearNames('BERNARD', 'BERTRAM'));
    assert.ok(areNearNames('CORDELIA', 'CORDULA'));
    assert.ok(areNearNames('HALDENE', 'HALDENSON'));
    assert.ok(!areNearNames('BERNARD', 'BENTLEY'));
    assert.ok(!areNearNames('BERNARD', 'GERHARD'));
    assert.ok(!areNearNames('BERNARD', 'BERNARD'));
  });

  it('is no state, has four letters and is less than twice as long as the other', () => {
    assert.ok(!areNearNames('MONTANA', 'MONTANARI'));
    assert.ok(!areNearNames('IDA', 'IDO'));
    assert.ok(!areNearNames('HALD', 'HALDENSON'));
    assert.ok(!areNearNames('A'.repeat(25), 'A'.repeat(24)));
  });

  it('is as like the other as they have letters in common, in the same order', () => {
    assert.equal(likenessOf('BERNARD', 'BERTRAM'), 4 / 7);
    assert.equal(likenessOf('ABCD', 'DCBA'), 1 / 4);
    assert.equal(likenessOf('', 'A'), 0);
  });
});
