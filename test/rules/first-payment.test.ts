import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { messagesOf } from '../harness/messages.ts';

const said = (text: string): readonly string[] => messagesOf('date-term', `${text}\n`);

const paid = (days: string, first: string): readonly string[] =>
  said(`Interest on the Notes is payable semi-annually in arrears on ${days}${first}, to the Holders of record.`);

const both = 'February 15 and August 15';

describe('the first of payments on days of each year', () => {
  it('is on one of them, however it is joined to them', () => {
    for (const joint of [
      ' of each year, commencing ',
      ' of each calendar year, beginning on ',
      ' in each year, starting with ',
      ', commencing on ',
      ' of each year commencing ',
    ]) {
      assert.deepEqual(paid(both, `${joint}February 15, 2028`), [], joint);
      assert.deepEqual(paid(both, `${joint}August 15, 2028`), [], joint);
      assert.deepEqual(paid(both, `${joint}August 25, 2028`), [
        'it is paid on August 15 of each year but first on August 25, 2028',
      ]);
    }
    assert.deepEqual(paid('each March 31, June 30, September 30 and December 31', ', beginning on June 3, 2028'), [
      'it is paid on June 30 of each year but first on June 3, 2028',
    ]);
    assert.deepEqual(paid('June 30 of each year', ', commencing Friday, June 20, 2028').length, 1);
  });

  it('is let be in another month, at its end, where the day begins something else and where two are in its month', () => {
    assert.deepEqual(paid(both, ' of each year, commencing May 14, 2028'), []);
    assert.deepEqual(paid('February 28 and August 31', ' of each year, commencing February 29, 2028'), []);
    assert.deepEqual(paid(both, ' of each year, for a term commencing February 25, 2028'), []);
    assert.deepEqual(paid(both, ' of each year until February 25, 2028'), []);
    assert.deepEqual(paid('February 1 and February 15', ' of each year, commencing February 8, 2028'), []);
    assert.deepEqual(paid(both, ' of each year, commencing February __, 2028'), []);
  });

  const runs = (from: string, first: string): readonly string[] =>
    said(`The Notes bear interest from ${from}, payable on ${both} of each year, commencing ${first}.`);

  it('is no sooner than the interest runs', () => {
    assert.deepEqual(runs('August 24, 2027', 'February 15, 2028'), []);
    for (const from of ['August 24, 2027', 'and including August 24, 2027'])
      assert.deepEqual(runs(from, 'February 15, 2027'), [
        'it is first paid on February 15, 2027, before August 24, 2027, from which it runs',
      ]);
    assert.deepEqual(runs('August 24, 2027', 'February 15, 2025'), []);
    const apart = 'The Notes bear interest from August 24, 2027. The Bonds are payable on';
    assert.deepEqual(said(`${apart} ${both} of each year, commencing February 15, 2027.`), []);
  });
});
