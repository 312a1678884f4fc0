import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readDraft } from '../../server/src/analysis/index.ts';
import { isPossible } from '../../server/src/analysis/words/calendar.ts';
import { dateForms } from '../../server/src/analysis/words/date-forms.ts';
import { judge } from '../harness/check.ts';
import { runs } from '../harness/runs.ts';
import { anyDay } from './any-day.ts';

/** A day on which somebody may draft. */
const today = anyDay()
  .map((day) => ({ ...day, year: 2000 + (day.year % 50) }))
  .filter(({ year, month, day }) => isPossible(year, month, day));

describe('the forms of a day', () => {
  it('are those of instruments, the usual one first', () => {
    assert.deepEqual(
      dateForms(2026, 11, 22).map(({ text }) => text),
      [
        'November 22, 2026',
        'this 22nd day of November, 2026',
        'the twenty-second (22nd) day of November, two thousand twenty-six (2026)',
        'Sunday, November 22, 2026',
        '11/22/2026',
      ],
    );
  });

  it('all state the day, and nothing is found in them', () => {
    fc.assert(
      fc.property(today, ({ year, month, day }) => {
        for (const { text } of dateForms(year, month, day)) {
          const draft = `It is made on ${text}, at noon.\n`;
          assert.deepEqual(judge(draft, 'plain'), [], text);
          const dates = readDraft(draft, 'plain').blocks.flatMap(({ facts }) =>
            facts.filter(({ kind }) => kind === 'date'),
          );
          // Figures of which both may be a month state no certain day.
          if (text.includes('/') && day <= 12 && day !== month) assert.deepEqual(dates, [], text);
          else
            assert.deepEqual(
              dates.map((date) => date.kind === 'date' && [date.year, date.month, date.day]),
              [[year, month, day]],
              text,
            );
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
