import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, readDraft, type Draft } from '../../../server/src/analysis/index.ts';
import { framedSlips } from '../../../server/src/analysis/model/framed-word/slips.ts';

const slipsOf = (draft: Draft): readonly string[] =>
  framedSlips(draft).map(({ written, meant }) => `${written} / ${meant}`);

const opening =
  'This Agreement is made by Alder Mills, Inc. (the "Company") and Cedar Bank (the "Lender") under a Closing Statement (the "Closing Statement"). It ends on the Final Date (the "Final Date").';
const more =
  'The Company shall pay the Lender on the Final Date. If the Company fails, the Company shall owe the Lender interest from the Final Date. The Closing Statement binds the Company, and the Closing Statement is final.';
const slips = (...paragraphs: readonly string[]): readonly string[] =>
  slipsOf(readDraft([opening, more, ...paragraphs].join('\n\n'), 'plain'));

describe('a word between the words between which another stands', () => {
  it('is that one misspelt where it stands nowhere else, whatever the letter', () => {
    assert.deepEqual(slips('Then the Copany shall sign.'), ['COPANY / COMPANY']);
    assert.deepEqual(slips('Then the Companv shall sign.'), ['COMPANV / COMPANY']);
    assert.deepEqual(slips('Then the Cmopany shall sign.'), ['CMOPANY / COMPANY']);
    assert.deepEqual(slips('Then the Copany shall sign.', 'No Copany is bound.'), []);
    assert.deepEqual(slips('Then the Copany shall sign.', 'A copany is none.'), []);
  });

  it('is that one in the short name that a company has right there', () => {
    const works = (full: string): string =>
      `It is given by ${full} Process Works, LLC, an Ohio company ("Tarnsin Process").`;
    assert.deepEqual(slips('Made by Tarnsin Brothers, Inc., of Ohio.', works('Tarnisn')), ['TARNISN / TARNSIN']);
    assert.deepEqual(slips('Made by Tarnsin Brothers, Inc., of Ohio.', works('Tarnsin')), []);
  });

  it('may break its line, and stand in brackets or in capitals', () => {
    assert.deepEqual(slips('Then the\nCopany\nshall sign.'), ['COPANY / COMPANY']);
    assert.deepEqual(slips('Then the (Copany) shall sign.'), ['COPANY / COMPANY']);
    assert.deepEqual(slips('THEN THE COPANY SHALL SIGN.'), ['COPANY / COMPANY']);
    assert.deepEqual(slips('THEN THE COMPANV SHALL SIGN.'), []);
  });

  it('needs both neighbours for little, and one with a capital for a long word or a mark that ends the paragraph', () => {
    assert.deepEqual(slips('Then the Copany signs.'), []);
    assert.deepEqual(slips('It is said in each Closing Statment that it is so.'), ['STATMENT / STATEMENT']);
    assert.deepEqual(slips('It is said in each Closnig Statement that it is so.'), ['CLOSNIG / CLOSING']);
    assert.deepEqual(slips('It pays on the Final Daet, and ends.'), ['DAET / DATE']);
    assert.deepEqual(slips('Closing Statments'), []);
    assert.deepEqual(slips('The Closing\n\nStatment of it.'), []);
    assert.deepEqual(slips('The Closing. Statment of it.'), []);
  });

  it('is no other form of the word, nobody else, and none of a word that stands once', () => {
    assert.deepEqual(slips('Then the Companys shall sign.'), []);
    const employer = 'Ann Lee (the "Employee") signs. The Employee shall work, and the Employee shall rest.';
    assert.deepEqual(slips(employer, 'There the Employer shall pay.'), []);
    assert.deepEqual(slips('Birch (the "Seller") shall sign.', 'Then the Selller shall sign.'), []);
    assert.deepEqual(slips('Under the Merger Agreement.', 'Under the Merrer Agreement.'), []);
    const brothers = 'By: /s/ Jonas Quill\nJonas Quill, President';
    assert.deepEqual(slips('Quill Jonas Mills, LLC and the Jonas Mills.', brothers, 'It is of the Jones Mills.'), []);
  });

  it('may be a long one with a slip in each half, and one of a title that stands once', () => {
    const interest = 'The Certification Authority shall certify. Each Certification Authority is bound.';
    const title = 'It is dated as the Certification Agreement dated May 1, 2026 shall say.';
    assert.deepEqual(slips(interest, title, 'Then each Certifcatoin Authority is heard.'), [
      'CERTIFCATOIN / CERTIFICATION',
    ]);
    assert.deepEqual(slips(interest, title, 'Then each Certifcatoin Board is heard.'), []);
    assert.deepEqual(slips(interest, title, 'Then each Crtificatioon Authority is heard.'), [
      'CRTIFICATIOON / CERTIFICATION',
    ]);
    assert.deepEqual(slips(interest, title, 'Then each Crtifixatoin Authority is heard.'), []);
    assert.deepEqual(slips(interest, 'Then each Certifcatoin Authority is heard.'), []);
  });

  it('may have two letters more within a long word', () => {
    const price = 'At the initial Conversion Price (the "Conversion Price") each share is converted.';
    const found = ['CONVERSATION / CONVERSION'];
    assert.deepEqual(slips(price, 'It is issued at the initial Conversation Price.'), found);
    assert.deepEqual(slips(price, 'It is issued at the Conversation Rate.'), []);
    assert.deepEqual(slips(price, 'It is issued at the initial Conversation Price.', 'A conversation was had.'), []);
  });

  it('is none in a name that the draft introduces beside the other one', () => {
    const two = 'Birch Marten Fund, L.P., a Texas limited partnership, signs. Birch Marten Fund, L.P. pays.';
    assert.deepEqual(slips(two, 'Birch Martin Fund, L.P. owes it.'), ['MARTIN / MARTEN']);
    assert.deepEqual(slips(two, 'Birch Martin Fund, L.P., an Ohio limited partnership, owes it.'), []);
  });

  it('is followed through edits of it, of the term and of what stands around', () => {
    const analyser = new Analyser([opening, more, 'Then the Copany shall sign.'].join('\n\n'), 'plain');
    const expected = ['COPANY / COMPANY'];
    assert.deepEqual(slipsOf(analyser.draft), expected);
    const edit = (old: string, text: string): void => {
      const start = analyser.draft.text.lastIndexOf(old);
      const end = start + old.length;
      const now = analyser.draft.text.slice(0, start) + text + analyser.draft.text.slice(end);
      analyser.edit(now, { start, end, inserted: text.length });
    };
    edit('shall sign', 'may sign');
    assert.deepEqual(slipsOf(analyser.draft), []);
    edit('may sign', 'shall sign');
    assert.deepEqual(slipsOf(analyser.draft), expected);
    edit('the Company shall owe', 'the Company owes');
    assert.deepEqual(slipsOf(analyser.draft), expected);
    edit('The Company shall pay', 'The Company pays');
    assert.deepEqual(slipsOf(analyser.draft), []);
    edit('The Company pays', 'The Company shall pay');
    assert.deepEqual(slipsOf(analyser.draft), expected);
    edit('Copany', 'Company');
    assert.deepEqual(slipsOf(analyser.draft), []);
  });
});
