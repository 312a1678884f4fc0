import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOfKind } from '../harness/facts.ts';

describe('dates', () => {
  describe('with a year that no one meant', () => {
    const slips: Readonly<Record<string, number>> = {
      'for the year ended December 31, 201, which': 201,
      'Date: June 9, 19990      Date: June 10': 19990,
      'on April 24, 2203, and': 2203,
      'the 24th day of April, 20033': 20033,
      'due April 24, 200': 200,
    };
    for (const [text, year] of Object.entries(slips)) {
      it(text, () =>
        assert.deepEqual(
          factsOfKind('date', `${text}.\n`).map((date) => date.year),
          [year],
        ),
      );
    }
  });
});
