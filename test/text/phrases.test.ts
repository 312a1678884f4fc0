import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { isProper, outside, phrasesIn, standsAlone } from '../../server/src/analysis/text/phrases.ts';
import { span, type Span } from '../../server/src/analysis/text/span.ts';

const found = (text: string, ...words: readonly string[]): readonly string[] =>
  phrasesIn(text, words).map(({ start, end }) => text.slice(start, end));

const placed = (text: string, phrase: string): readonly [string, Span] => {
  const start = text.indexOf(phrase);
  assert.ok(start >= 0);
  return [text, span(start, start + phrase.length)];
};

describe('phrases in a text', () => {
  it('are some words in a row, in any case and over line ends', () => {
    assert.deepEqual(found('Loan Agreement, LOAN AGREEMENT; loan\n  agreement.', 'Loan', 'Agreement'), [
      'Loan Agreement',
      'LOAN AGREEMENT',
      'loan\n  agreement',
    ]);
    assert.deepEqual(found('E. T. Vasquez and E T Vasquez, Jr.', 'E', 'T', 'Vasquez'), [
      'E. T. Vasquez',
      'E T Vasquez',
    ]);
  });

  it('begin and end as words', () => {
    assert.deepEqual(
      found('preLoan Agreement, Loan Agreements, Loan-Agreement, Loan2 Agreement', 'Loan', 'Agreement'),
      [],
    );
    assert.deepEqual(found('a+b (c) a+b', 'a+b'), ['a+b', 'a+b']);
    assert.deepEqual(found('Mary-Ann Lee, Mary/Ann (Lee)', 'Mary-Ann', 'Lee'), ['Mary-Ann Lee']);
    for (const sign of '.*+?^${}()|[]\\/-&#~') assert.deepEqual(found(`b${sign}b`, `b${sign}b`), [`b${sign}b`]);
    assert.deepEqual(found('anything'), []);
  });

  it('are proper where every word has a capital, small ones aside', () => {
    for (const text of ['Plan of Merger', 'LOAN AGREEMENT', 'Amendment No. 3 to Lease']) {
      assert.ok(isProper(...placed(text, text)), text);
    }
    assert.equal(isProper(...placed('loan Agreement', 'loan Agreement')), false);
    assert.equal(isProper(...placed('Loan agreement', 'Loan agreement')), false);
  });

  it('stand alone where no other word with a capital goes with them', () => {
    const alone = (text: string): boolean => standsAlone(...placed(text, 'Loan Agreement'));
    for (const text of [
      'the Loan Agreement binds',
      'The Loan Agreement binds',
      'Loan Agreement',
      'binds. Loan Agreement, it says.',
      'under (the "Loan Agreement") it pays',
      'It ends.\n\nLoan Agreement\n\nAlder pays.',
    ]) {
      assert.ok(alone(text), text);
    }
    for (const text of [
      'the Restated Loan Agreement binds',
      'the Loan Agreement Supplement binds',
      'the Restated\nLoan Agreement binds',
      'Eleanor Loan Agreement, Jr. binds',
    ]) {
      assert.equal(alone(text), false, text);
    }
  });

  it('lie outside others where they share nothing with any', () => {
    const spans = fc
      .uniqueArray(fc.nat({ max: 60 }), { maxLength: 12 })
      .map((ends) => ends.sort((a, b) => a - b))
      .map((ends) => ends.flatMap((end, at) => (at % 2 === 1 ? [span(ends[at - 1] ?? 0, end)] : [])));
    fc.assert(
      fc.property(spans, spans, (places, others) => {
        const expected = places.filter(
          (place) => !others.some((other) => place.start < other.end && other.start < place.end),
        );
        assert.deepEqual(outside(places, others), expected);
      }),
    );
  });
});
