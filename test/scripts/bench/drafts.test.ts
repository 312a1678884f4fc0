import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { agreement } from '../../../scripts/bench/drafts/agreement.ts';
import { contradictory } from '../../../scripts/bench/drafts/contradictory.ts';
import { laidOut } from '../../../scripts/bench/drafts/draft.ts';
import { coherentDraft } from '../../../scripts/bench/drafts/make.ts';
import { randomFrom } from '../../../scripts/bench/drafts/random.ts';
import { createTypist } from '../../../scripts/bench/typist.ts';
import { changeBetween } from '../../../server/src/analysis/text/edit.ts';
import { judge } from '../../harness/check.ts';

const syntaxes = ['plain', 'markdown'] as const;

describe('the drafts of the bench', () => {
  for (const syntax of syntaxes) {
    it(`hold a ${syntax} agreement in which nothing is found`, () => {
      assert.deepEqual(judge(laidOut(agreement(60_000), syntax), syntax), []);
    });

    it(`hold a ${syntax} agreement in which each planted slip is found, and nothing else`, () => {
      const found = judge(laidOut(agreement(60_000, 10_000), syntax), syntax);
      assert.equal(found.length, 5);
      assert.ok(found.every(({ rule }) => rule.id === 'amount-mismatch'));
    });

    it(`hold a contradictory ${syntax} draft in which every few lines something is found, by most rules`, () => {
      const text = laidOut(contradictory(30_000), syntax);
      const found = judge(text, syntax);
      assert.ok(found.length > text.length / 500, `${found.length} findings`);
      assert.ok(new Set(found.map(({ rule }) => rule.id)).size >= 6);
    });
  }

  it('are as long as they are called', () => {
    for (const syntax of syntaxes) {
      for (const [size, length] of [['10 KB', 10_000] as const, ['100 KB', 100_000] as const]) {
        const { text } = coherentDraft(size, syntax);
        assert.ok(Math.abs(text.length - length) < length / 8, `${text.length} for ${size} of ${syntax}`);
      }
    }
  });

  it('are the same every time', () => {
    assert.deepEqual(agreement(20_000, 5_000), agreement(20_000, 5_000));
    assert.deepEqual(contradictory(20_000), contradictory(20_000));
  });

  it('are plain text of 80 columns with page ends', () => {
    const text = laidOut(agreement(20_000), 'plain');
    assert.ok(text.split('\n').every((line) => line.length <= 80));
    assert.ok(text.includes('\n<PAGE>\n'));
  });
});

describe('the typist of the bench', () => {
  it('types a phrase into the draft, key by key', () => {
    const { text } = coherentDraft('10 KB', 'plain');
    const typist = createTypist(text, randomFrom(3));
    const lines = text.split('\n');
    typist.goElsewhere();
    for (let key = 0; key < 22; key++) {
      const { range, text: inserted } = typist.key();
      assert.deepEqual(range.start, range.end);
      const line = lines[range.start.line] ?? '';
      lines[range.start.line] = line.slice(0, range.start.character) + inserted + line.slice(range.start.character);
    }
    const typed = lines.join('\n');
    const { start } = changeBetween(text, typed);
    assert.ok(typed.slice(start - 22, start + 30).includes(' and on thirty (30) da'));
  });

  it('asks on figures and behind words', () => {
    const { text } = coherentDraft('10 KB', 'markdown');
    const typist = createTypist(text, randomFrom(4));
    const lines = text.split('\n');
    for (let request = 0; request < 20; request++) {
      const figure = typist.onFigure();
      assert.match((lines[figure.line] ?? '').slice(figure.character - 1, figure.character + 6), /\d/);
      const word = typist.behindWord();
      assert.match((lines[word.line] ?? '').slice(0, word.character), /[a-z]{3}$/);
    }
  });
});
