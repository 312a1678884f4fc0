import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { countWords } from '../../../server/src/analysis/model/name/word-count.ts';

const counted = (text: string, ...words: readonly string[]): readonly (readonly number[])[] => {
  const counts = countWords(new Analyser(text, 'plain').draft, words);
  return words.map((word) => [counts.get(word)?.all ?? -1, counts.get(word)?.lower ?? -1]);
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

  it('follows every edit, and words that are asked for later', () => {
    const bits = fc.constantFrom('Alder ', 'alder ', 'birch ', 'Birch, ', 'cedar', '\n\n', "Alder's ");
    const texts = fc.array(bits, { maxLength: 30 }).map((parts) => parts.join(''));
    const count = (text: string, word: string): number =>
      text.split(/[^A-Za-z']+/).filter((part) => part.replace(/'s$/, '').toUpperCase() === word).length;
    fc.assert(
      fc.property(texts, texts, texts, texts, (head, tail, removed, added) => {
        const analyser = new Analyser(head + removed + tail, 'plain');
        countWords(analyser.draft, ['ALDER']);
        const text = head + added + tail;
        const edit = { start: head.length, end: head.length + removed.length, inserted: added.length };
        const draft = analyser.edit(text, edit);
        const counts = countWords(draft, ['ALDER', 'BIRCH']);
        for (const word of ['ALDER', 'BIRCH'])
          assert.equal(counts.get(word)?.all, count(text, word), `${word}: ${text}`);
      }),
    );
  });
});
