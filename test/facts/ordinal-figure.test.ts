import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

describe('an ordinal in figures', () => {
  const ordinals = (text: string): readonly string[] =>
    factsOf(`${text}\n`).flatMap(({ fact }) => (fact.kind === 'ordinal-figure' ? [`${fact.rank} ${fact.suffix}`] : []));

  it('is read with whatever ending it has', () => {
    assert.deepEqual(ordinals('The 21th day, the 5th day, the 3nd.'), ['21 th', '5 th', '3 nd']);
  });

  it('is no figure with another word, and none set apart', () => {
    assert.deepEqual(ordinals('It is 5 the day, 5 days, A5th, 5thly, and 5 th.'), []);
  });

  it('is none in a postcode, a code, the half of a fraction, or with more than three digits', () => {
    const codes = [
      'E14 5RD',
      '98 45TH',
      '1/20th',
      '12/31 5TH',
      '5th2',
      '5thA',
      '1234th',
      '10,000th',
      '5TH Ab',
      '5TH OF',
    ];
    for (const code of codes) assert.deepEqual(ordinals(`It stands at ${code}, as said.`), [], code);
  });

  it('is one in capitals before a word in capitals, behind quotes and brackets, and at both ends of a text', () => {
    assert.deepEqual(ordinals('THE 21TH DAY OF MAY'), ['21 TH']);
    assert.deepEqual(ordinals('THE 22TH OF MARCH'), ['22 TH']);
    assert.deepEqual(ordinals('(5th), "3nd" and [2st] and \u201c9st\u201d'), ['5 th', '3 nd', '2 st', '9 st']);
    assert.deepEqual(ordinals('21st'), ['21 st']);
    assert.deepEqual(
      factsOf('On the 21th day.\n').flatMap(({ fact, text }) => (fact.kind === 'ordinal-figure' ? [text] : [])),
      ['21th'],
    );
  });
});
