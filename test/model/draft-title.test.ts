import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../server/src/analysis/index.ts';
import { draftTitle, textEnd } from '../../server/src/analysis/model/draft-title.ts';

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `${text}\n\n`).join('');

/** The title, the blocks of its head and its preamble, and the days on which the head dates the draft. */
function titleOf(text: string): readonly unknown[] | undefined {
  const own = draftTitle(readDraft(text, 'plain'));
  return own && [own.title.instrument.key, own.head?.index, own.preamble?.index, own.dates.map(({ date }) => date.day)];
}

describe('the title of a draft', () => {
  it('stands at its head and in its preamble', () => {
    const text = paragraphs('LOAN AGREEMENT', 'This Loan Agreement is made as of May 4, 2026.', 'It is due.');
    assert.deepEqual(titleOf(text), ['LOAN AGREEMENT', 0, 1, [4]]);
  });

  it('is that of the head where the preamble says "this Agreement"', () => {
    const text = paragraphs('PLEDGE AND SECURITY AGREEMENT', 'This Agreement is made as of May 4, 2026.');
    assert.deepEqual(titleOf(text)?.[0], 'PLEDGE AND SECURITY AGREEMENT');
  });

  it('is that of the preamble where nothing stands at the head', () => {
    const text = paragraphs('Exhibit 10.1', 'This Pledge Agreement is made as of May 4, 2026.');
    assert.deepEqual(titleOf(text), ['PLEDGE AGREEMENT', undefined, 1, [4]]);
  });

  it('is dated on the cover too, under the title', () => {
    const text = paragraphs(
      'LOAN AGREEMENT',
      'Dated as of May 3, 2026',
      'ALDER MILLS, INC.',
      'LOAN AGREEMENT',
      'This Loan Agreement is made as of May 4, 2026.',
    );
    assert.deepEqual(titleOf(text)?.[3], [3, 4]);
  });

  it('of an amendment is not dated by what it amends', () => {
    const text = paragraphs(
      'SECOND AMENDMENT TO LOAN AGREEMENT',
      'Dated as of June 1, 2020',
      'This Second Amendment to Loan Agreement is made as of May 4, 2026.',
    );
    assert.deepEqual(titleOf(text)?.[3], [4]);
  });

  it('of an amendment is dated by the same heading no more than by the line under it, but for a slip', () => {
    const heads = (date: string, title = 'FIRST AMENDMENT TO LOAN AGREEMENT'): string =>
      paragraphs(
        title,
        `Exhibit 10.4\n${title}\nDATED ${date}\nThis First Amendment to Loan Agreement (this "First Amendment") is made as of May 4, 2026.`,
        'The Borrower and the Lender made the Loan Agreement on June 17, 2020.',
      );
    assert.deepEqual(titleOf(heads('JUNE 17, 2020'))?.[3], [4]);
    assert.deepEqual(titleOf(heads('MAY 14, 2026'))?.[3], [14, 4]);
    assert.deepEqual(titleOf(heads('MAY 4, 2025'))?.[3], [4, 4]);
  });

  it('of a supplemental indenture is dated by no more than that of an amendment is', () => {
    const text = paragraphs(
      'FIRST SUPPLEMENTAL INDENTURE',
      'Dated as of June 1, 2020',
      'This First Supplemental Indenture is made as of May 4, 2026.',
    );
    assert.deepEqual(titleOf(text)?.[3], [4]);
  });

  it('of a supplemental indenture is dated by the cover too where that is a slip away', () => {
    const cover = (date: string, joint = ''): string =>
      paragraphs(
        `FIRST SUPPLEMENTAL INDENTURE${joint}`,
        `Dated as of ${date}`,
        'to',
        'INDENTURE',
        'Dated as of June 1, 2020',
        'FIRST SUPPLEMENTAL INDENTURE, dated as of May 4, 2026 (this "First Supplemental Indenture").',
        'The Trustee may sign this First Supplemental Indenture.',
      );
    assert.deepEqual(titleOf(cover('May 14, 2026'))?.[3], [14, 4]);
    assert.deepEqual(titleOf(cover('June 2, 2020'))?.[3], [4]);
  });

  it('is none of a text that names itself in no way', () => {
    assert.equal(titleOf('The parties made a Loan Agreement dated May 4, 2026.\n'), undefined);
    assert.equal(titleOf('Dear Ann, this Agreement is short.\n'), undefined);
    assert.equal(titleOf(''), undefined);
  });

  it('lies before the first signature, and a form behind it has a title of its own', () => {
    const text = paragraphs(
      'LOAN AGREEMENT',
      'This Loan Agreement is made as of May 4, 2026.',
      'It is due.',
      'IN WITNESS WHEREOF, the parties have executed this Loan Agreement.',
      'PLEDGE AGREEMENT',
      'This Pledge Agreement is made as of May 9, 2026.',
    );
    const draft = readDraft(text, 'plain');
    const own = draftTitle(draft);
    assert.ok(own);
    assert.equal(own.title.instrument.key, 'LOAN AGREEMENT');
    assert.equal(draft.blocks[textEnd(draft, own)]?.kind, 'testimonium');
    const unsigned = readDraft(text.slice(0, text.indexOf('IN WITNESS')), 'plain');
    const title = draftTitle(unsigned);
    assert.ok(title);
    assert.equal(textEnd(unsigned, title), unsigned.blocks.length);
  });
});
