import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredBy, factsOf } from '../harness/facts.ts';

describe('dates', () => {
  describe('without a year', () => {
    const yearless = (text: string): readonly string[] =>
      factsOf(`${text}.\n`).flatMap(({ fact }) => (fact.kind === 'yearless-date' ? [`${fact.month}-${fact.day}`] : []));
    const some: Readonly<Record<string, string>> = {
      'on or before April 24 of each year': '4-24',
      'by the 24th day of April in every year': '4-24',
      'due on the twenty-fourth day of April': '4-24',
      'fiscal year ending Apr. 24th': '4-24',
      'on the 31st of June': '6-31',
    };
    for (const [text, expected] of Object.entries(some)) {
      it(text, () => {
        assert.deepEqual(yearless(text), [expected]);
        assert.deepEqual(coveredBy('date', text), []);
      });
    }

    it('are no rows of a table and no numbers of laws', () => {
      assert.deepEqual(yearless('April 24, May 12 and by June 31 28 40'), []);
      assert.deepEqual(yearless('Law 31 of June and Act No. 56 of March'), []);
    });

    it('leave a day that is stated twice to be held together as an amount', () => {
      const text = 'on the twenty-fourth (25th) day of April in each year\n';
      assert.deepEqual(coveredBy('amount', text), ['twenty-fourth (25th)']);
    });
  });
});
