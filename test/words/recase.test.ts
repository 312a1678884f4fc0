import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { overLines, recased, reset, titled } from '../../server/src/analysis/words/recase.ts';
import { caseOf, inCase, isCapitals } from '../../server/src/analysis/words/spell-case.ts';

describe('words in the case of those that they replace', () => {
  it('are in capitals where those are', () => {
    assert.equal(recased('Alder', 'MAPLE'), 'ALDER');
    assert.equal(recased('Alder', 'Maple'), 'Alder');
    assert.equal(recased('ALDER', 'Maple'), 'Alder');
    assert.equal(recased('alder', 'Maple'), 'alder');
    assert.equal(recased('McAlder', 'Maple'), 'McAlder');
  });

  it('take a single letter for no word in capitals', () => {
    assert.equal(recased('Alder', 'A'), 'Alder');
    assert.equal(recased('A', 'Maple'), 'A');
  });

  const lines: readonly (readonly [words: string, old: string, expected: string])[] = [
    ['Alder Mills', 'Maple Works', 'Alder Mills'],
    ['  Alder   Mills ', 'Maple Works', 'Alder Mills'],
    ['Alder Mills', 'MAPLE WORKS', 'ALDER MILLS'],
    ['Alder Mills', 'M W', 'Alder Mills'],
    ['Alder Mills', 'MAPLE Works', 'Alder Mills'],
    ['Alder Mills', 'Maple\n  Works', 'Alder\n  Mills'],
    ['Alder Mills of Ohio', 'Maple  Works\nof Ohio', 'Alder Mills\nof Ohio'],
    ['Alder Mills', 'Maple Works of\nOhio', 'Alder\nMills'],
    ['Alder', 'Maple\nWorks', 'Alder'],
    ['Alder Mills', 'MAPLE \n WORKS', 'ALDER \n MILLS'],
    ['Alder Mills of Ohio', 'Maple\nWorks\nOhio', 'Alder\nMills of Ohio'],
  ];
  for (const [words, old, expected] of lines) {
    it(`break where ${JSON.stringify(old)} breaks: ${JSON.stringify(expected)}`, () => {
      assert.equal(reset(words, old), expected);
    });
  }

  it('stand over its lines only where every break could stay', () => {
    assert.equal(overLines('Alder  Mills', 'Maple Works'), 'Alder  Mills');
    assert.equal(overLines('Alder Mills', 'Maple\nWorks'), 'Alder\nMills');
    assert.equal(overLines('Alder', 'Maple\nWorks'), undefined);
    assert.equal(overLines('Alder Mills Ohio', 'Maple\nWorks\nOhio'), undefined);
  });

  it('have the capitals of a name in a sentence', () => {
    assert.equal(titled('NEW YORK'), 'New York');
    assert.equal(titled('DISTRICT OF COLUMBIA'), 'District of Columbia');
    assert.equal(titled('the ISLE and THE KEY'), 'The Isle and the Key');
    assert.equal(titled("PRINCE'S LAND"), "Prince's Land");
    assert.equal(titled('THE OFFSHORE OF'), 'The Offshore Of');
  });
});

describe('the case of a word', () => {
  it('is that of its letters', () => {
    assert.deepEqual(['six', 'Six', 'SIX', 'A', 'a', 'SiX'].map(caseOf), [
      ...['lower', 'capital', 'upper', 'capital', 'lower', 'capital'],
    ]);
    assert.deepEqual([inCase('six', 'lower'), inCase('six', 'capital'), inCase('six', 'upper')], ['six', 'Six', 'SIX']);
  });

  it('is one of capitals where two letters stand and none is small', () => {
    assert.deepEqual(['SIX', 'A', 'A B', 'A\nB', 'AB', 'Six', '6', '6 A'].map(isCapitals), [
      ...[true, false, true, true, true, false, false, false],
    ]);
  });
});
