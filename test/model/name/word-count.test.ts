import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { wordCounts } from '../../../server/src/analysis/model/name/word-count.ts';

const counted = (text: string, ...words: readonly string[]): readonly (readonly number[])[] => {
  const counts = wordCounts(new Analyser(text, 'plain').draft);
  return words.map((word) => [counts.get(word).all, counts.get(word).lower]);
};

describe('the count of a word', () => {
  it('is of all its mentions in any case, and of those in small letters', () => {
    assert.deepEqual(
      counted('Alder ALDER alder.\n\nThe (Alder) trees, alder-wood, realder, alders.\n', 'ALDER', 'TREES'),
      [
        [5, 2],
        [1, 1],
      ],
    );
  });

  it('counts a genitive with its word, and a word with an apostrophe as one', () => {
    assert.deepEqual(counted("Alder's and Alder\u2019s; the Founders' Founders.\n", 'ALDER', 'FOUNDERS'), [
      [2, 0],
      [2, 0],
    ]);
    assert.deepEqual(counted("O'Brien, O\u2019BRIEN and OBrien.\n", 'OBRIEN'), [[3, 0]]);
  });

  it('is nought of a word that does not stand there', () => {
    assert.deepEqual(counted('Nothing.\n', 'ALDER'), [[0, 0]]);
    assert.deepEqual(counted('', 'ALDER'), [[0, 0]]);
  });

  it('is right however many words were typed and taken out again', () => {
    const head = 'Alder Mills\n\n';
    const many = `${Array.from({ length: 21_000 }, (_, n) => `Word${n}`).join(' ')}\n\n`;
    const analyser = new Analyser(`${head}The end.\n`, 'plain');
    assert.equal(wordCounts(analyser.draft).get('ALDER').all, 1);
    const at = head.length;
    const full = analyser.edit(`${head}${many}The end.\n`, { start: at, end: at, inserted: many.length });
    assert.equal(wordCounts(full).get('WORD20999').all, 1);
    const less = analyser.edit(`${head}Alder ends.\n`, { start: at, end: at + many.length + 9, inserted: 12 });
    const expected = { ALDER: 2, WORD20999: 0, END: 0, ENDS: 1, MILLS: 1 };
    for (const [word, all] of Object.entries(expected)) assert.equal(wordCounts(less).get(word).all, all, word);
    const more = analyser.edit(`${head}Alder ends alder.\n`, { start: at + 10, end: at + 10, inserted: 6 });
    assert.deepEqual(wordCounts(more).get('ALDER'), { all: 3, lower: 1 });
  });

  it('follows every edit', () => {
    const bits = fc.constantFrom('Alder ', 'alder ', 'birch ', 'Birch, ', 'cedar', '\n\n', "Alder's ");
    const texts = fc.array(bits, { maxLength: 30 }).map((parts) => parts.join(''));
    const count = (text: string, word: string): number =>
      text.split(/[^A-Za-z']+/).filter((part) => part.replace(/'s$/, '').toUpperCase() === word).length;
    fc.assert(
      fc.property(texts, texts, texts, texts, (head, tail, removed, added) => {
        const analyser = new Analyser(head + removed + tail, 'plain');
        wordCounts(analyser.draft).get('ALDER');
        const text = head + added + tail;
        const edit = { start: head.length, end: head.length + removed.length, inserted: added.length };
        const draft = analyser.edit(text, edit);
        const counts = wordCounts(draft);
        for (const word of ['ALDER', 'BIRCH'])
          assert.equal(counts.get(word).all, count(text, word), `${word}: ${text}`);
      }),
    );
  });
});
