import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft, type Draft } from '../../../server/src/analysis/index.ts';
import { exchangedNames } from '../../../server/src/analysis/model/framed-word/exchanged-names.ts';

const slipsOf = (draft: Draft): readonly string[] =>
  exchangedNames(draft).map(({ written, meant, even }) => `${written} / ${meant}${even ? ', even' : ''}`);

const slips = (...paragraphs: readonly string[]): readonly string[] =>
  slipsOf(readDraft(paragraphs.join('\n\n'), 'plain'));

const signature = 'ALDER MILLS, INC.\n\nBy: /s/ Bernard F. Castellan\n    Bernard F. Castellan\n    President';

describe('a word that stands once in the place of a word of a name', () => {
  it('is the given name before the same initial and surname', () => {
    assert.deepEqual(slips(signature, 'The proxies are Bertram F. Castellan and Ida Crane.'), ['BERTRAM / BERNARD']);
    assert.deepEqual(slips(signature, 'The proxies are Bertram G. Castellan and Ida Crane.'), []);
    assert.deepEqual(slips(signature, 'The proxies are Gerhard F. Castellan and Ida Crane.'), []);
  });

  it('is the surname behind the same given name and initial', () => {
    assert.deepEqual(slips(signature, 'The proxies are Bernard F. Casterline and Ida Crane.'), [
      'CASTERLINE / CASTELLAN',
    ]);
  });

  it('is as likely the other one where each stands once', () => {
    const appointed = 'The Company appoints Bernard F. Castellan, its Treasurer.';
    const other = 'The proxies are Bertram F. Castellan and Ida Crane.';
    assert.deepEqual(slips(appointed, other), ['BERTRAM / BERNARD, even']);
  });

  it('is nobody else where the draft says whose kin, or the name stands again', () => {
    assert.deepEqual(slips(signature, 'He gave it to his brother Bertram F. Castellan of Ohio.'), []);
    const twice = 'The proxies are Bertram F. Castellan and Ida Crane.';
    assert.deepEqual(slips(signature, twice, `Signed by Bertram F. Castellan.`), []);
  });

  const made = 'This Deed is made by Harwell Valley Bank, N.A. (the "Bank"). Harwell Valley Bank, N.A. is the lender.';

  it('is a word of a company beside the rest of its name, in full or for short', () => {
    assert.deepEqual(slips(made, 'He is an officer of Harlowe Valley Bank, N.A. and no other.'), ['HARLOWE / HARWELL']);
    assert.deepEqual(slips(made, 'He is an officer of Harlowe County Bank, N.A. and no other.'), []);
    assert.deepEqual(slips(made, 'It is held by Harlowe Valley Bank, N.A. (the "Agent").'), []);
  });

  it('is another company in one paragraph with it, or where another word differs as well', () => {
    assert.deepEqual(slips(`${made} Harlowe Valley Bank, N.A. is none.`), []);
    const stars =
      'Made by Orford Seven Haldenes Cultivated Foods Limited. Orford Seven Haldenes Cultivated Foods Limited signs.';
    assert.deepEqual(slips(stars, 'Copy to Ostend Seven Haldenes Cultured Foods Limited.'), []);
    assert.deepEqual(slips(stars, 'Copy to Orford Seven Haldenes Cultured Foods Limited.'), ['CULTURED / CULTIVATED']);
  });

  it('is a longer name of a company, but no short form of a given one', () => {
    const tankers = '**Halden Tankers Inc.** owns the vessel. Halden Tankers Inc. charters it.';
    const draft = readDraft(`${tankers}\n\n| For Owners |\n|---|\n| HALDENSEN TANKERS INC. |\n`, 'markdown');
    assert.deepEqual(slipsOf(draft), ['HALDENSEN / HALDEN']);
    assert.deepEqual(slips(signature, 'The proxies are Bern F. Castellan and Ida Crane.'), []);
  });

  it('is called otherwise right there', () => {
    const short = 'The guarantee of Harlowe Process Controls, LLC ("Harwell Process") is attached.';
    assert.deepEqual(slips(made, short), ['HARLOWE / HARWELL']);
  });

  it('is a word of the language in small letters anywhere, and then none of a name', () => {
    assert.deepEqual(slips(made, 'He is an officer of Harlowe Valley Bank, N.A.', 'A harwell is a bird.'), []);
  });
});
