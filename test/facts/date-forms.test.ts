import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { CalendarDate } from '../../server/src/analysis/index.ts';
import { days, forms, weekdayOn, weekdays } from '../harness/dates.ts';
import { factsOf, factsOfKind } from '../harness/facts.ts';

/** What may stand for a space: line breaks and spaces that do not break in some places, or one break of the page. */
const gapsOf = fc.oneof(
  fc.array(fc.constantFrom(' ', '\n', '  ', '\u00a0', '\r\n'), { maxLength: 5 }),
  fc.integer({ min: 0, max: 4 }).map((at) => [...Array<string>(at).fill(' '), '\n\n<PAGE>\n\n']),
);

const datesIn = (text: string): readonly CalendarDate[] => factsOfKind('date', text);

describe('every form of every date from 1583 to 2999', () => {
  for (const [form, write] of Object.entries(forms)) {
    it(form, () => {
      fc.assert(
        fc.property(days, gapsOf, (date, gaps) => {
          // Each space of the form in turn becomes another kind of white space; a page breaks before small letters and
          // figures.
          let next = 0;
          const breaks = gaps.some((gap) => gap.includes('PAGE')) ? /(?<=[a-z,]) (?=[a-z\d])/g : / (?=[a-z\d])/gi;
          const written = write(date).replace(breaks, () => gaps[next++] ?? ' ');
          const text = `This is a consent that was signed by all of the holders of the Notes as of ${written}, and sealed.\n`;
          const found = datesIn(text);
          assert.deepEqual(
            found.map(({ year, month, day }) => ({ year, month, day })),
            [date],
            JSON.stringify(text),
          );
          const [read] = found;
          assert.ok(read);
          assert.ok(read.days.every(({ value }) => value === date.day));
          assert.ok(read.years.every(({ value }) => value === date.year));
          if (read.weekday) assert.equal(weekdays[read.weekday.day], weekdayOn(date));
          assert.equal(read.weekday !== undefined, form.includes('weekday'));
          assert.equal(read.restated !== undefined, form.includes('repeated'));
        }),
      );
    });
  }

  it('in figures says nothing where the month and the day may change places', () => {
    fc.assert(
      fc.property(days, (date) => {
        const text = `dated ${date.month}/${date.day}/${date.year}.\n`;
        const twofold = date.day <= 12 && date.day !== date.month;
        assert.deepEqual(
          datesIn(text).map(({ year, month, day }) => ({ year, month, day })),
          twofold ? [] : [date],
        );
        assert.deepEqual(
          factsOf(text).filter(({ fact }) => fact.kind === 'amount'),
          [],
        );
      }),
    );
  });
});
