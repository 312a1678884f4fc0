import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

describe('a surname behind a form of address', () => {
  const surnames = (text: string): readonly string[] =>
    factsOf(`${text}\n`).flatMap(({ fact, text: at }) => (fact.kind === 'surname' ? [`${at}: ${fact.key}`] : []));

  it('is read without the form and the ending of a genitive, over the end of a line', () => {
    assert.deepEqual(surnames('Mr. Marchetti pays. Ms. Quist’s share and Dr O’Brien’s go to Mrs.\nAshgrove.'), [
      'Marchetti: MARCHETTI',
      'Quist: QUIST',
      'O’Brien: OBRIEN',
      'Ashgrove: ASHGROVE',
    ]);
  });

  it('is each of a list', () => {
    assert.deepEqual(surnames('Messrs. Jessup, Dusek, and Grubb met the Chairman.'), [
      'Jessup: JESSUP',
      'Dusek: DUSEK',
      'Grubb: GRUBB',
    ]);
    assert.deepEqual(surnames('Messrs. Jessup and Dusek met.'), ['Jessup: JESSUP', 'Dusek: DUSEK']);
    assert.deepEqual(surnames('Mr. Jessup, Dusek and Grubb met.'), ['Jessup: JESSUP']);
  });

  it('is no given name, initial, part of a name or name of a company, and nothing in lower case', () => {
    const others = ['Mr. John Marchetti', 'Mr. J. Marchetti', 'Mr. Van Dyke', 'Ms. Ryan-Marsh', 'Mr. Ito', 'ms. marsh'];
    for (const text of others) assert.deepEqual(surnames(`It is paid to ${text}.`), [], text);
    assert.deepEqual(surnames('It is paid to Dr. Marsh Laboratories, Inc. today.'), []);
  });
});
