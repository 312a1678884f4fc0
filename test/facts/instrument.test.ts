import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instrument } from '../../server/src/analysis/facts/fact.ts';
import { factsOf } from '../harness/facts.ts';

const instruments = (text: string): readonly Instrument[] =>
  factsOf(text).flatMap(({ fact }) => (fact.kind === 'instrument' ? [fact] : []));

const dateOf = ({ date }: Instrument): string | undefined => date && `${date.year}-${date.month}-${date.day}`;

/** Each title with its date. */
const dated = (text: string): readonly (readonly (string | undefined)[])[] =>
  instruments(text).map((instrument) => [instrument.text, dateOf(instrument)]);

describe('the title of an instrument', () => {
  it('is read whole, with its number, what it changes and what it does', () => {
    assert.deepEqual(dated('The Second Amended and Restated Credit\nAgreement dated as of May 4, 2026 binds it.\n'), [
      ['Second Amended and Restated Credit Agreement', '2026-5-4'],
    ]);
    assert.deepEqual(dated('This Amendment No. 3 to Loan Agreement is made as of May 4, 2026.\n'), [
      ['Amendment No. 3 to Loan Agreement', '2026-5-4'],
    ]);
    assert.deepEqual(dated('This Certificate of Designation is filed by Alder Mills, Inc.\n'), [
      ['Certificate of Designation', undefined],
    ]);
    assert.deepEqual(dated('It ends the Agreement and Plan of Merger dated May 4, 2026.\n'), [
      ['Agreement and Plan of Merger', '2026-5-4'],
    ]);
  });

  it('may be written small, where it is dated right there', () => {
    assert.deepEqual(
      dated('They are parties to that certain loan and security agreement dated as of May 4, 2026, as amended.\n'),
      [['loan and security agreement', '2026-5-4']],
    );
    assert.deepEqual(dated('It executed an indenture (the "Indenture"), dated as of May 4, 2026, for the notes.\n'), [
      ['indenture', '2026-5-4'],
    ]);
    const [small] = instruments('The amended and restated credit agreement, dated May 4, 2026, ends.\n');
    assert.deepEqual([small?.key, small?.pointer], ['AMENDED AND RESTATED CREDIT AGREEMENT', 'the']);
  });

  it('has one key in capitals, with Number for No., and & for and', () => {
    const keys = (text: string): readonly string[] => instruments(text).map(({ key }) => key);
    const [numbered, joined] = ['AMENDMENT NO 3 TO LOAN AGREEMENT', 'PLEDGE AND LOAN AGREEMENT'];
    assert.deepEqual(keys('AMENDMENT NO. 3 TO LOAN AGREEMENT\n'), [numbered]);
    assert.deepEqual(keys('This Amendment Number 3 to Loan Agreement is signed.\n'), [numbered]);
    assert.deepEqual(keys('PLEDGE & LOAN AGREEMENT\n'), [joined]);
    assert.deepEqual(keys('This Pledge and Loan Agreement is signed.\n'), [joined]);
  });

  it('is pointed at as the draft itself, as one of many, or as another one', () => {
    const pointed = (words: string): readonly string[] =>
      instruments(`It signed ${words} Loan Agreement dated May 4, 2026.\n`).map(({ pointer }) => pointer);
    assert.deepEqual(pointed('this'), ['this']);
    for (const words of ['the', 'that certain', 'such', 'said']) assert.deepEqual(pointed(words), ['the'], words);
    for (const words of ['a', 'each', 'a certain']) assert.deepEqual(pointed(words), ['a'], words);
    for (const words of ['the existing', 'its prior', 'the form of', 'a separate']) {
      assert.deepEqual(pointed(words), ['another'], words);
    }
    assert.deepEqual(
      instruments('LOAN AGREEMENT\n\nIt is signed.\n').map(({ pointer, opens }) => [pointer, opens]),
      [['none', true]],
    );
  });

  it('has the short name that stands behind it or defines it', () => {
    const aliases = (text: string): readonly (string | undefined)[] => instruments(text).map(({ alias }) => alias);
    assert.deepEqual(aliases('The Pledge Agreement dated as of May 4, 2026 (the "Pledge") ends.\n'), ['PLEDGE']);
    assert.deepEqual(aliases('“Old Lease” means the Lease dated May 4, 2026.\n'), ['OLD LEASE']);
    assert.deepEqual(aliases('"Old Lease" shall mean the Lease dated May 4, 2026.\n'), ['OLD LEASE']);
    assert.deepEqual(aliases('The Pledge Agreement dated May 4, 2026 (as amended) ends.\n'), [undefined]);
  });

  it('names its parties word by word', () => {
    const [pledge] = instruments(
      'The Pledge Agreement dated as of May 4, 2026, between Alder Mills, Inc. and Birch Studios, LLC, ends.\n',
    );
    assert.deepEqual(pledge?.parties, ['ALDER', 'MILLS', 'BIRCH', 'STUDIOS']);
  });

  const nothing: Readonly<Record<string, string>> = {
    'a title that nothing dates, and that is not the draft': 'It signed the Credit Agreement and a Lease.\n',
    'small letters without a date': 'The loan agreement with the Bank ends on May 4, 2026.\n',
    'small letters that mean the draft': 'This loan agreement dated May 4, 2026 ends.\n',
    'small letters that say what is changed': 'Amendment No. 2 to the loan agreement dated May 4, 2026 ends.\n',
    'a noun in small letters without a short name': 'An indenture dated May 4, 2026 ends.\n',
    'small letters that say nothing of an instrument': 'The good agreement dated May 4, 2026 ends.\n',
    'what is merely effective on a day': 'The Loan Agreement effective as of May 4, 2026 ends.\n',
    '"this Agreement", undated': 'This Agreement binds them, and this Note too.\n',
    'a date behind what another instrument changes': 'It signed Amendment No. 2 to the Lease dated May 4, 2026.\n',
  };
  for (const [name, text] of Object.entries(nothing)) {
    it(`is not stated by ${name}`, () => {
      assert.deepEqual(
        dated(text).filter(([, date]) => date),
        [],
      );
    });
  }
});
