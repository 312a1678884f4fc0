import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { addressSlips } from '../../../server/src/analysis/model/signature/address-slips.ts';

const found = (...paragraphs: readonly string[]): readonly string[] =>
  addressSlips(readDraft(`${paragraphs.join('\n\n')}\n`, 'plain')).map(
    ({ wrong, right }) => `${wrong.surname.address.word} / ${right[0]?.surname.address.word} x${right.length}`,
  );

const usual = ['Mr. Marsh serves as President.', 'It pays Mr. Marsh a salary.', 'Notices go to Mr. Marsh at home.'];

describe('a form of address', () => {
  it('is that of the person wherever the draft calls him', () => {
    assert.deepEqual(found(...usual, 'All options of Ms. Marsh vest.'), ['ms / mr x3']);
    assert.deepEqual(found(...usual, 'All options of Mrs. Marsh vest.'), ['mrs / mr x3']);
    assert.deepEqual(found(...usual.map((one) => one.replace('Mr.', 'Ms.')), 'It owes Mr. Marsh.'), ['mr / ms x3']);
  });

  it('may be that of another person, and tells little where the other one is rare', () => {
    for (const other of [
      'Mr. Marsh and Ms. Marsh pay.',
      'It pays Ms. Marsh, his spouse.',
      'Messrs. Marsh and Abara pay Ms. Marsh.',
      'Daniel Marsh (the "Executive") and Ann Marsh, an individual, are paid. Ms. Marsh agrees.',
    ])
      assert.deepEqual(found(...usual, other), [], other);
    assert.deepEqual(found(...usual.slice(1), 'All options of Ms. Marsh vest.'), []);
    assert.deepEqual(found(...usual, 'Ms. Marsh pays.', 'It owes Ms. Marsh.'), []);
    assert.deepEqual(found('Ms. Marsh pays.', 'Ms. Marsh owes.', 'It pays Ms. Marsh.', 'Mrs. Marsh signs.'), []);
  });
});
