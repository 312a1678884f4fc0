import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, changeBetween } from '../../server/src/analysis/text/edit.ts';
import { LineStarts } from '../../server/src/analysis/text/lines.ts';
import { span } from '../../server/src/analysis/text/span.ts';

describe('edits', () => {
  it('are applied in the order of the text, whatever their own', () => {
    const edits = [
      { at: span(12, 15), text: '600' },
      { at: span(0, 3), text: 'Five' },
      { at: span(11, 11), text: ' about' },
    ];
    assert.equal(applyEdits('Six Hundred 650 shares', edits), 'Five Hundred about 600 shares');
  });

  it('that overlap are refused', () => {
    const edits = [
      { at: span(0, 5), text: 'a' },
      { at: span(4, 6), text: 'b' },
    ];
    assert.throws(() => applyEdits('overlap', edits), /overlap at 4/);
  });

  it('between two texts are the smallest change that makes the second of the first', () => {
    const few = fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(few, few, (before, after) => {
        const { start, end, inserted } = changeBetween(before, after);
        const [old, now] = [before.slice(start, end), after.slice(start, start + inserted)];
        assert.equal(before.slice(0, start) + now + before.slice(end), after);
        assert.ok(start <= end && end <= before.length);
        if (old === '' || now === '') return;
        assert.ok(old.at(0) !== now.at(0) && old.at(-1) !== now.at(-1), 'a letter is taken out and put in again');
      }),
    );
  });
});

describe('line starts', () => {
  it('count lines from 0 and characters in UTF-16 units', () => {
    const lines = new LineStarts('one\r\ntwo\n\n\ud83d\ude00x');
    assert.deepEqual(lines.placeOf(0), { line: 0, character: 0 });
    assert.deepEqual(lines.placeOf(4), { line: 0, character: 4 });
    assert.deepEqual(lines.placeOf(5), { line: 1, character: 0 });
    assert.deepEqual(lines.placeOf(9), { line: 2, character: 0 });
    assert.deepEqual(lines.placeOf(12), { line: 3, character: 2 });
    assert.deepEqual(lines.placeOf(99), { line: 3, character: 89 });
  });
});
