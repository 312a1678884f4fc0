import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Analyser, type Draft } from '../../server/src/analysis/index.ts';
import { changedBlocks } from '../../server/src/analysis/model/changed-blocks.ts';

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `${text}\n\n`).join('');

/** The blocks before and after an edit that puts one text in the place of another. */
function edited(text: string, from: string, to: string): readonly [Draft['blocks'], Draft] {
  const analyser = new Analyser(text, 'plain');
  const { blocks } = analyser.draft;
  const start = text.indexOf(from);
  const draft = analyser.edit(text.replace(from, to), { start, end: start + from.length, inserted: to.length });
  return [blocks, draft];
}

describe('the blocks that an edit changes', () => {
  it('are the one that was typed in, once before and once after', () => {
    const [old, { blocks }] = edited(paragraphs('One ends.', 'Two ends.', 'Three ends.'), 'Two', 'Twelve');
    const { left, from, to } = changedBlocks(old, blocks);
    assert.ok(left.length >= 1 && left.length < 3);
    assert.equal(to - from, left.length);
    assert.ok(left.every((block) => old.includes(block) && !blocks.includes(block)));
  });

  it('are the same for whoever asks, and others for whoever saw another list last', () => {
    const analyser = new Analyser(paragraphs('One ends.', 'Two ends.', 'Three ends.'), 'plain');
    const first = analyser.draft.blocks;
    const typed = (text: string, start: number, end: number, inserted: number): Draft['blocks'] =>
      analyser.edit(text, { start, end, inserted }).blocks;
    const second = typed(paragraphs('One ends.', 'Six ends.', 'Three ends.'), 11, 14, 3);
    const third = typed(paragraphs('One ends.', 'Six ends.', 'Nine ends.'), 22, 27, 4);
    const late = changedBlocks(first, third);
    assert.equal(changedBlocks(second, third), changedBlocks(second, third));
    assert.ok(late.left.every((block) => first.includes(block) && !third.includes(block)));
    assert.ok(changedBlocks(second, third).left.every((block) => second.includes(block)));
    assert.deepEqual(changedBlocks(first, third), late);
    assert.deepEqual(changedBlocks(third, third).left, []);
  });

  it('are none where nothing was edited', () => {
    const { blocks } = new Analyser(paragraphs('One ends.', 'Two ends.'), 'plain').draft;
    assert.deepEqual(changedBlocks(blocks, blocks), { left: [], from: blocks.length, to: blocks.length });
  });

  it('are all where everything was replaced', () => {
    const [old, { blocks }] = edited('One ends.\n', 'One ends.', 'Other words stand here.');
    assert.deepEqual(changedBlocks(old, blocks), { left: old, from: 0, to: blocks.length });
  });

  it('and those that stayed make up both lists', () => {
    const texts = fc
      .array(fc.constantFrom('One.', 'Two.', 'Three.', '\n\n', '<PAGE>\n', 'RESOLVED, that '))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, texts, texts, texts, (head, removed, added, tail) => {
        const analyser = new Analyser(head + removed + tail, 'plain');
        const { blocks: old } = analyser.draft;
        const edit = { start: head.length, end: head.length + removed.length, inserted: added.length };
        const { blocks: now } = analyser.edit(head + added + tail, edit);
        const { left, from, to } = changedBlocks(old, now);
        assert.deepEqual([...now.slice(0, from), ...left, ...now.slice(to)], old);
      }),
    );
  });
});
