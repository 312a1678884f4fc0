import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { signingSlips } from '../../../server/src/analysis/model/name/signing-slips.ts';

const slips = (...paragraphs: readonly string[]): readonly string[] =>
  signingSlips(new Analyser(paragraphs.join('\n\n'), 'plain').draft).map(
    ({ wrong, right }) => `${wrong[0]?.name.text} / ${right[0]?.name.text}`,
  );

const made = (name: string): string =>
  `This Loan Agreement is made between ${name}, a Delaware entity (the "Borrower"), and Birch Bank, N.A. (the "Bank").`;

const testimonium = 'IN WITNESS WHEREOF, the parties have executed this Agreement.';
const signature = (name: string): string => `${name}\n\nBy: /s/ Simon Abara\n    Simon Abara, President`;

describe('who signs and is introduced nowhere', () => {
  const slipped: readonly (readonly [party: string, signer: string])[] = [
    ['Alder Mills, L.P.', 'ALDER MILLS, LLC'],
    ['Alder Mills Company', 'ALDER MILLS, INC.'],
    ['Alder Mills Company, Inc.', 'ALDER MILLS COMPANY'],
    ['Alder National Bank', 'ALDER NATIONAL BANK, N.A.'],
    ['HFC Mills Corp.', 'HCF MILLS CORP.'],
    ['Alder Technologies, Inc.', 'ALDER TECHNOLOGY, INC.'],
    ['Alder Partners, L.P.', 'ALDER PARTNER, L.P.'],
    ['Alder & Provident Trust Company', 'ALDER & PROVIDENCE TRUST COMPANY'],
    ['Alder Tool & Die Works, Inc.', 'ALDER TOOL & DYE WORKS, INC.'],
    ['Harwell Trust Company', 'HARLOWE TRUST COMPANY'],
  ];
  for (const [party, signer] of slipped) {
    it(`is the party that does not sign: ${signer} for ${party}`, () => {
      assert.deepEqual(slips(made(party), testimonium, signature(signer)), [`${signer} / ${party}`]);
      assert.deepEqual(slips(made(party), testimonium, signature(signer), signature(party.toUpperCase())), []);
    });
  }

  it('is another company where two words differ, a number does, or the form is no company by law', () => {
    assert.deepEqual(slips(made('Alder Mills, Inc.'), testimonium, signature('ALDER FOODS, INC.')), []);
    assert.deepEqual(slips(made('Alder Fund II, L.P.'), testimonium, signature('ALDER FUND III, L.P.')), []);
    assert.deepEqual(slips(made('Alder Mills, Inc.'), testimonium, signature('ALDER MILLS TRUST')), []);
    assert.deepEqual(slips(made('Alder Holdings, Inc.'), testimonium, signature('ALDER CAPITAL, INC.')), []);
    assert.deepEqual(slips(made('Alder Investors, Inc.'), testimonium, signature('ALDER INVESTMENTS, INC.')), []);
  });

  it('is another company where the text speaks of it, it signs for another, or two parties are as near', () => {
    const signed = [testimonium, signature('ALDER MILLS, LLC')];
    assert.deepEqual(slips(made('Alder Mills, Inc.'), 'Alder Mills, LLC owns the mill.', ...signed), []);
    assert.deepEqual(slips(made('Alder Mills, Inc.'), 'It was formerly known as Alder Mills, LLC.', ...signed), []);
    assert.deepEqual(slips(made('Alder Mills, Inc.'), testimonium, 'BY: ALDER MILLS, LLC\nBy: /s/ Simon Abara'), []);
    assert.deepEqual(slips(made('Alder Mills, Inc.'), made('Alder Mills, L.P.'), ...signed), []);
  });

  it('is the party where its name goes on in the next line, alone or beside another', () => {
    const bank = 'Alder Bank, National Association';
    const signed = (lines: string): readonly string[] => [testimonium, `${lines}\n\nBy: /s/ Simon Abara`];
    assert.deepEqual(slips(made(bank), ...signed('ALDER BANK,\n\nNATIONAL ASSOCIATION')), []);
    assert.deepEqual(
      slips(made(bank), made('Cedar Mills, Inc.'), ...signed('CEDAR MILLS, INC.\nNATIONAL ASSOCIATION')),
      [],
    );
  });

  it('is the party where what it signs as stands in the next line', () => {
    const signed = [testimonium, 'ALDER MILLS, LLC,\nas Borrower\n\nBy: /s/ Simon Abara'];
    assert.deepEqual(slips(made('Alder Mills, L.P.'), ...signed), ['ALDER MILLS, LLC / Alder Mills, L.P.']);
  });

  it('is the party where a signature is drawn without a colon', () => {
    const signed = [testimonium, 'ALDER MILLS, LLC', 'By  /s/ Simon Abara\n    Title: President'];
    assert.deepEqual(slips(made('Alder Mills, L.P.'), ...signed), ['ALDER MILLS, LLC / Alder Mills, L.P.']);
  });

  it('is the party that the testimonium names, of several that it may be', () => {
    const parties = [made('Alder Mills Holdings Corp.'), made('Alder Mills, Inc.'), made('Alder Mills Foods, Inc.')];
    const signed = signature('ALDER MILLS CORP.');
    assert.deepEqual(slips(...parties, testimonium, signed), []);
    assert.deepEqual(
      slips(...parties, 'IN WITNESS WHEREOF, Alder Mills Holdings Corp. has signed this Agreement.', signed),
      ['ALDER MILLS CORP. / Alder Mills Holdings Corp.'],
    );
    assert.deepEqual(
      slips(
        ...parties,
        'IN WITNESS WHEREOF, Alder Mills Holdings Corp. and Alder Mills, Inc. have signed this Agreement.',
        signed,
      ),
      [],
    );
  });

  it('is nobody where two signers are as near to one party', () => {
    const signed = [signature('ALDER MILLS, LLC'), signature('ALDER MILLS, L.P.')];
    assert.deepEqual(slips(made('Alder Mills, Inc.'), testimonium, ...signed), []);
  });

  it('is the party in a table of signatures in Markdown, and in foreign forms', () => {
    const table =
      '| **ALDER MILLS, LLC** | **BIRCH BANK, N.A.** |\n| --- | --- |\n| By: /s/ Simon Abara | By: /s/ Hugo Marsh |';
    const draft = (party: string): string => [made(party), testimonium, table].join('\n\n');
    const found = signingSlips(new Analyser(draft('Alder Mills, Inc.'), 'markdown').draft);
    assert.deepEqual(
      found.map(({ wrong, right }) => `${wrong[0]?.name.text} / ${right[0]?.name.text}`),
      ['ALDER MILLS, LLC / Alder Mills, Inc.'],
    );
    assert.deepEqual(signingSlips(new Analyser(draft('Alder Mills, LLC'), 'markdown').draft), []);
    assert.deepEqual(slips(made('Alder Werke AG'), testimonium, signature('ALDER WERKE GMBH')), [
      'ALDER WERKE GMBH / Alder Werke AG',
    ]);
  });

  it('is the registrant of the cover', () => {
    const cover = 'ALDER 100 WIND TRUST, INC.\n(Exact name of registrant as specified in its charter)';
    assert.deepEqual(slips(cover, signature('ALDER 100 WIND TRUST, LLC')), [
      'ALDER 100 WIND TRUST, LLC / ALDER 100 WIND TRUST, INC.',
    ]);
    assert.deepEqual(slips(cover, signature('ALDER 100 WIND TRUST, INC.')), []);
    assert.deepEqual(slips('ALDER 100 WIND TRUST, INC.\n(A Report)', signature('ALDER 100 WIND TRUST, LLC')), []);
  });

  it('is the party where a witness signs on a rule beside its `By:`', () => {
    const rule = '____________________________     By: ______________________________';
    const signed = `WITNESS:                         ALDER MILLS CORP.\n\n${rule}\n                                     Simon Abara`;
    assert.deepEqual(slips(made('Alder Mills, Inc.'), testimonium, signed), ['ALDER MILLS CORP. / Alder Mills, Inc.']);
  });

  it('is nobody on a cover', () => {
    assert.deepEqual(slips('ALDER MILLS, LLC', made('Alder Mills, Inc.'), testimonium), []);
  });
});
