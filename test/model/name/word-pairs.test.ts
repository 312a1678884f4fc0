import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { wordPairs } from '../../../server/src/analysis/model/name/word-pairs.ts';

const analysing = (...names: readonly string[]): Analyser =>
  new Analyser(names.map((name) => `The note of ${name} is due.\n\n`).join(''), 'plain');

const pairsOf = (...names: readonly string[]): readonly string[] =>
  wordPairs(analysing(...names).draft.indexes).map(
    ({ slip, short, long, word }) => `${slip} ${word}: ${short} / ${long}`,
  );

describe('pairs of names in whole words', () => {
  it('have one word more within', () => {
    assert.deepEqual(pairsOf('Alder Bank National Association', 'Alder National Association'), [
      'missing BANK: ALDER NATIONAL ASSOCIATION / ALDER BANK NATIONAL ASSOCIATION',
    ]);
    assert.deepEqual(pairsOf('Moody & Sons Corp.', 'Moody Sons Corporation'), [
      'missing AND: MOODY SONS CORPORATION / MOODY & SONS CORP',
    ]);
  });

  it('have one word twice, the first one too', () => {
    assert.deepEqual(pairsOf('Alder Alder Mills Corp.', 'Alder Mills Corp.'), [
      'doubled ALDER: ALDER MILLS CORP / ALDER ALDER MILLS CORP',
    ]);
    assert.deepEqual(pairsOf('Alder Mills Mills Corp.', 'Alder Mills Corp.'), [
      'doubled MILLS: ALDER MILLS CORP / ALDER MILLS MILLS CORP',
    ]);
  });

  it('have two words the other way round, once', () => {
    assert.deepEqual(pairsOf('First Alder Mills Corp.', 'First Mills Alder Corp.'), [
      'swapped ALDER: FIRST ALDER MILLS CORP / FIRST MILLS ALDER CORP',
    ]);
  });

  it('have two words the other way round over their `and`', () => {
    assert.deepEqual(pairsOf('Alder Timber & Land Co.', 'Alder Land & Timber Co.'), [
      'swapped LAND: ALDER LAND & TIMBER CO / ALDER TIMBER & LAND CO',
    ]);
    assert.deepEqual(pairsOf('Timber & Alder Land Co.', 'Timber Land & Alder Co.'), []);
  });

  it('have a slip in a short word, where three others are the same', () => {
    assert.deepEqual(pairsOf('Alder Tool & Die Mills Corp.', 'Alder Tool & Dye Mills Corp.'), [
      'short DYE: ALDER TOOL & DIE MILLS CORP / ALDER TOOL & DYE MILLS CORP',
    ]);
    assert.deepEqual(pairsOf('Alder St. Croix Paper Corp.', 'Alder Ste. Croix Paper Corp.'), [
      'short STE: ALDER ST CROIX PAPER CORP / ALDER STE CROIX PAPER CORP',
    ]);
    assert.deepEqual(pairsOf('Alder 3D Paper Corp.', 'Alder D3 Paper Corp.'), [
      'short D3: ALDER 3D PAPER CORP / ALDER D3 PAPER CORP',
    ]);
    assert.deepEqual(pairsOf('Alder Dye Corp.', 'Alder Die Corp.'), []);
    assert.deepEqual(pairsOf('Alder US Paper Holdings Corp.', 'Alder UK Paper Holdings Corp.'), []);
  });

  it('are none that differ at the front, in the suffix alone, or in more', () => {
    assert.deepEqual(pairsOf('New Alder Mills Corp.', 'Alder Mills Corp.'), []);
    assert.deepEqual(pairsOf('Alder Mills Corp.', 'Alder Mills Corporation', 'Alder Mills LLC'), []);
    assert.deepEqual(pairsOf('Alder Far West Mills Corp.', 'Alder Mills Corp.'), []);
    assert.deepEqual(pairsOf('Alder Mills Corp.', 'Cedar Mills Corp.', 'Mills Alder'), []);
  });

  it('are found whichever word is left out, doubled or turned round', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[BDGKM][aeu][lnrt][aeu]$/), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom('missing', 'doubled', 'swapped'), (own, place, slip) => {
        const at = slip === 'missing' ? 1 + (place % (own.length - 1)) : place % (own.length - 1);
        const [before, here, next] = [own.slice(0, at), own[at] ?? '', own[at + 1] ?? ''];
        const behind = own.slice(at + 1);
        const other =
          slip === 'missing'
            ? [...before, ...behind]
            : slip === 'doubled'
              ? [...before, here, here, ...behind]
              : [...before, next, here, ...own.slice(at + 2)];
        const found = pairsOf(`${own.join(' ')} Corp.`, `${other.join(' ')} Corp.`);
        assert.equal(found.length, 1);
        assert.ok(found[0]?.startsWith(slip), found[0]);
      }),
    );
  });

  it('are found again after an edit, and only then', () => {
    const analyser = analysing('Alder Mills Corp.', 'Alder Mills Corp.');
    const { text, indexes } = analyser.draft;
    assert.deepEqual(wordPairs(indexes), []);
    const at = text.lastIndexOf('Mills');
    const typed = analyser.edit(`${text.slice(0, at)}Brick ${text.slice(at)}`, { start: at, end: at, inserted: 6 });
    assert.equal(wordPairs(typed.indexes).length, 1);
    assert.equal(wordPairs(typed.indexes), wordPairs(typed.indexes));
  });
});
