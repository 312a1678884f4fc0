import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { goesOn, isTyped, rangeAfter, type TextChange } from '../../client/src/typed-change.ts';

const change = (rangeOffset: number, rangeLength: number, text: string): TextChange => ({
  rangeOffset,
  rangeLength,
  text,
});

describe('a change', () => {
  it('is typed where it is one key at the caret', () => {
    const caret = { start: 10, end: 10 };
    assert.equal(isTyped(change(10, 0, '7'), caret), true);
    assert.equal(isTyped(change(10, 0, ' '), caret), true);
    assert.equal(isTyped(change(9, 1, ''), caret), true, 'Backspace');
    assert.equal(isTyped(change(10, 1, ''), caret), true, 'Delete');
    assert.equal(isTyped(change(2, 8, ''), caret), true, 'a word deleted');
    assert.equal(isTyped(change(7, 3, '7'), { start: 7, end: 10 }), true, 'typed over a selection');
  });

  it('is not where it comes from elsewhere: a paste, a line, another place, a whole passage', () => {
    const caret = { start: 10, end: 10 };
    assert.equal(isTyped(change(10, 0, '700'), caret), false);
    assert.equal(isTyped(change(10, 0, '\n'), caret), false);
    assert.equal(isTyped(change(12, 0, '7'), caret), false);
    assert.equal(isTyped(change(3, 2, ''), caret), false);
    assert.equal(isTyped(change(0, 60, ''), { start: 0, end: 60 }), false);
  });

  it('moves a range as the text moves', () => {
    const text = 'It issues Six Hundred Fifty (650) shares.';
    const range = { start: 10, end: 33 };
    const any = fc.tuple(fc.nat(text.length), fc.nat(8), fc.constantFrom('', 'x', '7', ' and so on'));
    fc.assert(
      fc.property(any, ([offset, length, typed]) => {
        const rangeLength = Math.min(length, text.length - offset);
        const after = text.slice(0, offset) + typed + text.slice(offset + rangeLength);
        const moved = rangeAfter(range, change(offset, rangeLength, typed));
        const end = offset + rangeLength;
        const old = text.slice(range.start, range.end);
        const said = moved && after.slice(moved.start, moved.end);
        // What is typed right at the start is part of the range.
        const atStart = rangeLength === 0 && offset === range.start;
        if (offset >= range.end || (end <= range.start && !atStart))
          assert.equal(said, old, 'what happens outside leaves it as it is');
        else if (offset < range.start || end > range.end) assert.equal(said, undefined);
        else assert.equal(said, old.slice(0, offset - range.start) + typed + old.slice(end - range.start));
      }),
      { numRuns: 2000 },
    );
  });

  it('goes on with the last word of a range, and with nothing else behind it', () => {
    const date = { start: 0, end: 14 };
    const year = (text: string, deleted = false): unknown =>
      rangeAfter(date, change(14, 0, text), goesOn('3', text, deleted));
    assert.deepEqual(year('4'), { start: 0, end: 15 });
    for (const text of [' ', ',', ')', '']) assert.deepEqual(year(text, true), date, text);
    assert.equal(goesOn(')', 'a', false), false, 'behind a bracket another word begins');
    assert.equal(goesOn(' ', '2', true), true, 'a year is typed anew');
    assert.equal(goesOn(' ', '2', false), false);
  });
});
