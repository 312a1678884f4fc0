import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { outcomeText } from '../../client/src/folder-outcome.ts';

const none = { checked: 0, findings: 0, found: 0, unlike: 0, unread: 0 };

describe('what is told of a folder', () => {
  it('counts its drafts, what was found in them, and every file that was not checked', () => {
    assert.equal(outcomeText({ ...none, checked: 12 }), '12 drafts checked, nothing found.');
    assert.equal(outcomeText({ ...none, checked: 1, findings: 2, found: 1 }), '1 draft checked, 2 findings.');
    assert.equal(
      outcomeText({ checked: 3, findings: 1, found: 1, unlike: 2, unread: 1 }),
      '3 drafts checked, 1 finding in 1 of them. 2 files passed over: not like a legal draft. 1 file could not be read.',
    );
    assert.equal(outcomeText(none), 'No draft was checked.');
    assert.equal(
      outcomeText({ ...none, unlike: 1 }),
      'No draft was checked. 1 file passed over: not like a legal draft.',
    );
  });
});
