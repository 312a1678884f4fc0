import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredBy, factsOfKind } from '../harness/facts.ts';

describe('dates', () => {
  describe('in a range', () => {
    const ranges: Readonly<Record<string, readonly string[]>> = {
      'from January 1, 2003 to December 31, 2003': ['2003-1-1 January 1, 2003', '2003-12-31 December 31, 2003'],
      'January 1-15, 2003': ['2003-1-1 January 1', '2003-1-15 15, 2003'],
      'January 1\u201315,2003': ['2003-1-1 January 1', '2003-1-15 15,2003'],
      'January 1 through March 31, 2003': ['2003-1-1 January 1', '2003-3-31 March 31, 2003'],
      'January 1 through and including March 31, 2003': ['2003-1-1 January 1', '2003-3-31 March 31, 2003'],
      'between January 1 and March 31, 2003': ['2003-1-1 January 1', '2003-3-31 March 31, 2003'],
      'Monday, January 6 to Friday, January 10, 2003': ['2003-1-6 January 6', '2003-1-10 January 10, 2003'],
      'December 1 to January 31, 2003': ['2003-1-31 January 31, 2003'],
      'January 1 and March 31, 2003': ['2003-3-31 March 31, 2003'],
    };
    for (const [text, expected] of Object.entries(ranges)) {
      it(JSON.stringify(text), () => {
        const read = factsOfKind('date', `${text}.\n`).map(
          ({ year, month, day: of, at }) => `${year}-${month}-${of} ${text.slice(at.start, at.end)}`,
        );
        assert.deepEqual(read, expected);
        assert.deepEqual(coveredBy('amount', `${text}.\n`), []);
      });
    }

    it('share what they do not state twice', () => {
      const joint = (text: string) => factsOfKind('date', `${text}.\n`).map((date) => [date.joint, date.years.length]);
      assert.deepEqual(joint('January 1 to March 31, 2003'), [
        [true, 0],
        [true, 1],
      ]);
      assert.deepEqual(joint('January 1, 2003 to March 31, 2003'), [
        [false, 1],
        [false, 1],
      ]);
    });
  });
});
