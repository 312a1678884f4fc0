import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Syntax } from '../../server/src/analysis/blocks/block.ts';
import { Analyser } from '../../server/src/analysis/model/analyser.ts';
import type { Draft } from '../../server/src/analysis/model/draft.ts';
import { changeBetween } from '../../server/src/analysis/text/edit.ts';
import { applied, hostileText, randomEdit } from './edits.ts';

const syntaxes: readonly Syntax[] = ['plain', 'markdown'];

describe('the analyser', () => {
  for (const syntax of syntaxes) {
    it(`reads a ${syntax} draft after any edits as it would read a fresh copy`, function () {
      this.timeout(120_000);
      fc.assert(
        fc.property(hostileText(60), fc.array(randomEdit, { minLength: 1, maxLength: 12 }), (start, edits) => {
          const analyser = new Analyser(start, syntax);
          let text = start;
          let before = start;
          for (const edit of edits) {
            const next = applied(edit, text, before);
            analyser.edit(next, changeBetween(text, next));
            before = text;
            text = next;
            same(analyser.draft, new Analyser(text, syntax).draft);
          }
        }),
        { numRuns: syntax === 'plain' ? 1_500 : 600, seed: 20 },
      );
    });

    it(`keeps the blocks of a ${syntax} draft tiling it`, () => {
      fc.assert(
        fc.property(hostileText(80), (text) => {
          const { blocks, starts } = new Analyser(text, syntax).draft;
          let at = 0;
          blocks.forEach((block, index) => {
            assert.equal(starts[index], at);
            assert.ok(block.length > 0 && block.reach >= block.length);
            at += block.length;
          });
          assert.equal(at, text.length);
        }),
        { numRuns: 2_000, seed: 21 },
      );
    });

    it(`reads only a few blocks of a large ${syntax} draft again for a key typed in a paragraph`, () => {
      const analyser = new Analyser(largeDraft, syntax);
      assert.ok(analyser.draft.blocks.length > 4_000);
      for (const at of [
        largeDraft.indexOf('paragraph 7 '),
        largeDraft.indexOf('paragraph 900 '),
        largeDraft.length - 40,
      ]) {
        const old = new Set(analyser.draft.blocks);
        const text = `${largeDraft.slice(0, at)}x${largeDraft.slice(at)}`;
        const { blocks } = analyser.edit(text, { start: at, end: at, inserted: 1 });
        const came = blocks.filter((block) => !old.has(block)).length;
        assert.ok(came >= 1 && came <= 4, `${came} blocks were read again`);
        analyser.edit(largeDraft, { start: at, end: at + 1, inserted: 0 });
      }
    });
  }

  for (const syntax of syntaxes) {
    describe(`reads again in a large ${syntax} draft`, () => {
      const cases: readonly (readonly [string, number, () => Edit])[] = [
        ['the two halves of a paragraph that is split', 3, () => ({ at: inParagraph(), removed: 1, inserted: '\n\n' })],
        ['two paragraphs that are joined', 2, () => ({ at: afterParagraph(), removed: 2, inserted: ' ' })],
        ['a paragraph that becomes an item', 2, () => ({ at: beforeParagraph(), removed: 0, inserted: '(a) ' })],
        ['a page end that is typed', 3, () => ({ at: afterParagraph(), removed: 0, inserted: '\n<PAGE>' })],
        ['what a fence takes in, and nothing before it', 7, () => ({ at: lineStart(), removed: 0, inserted: '```\n' })],
        ['a fence that is closed at once', 3, () => ({ at: lineStart(), removed: 0, inserted: '```\ntext\n```\n' })],
      ];
      for (const [what, most, edit] of cases) {
        it(what, () => {
          const analyser = new Analyser(largeDraft, syntax);
          const { at, removed, inserted } = edit();
          const old = new Set(analyser.draft.blocks);
          const text = `${largeDraft.slice(0, at)}${inserted}${largeDraft.slice(at + removed)}`;
          const { blocks } = analyser.edit(text, { start: at, end: at + removed, inserted: inserted.length });
          const came = blocks.filter((block) => !old.has(block)).length;
          assert.ok(came >= 1 && came <= most, `${came} blocks were read again`);
        });
      }
    });
  }

  it('takes the same text under an insertion at the very start and the very end', () => {
    const analyser = new Analyser('One.\n\nTwo.\n', 'plain');
    const [, second] = analyser.draft.blocks;
    analyser.edit('Zero.\n\nOne.\n\nTwo.\n', { start: 0, end: 0, inserted: 7 });
    assert.equal(analyser.draft.blocks.length, 3);
    assert.equal(analyser.draft.blocks[2], second);
    analyser.edit('', { start: 0, end: 18, inserted: 0 });
    assert.deepEqual(analyser.draft.blocks, []);
    analyser.edit('One.', { start: 0, end: 0, inserted: 4 });
    assert.equal(analyser.draft.blocks.length, 1);
  });

  it('drops from the indexes what an edit took away', () => {
    const text =
      'Dunmore Holdings, Inc., a Delaware corporation, sells.\n\nAlder Mills, Inc., a Nevada corporation, buys.\n';
    const edited = text.replace('Alder Mills', 'Alder Hills');
    const analyser = new Analyser(text, 'plain');
    analyser.edit(edited, changeBetween(text, edited));
    const fresh = new Analyser(edited, 'plain');
    assert.deepEqual(
      [...analyser.draft.indexes.names.byKey.keys()].sort(),
      [...fresh.draft.indexes.names.byKey.keys()].sort(),
    );
  });
});

/** 1,000 sections of a heading, three paragraphs and a page end each. */
const largeDraft = Array.from(
  { length: 1_000 },
  (_, number) =>
    `SECTION ${number}\n\n     This is paragraph ${number} of the agreement, and the Company shall pay\n` +
    `Six Hundred Fifty (650) dollars on the first day of each month.\n\n` +
    `     The Holder may transfer the Note only with the consent of the Company, which\n` +
    `may not be withheld without cause.\n\n     Notices are given in writing.\n\n` +
    `                                      ${number}\n\n<PAGE>\n\n`,
).join('');

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

// Places in the middle of that draft.
const beforeParagraph = (): number => largeDraft.indexOf('This is paragraph 500 ');
const inParagraph = (): number => largeDraft.indexOf(' of the agreement', beforeParagraph());
const afterParagraph = (): number => largeDraft.indexOf('\n\n', beforeParagraph());
const lineStart = (): number => largeDraft.lastIndexOf('\n', beforeParagraph()) + 1;

function same(draft: Draft, fresh: Draft): void {
  assert.equal(draft.text, fresh.text);
  assert.deepEqual(draft.starts, fresh.starts);
  assert.deepEqual(draft.blocks, fresh.blocks);
}
