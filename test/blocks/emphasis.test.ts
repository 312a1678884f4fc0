import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readEmphasis } from '../../server/src/analysis/blocks/markdown/emphasis.ts';

const read = (text: string): readonly string[] | undefined =>
  readEmphasis(text, 0, text.length)?.map(({ start, end }) => text.slice(start, end));

describe('emphasis by asterisks', () => {
  it('is read around words, figures and brackets', () => {
    assert.deepEqual(read('within **Ten (10)** days, *pro rata*,\nof it'), [
      'within',
      'Ten (10)',
      'days,',
      'pro rata',
      ',\nof it',
    ]);
    assert.deepEqual(read('Thirty (**30**) days for Five Dollars (**$5**)'), [
      'Thirty (',
      '30',
      ') days for Five Dollars (',
      '$5',
      ')',
    ]);
    assert.deepEqual(read('**Alder Mills, Inc.** sells'), ['Alder Mills, Inc.', 'sells']);
  });

  it('is left to remark where it may be anything else', () => {
    for (const text of [
      'a ** b',
      '**a',
      'a*',
      '**a* b',
      '***a***',
      '* a',
      '**a b **',
      '**a\n\nb**',
      '<B>**a**',
      '~*a*~',
    ]) {
      assert.equal(read(text), undefined, text);
    }
  });

  it('is left to remark where there is more of it than a paragraph holds', () => {
    assert.ok(read('**a** '.repeat(250)));
    assert.equal(read('**a** '.repeat(251)), undefined);
  });
});
