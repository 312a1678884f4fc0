import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readDraft } from '../../server/src/analysis/index.ts';
import { openDrafts, type OpenDraft } from '../../server/src/lsp/open-draft.ts';
import { fakeClock } from './fake-clock.ts';

const clock = fakeClock();
const drafts = openDrafts(clock);
const open = (text: string): OpenDraft => drafts.create('file:///a.txt', 'plaintext', 1, text);
const typedAt = (draft: OpenDraft) => draft.typing?.at;
const at = (line: number, character: number) => ({ line, character });

const piece = fc.constantFrom('a', ' ', '\n', '\r\n', '\n\n', 'Six Hundred (650) shares', 'ten (10)', '(', ')', '\r');
const body = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));
const place = fc.record({ line: fc.nat(12), character: fc.nat(40) });
const change = fc.oneof(
  { weight: 8, arbitrary: fc.record({ range: fc.record({ start: place, end: place }), text: body }) },
  { weight: 1, arbitrary: fc.record({ text: body }) },
);

describe('open drafts', () => {
  it('read after any changes as a fresh copy of the text does', () => {
    fc.assert(
      fc.property(body, fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (text, edits) => {
        const draft = open(text);
        for (const [index, changes] of edits.entries()) {
          drafts.update(draft, changes, index + 2);
          // A draft that is not asked for is not read, so ask only now and then.
          if (index % 3 !== 0) continue;
          assert.equal(draft.draft.text, draft.document.getText());
        }
        const fresh = readDraft(draft.document.getText(), 'plain');
        assert.equal(draft.draft.text, fresh.text);
        assert.deepEqual(draft.draft.starts, fresh.starts);
        assert.deepEqual(draft.draft.blocks, fresh.blocks);
      }),
    );
  });

  it('take a range past the last line for the end of the text', () => {
    const draft = open('ten (10) days\n');
    drafts.update(draft, [{ range: { start: at(9, 3), end: at(8, 0) }, text: 'or\n' }], 2);
    drafts.update(draft, [{ range: { start: at(2, 0), end: at(7, 0) }, text: 'so' }], 3);
    assert.equal(draft.document.getText(), 'ten (10) days\nor\nso');
    assert.equal(draft.document.lineCount, 3);
  });

  it('remember where something was typed last', () => {
    const draft = open('Six Hundred (650) shares');
    assert.equal(typedAt(draft), undefined);
    drafts.update(draft, [{ range: { start: at(0, 14), end: at(0, 15) }, text: '00' }], 2);
    assert.deepEqual(typedAt(draft), [{ start: 14, end: 16 }]);
  });

  it('remember all places of one change with several carets, each where it stands afterwards', () => {
    const draft = open('ten (10) and ten (10)');
    drafts.update(
      draft,
      [
        { range: { start: at(0, 18), end: at(0, 20) }, text: '100' },
        { range: { start: at(0, 5), end: at(0, 7) }, text: '100' },
      ],
      2,
    );
    assert.deepEqual(typedAt(draft), [
      { start: 19, end: 22 },
      { start: 5, end: 8 },
    ]);
  });

  it('take a large change for no typing', () => {
    const draft = open('');
    drafts.update(draft, [{ range: { start: at(0, 0), end: at(0, 0) }, text: 'ten (11) days '.repeat(20) }], 2);
    assert.equal(typedAt(draft), undefined);
  });

  it('find the change in a text that is sent whole', () => {
    const draft = open('ten (10) days');
    drafts.update(draft, [{ text: 'ten (11) days' }], 2);
    assert.deepEqual(typedAt(draft), [{ start: 6, end: 7 }]);
  });

  it('read hundreds of carets in one go', () => {
    const text = 'ten (10) days.\n\n'.repeat(400);
    const draft = open(text);
    assert.ok(draft.draft.blocks.length > 1);
    const edits = Array.from({ length: 400 }, (_, index) => ({
      range: { start: at((399 - index) * 2, 5), end: at((399 - index) * 2, 7) },
      text: '11',
    }));
    drafts.update(draft, edits, 2);
    assert.deepEqual(draft.draft.blocks, readDraft(text.replaceAll('10', '11'), 'plain').blocks);
    assert.equal(typedAt(draft), undefined);
  });
});
