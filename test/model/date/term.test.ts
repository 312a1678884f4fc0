import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { endsOn, nearestEnd, termEnds, wholeLength, type Term } from '../../../server/src/analysis/model/date/term.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';
import type { CalendarDay } from '../../../server/src/analysis/words/day-count.ts';
import { anyDay, dayOf, later } from '../../words/any-day.ts';

const day = (year: number, month: number, date: number): CalendarDay => ({ year, month, day: date });
const text = ({ year, month, day: date }: CalendarDay): string => dateText(year, month, date);

const anyTerm: fc.Arbitrary<Term> = fc.record({
  count: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom('day', 'week', 'month', 'year'),
});

/** The anniversary of a day by the platform's calendar: the day on which the next term begins. */
const anniversary = (from: CalendarDay, { count, unit }: Term): CalendarDay => later(from, unit, count);

describe('a term', () => {
  it('ends on the anniversary or on the day before, in every year of the calendar', () => {
    fc.assert(
      fc.property(anyDay(), anyTerm, (from, term) => {
        const next = anniversary(from, term);
        fc.pre(next.year <= 2999);
        assert.ok(endsOn(from, next, term), `until ${text(next)}`);
        assert.ok(endsOn(from, later(next, 'day', -1), term), `through ${text(later(next, 'day', -1))}`);
      }),
    );
  });

  it('ends on no day further off, unless months of different lengths meet', () => {
    fc.assert(
      fc.property(anyDay(), anyTerm, fc.integer({ min: 1, max: 400 }), (from, term, off) => {
        const next = anniversary(from, term);
        fc.pre(next.year <= 2999);
        const reach = from.day > 27 && (term.unit === 'month' || term.unit === 'year') ? 3 : 0;
        assert.ok(!endsOn(from, later(next, 'day', off + reach), term));
        assert.ok(!endsOn(from, later(next, 'day', -1 - off), term));
      }),
    );
  });

  it('may end with the month where it begins with one', () => {
    const ends = (from: CalendarDay, months: number): readonly string[] =>
      termEnds(from, { count: months, unit: 'month' }).map(text);
    assert.deepEqual(ends(day(2004, 8, 31), 6), ['February 27, 2005', 'February 28, 2005', 'March 1, 2005']);
    assert.deepEqual(ends(day(2004, 6, 30), 6), ['December 29, 2004', 'December 30, 2004', 'December 31, 2004']);
    assert.deepEqual(ends(day(2003, 2, 28), 12), ['February 27, 2004', 'February 28, 2004', 'February 29, 2004']);
    assert.deepEqual(ends(day(2004, 2, 29), 12), ['February 27, 2005', 'February 28, 2005', 'March 1, 2005']);
    assert.deepEqual(ends(day(2003, 3, 1), 12), ['February 29, 2004', 'March 1, 2004']);
  });

  it('gives back the number of whole units between its dates', () => {
    fc.assert(
      fc.property(anyDay(), anyTerm, fc.boolean(), (from, term, through) => {
        const next = anniversary(from, term);
        fc.pre(next.year <= 2999);
        const to = through ? later(next, 'day', -1) : next;
        const { count, unit } = term;
        // One day is a whole length by either convention: from a day through itself, and until the next.
        if (unit === 'day') assert.ok([count, count + 1, count - 1].includes(wholeLength(from, to, unit) ?? -9));
        else assert.equal(wholeLength(from, to, unit), count);
      }),
    );
    assert.equal(wholeLength(day(1956, 1, 1), day(1966, 12, 31), 'year'), 11);
    assert.equal(wholeLength(day(1956, 1, 1), day(1966, 6, 30), 'year'), undefined);
    assert.equal(wholeLength(day(1956, 1, 1), day(1955, 12, 31), 'year'), undefined);
  });

  it('is put right by the end that changes the fewest parts of what is stated', () => {
    const end = (from: CalendarDay, to: CalendarDay, count: number, unit: Term['unit']): string =>
      text(nearestEnd(from, to, { count, unit }));
    assert.equal(end(day(2026, 7, 1), day(2037, 6, 30), 10, 'year'), 'June 30, 2036');
    assert.equal(end(day(2026, 7, 1), day(2037, 7, 1), 10, 'year'), 'July 1, 2036');
    assert.equal(end(day(2026, 7, 1), day(2036, 6, 29), 10, 'year'), 'June 30, 2036');
    assert.equal(end(day(2026, 7, 1), day(2036, 7, 3), 10, 'year'), 'July 1, 2036');
  });
});

describe('the days of the tests', () => {
  it('are counted as the platform counts them', () => {
    assert.deepEqual(later(day(2004, 1, 31), 'month', 1), day(2004, 2, 29));
    assert.deepEqual(later(day(2004, 2, 28), 'day', 2), day(2004, 3, 1));
    assert.deepEqual(dayOf(new Date(0)), day(1970, 1, 1));
  });
});
