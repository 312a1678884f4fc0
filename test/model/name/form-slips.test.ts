import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { formSlips } from '../../../server/src/analysis/model/name/form-slips.ts';

const slips = (...paragraphs: readonly string[]): readonly string[] =>
  formSlips(readDraft(paragraphs.join('\n\n'), 'plain')).map(
    ({ kind, wrong, right }) =>
      `${kind}: ${wrong[0]?.name.text} x${wrong.length} / ${right[0]?.name.text} x${right.length}`,
  );

const text = [
  'This is made by Alder Mills Corp., a Nevada corporation (the "Company").',
  'Alder Mills Corporation pays the price.',
  'Notices go to Alder Mills Corp. at its office.',
] as const;

describe('a name with another suffix', () => {
  it('is the same company where it stands once and the other three times', () => {
    assert.deepEqual(slips(...text, 'Birch Bank indemnifies Alder Mills, Inc. for all costs.'), [
      'words: Alder Mills, Inc. x1 / Alder Mills Corp. x3',
    ]);
    assert.deepEqual(slips(...text.slice(1), 'Birch Bank indemnifies Alder Mills, Inc. for all costs.'), []);
    assert.deepEqual(slips(...text, 'It pays Alder Mills, Inc.', 'It owes Alder Mills, Inc. all costs.'), []);
  });

  it('is the party that is introduced and signs, where either stands once', () => {
    const signed = 'ALDER MILLS CORP.\n\nBy: /s/ Eleanor Vasquez\n';
    assert.deepEqual(slips(text[0], 'All costs are borne by Alder Mills, Inc.', signed), [
      'words: Alder Mills, Inc. x1 / Alder Mills Corp. x2',
    ]);
    assert.deepEqual(slips(text[0], 'All costs are borne by Alder Mills, LLC.', signed), [
      'form: Alder Mills, LLC x1 / Alder Mills Corp. x2',
    ]);
    assert.deepEqual(slips('Alder Mills Corp. pays.', 'All costs are borne by Alder Mills, Inc.', signed), []);
    assert.deepEqual(slips(text[0], 'All costs are borne by its affiliate Alder Mills, Inc.', signed), []);
  });

  it('is the one whom the draft calls by a short name, in the text alone', () => {
    assert.deepEqual(slips(text[0], 'Birch Bank indemnifies Alder Mills, Inc. for all costs.'), [
      'words: Alder Mills, Inc. x1 / Alder Mills Corp. x1',
    ]);
    assert.deepEqual(slips(text[0], 'The exact legal name of the Company is Alder Mills, LLC.'), [
      'form: Alder Mills, LLC x1 / Alder Mills Corp. x1',
    ]);
    assert.deepEqual(slips(text[0], 'ALDER MILLS, LLC\n\nBy: /s/ Eleanor Vasquez\n'), []);
    assert.deepEqual(slips(text[0].replace(' (the "Company")', ''), 'It indemnifies Alder Mills, Inc. for it.'), []);
  });

  it('may be of one word beside its suffix, of which there may be two, where that is no word of the language', () => {
    const [made, ...more] = text.map((paragraph) => paragraph.replace('Alder Mills', 'Aldermoor'));
    assert.deepEqual(slips(made ?? '', ...more, 'Birch Bank indemnifies Aldermoor, Inc. for all costs.'), [
      'form: Aldermoor, Inc. x1 / Aldermoor Corp. x3',
    ]);
    assert.deepEqual(
      slips(made ?? '', ...more, 'Birch Bank indemnifies Aldermoor, Inc. for all costs.', 'An aldermoor is a moor.'),
      [],
    );
  });

  it('may be another company where the law calls the two differently, unless it is called as the other is', () => {
    assert.deepEqual(slips(...text, 'Birch Bank indemnifies Alder Mills, LLC for all costs.'), [
      'form: Alder Mills, LLC x1 / Alder Mills Corp. x3',
    ]);
    assert.deepEqual(slips(...text, 'Company:   Alder Mills, LLC\n           4 Main Street'), [
      'words: Alder Mills, LLC x1 / Alder Mills Corp. x3',
    ]);
  });

  it('may be introduced nowhere where the law calls the two alike', () => {
    const firm = [
      'Hale & Winter, P.A. advises.',
      'It pays Hale & Winter, P.A. its fee.',
      'It asks Hale & Winter, P.A.',
    ];
    assert.deepEqual(slips(...firm, 'Its fee is due to Hale & Winter, P.C. on demand.'), [
      'words: Hale & Winter, P.C. x1 / Hale & Winter, P.A. x3',
    ]);
    assert.deepEqual(slips(...firm, 'Its fee is due to Hale & Winter, LLC on demand.'), []);
  });

  it('is the same where both are said to be formed in one place, however often they stand', () => {
    const other = 'Signed by Alder Mills, Inc., a Nevada corporation.';
    assert.deepEqual(slips(text[0], other), ['words: Alder Mills, Inc. x1 / Alder Mills Corp. x1']);
    assert.deepEqual(slips(text[0], other.replace('Nevada', 'Utah')), []);
  });

  it('is another company beside the other, of its group, before it or after it', () => {
    for (const other of [
      'Alder Mills Corp. pays Alder Mills, Inc. all costs.',
      'Alder Mills, Inc., its subsidiary, pays.',
      'It was acquired by Alder Mills, Inc. (predecessor to the Company) in 2001.',
      'The name of the corporation is Alder Mills, Inc.',
      'It was formerly known as Alder Mills, Inc.',
      'Alder Mills, Inc., a Utah corporation (the "Parent"), pays.',
      'It pays Alder Mills S.A. all costs.',
    ]) {
      assert.deepEqual(slips(...text, other), [], other);
    }
  });

  it('is no partner because of a word of the name', () => {
    const partners = text.map((one) => one.replace('Mills', 'Partners'));
    assert.deepEqual(slips(...partners, 'Birch Bank indemnifies Alder Partners, Inc. for all costs.'), [
      'words: Alder Partners, Inc. x1 / Alder Partners Corp. x3',
    ]);
  });

  it('is the corporation whose articles it signs alone, in a draft that changes no names', () => {
    const articles = [
      'The present name of the corporation is Alder Mills, Inc.',
      'ARTICLE I',
      'The name of the corporation is Alder Mills, Inc.',
    ];
    const signed = (name: string): string => `${name}\n\nBy: /s/ Eleanor Vasquez\n`;
    const expected = ['words: ALDER MILLS, CORP. x1 / Alder Mills, Inc. x2'];
    assert.deepEqual(slips(...articles, signed('ALDER MILLS, CORP.')), expected);
    assert.deepEqual(slips(...articles, signed('ALDER MILLS, LLC')), []);
    assert.deepEqual(slips(...articles.slice(1), signed('ALDER MILLS, CORP.')), []);
    for (const change of ['It hereby changes its name.', 'Article I is amended to read as follows:']) {
      assert.deepEqual(slips(change, ...articles, signed('ALDER MILLS, CORP.')), [], change);
    }
  });
});
