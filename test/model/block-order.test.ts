import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Analyser } from '../../server/src/analysis/model/analyser.ts';
import { indexOfBlock, startOfBlock } from '../../server/src/analysis/model/places.ts';
import { runs } from '../harness/runs.ts';

const inOrder = ({ draft }: Analyser): void => {
  const found = draft.blocks.map((block) => draft.indexes.order.indexOf(block));
  assert.deepEqual(
    found,
    draft.blocks.map((_, index) => index),
  );
};

describe('the order of blocks', () => {
  it('is that of the draft after any edits', () => {
    const edit = fc.record({
      start: fc.nat(400),
      length: fc.nat(60),
      text: fc.constantFrom('', 'x', '\n\n', 'One.\n\nTwo.\n\n', '(a) It is.\n'),
    });
    const property = fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let text = 'First.\n\nSecond.\n\nThird.\n\n'.repeat(8);
      const analyser = new Analyser(text, 'plain');
      for (const { start, length, text: inserted } of edits) {
        const from = Math.min(start, text.length);
        const to = Math.min(from + length, text.length);
        text = text.slice(0, from) + inserted + text.slice(to);
        analyser.edit(text, { start: from, end: to, inserted: inserted.length });
        inOrder(analyser);
      }
    });
    fc.assert(property, { numRuns: runs(200) });
  });

  it('lasts while paragraph after paragraph is written at one place', () => {
    let text = 'Above.\n\nBelow.\n';
    const analyser = new Analyser(text, 'plain');
    for (let n = 0; n < 200; n++) {
      text = `Above.\n\nNew.\n\n${text.slice('Above.\n\n'.length)}`;
      analyser.edit(text, { start: 8, end: 8, inserted: 'New.\n\n'.length });
      inOrder(analyser);
    }
  });

  it('is none for a block that left, which is looked up in the draft it belongs to', () => {
    const analyser = new Analyser('Above.\n\nBelow.\n', 'plain');
    const before = analyser.draft;
    const [, below] = before.blocks;
    analyser.edit('Above.\n\nBehind.\n', { start: 10, end: 13, inserted: 4 });
    assert.ok(below);
    assert.equal(analyser.draft.indexes.order.indexOf(below), -1);
    assert.equal(indexOfBlock(before, below), 1);
    assert.equal(startOfBlock(before, below), 8);
    assert.equal(startOfBlock(analyser.draft, below), undefined);
  });
});
