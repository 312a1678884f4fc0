import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compareDays, daysLater, isLastOfMonth, monthsLater } from '../../server/src/analysis/words/day-count.ts';
import { anyDay } from './any-day.ts';

const at = (year: number, month: number, day: number) => ({ year, month, day });

describe('counting on from a day', () => {
  it('goes so many days on and comes back', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        const later = daysLater(day, count);
        assert.deepEqual(daysLater(later, -count), at(day.year, day.month, day.day));
        assert.equal(Math.sign(compareDays(later, day)), Math.sign(count));
      }),
    );
    assert.deepEqual(daysLater(at(2003, 12, 31), 1), at(2004, 1, 1));
    assert.deepEqual(daysLater(at(2004, 3, 1), -1), at(2004, 2, 29));
  });

  it('goes so many months on to the day of the same number, or to the last where there is none', () => {
    const cases: readonly (readonly [ReturnType<typeof at>, number, ReturnType<typeof at>])[] = [
      [at(2003, 8, 31), 6, at(2004, 2, 29)],
      [at(2002, 8, 31), 6, at(2003, 2, 28)],
      [at(2003, 1, 15), 12, at(2004, 1, 15)],
      [at(2003, 11, 30), 1, at(2003, 12, 30)],
      [at(2003, 12, 31), 1, at(2004, 1, 31)],
      [at(2003, 1, 31), -2, at(2002, 11, 30)],
      [at(2003, 5, 1), 0, at(2003, 5, 1)],
      [at(2000, 2, 29), 120, at(2010, 2, 28)],
    ];
    for (const [from, months, to] of cases) assert.deepEqual(monthsLater(from, months), to);
  });

  it('knows the last day of every month', () => {
    fc.assert(
      fc.property(anyDay(), (day) => {
        assert.equal(isLastOfMonth(day), daysLater(day, 1).day === 1);
      }),
    );
    for (const day of [at(2003, 2, 28), at(2004, 2, 29), at(2003, 4, 30), at(2003, 12, 31)])
      assert.ok(isLastOfMonth(day));
    for (const day of [at(2004, 2, 28), at(2003, 12, 30)]) assert.ok(!isLastOfMonth(day));
  });

  it('puts days in order by year, then month, then day', () => {
    const days = [at(2002, 12, 31), at(2003, 1, 2), at(2003, 1, 3), at(2003, 2, 1), at(2004, 1, 1)];
    assert.deepEqual([...days].reverse().sort(compareDays), days);
    assert.equal(compareDays(at(2003, 1, 2), at(2003, 1, 2)), 0);
  });
});
