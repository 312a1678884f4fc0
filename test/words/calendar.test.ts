import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import {
  dateText,
  dayNumber,
  dayOfNumber,
  daysInMonth,
  isPossible,
  weekdayOf,
  whyImpossible,
  whyNeverPossible,
} from '../../server/src/analysis/words/calendar.ts';

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The platform's calendar, which is Gregorian throughout: what a day becomes when it is counted from January 1, 1970.
 */
const counted = (year: number, month: number, day: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

const year = fc.integer({ min: 1583, max: 2999 });
const month = fc.integer({ min: 1, max: 12 });

describe('the calendar', () => {
  it('gives months the lengths that counting days gives them', () => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        assert.equal(daysInMonth(y, m), counted(y, m + 1, 0).getUTCDate());
      }),
    );
    assert.deepEqual(
      [1600, 1700, 1900, 2000, 2003, 2004].map((y) => daysInMonth(y, 2)),
      [29, 28, 28, 29, 28, 29],
    );
  });

  it('has the days from the first to the last of a month, and no other', () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: -1, max: 99 }), (y, m, d) => {
        const found = counted(y, m, d);
        assert.equal(isPossible(y, m, d), found.getUTCMonth() === m - 1 && found.getUTCDate() === d);
      }),
    );
  });

  it('has the last day of every month and not the one behind it', () => {
    for (const y of [1900, 2000, 2003, 2004]) {
      for (let m = 1; m <= 12; m++) {
        const last = counted(y, m + 1, 0).getUTCDate();
        assert.deepEqual(
          [1, last, last + 1, 0].map((d) => isPossible(y, m, d)),
          [true, true, false, false],
        );
        assert.equal(weekdayOf(y, m, last + 1), undefined);
        assert.equal(weekdayOf(y, m, 0), undefined);
        assert.deepEqual(dayOfNumber(dayNumber(y, m, last)), { year: y, month: m, day: last });
      }
    }
  });

  it('says why there is no such day, with the length of the month', () => {
    assert.equal(whyImpossible(2006, 11, 31), 'November has 30 days, so there is no November 31, 2006');
    assert.equal(whyImpossible(2003, 2, 29), 'February 2003 has 28 days, so there is no February 29, 2003');
    assert.equal(whyImpossible(2003, 4, 0), 'days are counted from 1, so there is no April 0, 2003');
    assert.equal(whyNeverPossible(6, 31), 'June has 30 days, so there is no June 31');
    assert.equal(whyNeverPossible(2, 30), 'February has 29 days at most, so there is no February 30');
    assert.equal(whyNeverPossible(4, 0), 'days are counted from 1, so there is no April 0');
  });

  it('doubts no date before 1583, when other calendars ran, nor after 2999, which no one means', () => {
    assert.ok(isPossible(1500, 2, 29));
    assert.ok(isPossible(20003, 2, 29));
    assert.equal(weekdayOf(1582, 10, 15), undefined);
    assert.equal(weekdayOf(3000, 1, 1), undefined);
  });

  it('counts days as the platform counts them', () => {
    const first = counted(1, 1, 1).getTime();
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 40 }), (y, m, d) => {
        assert.equal(dayNumber(y, m, d), (counted(y, m, d).getTime() - first) / 86_400_000 + 1);
      }),
    );
  });

  it('finds the day that has a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: dayNumber(3000, 1, 1) }), (number) => {
        const { year: y, month: m, day: d } = dayOfNumber(number);
        assert.equal(dayNumber(y, m, d), number);
        assert.ok(m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m), `${y}-${m}-${d}`);
      }),
    );
    for (const y of [1600, 1999, 2000, 2001, 2400]) {
      assert.deepEqual(dayOfNumber(dayNumber(y, 12, 31)), { year: y, month: 12, day: 31 });
      assert.deepEqual(dayOfNumber(dayNumber(y, 1, 1)), { year: y, month: 1, day: 1 });
    }
  });

  it('names the weekday that counting days names', () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 31 }), (y, m, d) => {
        const expected = d <= daysInMonth(y, m) ? names[counted(y, m, d).getUTCDay()] : undefined;
        assert.equal(weekdayOf(y, m, d), expected);
      }),
    );
    assert.equal(weekdayOf(2003, 4, 24), 'Thursday');
  });

  it('writes a date as exhibits do', () => {
    assert.equal(dateText(2003, 4, 24), 'April 24, 2003');
  });
});
