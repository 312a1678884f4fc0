import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, readDraft, type Draft } from '../../../server/src/analysis/index.ts';
import { termSlips } from '../../../server/src/analysis/model/defined-term/term-slips.ts';

const slipsOf = (draft: Draft): readonly string[] =>
  termSlips(draft).map(({ written, meant, phrase }) => `${written} / ${meant} of ${phrase.words.join(' ')}`);

const opening =
  'This Agreement is made by Alder Mills, Inc. (the "Borrower") under the Merger Agreement (the "Merger Agreement").';
const more = 'The Borrower pays. The Borrower signs. Under the Merger Agreement the Borrower merges.';
const draftOf = (...paragraphs: readonly string[]): string => [opening, more, ...paragraphs].join('\n\n');
const slips = (...paragraphs: readonly string[]): readonly string[] =>
  slipsOf(readDraft(draftOf(...paragraphs), 'plain'));

describe('a term that is misspelt', () => {
  it('is one of one word behind an article, in capitals and in the genitive too', () => {
    const expected = ['BOROWER / BORROWER of BORROWER'];
    assert.deepEqual(slips('It is owed by the Borower on demand.'), expected);
    assert.deepEqual(slips('It is paid at such Borower’s cost.'), expected);
    assert.deepEqual(slips('Each BOROWER, if any, pays.'), []);
    assert.deepEqual(slips('It is owed by each BOROWER, if any.'), expected);
  });

  it('is one of one word without an article where a sentence begins with it and its verb', () => {
    const party = 'Cedar LLC ("Guarantor") joins Lender. Guarantor signs. Lender and Guarantor agree. Guarantor pays.';
    const expected = ['GUARANTER / GUARANTOR of GUARANTOR'];
    assert.deepEqual(slips(party, 'Section 8. Reaffirmation. Guaranter reaffirms its Guaranty.'), expected);
    assert.deepEqual(slips(party, 'It is so. Guaranter shall pay.'), expected);
    assert.deepEqual(slips(party, 'It is so. Guaranter, Ohio, is a town.'), []);
    assert.deepEqual(slips(party, 'It is so in Guaranter under the lease.'), []);
  });

  it('is one of several, or a title, with a slip in one word', () => {
    const escrow = 'the Escrow Agreement dated May 1, 2026';
    assert.deepEqual(slips('It is terminated with the Merger Agreemnet on that day.'), [
      'AGREEMNET / AGREEMENT of MERGER AGREEMENT',
    ]);
    assert.deepEqual(slips(`It keeps ${escrow}.`, `It ends with ${escrow}.`, 'The Esrcow Agreement binds it.'), [
      'ESRCOW / ESCROW of ESCROW AGREEMENT',
    ]);
  });

  it('is no other form of the word, no other spelling, and no word of the language', () => {
    const others = ['the Borrowers pay', 'the Borrowere pays', 'the Borrow pays', 'the Merger Agreements bind'];
    for (const other of others) assert.deepEqual(slips(`It is said that ${other} at once.`), [], other);
    assert.deepEqual(slips('It is owed by the Borower.', 'A borower is who borrows.'), []);
    const license = 'Cedar LLC (the "Licence") is the Licence, the Licence and the Licence.';
    assert.deepEqual(slips(license, 'It holds the License today.'), []);
  });

  it('is none where the word stands elsewhere, belongs to a name or to more words, or the term stands once', () => {
    assert.deepEqual(slips('It is owed by the Borower.', 'Borower Street is long.'), []);
    assert.deepEqual(slips('It is owed by Borower Mills, Inc. today.'), []);
    assert.deepEqual(slips('It is owed by the Borower Group today.'), []);
    assert.deepEqual(slips('It is owed by the Borower of Cedar today.'), []);
    assert.deepEqual(slipsOf(readDraft(`${opening}\n\nIt is owed by the Borower.`, 'plain')), []);
    assert.deepEqual(slips('It is owed by Cedar LLC (the "Borower"), and the Borower pays.'), []);
  });

  it('is followed through edits of it and of the definition', () => {
    const analyser = new Analyser(draftOf('It is owed by the Borower on demand.'), 'plain');
    const expected = ['BOROWER / BORROWER of BORROWER'];
    assert.deepEqual(slipsOf(analyser.draft), expected);
    const edit = (old: string, text: string): void => {
      const start = analyser.draft.text.indexOf(old);
      const end = start + old.length;
      analyser.edit(analyser.draft.text.replace(old, text), { start, end, inserted: text.length });
    };
    edit('(the "Borrower")', '(the "Lender")');
    assert.deepEqual(slipsOf(analyser.draft), []);
    edit('(the "Lender")', '(the "Borrower")');
    assert.deepEqual(slipsOf(analyser.draft), expected);
    edit('Borower on', 'Borrower on');
    assert.deepEqual(slipsOf(analyser.draft), []);
    edit('Borrower on', 'Borrwoer on');
    assert.deepEqual(slipsOf(analyser.draft), ['BORRWOER / BORROWER of BORROWER']);
  });
});
