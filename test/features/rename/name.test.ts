import { describe, it } from 'mocha';
import { checkPlaceholder, checkRename } from '../../harness/rename.ts';

describe('renaming a party', () => {
  it('changes every mention in its own casing', () => {
    checkRename(
      `
BESTCO, INC.

Best‸Co, Inc., a Nevada corporation, amends BestCo, Inc.'s Articles. This binds BestCo, Inc.

                              BESTCO, INC.
                              By: ____________
`,
      'NewCo Corporation',
      `
NEWCO CORPORATION

NewCo Corporation, a Nevada corporation, amends NewCo Corporation's Articles. This binds NewCo Corporation.

                              NEWCO CORPORATION
                              By: ____________
`,
    );
  });

  it('keeps a suffix in the length that a mention gives it, when only the rest is new', () => {
    checkRename(
      `
Harlan Commu‸nications Corporation, a Nevada corporation, signs. Harlan Communications Corp. pays.

HARLAN COMMUNICATIONS CORP.
`,
      'Harlan Energy Corporation',
      `
Harlan Energy Corporation, a Nevada corporation, signs. Harlan Energy Corp. pays.

HARLAN ENERGY CORP.
`,
    );
  });

  it('gives all mentions a new suffix', () => {
    checkRename(
      'Cedar Mi‸lls Corporation pays. Cedar Mills Corp. is paid. The President of Cedar Mills Corp. signs.\n',
      'Cedar Mills, LLC',
      'Cedar Mills, LLC pays. Cedar Mills, LLC is paid. The President of Cedar Mills, LLC signs.\n',
    );
  });

  it('changes a suffix to its other length where that is all that is typed', () => {
    checkRename(
      'Cedar Mi‸lls Corporation pays. Cedar Mills Corp. is paid.\n',
      'Cedar Mills Corp.',
      'Cedar Mills Corp. pays. Cedar Mills Corp. is paid.\n',
    );
  });

  it('puts no second point at the end of a sentence and takes none away', () => {
    checkRename(
      'It binds Cedar ‸Mills LLC. The agent of Cedar Mills LLC. It binds all.\n',
      'Cedar Mills, Inc.',
      'It binds Cedar Mills, Inc. The agent of Cedar Mills, Inc. It binds all.\n',
    );
    checkRename(
      'It binds Cedar ‸Mills, Inc. The agent signs. Cedar Mills, Inc. pays, so does Cedar Mills, Inc.\n',
      'Cedar Mills LLC',
      'It binds Cedar Mills LLC. The agent signs. Cedar Mills LLC pays, so does Cedar Mills LLC.\n',
    );
  });

  it('corrects spellings that the draft shows to be slips', () => {
    checkRename(
      'Alder Sa‸les, Inc., a Texas corporation, sells.\n\nAlder Slaes, Inc., a Texas corporation, signs.\n',
      'Alder Retail, Inc.',
      'Alder Retail, Inc., a Texas corporation, sells.\n\nAlder Retail, Inc., a Texas corporation, signs.\n',
    );
  });

  it('keeps line breaks, page ends and emphasis within a mention', () => {
    checkRename(
      'HARLAN COMMUNICATIONS\n     CORPORATION\n\nHarlan Communi‸cations Corporation signs.\n',
      'Harlan Energy Holdings Corporation',
      'HARLAN ENERGY HOLDINGS\n     CORPORATION\n\nHarlan Energy Holdings Corporation signs.\n',
    );
    checkRename(
      'The undersigned is the duly elected and acting Secretary of Harlan\nCommunications Corporation, a Nevada corporation, and Harlan Com‸munications Corporation.\n',
      'Harlan, LLC',
      'The undersigned is the duly elected and acting Secretary of Harlan,\nLLC, a Nevada corporation, and Harlan, LLC.\n',
    );
    checkRename(
      'This is **Cedar** Mills, Inc.\n\n**CEDAR MILLS,** INC.\n\nIt binds Cedar Mi‸lls, Inc.\n',
      'Cedar Works LLC',
      'This is **Cedar** Works LLC.\n\n**CEDAR WORKS** LLC\n\nIt binds Cedar Works LLC.\n',
      'markdown',
    );
  });

  it('puts a word that is new where it belongs, in a mention broken over two lines too', () => {
    checkRename(
      'Harlan Nat‸ional\nBank pays. The note of Harlan\nNational Bank is due.\n',
      'Harlan First National Bank',
      'Harlan First National\nBank pays. The note of Harlan\nFirst National Bank is due.\n',
    );
  });

  it('takes a name typed in capitals in place of a heading for the headings alone', () => {
    checkRename(
      'CEDAR ‸MILLS, INC.\n\nCedar Mills, Inc., a Texas corporation, and the AES of Cedar Mills, Inc. agree.\n',
      'CEDAR TRUST OF IBM, INC.',
      'CEDAR TRUST OF IBM, INC.\n\nCedar Trust of IBM, Inc., a Texas corporation, and the AES of Cedar Trust of IBM, Inc. agree.\n',
    );
  });

  it('leaves another party with a similar name alone', () => {
    checkRename(
      'Alder Fu‸nd I, L.P., a Delaware limited partnership, and Alder Fund II, L.P., a Delaware limited partnership.\n',
      'Birch Fund I, L.P.',
      'Birch Fund I, L.P., a Delaware limited partnership, and Alder Fund II, L.P., a Delaware limited partnership.\n',
    );
  });

  it('begins with the spelling in small letters, from a heading too', () => {
    checkPlaceholder('⟦BEST‸CO, INC.⟧\n\nBestCo, Inc., a Nevada corporation, signs.\n', 'BestCo, Inc.');
    checkPlaceholder(
      'The undersigned is the duly elected and acting Secretary of ⟦Harlan\n  Communi‸cations Corporation⟧.\n',
      'Harlan Communications Corporation',
    );
    checkPlaceholder('⟦BEST‸CO, INC.⟧\n', 'BESTCO, INC.');
  });
});
