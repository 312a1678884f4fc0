import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { takesAn } from '../../server/src/analysis/words/article.ts';
import { isPlural, pluralOf, singularOf } from '../../server/src/analysis/words/plural.ts';

describe('the words around a noun', () => {
  it('are an before a vowel that is heard', () => {
    const an = ['Ohio', 'Agent', 'Event', 'Investor', 'Underwriter', 'Indiana', 'owner'];
    assert.deepEqual(an.filter(takesAn), an);
    const a = ['Texas', 'Unit', 'Utah', 'U.S.', 'European', 'One-Time', 'User', 'Note', 'Ukraine', 'Utility'];
    assert.deepEqual(a.filter(takesAn), []);
  });

  it('are its plural and its singular', () => {
    const pairs = {
      Note: 'Notes',
      Party: 'Parties',
      Tax: 'Taxes',
      Loss: 'Losses',
      Survey: 'Surveys',
      Branch: 'Branches',
    };
    for (const [one, many] of Object.entries(pairs)) {
      assert.deepEqual([pluralOf(one), singularOf(many), isPlural(one), isPlural(many)], [many, one, false, true]);
    }
    assert.equal(singularOf('Stock'), 'Stock');
    assert.equal(isPlural('Business'), false);
  });
});
