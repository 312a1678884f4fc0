import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Analyser, type Draft } from '../../../server/src/analysis/index.ts';
import { mayHold } from '../../../server/src/analysis/model/name/word-sieve.ts';
import { hashOf } from '../../../server/src/analysis/text/dictionary.ts';

const passes = (draft: Draft, index: number, ...words: readonly string[]): boolean =>
  mayHold(draft, index, words.map(hashOf));

/** By block, whether it may hold one of the words. */
function holders(text: string, ...words: readonly string[]): readonly boolean[] {
  const { draft } = new Analyser(text, 'plain');
  return draft.blocks.map((_, index) => passes(draft, index, ...words));
}

describe('the sieve of a block', () => {
  it('passes the words that stand in it, whatever their case', () => {
    assert.deepEqual(holders('The Alder grows.\n\nNothing is here.\n\nALDER\n', 'alder'), [true, false, true]);
    assert.deepEqual(holders('The Alder grows.\n\nNothing is here.\n', 'ALDER', 'NOTHING'), [true, true]);
    assert.deepEqual(holders('The Alder grows.\n'), [false]);
  });

  it('passes a word with accents, an apostrophe or a genitive as the one without', () => {
    const text = "Jos\u00e9 signs.\n\nO\u2019Brien signs.\n\nThe Alder's trees.\n";
    assert.deepEqual(holders(text, 'JOSE'), [true, false, false]);
    assert.deepEqual(holders(text, 'OBRIEN'), [false, true, false]);
    assert.deepEqual(holders(text, 'ALDER'), [false, false, true]);
  });

  it('passes every word of a long block, and of those that do not stand there one in four at most', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 4, maxLength: 8 });
    const lists = fc.uniqueArray(word, { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(lists, (list) => {
        const half = list.length / 2;
        const { draft } = new Analyser(`${list.slice(0, half).join(' ')}.\n`, 'plain');
        const isPassed = (one: string): boolean => draft.blocks.some((_, index) => passes(draft, index, one));
        assert.ok(list.slice(0, half).every(isPassed));
        const wrong = list.slice(half).filter(isPassed);
        assert.ok(wrong.length < list.length / 8, `${wrong.length} of ${list.length / 2}`);
      }),
      { numRuns: 50 },
    );
  });
});
