import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { exhibitMentions, exhibitOf, readDraft } from '../../server/src/analysis/index.ts';

describe('an exhibit that is a file of its own', () => {
  it('is told by the name of the file', () => {
    for (const name of ['ex4-1.txt', 'ex-4.1.htm', 'Exhibit 4.1 Form of Note.md', 'dex4_1.htm', 'tbri_ex4-1.txt']) {
      assert.equal(exhibitOf(name), '4.1', name);
    }
    assert.equal(exhibitOf('ex10-12a.txt'), '10.12a');
    for (const name of ['ex41.txt', 'note.txt', 'index-4-1.txt', 'exhibit-a.txt', 'ex4-1st.txt']) {
      assert.equal(exhibitOf(name), undefined, name);
    }
  });

  it('is mentioned by number, neither held by the draft nor part of another filing', () => {
    const text =
      'Exhibit 10.1\n\nThe form of note is Exhibit 4.1 and Exhibit A. This is Exhibit 10.1. See Exhibit 4.2 to the\n' +
      'Registration Statement, and Exhibits 10.2 and 10.3.\n';
    const mentioned = exhibitMentions(readDraft(text, 'plain')).map(({ at, number }) => [
      text.slice(at.start, at.end),
      number,
    ]);
    assert.deepEqual(mentioned, [
      ['Exhibit 4.1', '4.1'],
      ['Exhibits 10.2', '10.2'],
      ['10.3', '10.3'],
    ]);
  });
});
