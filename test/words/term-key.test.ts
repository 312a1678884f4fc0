import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { termWordKey } from '../../server/src/analysis/words/term-key.ts';

describe('the key of a word of a term', () => {
  it('is one for the singular, the plural, the genitive and capitals', () => {
    const forms: Readonly<Record<string, readonly string[]>> = {
      note: ['Note', 'Notes', 'NOTES', "Note's", "Notes'", 'Note\u2019s'],
      company: ['Company', 'Companies', 'COMPANIES'],
      loss: ['Loss', 'Losses'],
      tax: ['Tax', 'Taxes'],
      branch: ['Branch', 'Branches'],
      tie: ['Tie', 'Ties'],
      wish: ['Wish', 'Wishes'],
    };
    for (const [key, words] of Object.entries(forms)) {
      for (const word of words) assert.equal(termWordKey(word), key, word);
    }
  });

  it('keeps short words and words that end in two of the letter', () => {
    for (const word of ['gas', 'bus', 'class', 'its', "o'clock", 'essence']) assert.equal(termWordKey(word), word);
  });
});
