import assert from 'node:assert/strict';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { namePairs } from '../../../server/src/analysis/model/name/pairs.ts';
import { processorSeconds } from '../../harness/processor-time.ts';

const draftOf = (names: readonly string[]) =>
  new Analyser(names.map((name) => `The note of ${name} is due.\n\n`).join(''), 'plain').draft;

const pairsOf = (...names: readonly string[]): readonly string[] =>
  namePairs(draftOf(names).indexes).map(({ first, second }) => `${first} / ${second}`);

describe('pairs of names', () => {
  it('differ in one word by one slip', () => {
    assert.deepEqual(pairsOf('Harlan Data Corp.', 'Harlan Date Corp.'), ['HARLAN DATA CORP / HARLAN DATE CORP']);
    assert.deepEqual(pairsOf('Harlan Corp.', 'Halran Corporation'), ['HALRAN CORPORATION / HARLAN CORP']);
    assert.deepEqual(pairsOf('Harlan Media, Inc.', 'Harlan Medias Incorporated'), [
      'HARLAN MEDIA INC / HARLAN MEDIAS INCORPORATED',
    ]);
  });

  it('have all other words in common', () => {
    assert.deepEqual(pairsOf('Harlan Data Corp.', 'Corvin Date Corp.', 'Harlan Data LLC', 'Alder Data Corp.'), []);
  });

  it('are found again after an edit, and only then', () => {
    const text = 'The note of Harlan Corp. is due.\n\nThe note of Harlan Corp. is paid.\n';
    const analyser = new Analyser(text, 'plain');
    const before = namePairs(analyser.draft.indexes);
    assert.deepEqual(before, []);
    const at = text.lastIndexOf('Harlan') + 3;
    const draft = analyser.edit(text.slice(0, at) + text.slice(at + 1), { start: at, end: at + 1, inserted: 0 });
    assert.equal(namePairs(draft.indexes).length, 1);
    assert.equal(namePairs(draft.indexes), namePairs(draft.indexes));
  });

  it('are the same among many names as among few', () => {
    const word = fc.stringMatching(/^[ABE]{4,6}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 40 }), (words) => {
        const expected = new Set<string>();
        for (const a of words) for (const b of words) if (a < b && isSlip(a, b)) expected.add(`${a} ${b}`);
        const found = namePairs(draftOf(words.map((own) => `Dell ${own} Corp.`)).indexes).map(({ first, second }) =>
          [first, second]
            .map((key) => key.split(' ')[1])
            .sort()
            .join(' '),
        );
        // Among many names so alike that they crowd each other, some pairs may be left out, but none is made up.
        assert.deepEqual(
          found.filter((pair) => !expected.has(pair)),
          [],
        );
        if (words.length <= 12) assert.deepEqual(new Set(found), expected);
      }),
    );
  });

  it('take no longer than thousands of names allow', () => {
    const names = Array.from({ length: 6000 }, (_, at) => `Northern ${letters(at)} Corporation`);
    const { indexes } = draftOf(names);
    const seconds = processorSeconds(() => void namePairs(indexes));
    assert.ok(seconds < 3, `${seconds.toFixed(1)} seconds`);
  });
});

function isSlip(a: string, b: string): boolean {
  const swaps = Array.from({ length: a.length - 1 }, (_, at) => a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2));
  return distance(a, b) === 1 || swaps.includes(b) || isOtherDoubled(a, b);
}

/** Whether another letter of a longer word stands twice. */
const isOtherDoubled = (a: string, b: string): boolean =>
  a.length > 4 && a.length === b.length && a.replace(/(.)\1/g, '$1') === b.replace(/(.)\1/g, '$1');

/** A word of its own for each number. */
const letters = (number: number): string =>
  `Q${[...String(number).padStart(5, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a')}`;
