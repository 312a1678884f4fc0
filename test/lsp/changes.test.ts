import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type Change } from '../../server/src/analysis/index.ts';
import { adjoins, joinChanges, moved } from '../../server/src/lsp/changes.ts';

const text = fc.string({ minLength: 0, maxLength: 30 });
const cuts = fc.tuple(fc.nat(1000), fc.nat(1000), fc.string({ maxLength: 6 }));

function apply(before: string, [a, b, inserted]: readonly [number, number, string]): { after: string; change: Change } {
  const start = Math.min(a % (before.length + 1), b % (before.length + 1));
  const end = Math.max(a % (before.length + 1), b % (before.length + 1));
  return {
    after: before.slice(0, start) + inserted + before.slice(end),
    change: { start, end, inserted: inserted.length },
  };
}

describe('changes', () => {
  it('joins two changes into one that leads to the same text', () => {
    fc.assert(
      fc.property(text, cuts, cuts, (before, one, two) => {
        const first = apply(before, one);
        const second = apply(first.after, two);
        const { start, end, inserted } = joinChanges(first.change, second.change);
        const joined = before.slice(0, start) + second.after.slice(start, start + inserted) + before.slice(end);
        assert.equal(joined, second.after);
        assert.ok(start >= Math.min(first.change.start, second.change.start), 'it starts no earlier than either');
      }),
    );
  });

  it('knows keys typed or deleted one after the other from a key typed elsewhere', () => {
    const key: Change = { start: 10, end: 10, inserted: 1 };
    assert.ok(adjoins(key, { start: 11, end: 11, inserted: 1 }));
    assert.ok(adjoins(key, { start: 10, end: 11, inserted: 0 }));
    assert.ok(adjoins(key, { start: 9, end: 10, inserted: 0 }));
    assert.ok(!adjoins(key, { start: 12, end: 12, inserted: 1 }));
    assert.ok(!adjoins(key, { start: 5, end: 9, inserted: 0 }));
  });

  it('moves a span with the text it covers', () => {
    const change: Change = { start: 10, end: 12, inserted: 5 };
    assert.deepEqual(moved({ start: 2, end: 10 }, change), { start: 2, end: 10 });
    assert.deepEqual(moved({ start: 12, end: 14 }, change), { start: 15, end: 17 });
    assert.deepEqual(moved({ start: 8, end: 20 }, change), { start: 8, end: 23 });
    assert.deepEqual(moved({ start: 11, end: 11 }, change), { start: 10, end: 15 });
  });
});
