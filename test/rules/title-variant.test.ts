import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits } from '../../server/src/analysis/index.ts';
import { judge } from '../harness/check.ts';

const text = `CERTIFICATE OF DESIGNATION

This Certificate of Designation is filed with the Secretary. A copy of this Certificate of Designations is kept.

The Board adopts this Certificate of Designations, and this Certificate of Designation binds the Company.
`;

describe('title-variant', () => {
  it('offers one place, all places of the rarer form, and all places of the other, each in its own case', () => {
    const [finding] = judge(text, 'plain');
    const fixes = finding?.fixes() ?? [];
    assert.deepEqual(
      fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]),
      [
        [
          'Make it Designation (which stands 3 times)',
          text.replace('Certificate of Designations is', 'Certificate of Designation is'),
        ],
        ['Make it so in both places', text.replaceAll('Designations', 'Designation')],
        [
          'Make it Designations in the 3 other places',
          text.replaceAll(/Designation\b/g, 'Designations').replace('DESIGNATION', 'DESIGNATIONS'),
        ],
      ],
    );
    for (const { edits } of fixes.slice(1)) assert.deepEqual(judge(applyEdits(text, edits), 'plain'), []);
  });

  const signed = (head: string, title: string): string =>
    `${head}\n\nThis Agreement is made by Alder Mills, Inc. and Birch Bank.\n\nIN WITNESS WHEREOF, the parties have executed this ${title}.\n`;
  const said = (draft: string, syntax: 'plain' | 'markdown' = 'plain'): readonly string[] =>
    judge(draft, syntax).map(({ message }) => message);

  it('holds the testimonium to the head in one word, whatever the word', () => {
    assert.deepEqual(said(signed('PLEDGE AND SECURITY AGREEMENT', 'Pledge and Guaranty Agreement')), [
      'the title is Pledge and Guaranty Agreement here but PLEDGE AND SECURITY AGREEMENT elsewhere',
    ]);
    assert.deepEqual(said(signed('PLEDGE AND SECURITY AGREEMENT', 'Security Agreement')), []);
    assert.deepEqual(said(signed('LOAN AGREEMENT', 'Credit Agreement')), []);
  });

  it('knows a testimonium that begins in bold', () => {
    const bold = signed('# PLEDGE AND SECURITY AGREEMENT', 'Pledge and Guaranty Agreement');
    assert.equal(said(bold.replace('IN WITNESS WHEREOF', '**IN WITNESS WHEREOF**'), 'markdown').length, 1);
  });

  it('takes a title in capitals for the head, though the lines under it run on', () => {
    const head =
      'EXHIBIT 4.3\n\nCERTIFICATE OF DESIGNATIONS, PREFERENCES AND RIGHTS\nOF\nSERIES C PREFERRED STOCK\nOF\nALDER MILLS CORP.';
    const end = 'IN WITNESS WHEREOF, Alder Mills Corp. has caused this Certificate of Designation to be signed.';
    assert.deepEqual(said(`${head}\n\nAlder Mills Corp. certifies as follows.\n\n${end}\n`), [
      'the title is Certificate of Designation here but CERTIFICATE OF DESIGNATIONS elsewhere',
    ]);
  });
});
