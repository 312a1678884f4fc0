import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { hashOf } from '../../server/src/analysis/text/dictionary.ts';
import { WordNumbers } from '../../server/src/analysis/text/word-numbers.ts';

const numberOf = (numbers: WordNumbers, word: string): number => numbers.numberOf(hashOf(word), word, 0, word.length);
const find = (numbers: WordNumbers, word: string): number => numbers.find(hashOf(word), word, 0, word.length);

describe('words by their number', () => {
  it('are numbered from 1 as they come, whatever their case', () => {
    const numbers = new WordNumbers();
    assert.deepEqual(
      ['alder', 'birch', 'Alder', 'BIRCH', 'cedar', 'élan', 'Élan'].map((word) => numberOf(numbers, word)),
      [1, 2, 1, 2, 3, 4, 5],
    );
    assert.equal(numbers.size, 5);
    assert.equal(find(numbers, 'CEDAR'), 3);
    assert.equal(find(numbers, 'ceda'), 0);
    assert.equal(find(numbers, 'cedars'), 0);
  });

  it('are found within a text', () => {
    const numbers = new WordNumbers();
    const text = 'The Alder mills of alder';
    assert.equal(numbers.numberOf(hashOf('alder'), text, 4, 9), 1);
    assert.equal(numbers.find(hashOf('alder'), text, 19, 24), 1);
    assert.equal(numbers.find(hashOf('alder'), text, 10, 15), 0);
  });

  it('keep their numbers however many there are and however alike their hashes', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'Aa', 'BB', 'z', '7'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.nat({ max: 6_000 }), (words, more) => {
        const numbers = new WordNumbers();
        const known = new Map<string, number>();
        for (const one of [...words, ...Array.from({ length: more }, (_, n) => `w${n}`), ...words]) {
          const key = one.toLowerCase();
          const number = numberOf(numbers, one);
          assert.equal(number, known.get(key) ?? known.size + 1);
          known.set(key, number);
        }
        for (const [key, number] of known) assert.equal(find(numbers, key), number);
        assert.equal(numbers.size, known.size);
      }),
      { numRuns: 30 },
    );
  });

  it('may be very long', () => {
    const numbers = new WordNumbers();
    const long = 'a'.repeat(50_000);
    assert.equal(numberOf(numbers, long), 1);
    assert.equal(numberOf(numbers, `${long}b`), 2);
    assert.equal(find(numbers, long.toUpperCase()), 1);
  });
});
