import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft, standing } from '../../server/src/analysis/index.ts';

const looksLegal = (text: string): boolean => standing(readDraft(text, 'plain')).looksLegal;

describe('a draft looks legal', () => {
  const drafts: Readonly<Record<string, string>> = {
    'by one double form': 'six hundred (650) shares\n',
    'by an exhibit heading': 'Exhibit 3.4\n\nAMENDED CERTIFICATE OF DESIGNATION\n',
    'by a party clause': 'Alder Mills, Inc., a Nevada corporation, agrees to it.\n',
    'by the rule on its cover':
      'Prospectus                     Filed Pursuant to Rule 424(b)(3)\n\nUP TO 1,204,300 SHARES\n',
    'by the registration on its cover': 'Registration No. 333-284417\n\nUP TO 1,204,300 SHARES\n',
  };
  for (const [name, text] of Object.entries(drafts)) it(name, () => assert.ok(looksLegal(text)));

  it('only so: a letter, a list and a page of code do not', () => {
    for (const text of [
      'We met Alder Mills, Inc. and Birch Bank, N.A. on Monday.\n',
      '',
      'Dear Ann, we meet on May 4 at noon.\n',
      '1. milk\n2. bread (2)\n',
      'const ten = 10; // (10)\n',
    ]) {
      assert.equal(looksLegal(text), false, text);
    }
  });
});
