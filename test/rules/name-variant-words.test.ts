import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkFixes, checkSilent } from '../harness/check.ts';

const said = (wrong: string, right: string): string => `warning: the name is ${wrong} here but ${right} elsewhere`;

describe('name-variant', () => {
  it('finds a word left out of the name of who acts in one part, written small or called so for short', () => {
    const indenture = (signed: string): string =>
      `This Indenture is made with Prairie National Trust Company, N.A., a national banking association, as trustee (the "Trustee").\n\n${signed}, as Trustee\n\nBy: /s/ Hugo Marsh\n`;
    const found = diagnose(readDraft(indenture('PRAIRIE TRUST COMPANY, N.A.'), 'plain'));
    assert.deepEqual(
      found.map(({ message }) => message),
      ['the name is PRAIRIE TRUST COMPANY, N.A. here but Prairie National Trust Company, N.A. elsewhere'],
    );
    checkSilent(indenture('PRAIRIE NATIONAL TRUST COMPANY, N.A.'), 'name-variant');
    checkSilent(indenture('PRAIRIE TRUST COMPANY, N.A., as Registrar and not'), 'name-variant');
  });

  it('finds another name behind the label of who has one already', () => {
    const lease = (label: string, name: string): string =>
      `This Lease is made with Orrin Tidal Works, LLC (the "Tenant") and with others.\n\n${label}: ${name}\n`;
    for (const label of ['TENANT', 'Tenant', 'If to the Tenant'])
      assert.deepEqual(
        diagnose(readDraft(lease(label, 'Orrin Works, LLC'), 'plain')).map(({ message }) => message),
        ['the name is Orrin Works, LLC here but Orrin Tidal Works, LLC elsewhere'],
      );
    for (const label of ['Landlord', 'Copy to the Tenant Group', 'Tenants'])
      checkSilent(lease(label, 'Orrin Works, LLC'), 'name-variant');
    checkSilent(lease('Tenant', 'Orrin Tidal Works, LLC'), 'name-variant');
  });

  describe('on words', () => {
    it('finds one that stands twice', () => {
      checkFixes(
        `
Alder National Bank holds the notes.
^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Alder National Bank pays. Notice is given to Alder Alder National Bank at its
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ ${said('Alder Alder National Bank', 'Alder National Bank')}
office.
`,
        [
          'Alder National Bank holds the notes.\n\nAlder National Bank pays. Notice is given to Alder National Bank at its\noffice.\n',
        ],
        'name-variant',
      );
    });

    it('finds two that changed places', () => {
      checkFixes(
        `
Alder First National Bank, a Texas association (the "Lender"), lends.
^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

ALDER NATIONAL FIRST BANK
^^^^^^^^^^^^^^^^^^^^^^^^^ ${said('ALDER NATIONAL FIRST BANK', 'Alder First National Bank')}

By: /s/ Simon Abara
`,
        [
          'Alder First National Bank, a Texas association (the "Lender"), lends.\n\nALDER FIRST NATIONAL BANK\n\nBy: /s/ Simon Abara\n',
          'Alder National First Bank, a Texas association (the "Lender"), lends.\n\nALDER NATIONAL FIRST BANK\n\nBy: /s/ Simon Abara\n',
        ],
        'name-variant',
      );
    });

    it('finds two that changed places, and a slip in a short one, where the name stands twice elsewhere', () => {
      const deed = (name: string): string =>
        `THAT Alder Timber & Die Works Co. grants the tracts.\n\nIt is acknowledged by Simon Abara, President of Alder Timber & Die Works Co.\n\nNotices go to ${name} at its office.\n`;
      for (const name of ['Alder Die & Timber Works Co.', 'Alder Timber & Dye Works Co.']) {
        const found = diagnose(readDraft(deed(name), 'plain')).map(({ message }) => message);
        assert.deepEqual(found, [`the name is ${name} here but Alder Timber & Die Works Co. elsewhere`]);
      }
      checkSilent(deed('Alder Timber & Gas Works Co.'));
      checkSilent(deed('Alder Die & Timber Works Co. and Alder Timber & Die Works Co.'));
      const other = 'Alder Die & Timber Works Co., a Utah corporation (the "Buyer"),';
      checkSilent(
        deed(other).replace(
          'THAT Alder Timber & Die Works Co.',
          'THAT Alder Timber & Die Works Co., a Texas corporation',
        ),
      );
    });

    it('finds one that is missing where both are called alike', () => {
      checkFixes(
        `
This is made with Alder Bank National Association, as Administrative Agent.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Alder Bank National Association, as Administrative Agent, may act.

Pay to Alder National
       ^^^^^^^^^^^^^^…
Association, as Administrative Agent.
…^^^^^^^^^^ ${said('Alder National Association', 'Alder Bank National Association')}
`,
        [
          'This is made with Alder Bank National Association, as Administrative Agent.\n\nAlder Bank National Association, as Administrative Agent, may act.\n\nPay to Alder Bank National\nAssociation, as Administrative Agent.\n',
        ],
        'name-variant',
      );
    });

    describe('left out over a signature', () => {
      const made = (parties: string, ...signers: readonly string[]): string =>
        `This Agreement is made by ${parties}.\n\nIN WITNESS WHEREOF, they have signed.\n${signers.map((signer) => `\n${signer}\n\nBy: /s/ Hugo Marsh\n`).join('')}`;
      const two = 'Alder Process Mills, Inc. (the "Seller") and Birch Bank, N.A. (the "Buyer")';
      it('finds it where all other parties sign', () => {
        const text = made(two, 'ALDER MILLS, INC.', 'BIRCH BANK, N.A.');
        const found = diagnose(readDraft(text, 'plain'));
        assert.deepEqual(
          found.map(({ message }) => message),
          ['the name is ALDER MILLS, INC. here but Alder Process Mills, Inc. elsewhere'],
        );
        const [fix] = found[0]?.fixes() ?? [];
        assert.equal(applyEdits(text, fix?.edits ?? []), made(two, 'ALDER PROCESS MILLS, INC.', 'BIRCH BANK, N.A.'));
      });

      const others: Readonly<Record<string, string>> = {
        'where the party signs as well': made(
          two,
          'ALDER PROCESS MILLS, INC.',
          'ALDER MILLS, INC.',
          'BIRCH BANK, N.A.',
        ),
        'where another party does not sign': made(two, 'ALDER MILLS, INC.'),
        'where another signs who is no party': made(two, 'ALDER MILLS, INC.', 'BIRCH BANK, N.A.', 'CEDAR TRUST, INC.'),
        'of a number': made(two.replace('Process', 'II'), 'ALDER MILLS, INC.', 'BIRCH BANK, N.A.'),
        'at the start of a name': made(
          two.replace('Alder Process', 'Alder'),
          'NEW ALDER MILLS, INC.',
          'BIRCH BANK, N.A.',
        ),
      };
      for (const [name, text] of Object.entries(others))
        it(`is silent ${name}`, () => checkSilent(text, 'name-variant'));
    });

    const affiliates: Readonly<Record<string, string>> = {
      'affiliates with a word more':
        'Alder Inc., a Texas corporation ("Alder"), sells.\n\nAlder Canada Inc., a Texas corporation ("Alder Canada"), buys.\n\nAlder Energy Inc., a Texas corporation, pays.\n',
      'two that are the Company of two papers':
        'Alder Inc. (the "Company") sells.\n\nAlder Energy Inc. (the "Company") buys.\n',
      'a number more': 'Cedar Fund L.P. ("Cedar") sells.\n\nCedar Fund II L.P. ("Cedar") buys.\n',
      'both in one sentence': 'Alder First Trust Corp. owns Alder Trust First Corp. and all its shares.\n',
      'a name that has a word twice':
        'Wagga Wagga Bank, a Texas bank ("Wagga"), lends.\n\nWagga Bank, an Ohio bank, lends too.\n',
    };
    for (const [name, text] of Object.entries(affiliates)) {
      it(`is silent on ${name}`, () => checkSilent(text, 'name-variant'));
    }
  });
});
