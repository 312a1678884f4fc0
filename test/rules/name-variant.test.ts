import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkAllRepairs, checkFinds, checkFixes, checkSilent, judge } from '../harness/check.ts';

const said = (wrong: string, right: string): string => `warning: the name is ${wrong} here but ${right} elsewhere`;

describe('name-variant', () => {
  it('offers to respell all places at once, each in its own case', () => {
    const head = 'Harlan Communications Corporation, a Nevada corporation, certifies.\n';
    const foot = 'HARLAN COMMUNICATIONS CORPORATION\n';
    const text = `
${head}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Before me came the Secretary of Harlan Communication Corporation, a
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${said('Harlan Communication Corporation', 'Harlan Communications Corporation')}
Nevada corporation.

HARLAN COMMUNICATION
^^^^^^^^^^^^^^^^^^^^…
CORPORATION
…^^^^^^^^^^ ${said('HARLAN COMMUNICATION CORPORATION', 'HARLAN COMMUNICATIONS CORPORATION')}

${foot}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 2: the other spelling

It binds Harlan Communications Corporation.
`;
    const draft = (first: string, second: string): string =>
      `${head}\nBefore me came the Secretary of Harlan ${first} Corporation, a\nNevada corporation.\n\nHARLAN ${second}\nCORPORATION\n\n${foot}\nIt binds Harlan Communications Corporation.\n`;
    checkFixes(
      text,
      [
        draft('Communications', 'COMMUNICATION'),
        draft('Communications', 'COMMUNICATIONS'),
        draft('Communication', 'COMMUNICATIONS'),
        draft('Communications', 'COMMUNICATIONS'),
      ],
      'name-variant',
    );
  });

  it('takes the spelling that differs in nothing else for the right one, whatever the length of its suffix', () => {
    const draft = (
      second: string,
      third: string,
    ): string => `Alder Pharmaceuticals, Inc., a Texas corporation, sells. Alder Pharmaceuticals, Inc. pays.

${second}, a Texas corporation, signs.

Notice is given to ${third}, a Texas corporation.
`;
    const [right, wrong] = ['Alder Pharmaceuticals, Incorporated', 'Alder Pharmacueticals, Incorporated'];
    const text = draft(right, wrong);
    assert.deepEqual(
      judge(text, 'plain').map(({ message, fixes }) => [
        message,
        ...fixes().map(({ edits }) => applyEdits(text, edits)),
      ]),
      [
        [
          `the name is ${right} here but Alder Pharmaceuticals, Inc. elsewhere`,
          draft('Alder Pharmaceuticals, Inc.', wrong),
        ],
        [`the name is ${wrong} here but ${right} elsewhere`, draft(right, right)],
      ],
    );
    checkAllRepairs(text, 'plain');
  });

  it('spells the whole name where the suffix has another length as well', () => {
    const text = (
      name: string,
    ): string => `Alder Pharmaceuticals, Inc., a Texas corporation ("Alder"), sells. Alder Pharmaceuticals, Inc. pays.

${name}, a Texas corporation, signs.
`;
    const [finding] = judge(text('Alder Pharmacueticals, Incorporated'), 'plain');
    assert.deepEqual(
      finding
        ?.fixes()
        .map(({ title, edits }) => [title, applyEdits(text('Alder Pharmacueticals, Incorporated'), edits)]),
      [['Spell it Alder Pharmaceuticals, Inc. (which stands twice)', text('Alder Pharmaceuticals, Inc.')]],
    );
  });

  it('changes the one word of who signs, and none of the brackets in the name', () => {
    const text = (name: string, signer: string): string =>
      `This Agreement is made by ${name}, a Delaware corporation (the "Company").\n\nIN WITNESS WHEREOF, it has signed.\n\n${signer}\n\nBy: /s/ Hugo Marsh\n`;
    const slip = text('Alder (Canada) Enterprises Inc.', 'ALDER (CANADA) ENTERPRISE INC.');
    const [finding] = judge(slip, 'plain');
    assert.deepEqual(
      finding?.fixes().map(({ edits }) => applyEdits(slip, edits)),
      [
        text('Alder (Canada) Enterprises Inc.', 'ALDER (CANADA) ENTERPRISES INC.'),
        text('Alder (Canada) Enterprise Inc.', 'ALDER (CANADA) ENTERPRISE INC.'),
      ],
    );
  });

  it('never gives a name the suffix that another has twice', () => {
    const text = (first: string): string => `This Agreement is made by ${first}, a Delaware corporation (the "Company").

ALDER ANALYTICS GROUP, INC.
By: ____________________
`;
    const slip = text('Alder Analytic Group, Inc., Inc.');
    const [finding] = judge(slip, 'plain');
    assert.deepEqual(
      finding?.fixes().map(({ edits }) => applyEdits(slip, edits)),
      [text('Alder Analytics Group, Inc.')],
    );
  });

  it('finds one against one where both are said to be the same', () => {
    checkFinds(
      `
Alder Pharmaceuticals, Inc., a Texas corporation ("Alder"), sells.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Alder Pharmacueticals, Inc., a Texas corporation, signs.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${said('Alder Pharmacueticals, Inc.', 'Alder Pharmaceuticals, Inc.')}
`,
      'name-variant',
    );
  });

  it('finds a spelling that is never introduced beside one that is', () => {
    checkFinds(
      `
Cedar Analytics, Inc., a Delaware corporation ("Cedar"), engages the Consultant.
^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Cedar Analytics, Inc. pays. Cedar Analytic, Inc. has full power to sign.
                            ^^^^^^^^^^^^^^^^^^^^ ${said('Cedar Analytic, Inc.', 'Cedar Analytics, Inc.')}
`,
      'name-variant',
    );
  });

  it('leaves two names alone that are declared to be two', () => {
    const draft = readDraft(
      'Alder Sales, Inc., a Texas corporation.\n\nAlder Slaes, Inc., a Texas corporation.\n',
      'plain',
    );
    const names = ['ALDER SLAES INC', 'ALDER SALES INC'] as const;
    assert.deepEqual(
      diagnose(draft).map((finding) => finding.names),
      [names],
    );
    assert.deepEqual(diagnose(draft, { distinctNames: [['ALDER SALES INC', 'ALDER SLAES INC']] }), []);
    assert.equal(diagnose(draft, { distinctNames: [['ALDER SALES INC', 'ALDER TALES INC']] }).length, 1);
  });

  it('offers either place where one stands against one, and only then', () => {
    const draft = (first: string, second: string): string =>
      `Alder ${first}, Inc., a Texas corporation, sells.\n\nAlder ${second}, Inc., a Texas corporation, signs.\n`;
    const one = 'Pharmaceuticals';
    const other = 'Pharmacueticals';
    const titles = (text: string): readonly string[] =>
      diagnose(readDraft(text, 'plain')).flatMap((finding) => finding.fixes().map(({ title }) => title));
    assert.deepEqual(titles(draft(one, other)), [
      'Spell it Alder Pharmaceuticals, Inc.',
      'Spell it Alder Pharmacueticals, Inc. in the other place',
    ]);
    const fixes = diagnose(readDraft(draft(one, other), 'plain')).flatMap((finding) => finding.fixes());
    assert.deepEqual(
      fixes.map(({ edits }) => applyEdits(draft(one, other), edits)),
      [draft(one, one), draft(other, other)],
    );
    assert.deepEqual(titles(`${draft(one, other)}\nAlder ${one}, Inc. pays.\n`), [
      'Spell it Alder Pharmaceuticals, Inc. (which stands twice)',
    ]);
  });

  it('finds a word that makes none of one that stands elsewhere', () => {
    checkFinds(
      `
Merrow American, Inc. is an American maker of American cloth, and Merrow American, Inc. sells it.
^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

The note of Merrow Amercan, Inc. is due.
            ^^^^^^^^^^^^^^^^^^^^ ${said('Merrow Amercan, Inc.', 'Merrow American, Inc.')}
`,
      'name-variant',
    );
  });

  it('finds the word for what a company is misspelt over its signature', () => {
    const agreement = (name: string, signed: string): string =>
      `This Agreement is made by ${name} (the "Company") and Hugo Marsh.\n\n${name} pays.\n\nIN WITNESS WHEREOF, it has signed.\n\n${signed}\n\nBy: ____________________\n`;
    const slips: readonly (readonly [string, string])[] = [
      ['Harlan Optik GmbH', 'HARLAN OPTIK GMHB'],
      ['Alder Valve Company', 'ALDER VALVE COMPPANY'],
      ['Alder Valve Corporation', 'ALDER VALVE CORPORTION'],
      ['Alder Valve Corporation', 'ALDER VALVE CORPERATION'],
      ['Alder Valve Incorporated', 'ALDER VALVE INCORPORATD'],
      ['Alder (India) Private Limited', 'ALDER (INDIA) PRIVATE LIMITIED'],
      ['Alder Limited Partnership', 'ALDER LIMITED PARTNERHSIP'],
      ['Third Alder National Association', 'THIRD ALDER NATIONAL ASSOCATION'],
    ];
    for (const [name, signed] of slips) {
      const text = agreement(name, signed);
      const [found, ...more] = diagnose(readDraft(text, 'plain'));
      assert.equal(found?.message, `the name is ${signed} here but ${name} elsewhere`);
      assert.deepEqual(more, []);
      const [fix] = found.fixes();
      assert.equal(applyEdits(text, fix?.edits ?? []), agreement(name, name.toUpperCase()));
    }
  });

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

  it('finds another letter in a long word, though nothing else tells that company', () => {
    const text = (other: string): string =>
      `Halvorsen Trust Company, N.A. holds the funds until the closing.\n\nIt pays on the order of ${other}.\n`;
    assert.deepEqual(
      diagnose(readDraft(text('Halvorson Trust Company, N.A.'), 'plain')).map(({ message }) => message),
      ['the name is Halvorson Trust Company, N.A. here but Halvorsen Trust Company, N.A. elsewhere'],
    );
    checkSilent(text('Halvorsed Trust Company, N.A.'), 'name-variant');
    checkSilent(text('Halyorsenn Trust Company, N.A.'), 'name-variant');
  });

  it('finds a letter in a name of which two more words are the same, though the right one stands in its sentence', () => {
    const consent = (name: string): string =>
      `We consent to the use in the report of Pomeroy Gas Transmission Company of our opinion on ${name} as of the day on which Pomeroy Gas Transmission Company closed its books.\n`;
    const [found] = diagnose(readDraft(consent('Pomroy Gas Transmission Company'), 'plain'));
    assert.equal(found?.message, said('Pomroy Gas Transmission Company', 'Pomeroy Gas Transmission Company').slice(9));
    checkSilent(consent('Pomroy Oil Company'));
    checkSilent('The Pomeroy Gas Company owns the Pomroy Gas Company and all its shares.\n');
  });

  it('finds the last letter of a word missing where the party signs, and in a long one beside the right name', () => {
    const text = (other: string): string =>
      `The notes are held by Slate Trust Company, N.A., as trustee (the "Trustee").\n\nNo recital binds ${other}.\n\nSLATE TRUST COMPANY, N.A.\n\nBy: /s/ Yvonne Tresh\n`;
    const [found] = diagnose(readDraft(text('Slat Trust Company, N.A.'), 'plain'));
    assert.equal(found?.message, said('Slat Trust Company, N.A.', 'Slate Trust Company, N.A.').slice(9));
    checkSilent(text('Slat Trust Company, N.A.').replace(', as trustee (the "Trustee")', ''), 'name-variant');
    const plan = (name: string): string =>
      `The Harrowstone Foods Corp. Plan is for the staff of ${name} alone.\n\nHarrowstone Foods Corp. adopts it.\n\nHARROWSTONE FOODS CORP.\n`;
    const [cut] = diagnose(readDraft(plan('Harrowston Foods Corp.'), 'plain'));
    assert.equal(cut?.message, said('Harrowston Foods Corp.', 'Harrowstone Foods Corp.').slice(9));
    checkSilent(plan('Harrowstons Foods Corp.'));
  });

  it('finds one word in another number where the party that is introduced signs', () => {
    const text = (signs: string): string =>
      `This is made by Brook Technologies, Inc., a Utah corporation (the "Company").\n\nIt merges with Brook Technology, Inc. today.\n\n${signs}\n\nBy: /s/ Ann Alder\n`;
    const [found] = diagnose(readDraft(text('BROOK TECHNOLOGIES, INC.'), 'plain'));
    assert.equal(found?.message, said('Brook Technology, Inc.', 'Brook Technologies, Inc.').slice(9));
    checkSilent(text('CEDAR YARDS, INC.').replace('Technology, Inc.', 'Technology, Inc., a Utah corporation ("Sub"),'));
  });

  it('finds a letter missing from the name on the cover', () => {
    checkFinds(
      `
QUILLFORD BIOSCIENCES, INC.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Common Stock

The shares are listed. Quillford Bioscience, Inc. has its office in Reno.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ ${said('Quillford Bioscience, Inc.', 'QUILLFORD BIOSCIENCES, INC.')}
`,
      'name-variant',
    );
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

  describe('on a party without a suffix', () => {
    /** What the rule says of a lease by the partners, with one more sentence. */
    const found = (sentence: string, party = 'Cedar Hollow Partners'): readonly string[] =>
      diagnose(
        readDraft(
          `Between ${party}, a Texas general partnership (the "Landlord"), and others.\n\n${sentence}\n\nRent is owed to Cedar Hollow Partners.\n\nLandlord: Cedar Hollow Partners\n`,
          'plain',
        ),
      ).map(({ message }) => message);
    const reported = (wrong: string): readonly string[] => [
      `the name is ${wrong} here but Cedar Hollow Partners elsewhere`,
    ];
    const slips: Readonly<Record<string, readonly [sentence: string, wrong: string]>> = {
      'a letter too many': ['It is let by Ceedar Hollow Partners.', 'Ceedar Hollow Partners'],
      'a letter too few': ['It is let by Cedar Hllow Partners.', 'Cedar Hllow Partners'],
      'another letter': ['It is let by Cedar Hallow Partners.', 'Cedar Hallow Partners'],
      'the end of a word': ['It is let by Cedar Hollov Partners.', 'Cedar Hollov Partners'],
      'no plural': ['It is let by Cedar Hollow Partner.', 'Cedar Hollow Partner'],
      'capitals, over the end of a line': ['LET BY CEDAR\nHOLLWO PARTNERS.', 'CEDAR HOLLWO PARTNERS'],
      'the genitive': ["Cedar Holllow Partners' rent.", 'Cedar Holllow Partners'],
      'a label': ['Landlord: Cedar Hollwo Partners', 'Cedar Hollwo Partners'],
    };
    for (const [name, [sentence, wrong]] of Object.entries(slips)) {
      it(`finds ${name}`, () => {
        assert.deepEqual(found(sentence), reported(wrong));
      });
    }

    it('finds the slip where it is defined', () => {
      assert.deepEqual(found('It has an office.', 'Cedar Hollwo Partners'), reported('Cedar Hollwo Partners'));
    });

    const silent: Readonly<Record<string, string>> = {
      'a word that stands elsewhere too': 'It is let by Cedar Hallow Partners. Hallow pays.',
      'one that is defined as another': 'It is let by Cedar Hallow Partners, a Texas partnership (the "Agent").',
      'a number of their series': 'It is let by Cedar Hollow II Partners.',
      'another word': 'It is let by Cedar Valley Partners.',
      'words in small letters': 'It is let by cedar hollwo partners.',
      'two of them in one paragraph': 'Cedar Hollow Partners are many, and a Cedar Hollow Partner is one.',
    };
    for (const [name, sentence] of Object.entries(silent)) {
      it(`leaves alone ${name}`, () => {
        assert.deepEqual(found(sentence), []);
      });
    }

    it('finds the word alone in a longer name, and in one with a suffix', () => {
      for (const name of ['Cedar Hollwo Partners, L.P.', 'Cedar Hollwo Partners Group']) {
        assert.deepEqual(found(`It is let by ${name}.`), ['the word is Hollwo here but Hollow elsewhere'], name);
      }
    });

    it('finds any slip under a label that says what a definition says, in names that stand but once', () => {
      const lease = (defined: string, label: string, more = ''): string =>
        `This Lease is between ${defined} (the "Landlord") and Maple Foods, Inc. (the "Tenant").\n\n${more}${label}\n`;
      const variants = (text: string): number => diagnose(readDraft(text, 'plain')).length;
      const own = 'Cedar Hollow Partners';
      for (const label of ['Landlord: Cedar Hollow Partner', 'LANDLORD: Ceder Hollow Partners']) {
        assert.equal(variants(lease(own, label)), 1, label);
      }
      assert.equal(variants(lease(own, `Landlord: ${own}`)), 0);
      assert.equal(variants(lease(own, 'Tenant: Cedar Hollow Partner')), 0);
      assert.equal(variants(lease(own, 'Landlord: Cedar Valley Partners')), 0);
    });

    it('can be declared to be two names', () => {
      const text =
        'Between Cedar Hollow Partners (the "Landlord") and others.\n\nRent is owed to Cedar Hollwo Partners.\n\nLandlord: Cedar Hollow Partners\n';
      const draft = readDraft(text, 'plain');
      assert.deepEqual(diagnose(draft)[0]?.names, ['CEDAR HOLLWO PARTNERS', 'CEDAR HOLLOW PARTNERS']);
      const distinctNames = [['CEDAR HOLLOW PARTNERS', 'CEDAR HOLLWO PARTNERS']] as const;
      assert.deepEqual(diagnose(draft, { distinctNames }), []);
    });
  });

  describe('on a suffix in two lengths', () => {
    const head = (name: string, more = ''): string =>
      `This Agreement is made by ${name}, a Nevada corporation${more}, on May 4, 2026.\n`;
    const signed = (name: string): string => `${name}\n\nBy: /s/ Eleanor Vasquez\n`;
    const found = (text: string): readonly string[] =>
      diagnose(readDraft(text, 'plain')).map(({ severity, message }) => `${severity}: ${message}`);
    const drift = (here: string, there: string): string =>
      `information: the name is ${here} here but ${there} elsewhere`;

    it('says so once, as information, where the party is named in full', () => {
      const text = `${head('Alder Mills, Inc.')}\nAlder Mills Incorporated pays. Alder Mills Incorporated pays.\n\n${signed('Alder Mills Incorporated')}`;
      assert.deepEqual(found(text), [drift('Alder Mills Incorporated', 'Alder Mills, Inc.')]);
    });

    it('holds two introductions to each other', () => {
      const text = `${head('Alder Brick Company', ' (the "Seller")')}\n${head('Alder Brick Co.', ' (the "Seller")')}`;
      assert.deepEqual(found(text), [drift('Alder Brick Co.', 'Alder Brick Company')]);
    });

    it('can be declared to be two names', () => {
      const draft = readDraft(`${head('Alder Corp.')}\n${signed('Alder Corporation')}`, 'plain');
      assert.equal(diagnose(draft).length, 1);
      assert.deepEqual(diagnose(draft, { distinctNames: [['ALDER CORP', 'ALDER CORPORATION']] }), []);
    });

    it('puts it right everywhere, with the comma and the point that belong to it', () => {
      const draft = (name: string, shouted: string): string =>
        `${head('Alder Mills, Inc.')}\nThe note of ${name} is due to ${name}.\n\nAlder Mills, Inc. pays. Alder Mills, Inc. owes. Alder Mills, Inc. signs.\n\n${signed(shouted)}`;
      const text = draft('Alder Mills Incorporated', 'ALDER MILLS INCORPORATED');
      const fixes = diagnose(readDraft(text, 'plain')).flatMap((finding) => finding.fixes());
      assert.deepEqual(
        fixes.map(({ title }) => title),
        ['Spell it Alder Mills, Inc. (which stands 4 times)', 'Spell it so in all 3 places'],
      );
      const everywhere = draft('Alder Mills, Inc.', 'ALDER MILLS, INC.').replace('Inc..', 'Inc.');
      assert.equal(applyEdits(text, fixes[1]?.edits ?? []), everywhere);
    });

    const silent: Readonly<Record<string, string>> = {
      'running text': `${head('Alder Corporation')}\nAlder Corp. pays. The shares of Alder Corp. are sold.\n`,
      'a short form that is a defined term': `${head('Alder Corporation', ' ("Alder Corp.")')}\n${signed('Alder Corp.')}`,
      'a heading in capitals': `ALDER CORP.\n\n${head('Alder Corporation')}\n${signed('Alder Corporation')}`,
      'two states': `${head('Alder Corporation')}\nIt is sold to Alder Corp., a Delaware corporation, at par.\n`,
      'two parties': `${head('Alder Corporation', ' ("Old Alder")')}\n${head('Alder Corp.', ' ("New Alder")')}`,
      'a former name': `${head('Alder Corporation')}\nIt was formerly known as Alder Corp., a Nevada corporation.\n`,
      'another form that signs too': `${head('Alder Brick Inc.')}\n${signed('Alder Brick Inc.')}\n${signed('Alder Brick Corporation')}`,
    };
    for (const [name, text] of Object.entries(silent)) {
      it(`is silent on ${name}`, () => {
        assert.deepEqual(found(text), []);
      });
    }
  });

  const silent: Readonly<Record<string, string>> = {
    'described as two':
      'Alder Service, Inc., a Texas corporation, sells.\n\nAlder Services, Inc., an Ohio corporation, buys.\n',
    'called differently':
      'Alder Service, Inc., a Texas corporation ("Seller"), sells.\n\nAlder Services, Inc., a Texas corporation ("Buyer"), buys.\n',
    'in one sentence': 'Alder Service, Inc., a Texas corporation, owns Alder Services, Inc., a Texas corporation.\n',
    'a trade name':
      'Alder Service, Inc., a Texas corporation, sells.\n\nIt is doing business as Alder Services, Inc., a Texas corporation.\n',
    'not introduced at all':
      'Rated by Alder Service, Inc. or others.\n\nRated again by Alder Services, Inc. or others.\n',
    'numbers of a series':
      'Alder Fund XIX, L.P., a Texas partnership, sells.\n\nAlder Fund XX, L.P., a Texas partnership, buys.\n\nAlder 12 LLC, a Texas limited liability company, and then Alder 13 LLC, a Texas limited liability company.\n',
    'holding and holdings':
      'Alder Holdings LLC, a Texas limited liability company, sells. Alder Holdings LLC pays.\n\nAlder Holding LLC keeps books.\n',
    'points and spaces in initials':
      'J.P. Merrow Bank, a New York bank, lends.\n\nJ. P. Merrow Bank, a New York bank, signs.\n\nJP Merrow Bank pays.\n',
    'an insurer and its reinsurer':
      'Alder Insurance Company, a Texas corporation, insures.\n\nAlder Reinsurance Company, a Texas corporation, reinsures.\n',
    'general and limited partners':
      'Cedar GP LLC, a Delaware limited liability company, acts for Cedar LP LLC.\n\nCedar LP LLC, a Delaware limited liability company, pays.\n',
    'different forms':
      'Alder Service, Inc., a Texas corporation, sells.\n\nAlder Services, Inc., a Texas limited partnership, buys.\n',
    'a name before f/k/a':
      'Alder Service, Inc., a Texas corporation (f/k/a Alder Services, Inc.), sells.\n\nThe note of Alder Services, Inc. is due.\n',
    'a name behind d/b/a':
      'Alder Service, Inc., a Texas corporation, d/b/a Alder Services, Inc., sells.\n\nThe note of Alder Services, Inc. is due.\n',
    'names that rhyme':
      'Tandor Corp. sells. Tandor Corp. buys. Tandor Corp. pays. Tandor is paid.\n\nBandor Corp. keeps the books.\n',
    'words that stand elsewhere too':
      'Harbor Songs, Inc. sells songs.\n\nHarbor Sons, Inc. buys, and the sons of Harbor Sons, Inc. and Harbor Sons, Inc. pay.\n',
    'one name in several dresses':
      'ALDER, INC.\n\nAlder, Inc., a Texas corporation, sells. Alder Inc buys. Alder Incorporated pays. A.L. Der Inc. signs.\n',
  };
  for (const [name, text] of Object.entries(silent)) {
    it(`is silent on ${name}`, () => checkSilent(text, 'name-variant'));
  }
});
