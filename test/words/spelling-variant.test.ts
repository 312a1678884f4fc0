import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { areSpellings } from '../../server/src/analysis/words/spelling-variant.ts';

describe('two spellings of one word', () => {
  it('are those of two countries', () => {
    for (const pair of [
      'LICENCE LICENSE',
      'ORGANISED ORGANIZED',
      'INSTALMENT INSTALLMENT',
      'TRAVELED TRAVELLED',
      'ENROL ENROLL',
      'SKILFUL SKILLFUL',
      'ADVISER ADVISOR',
      'JUDGMENT JUDGEMENT',
      'FAVOR FAVOUR',
      'CENTER CENTRE',
      'GUARANTIED GUARANTEED',
      'SALEABLE SALABLE',
      'BENEFITED BENEFITTED',
      'VENDERS VENDORS',
    ]) {
      const [one = '', other = ''] = pair.split(' ');
      assert.ok(areSpellings(one, other), pair);
    }
  });

  it('are not a word and a slip of it', () => {
    for (const pair of [
      'COMPANY COMPNAY',
      'BORROWER BOROWER',
      'LANDLORD LANDLRD',
      'GUARANTER GUARANTOR',
      'COMPANY COMPANY',
    ]) {
      const [one = '', other = ''] = pair.split(' ');
      assert.ok(!areSpellings(one, other), pair);
    }
  });
});
