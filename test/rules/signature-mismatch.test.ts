import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Analyser, applyEdits, diagnose, readDraft, type Syntax } from '../../server/src/analysis/index.ts';
import { checkFixes, checkSilent } from '../harness/check.ts';

/** What the rule says of a text, each finding as `marked words: message`. */
const said = (text: string, syntax: Syntax = 'plain'): readonly string[] =>
  diagnose(readDraft(text, syntax))
    .filter(({ rule }) => rule.id === 'signature-mismatch')
    .map(({ at, message }) => `${text.slice(at.start, at.end).replace(/\s+/g, ' ')}: ${message}`);

const conformed = (signature: string, printed: string): string =>
  `${signature}: the conformed signature says ${signature} but the printed name says ${printed}`;

const elsewhere = (here: string, there: string): string => `${here}: the name is ${here} here but ${there} elsewhere`;

const certificate = (signed: string, printed: string, appeared: string, certifying: string): string => `
                     AMENDED CERTIFICATE OF DESIGNATION
                                     OF
                         PELLWORTH DATA CORPORATION

     Pellworth Data Corporation, a Nevada corporation, certifies as follows.

     WE, THE UNDERSIGNED, being the President and Secretary of the Corporation,
have hereunto set our hands as of this 4th day of May, 2026.

                                        /s/  ${signed}
                                        ------------------------------
                                             ${printed}, President

                                        /s/  Martin K. Odell
                                        ------------------------------
                                             Martin K. Odell, Secretary

STATE OF NEVADA            )
                           ) ss.
COUNTY OF WASHOE           )

     On this 4th day of May, 2026, before me, a Notary Public, personally
appeared ${appeared}, President of Pellworth Data Corporation, a
Nevada corporation, who acknowledged that she executed the above instrument.

     I, ${certifying}, the President of Pellworth Data Corporation, do hereby
certify that the foregoing is a true copy.
`;

describe('signature-mismatch', () => {
  describe('is silent', () => {
    const silent: Readonly<Record<string, string>> = {
      'on a certificate and its notary that agree': certificate(
        'Eleanor T. Vasquez',
        'Eleanor T. Vasquez',
        'Eleanor T. Vasquez',
        'Eleanor T. Vasquez',
      ),
      'on initials, short forms and a middle name left out': certificate(
        'E. T. Vasquez',
        'Eleanor Theresa Vasquez',
        'ELEANOR VASQUEZ',
        'Ellie T. Vasquez',
      ),
      'on titles, degrees and generations':
        'By: /s/ Hugo Marsh\nName: Dr. Hugo Marsh, Jr., M.D., Ph.D.\nTitle: Director\n',
      'on capitals, accents, hyphens and apostrophes':
        'By: /s/ José Núñez-O\u2019Dea\nName: JOSE NUNEZ ODEA\nTitle: Manager\n\nBy: /s/ Min-Jun Oh\nName: Min Jun Oh\n',
      'on a given name first or last': '/s/ Su Wenlan\nWenlan Su\nLegal Representative\n',
      'on another person who signs for the one in print':
        'By: /s/ Jane Roe, attorney-in-fact\nName: John Doe\nTitle: Director\n\nBy: /s/ Ann Hale for Simon Abara\nName: Simon Abara\n',
      'on a person who cannot be read': 'By: /s/ [ILLEGIBLE]\nName: Simon Abara\n\nBy: /s/\nName: ______________\n',
      'on a company that signs':
        'By: /s/ Alder Holding LLC\nName: Alder Holdings LLC\n\nBy: Alder GP, Inc.\nits general partner\n',
      'on parties side by side':
        'ALDER MILLS, INC.                       ALDER HOLDINGS LLC\n\nBy: /s/ Daniel Marsh                    By: /s/ Daniela Marsh\n    Daniel Marsh                            Daniela Marsh\n    President                               Manager\n',
      'on parties row by row, where the columns were lost':
        'By:\n/s/ Agnes R. Dutton\nBy:\t \t/s/ Simon Abara\n\nName:\nAgnes R. Dutton\nName:\t \tSimon Abara\nTitle:\nPresident\nTitle:\t \tVice President\n',
      'on relatives and namesakes':
        '/s/ Robert Halloran\nRobert Halloran, Director\n\n/s/ Roberta Halloran\nRoberta Halloran, Director\n\n/s/ Paul A. Halloran\nPaul A. Halloran, Director\n\n/s/ Paul B. Halloran\nPaul B. Halloran, Director\n',
      'on two bankers whose names are alike':
        'ALDER BANK, N.A.\n\nBy: /s/ John Anderson\nName: John Anderson\nTitle: Vice President\n\n\nCEDAR BANK, N.A.\n\nBy: /s/ John Andersen\nName: John Andersen\nTitle: Vice President\n',
      'on several offices of one person':
        '/s/ Eleanor T. Vasquez\nEleanor T. Vasquez, President and Chief Executive Officer\n\nOn May 4, 2026, before me personally appeared Eleanor T. Vasquez, the Chief Executive Officer of Pellworth Data, Inc.\n',
      'on one person who signs for two companies':
        'ALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nName: Hugo Marsh\nTitle: President\n\n\nCEDAR MILLS, INC.\n\nBy: /s/ Hugo Marsh\nName: Hugo Marsh\nTitle: Vice President\n',
      'on what a person used to be':
        'Hugo Marsh, Vice President of the Company since 2019, was appointed President.\n\nALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nName: Hugo Marsh\nTitle: President\n',
      'on the certificates of two officers':
        '/s/ Hugo Marsh\nHugo Marsh, President\n\n/s/ Agnes R. Dutton\nAgnes R. Dutton, Secretary\n\nThe foregoing instrument was acknowledged before me by Agnes R. Dutton, Secretary of Alder Mills, Inc.\n',
    };
    for (const [name, text] of Object.entries(silent)) it(name, () => checkSilent(text, 'signature-mismatch'));
  });

  describe('reports', () => {
    const reported: Readonly<Record<string, readonly [text: string, ...found: string[]]>> = {
      'a letter in the conformed signature': [
        certificate('Eleanor T. Vasqez', 'Eleanor T. Vasquez', 'Eleanor T. Vasquez', 'Eleanor T. Vasquez'),
        conformed('Eleanor T. Vasqez', 'Eleanor T. Vasquez'),
      ],
      'a letter in print, which the rest of the draft shows to be wrong': [
        certificate('Eleanor T. Vasquez', 'Eleanor T. Vasqez', 'Eleanor T. Vasquez', 'Eleanor T. Vasquez'),
        'Eleanor T. Vasqez: the conformed signature says Eleanor T. Vasquez but the printed name says Eleanor T. Vasqez',
      ],
      'a letter before the notary': [
        certificate('Eleanor T. Vasquez', 'Eleanor T. Vasquez', 'Eleanor T. Vasqez', 'Eleanor T. Vasquez'),
        elsewhere('Eleanor T. Vasqez', 'Eleanor T. Vasquez'),
      ],
      'another initial in a certified copy': [
        certificate('Eleanor T. Vasquez', 'Eleanor T. Vasquez', 'Eleanor T. Vasquez', 'Eleanor F. Vasquez'),
        elsewhere('Eleanor F. Vasquez', 'Eleanor T. Vasquez'),
      ],
      'another surname': [
        'By: /s/ Robert A. Brandt\nName: Robert A. Halloran\nTitle: President\n',
        conformed('Robert A. Brandt', 'Robert A. Halloran'),
      ],
      'a surname that begins as the other does': [
        'By: /s/ Ellen Dubrow\nName: Ellen Dubroff\nTitle: President\n',
        conformed('Ellen Dubrow', 'Ellen Dubroff'),
      ],
      'the son for the father': [
        'By: /s/ Harlan W. Stokes, Jr.\nName: Harlan W. Stokes, III\nTitle: President\n',
        conformed('Harlan W. Stokes, Jr.', 'Harlan W. Stokes, III'),
      ],
      'a given name in two spellings': [
        'By: /s/ Stuart D. Stokes\nName: Stewart D. Stokes\nTitle: President\n',
        conformed('Stuart D. Stokes', 'Stewart D. Stokes'),
      ],
      'a long surname, though for another company': [
        'ALDER MILLS, INC.\n\nBy: /s/ Charles J. Halvorsen\nTitle: President\n\nBIRCH MILLS, INC.\n\nBy: /s/ Charles J. Halverson\nTitle: Manager\n',
        elsewhere('Charles J. Halverson', 'Charles J. Halvorsen'),
      ],
      'letters that changed places, over Name and Title': [
        'ALDER BANK, N.A.\n\nBy:  /s/ Geroge T. Halloran\nName: George T. Halloran\nTitle: Vice President\n',
        conformed('Geroge T. Halloran', 'George T. Halloran'),
      ],
      'blank lines and tabs between the two': [
        'By:\t \t/s/ Agnes R. Dutton\n\n\n\nName:\t \tAgnes R. Duton\n',
        conformed('Agnes R. Dutton', 'Agnes R. Duton'),
      ],
      'the second of two parties side by side': [
        'ALDER MILLS, INC.                       LORIMER WELLS LLC\n\nBy: /s/ Hugo Marsh                      By: /s/ Simon Abara\n    ---------------                         ---------------\n    Hugo Marsh                              Simon Abarra\n',
        conformed('Simon Abara', 'Simon Abarra'),
      ],
      'columns that were lost': [
        'By: /s/ Hugo Marsh By: /s/ Simon Abara Name: Hugo Marsh Name: Simon Abarra\n',
        conformed('Simon Abara', 'Simon Abarra'),
      ],
      'a name in capitals behind By': [
        'By:           M. CHRISTOPHER OKAFOR\n\nPrinted Name: M. Christoper Okafor\n\nTitle:        Vice President\n',
        conformed('M. CHRISTOPHER OKAFOR', 'M. Christoper Okafor'),
      ],
      'an old table': [
        '<TABLE>\n<S>                           <C>\nALDER BANK, N.A.\n\nBy:           KEVIN S. DEANE\n\nPrinted Name: Kevin S. Dean\n</TABLE>\n',
        conformed('KEVIN S. DEANE', 'Kevin S. Dean'),
      ],
      'the name to which notices go': [
        'Harlan Quay, Inc.\nAttention: Scott Grimwald\n\nHARLAN QUAY, INC.\n\nBy: /s/ Scott Grimwold\nName: Scott Grimwold\nTitle: President\n',
        elsewhere('Scott Grimwald', 'Scott Grimwold'),
      ],
      'the office in the text against the signature': [
        'I, Hugo Marsh, the Assistant Secretary of Alder Mills, Inc., certify the above.\n\nALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nName: Hugo Marsh\nTitle: Secretary\n',
        'Assistant Secretary: Hugo Marsh is Assistant Secretary here but Secretary in the signature',
      ],
      'the office in a second signature for the same company': [
        'ALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nHugo Marsh, President\n\nAccepted and agreed.\n\nALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nHugo Marsh, Vice President\n',
        'Vice President: Hugo Marsh is Vice President here but President in the signature',
      ],
      'a certificate for an officer who did not sign': [
        'ALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nHugo Marsh, Secretary\n\nThe foregoing instrument was acknowledged before me by Paul Odell, Secretary of Alder Mills, Inc.\n',
        'Paul Odell: the certificate names Paul Odell as Secretary but Hugo Marsh signs as Secretary',
      ],
      'a certificate for a company that stands nowhere else': [
        'Alder Mills, Inc., a Texas corporation, agrees.\n\nALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nHugo Marsh, Secretary\n\nThe foregoing instrument was acknowledged before me by Hugo Marsh, Secretary of Quince Harbor, Inc.\n',
        'Quince Harbor, Inc.: the certificate says Quince Harbor, Inc. but Hugo Marsh signs for ALDER MILLS, INC.',
      ],
    };
    for (const [name, [text, ...found]] of Object.entries(reported)) {
      it(name, () => {
        assert.deepEqual(said(text), found);
        assert.deepEqual(said(text.replaceAll('\n', '\r\n')), found);
      });
    }

    it('in Markdown, with hard breaks, in a table, and with breaks of HTML', () => {
      const found = [conformed('Hugo Marsh', 'Hugo Marh')];
      assert.deepEqual(
        said('**ALDER MILLS, INC.**\n\nBy: /s/ Hugo Marsh  \n*Hugo Marh*  \nPresident\n', 'markdown'),
        found,
      );
      assert.deepEqual(
        said(
          '| A | B |\n| --- | --- |\n| By: /s/ Hugo Marsh | By: /s/ Ann Lee |\n| Hugo Marh | Ann Lee |\n',
          'markdown',
        ),
        found,
      );
      assert.deepEqual(said('By: /s/ Hugo Marsh<br>Name: Hugo Marh<br>Title: President\n', 'markdown'), found);
    });

    it('any one letter changed in any of the four places', () => {
      const name = 'Eleanor T. Vasquez';
      const places = [...name].flatMap((letter, at) => (/[a-zA-Z]/.test(letter) ? [at] : []));
      fc.assert(
        fc.property(fc.nat(3), fc.constantFrom(...places), fc.constantFrom(...'xkjw'), (which, at, letter) => {
          const capital = /[A-Z]/.test(name.charAt(at));
          const changed = name.slice(0, at) + (capital ? letter.toUpperCase() : letter) + name.slice(at + 1);
          const names = [name, name, name, name].map((own, i) => (i === which ? changed : own));
          const [a = '', b = '', c = '', d = ''] = names;
          assert.equal(said(certificate(a, b, c, d)).length, 1, names.join(' | '));
        }),
      );
    });
  });

  it('tells a short surname by the given name and the initial that go with it, and no other', () => {
    const notice = (attention: string, signer: string): string =>
      `Notices go to Alder Mills, LLC, Attention: ${attention}.\n\nALDER MILLS, LLC\n\nBy: /s/ ${signer}\nName: ${signer}\nTitle: Treasurer\n`;
    assert.deepEqual(said(notice('Laura M. Chan', 'Laura M. Chen')), [elsewhere('Laura M. Chan', 'Laura M. Chen')]);
    assert.deepEqual(said(notice('Laura Chan', 'Laura Chen')), []);
    assert.deepEqual(said(notice('Laura M. Chan', 'Linda M. Chen')), []);
  });

  it('holds who is a party in person to the signature at the end', () => {
    const agreement = (party: string, signer: string): string =>
      `This Agreement is made by and between Alder Mills, Inc., an Ohio corporation, and ${party}.\n\nIN WITNESS WHEREOF, the parties have signed.\n\nEXECUTIVE\n\n/s/ ${signer}\n${signer}\n`;
    for (const introduced of [
      (name: string) => `${name} ("Executive")`,
      (name: string) => `${name} (hereinafter referred to as the "Employee")`,
      (name: string) => `${name}, an individual residing in Ohio`,
    ]) {
      const unsigned = (name: string): string =>
        agreement(introduced('Helen R. Abbott'), name).replace(/\/s\/ .*/, '_'.repeat(24));
      assert.deepEqual(said(unsigned('Helen R. Abbot')), [elsewhere('Helen R. Abbot', 'Helen R. Abbott')]);
      assert.deepEqual(said(unsigned('Helen R. Abbott')), []);
      const found = said(agreement(introduced('Helen R. Abbott'), 'Helen R. Abbot'));
      assert.deepEqual(found, [elsewhere('Helen R. Abbott', 'Helen R. Abbot')]);
      assert.deepEqual(said(agreement(introduced('Helen R. Abbott'), 'Helen R. Abbott')), []);
      assert.deepEqual(said(agreement(introduced('Helen R. Abbott'), 'Ruth Abbott')), []);
    }
  });

  it('holds who certifies, is appointed or comes before a notary to the signature, the initial too', () => {
    const signed = '\n\nIN WITNESS WHEREOF, the parties have signed.\n\n/s/ Helen R. Abbott\nHelen R. Abbott\n';
    const wrong = elsewhere('Helen B. Abbott', 'Helen R. Abbott');
    for (const text of [
      (name: string) => `I, ${name}, hereby certify as follows.${signed}`,
      (name: string) => `Each of us appoints Hugo Marsh and ${name}, and each of them.${signed}`,
      (name: string) => `${signed}\nAcknowledged before me on May 4, 2026, by Hugo Marsh and ${name}.\n`,
    ]) {
      assert.deepEqual(said(text('Helen B. Abbott')), [wrong], text(''));
      assert.deepEqual(said(text('Helen R. Abbott')), [], text(''));
      const both = `${text('Helen B. Abbott')}\n\n/s/ Helen B. Abbott\nHelen B. Abbott\n`;
      assert.deepEqual(said(both), [], both);
    }
  });

  describe('holds the title in the block to the body', () => {
    const block = (title: string): string =>
      `\n\nALDER MILLS, INC.\n\nBy: ____________________\nName: Helen R. Abbott\nTitle: ${title}\n`;
    const bodies: Readonly<Record<string, (title: string) => string>> = {
      'where a text calls the company by its short name': (title) =>
        `This Agreement is made by Alder Mills, Inc. (the "Company") and Hugo Marsh.\n\nHe reports to Helen R. Abbott, the ${title} of the Company.${block('Chief Executive Officer')}`,
      'where a party is represented': (title) =>
        `This Agreement is made by Alder Mills, Inc., represented herein by Helen R. Abbott, ${title} ("Seller"), and Hugo Marsh.${block('Chief Executive Officer')}`,
      'where the testimonium names the officer': (title) =>
        `IN WITNESS WHEREOF, Alder Mills, Inc. has caused this to be signed by Helen R. Abbott, its ${title}, as of May 4, 2026.${block('Chief Executive Officer')}`,
    };
    for (const [name, text] of Object.entries(bodies)) {
      it(name, () => {
        assert.deepEqual(said(text('Chief Executive Officer')), []);
        assert.deepEqual(said(text('Chief Financial Officer')), [
          'Chief Financial Officer: Helen R. Abbott is Chief Financial Officer here but Chief Executive Officer in the signature',
        ]);
        const [found] = diagnose(readDraft(text('Chief Financial Officer'), 'plain'));
        const repaired = found?.fixes().map(({ edits }) => applyEdits(text('Chief Financial Officer'), edits));
        assert.ok(repaired?.includes(text('Chief Executive Officer')));
      });
    }

    it('where an office is another than the testimonium says, though a person may hold both', () => {
      const text = (title: string): string =>
        `The undersigned, Helen R. Abbott, is the President of Alder Mills, Inc.\n\nIN WITNESS WHEREOF, this is signed by Helen R. Abbott, its President.${block(title)}`;
      assert.deepEqual(said(text('President')), []);
      assert.deepEqual(said(text('President and Secretary')), []);
      assert.deepEqual(said(text('Secretary')), [
        'Secretary: Helen R. Abbott is Secretary here but President elsewhere',
      ]);
    });

    it('where who certifies says so of a company whose name ends in no suffix', () => {
      const text = (title: string): string =>
        `I, Helen R. Abbott, Chief Executive Officer of Quayside, certify that I have read this report.${block(title)}`;
      assert.deepEqual(said(text('Chief Executive Officer')), []);
      assert.deepEqual(said(text('President and Chief Executive Officer')), []);
      assert.deepEqual(said(text('Chief Financial Officer')), [
        'Chief Executive Officer: Helen R. Abbott is Chief Executive Officer here but Chief Financial Officer in the signature',
      ]);
    });

    it('where a notice or a sentence gives the office behind the name and says no more of it', () => {
      const text = (told: string): string =>
        `This Agreement is made by Alder Mills, Inc. (the "Company") and Hugo Marsh.\n\n${told}.${block('Senior Vice President')}`;
      const other = 'Helen R. Abbott, Executive Vice President';
      const said1 = said(text(`Notices go to the attention of ${other}`));
      assert.deepEqual(said1, [
        'Executive Vice President: Helen R. Abbott is Executive Vice President here but Senior Vice President in the signature',
      ]);
      assert.deepEqual(said(text('Notices go to the attention of Helen R. Abbott, Vice President')), []);
      assert.deepEqual(said(text(`It was made by our former officer ${other}`)), []);
      assert.deepEqual(said(text(`It was made by ${other} of Birch`)), []);
      assert.deepEqual(said(text(`It was made by ${other} until May 4, 2025`)), []);
    });

    it('where the notary says whom the signer acknowledged to be', () => {
      const text = (title: string): string =>
        `${block('President')}\nOn May 4, 2026, before me, a Notary Public, personally appeared Helen R. Abbott, who acknowledged herself to be the ${title} of Alder Mills, Inc., and that she executed the foregoing.\n`;
      assert.deepEqual(said(text('President')), []);
      assert.deepEqual(said(text('Vice President')), [
        'Vice President: Helen R. Abbott is Vice President here but President in the signature',
      ]);
    });

    it('in a table of those who sign for one company', () => {
      const text = (title: string): string =>
        `${block('President')}\nSignature                 Title                  Date\n\n/s/ Helen R. Abbott       ${title.padEnd(23)}May 4, 2026\nHelen R. Abbott\n`;
      assert.deepEqual(said(text('President')), []);
      assert.equal(said(text('Vice President')).length, 1);
    });

    it('and not where the short name is another company\u2019s, or the office one of the past', () => {
      const text = (made: string, told: string): string =>
        `This Agreement is made by Alder Mills, Inc. (the "Parent")${made}.\n\n${told}.${block('Vice President')}`;
      const own = 'Hugo Marsh reports to Helen R. Abbott, the President of the';
      assert.deepEqual(said(text(' and Birch Mills, Inc. (the "Company")', `${own} Company`)), []);
      assert.deepEqual(said(text('', `${own} Company`)), []);
      assert.deepEqual(said(text('', 'Hugo Marsh follows Helen R. Abbott, a former President of the Parent')), []);
      assert.equal(said(text('', `${own} Parent`)).length, 1);
    });
  });

  it('tells a letter that moved, and a given name by the initial of who signs', () => {
    const agreement = (party: string, signer: string): string =>
      `This Agreement is made by Alder Mills, Inc. and ${party} (the "Optionee").\n\n____________________\n${signer}\nOptionee\n`;
    const texts: readonly (readonly [string, string])[] = [
      ['Adele R. Whitlow', 'Adele R. Withlow'],
      ['Frances L. Dunleavy', 'Francis L. Dunleavy'],
    ];
    for (const [party, signer] of texts) {
      assert.deepEqual(said(agreement(party, signer)), [elsewhere(signer, party)]);
      assert.deepEqual(said(agreement(party, party)), []);
    }
    const both = `${agreement('Frances L. Dunleavy', 'Francis L. Dunleavy')}\n____________________\nFrances L. Dunleavy\n`;
    assert.deepEqual(said(both), []);
  });

  it('tells two given names that begin alike over one surname, and no short form from its own', () => {
    const signed = (one: string, other: string): readonly string[] => said(`By: /s/ ${one}\nName: ${other}\n`);
    for (const [one, other] of [
      ['Marguerite A. Holloway', 'Margaret A. Holloway'],
      ['Donald R. Pruett', 'Daniel R. Pruett'],
      ['Marguerite Holloway', 'Margaret Holloway'],
    ] as const) {
      assert.deepEqual(signed(one, other), [conformed(one, other)]);
    }
    for (const [one, other] of [
      ['Robert A. Holloway', 'Margaret A. Holloway'],
      ['Jerry A. Holloway', 'Jeremiah A. Holloway'],
      ['Charlie A. Holloway', 'Charles A. Holloway'],
      ['Marguerite A. Holloway', 'Margaret B. Holliday'],
      ['Donald Pruett', 'Daniel Pruett'],
      ['Doris R. Pruett', 'D. R. Pruett'],
    ] as const) {
      assert.deepEqual(signed(one, other), [], one);
    }
  });

  it('holds the notary whom a certificate names to the one who signs it', () => {
    const certified = (named: string, signer: string, before = 'I, '): string =>
      `STATE OF OHIO      )\nCOUNTY OF STARK    ) ss.\n\n${before}${named}, a Notary Public in and for said County, certify that Hugo Orr appeared.\n\n/s/ ${signer}\nNotary Public\n`;
    assert.deepEqual(said(certified('Delia Marsh', 'Delia Mersh')), [elsewhere('Delia Mersh', 'Delia Marsh')]);
    assert.deepEqual(said(certified('Delia Marsh', 'Delia Mersh', 'Before me, ')).length, 1);
    assert.deepEqual(said(certified('Delia Marsh', 'Delia Marsh')), []);
    assert.deepEqual(said(certified('Delia Marsh', 'Celia Hale')), []);
    assert.deepEqual(said(certified('Ruth Batt', 'Ruth Bett')), [elsewhere('Ruth Bett', 'Ruth Batt')]);
    const both = `${certified('Ruth Batt', 'Ruth Bett')}\n\n${certified('Ruth Bett', 'Ruth Batt')}`;
    assert.deepEqual(said(both), []);
  });

  it('offers first what the rest of the draft says, and keeps capitals', () => {
    const text = (signed: string, printed: string, appeared: string): string =>
      `/s/ ${signed}\n------------------\n${printed}\nPresident\n\nOn May 4, 2026, before me personally appeared ${appeared}, President of Alder Mills, Inc.\n`;
    const [found] = diagnose(readDraft(text('Hugo Marsh', 'HUGO MASH', 'Hugo Marsh'), 'plain'));
    assert.deepEqual(
      found?.fixes().map(({ title, edits }) => [title, ...edits.map((edit) => edit.text)]),
      [
        ['Spell it Hugo Marsh (which stands twice)', 'MARSH'],
        ['Spell it HUGO MASH in both places', 'Mash', 'Mash'],
      ],
    );
  });

  it('marks a name once that is wrong in the signature and in print, and puts both right', () => {
    const text = (name: string): string =>
      `/s/ ${name}\n${name}\nGeneral Partner\n\nOn May 4, 2026, before me personally appeared Paul A. Halloran, general partner.\n\nAttention: Paul A. Halloran\n`;
    const found = diagnose(readDraft(text('Paul A. Haloran'), 'plain'));
    assert.deepEqual(said(text('Paul A. Haloran')), [elsewhere('Paul A. Haloran', 'Paul A. Halloran')]);
    const edits = found.flatMap((finding) => finding.fixes()[0]?.edits ?? []);
    assert.equal(applyEdits(text('Paul A. Haloran'), edits), text('Paul A. Halloran'));
  });

  describe('holds the rest of the text to a name that it knows', () => {
    const draft = (sentence: string, signed = 'Jonathan R. Whitfield'): string =>
      `This Agreement is made by Alder Mills, Inc. with one of its officers.\n\n${sentence}\n\nNotices go to Alder Mills, Inc., Attention: ${signed}.\n\n/s/ ${signed}\n${signed}\nPresident\n`;
    const slips: Readonly<Record<string, string>> = {
      'a letter too many': 'The stock of Jonathan R. Whitfiield is pledged.',
      'a letter too few, in the genitive': "Jonathan R. Whitfeld's stock is pledged.",
      'two letters swapped, over the end of a line': 'The stock of Jonathan R.\nWhitfeild is pledged.',
      'another letter in the given name': 'The stock of Jonathon R. Whitfield is pledged.',
      'the last letter twice': 'The stock of Jonathan R. Whitfieldd is pledged.',
      capitals: 'THE STOCK OF JONATHAN R. WHITFEILD IS PLEDGED.',
      'no initial': 'The stock of Jonathan Whitfeild is pledged.',
    };
    for (const [name, sentence] of Object.entries(slips)) {
      it(name, () => {
        const wrong = /Jon.*?Wh\w+/is.exec(sentence)?.[0].replace(/\s+/g, ' ') ?? '';
        assert.deepEqual(said(draft(sentence)), [elsewhere(wrong, 'Jonathan R. Whitfield')]);
        const [fix] = diagnose(readDraft(draft(sentence), 'plain')).flatMap((finding) => finding.fixes());
        assert.deepEqual(said(applyEdits(draft(sentence), fix?.edits ?? [])), []);
      });
    }

    const others: Readonly<Record<string, string>> = {
      'a brother': 'The stock of Nathan R. Whitfield is pledged.',
      'a short form': 'The stock of Jon R. Whitfield is pledged.',
      'another initial': 'The stock of Jonathan B. Whitfield is pledged.',
      'a longer name': 'The stock of Jonathan R. Whitfeld Brown is pledged, as is that of Whitfeld Hall.',
      'a company of that name': 'The stock of Jonathan R. Whitfeld & Sons, Inc. is pledged.',
      'a word of the language': 'The stock of Jonathan R. Whitefield is pledged, in a whitefield.',
      'who is named again': 'The stock of Jonathan R. Whitfeld is pledged.\n\nMr. Whitfeld agrees.',
      'words in two columns': 'Jonathan R.     Whitfeld',
      'words of two paragraphs': 'Jonathan R.\n\nWhitfeld',
    };
    for (const [name, sentence] of Object.entries(others)) {
      it(`but not to ${name}`, () => {
        assert.deepEqual(said(draft(sentence)), []);
      });
    }

    it('tells another initial that stands once, where the right one stands in three places and more', () => {
      const more = 'Jonathan R. Whitfield votes.\n\nIt is the vote of Jonathan R. Whitfield.\n\n';
      const other = 'The stock of Jonathan B. Whitfield is pledged.';
      assert.deepEqual(said(draft(`${more}${other}`)), [elsewhere('Jonathan B. Whitfield', 'Jonathan R. Whitfield')]);
      assert.deepEqual(said(draft(`${more}${other}\n\n${other}`)), []);
      assert.deepEqual(said(draft(`${more}Jonathan R. Whitfield and Jonathan B. Whitfield vote.`)), []);
      assert.deepEqual(said(`${draft(`${more}${other}`)}\n/s/ Jonathan B. Whitfield\nJonathan B. Whitfield\n`), []);
    });

    it('tells a sister by the end of her name, and a relative by who signs beside', () => {
      assert.deepEqual(said(draft('Daniela Marsh owns stock.', 'Daniel Marsh')), []);
      assert.deepEqual(said(draft('Carol Marsh owns stock.', 'Carl Marsh')), []);
      const text = draft('Megan Marsh owns stock.', 'Meghan Marsh');
      assert.deepEqual(said(text), []);
      const more = `${text}\nMeghan Marsh votes it.\n\nMeghan Marsh sells it.\n`;
      assert.deepEqual(said(more), [elsewhere('Megan Marsh', 'Meghan Marsh')]);
      const natalie = draft('Natalie Marsh owns stock.', 'Natalia Marsh');
      assert.deepEqual(said(natalie), []);
      assert.deepEqual(said(`${natalie}\nNatalia Marsh sells it.\n`), [elsewhere('Natalie Marsh', 'Natalia Marsh')]);
      assert.deepEqual(said(`${natalie}\nNatalia Marsh sells it.\n`.replaceAll('Natalie', 'Natalio')), []);
    });

    it('tells two who are named once each by more than a letter, in a list as over signatures', () => {
      const notices = (first: string, second: string): string =>
        `Notices go to Alder Mills, Inc., Attention: ${first}.\n\nNotices go to Birch Mills, Inc., Attention: ${second}.\n`;
      assert.deepEqual(said(notices('Kristen Marsh', 'Kirsten Marsh')), []);
      assert.deepEqual(said(notices('Peter Larsen', 'Peter Larson')), []);
      assert.deepEqual(said(notices('Phillip Marsh', 'Philip Marsh')), [elsewhere('Philip Marsh', 'Phillip Marsh')]);
      assert.deepEqual(said(notices('Peter Halvorsen', 'Peter Halvursen')), [
        elsewhere('Peter Halvursen', 'Peter Halvorsen'),
      ]);
      assert.deepEqual(said('Notices go to Mr. Peter Larsen. Peter Larson is a director, too.\n'), []);
    });

    it('takes the spelling that only a signature has for the slip where the text has the other one', () => {
      const text =
        'Ellen Dorsett buys the stock.\n\nThe stock is that of Ellen Dorsett.\n\nALDER MILLS, INC.\n\nBy: /s/ Ellen Dorstet\nTitle: President\n';
      assert.deepEqual(said(text), [elsewhere('Ellen Dorstet', 'Ellen Dorsett')]);
    });

    it('says nothing of names that were blotted out', () => {
      assert.deepEqual(
        said('Notices go to Mr. Xxxxxx Xxxxx.\n\nXxxxxxx Xxxxx owns stock, as Xxxxxx Xxxxx does.\n'),
        [],
      );
    });

    it('follows an edit that puts the name right or wrong', () => {
      const right = draft('The stock of Jonathan R. Whitfield is pledged.');
      const start = right.indexOf('ield is');
      const analyser = new Analyser(right, 'plain');
      let text = right;
      const found = (letters: string): number => {
        text = text.slice(0, start) + letters + text.slice(start + 2);
        const draft = analyser.edit(text, { start, end: start + 2, inserted: 2 });
        return diagnose(draft).filter(({ rule }) => rule.id === 'signature-mismatch').length;
      };
      assert.deepEqual([found('ie'), found('ei'), found('ie')], [0, 1, 0]);
    });
  });

  describe('holds a surname behind a form of address to those that the draft has', () => {
    const agreement = (called: string): string =>
      `This Agreement is made by Pellworth Data Corporation and John Marchetti (the "Executive").\n\n` +
      `${called} shall be paid monthly.\n\nMr. Marchetti shall have a car.\n\n/s/ John Marchetti\nJohn Marchetti\n`;

    it('with a slip, over the end of a line, in a list and as a genitive', () => {
      const calls = [
        'Mr. Marchetii',
        'Mr.\nMarcheti',
        'MR. MARCETTI',
        'Messrs. Odell and Machetti',
        'Mr. Marchetit’s wife',
      ];
      for (const called of calls) {
        const own = /(\S+?)(?:’s wife)?$/.exec(called)?.[1] ?? '';
        assert.deepEqual(said(agreement(called)), [elsewhere(own, 'Marchetti')], called);
      }
      assert.deepEqual(said(agreement('Mr. Marchetti')), []);
    });

    it('but none that stands elsewhere too, is far from all, or whose like is nobody’s full name', () => {
      assert.deepEqual(said(agreement('Lee Marchetta waits, and Mr. Marchetta')), []);
      assert.deepEqual(said(agreement('Mr. Machiavelli')), []);
      const calls = 'Mr. Jessup spoke.\n\nMr. Jessup sat down.\n\nMr. Jesup spoke.\n\nMr. Jessup left.\n';
      assert.deepEqual(said(`This Agreement is made by Pellworth Data Corporation.\n\n${calls}`), []);
      assert.deepEqual(said(`This Agreement is made by Pellworth Data Corporation and Harlan Jessup.\n\n${calls}`), [
        elsewhere('Jesup', 'Jessup'),
      ]);
    });

    it('and a full name to the surname that is called again and again', () => {
      const text = (name: string, calls = 'Ms. Ramanathan is paid.\n\nMs. Ramanathan agrees.\n'): string =>
        `Pellworth Data Corporation employs ${name} (the "Executive").\n\n${calls}`;
      assert.deepEqual(said(text('Priya Ramanathan')), []);
      assert.deepEqual(said(text('Priya Ramanthan')), [elsewhere('Ramanthan', 'Ramanathan')]);
      assert.deepEqual(said(text('Priya Ramanthan', 'Ms. Ramanathan is paid.\n')), []);
      assert.deepEqual(said(text('Priya Rajanathon')), []);
    });

    it('and to the name of a party who is told by an initial', () => {
      const text = (order: string): string =>
        `The Maker promises to pay to the order of ${order} (the "Holder") a sum.\n\nMs. Quits may declare it due.\n\nNotices go to ${order}.\n`;
      assert.deepEqual(said(text('Rosalind P. Quist')), [elsewhere('Quits', 'Quist')]);
      assert.deepEqual(said(text('Rosalind Quist')), []);
    });

    it('and a short one only where the right one stands again and again', () => {
      const text = (more: string): string =>
        `This Agreement is made by Pellworth Data Corporation and Ann Marsh.\n\nMs. Harsh pays.\n\n${more}`;
      assert.deepEqual(said(text('Ms. Marsh is paid.\n')), []);
      assert.deepEqual(said(text('Ms. Marsh is paid.\n\nMs. Marsh signs.\n')), [elsewhere('Harsh', 'Marsh')]);
    });
  });

  it('puts the name of who signs into a certificate, over the end of a line', () => {
    checkFixes(
      `
ALDER MILLS, INC.

By: /s/ Hugo Marsh
        ^^^^^^^^^^ related 1: who signs
Secretary

The foregoing instrument was acknowledged before me by Paul
                                                       ^^^^…
Odell, Secretary of Alder Mills, Inc.
…^^^^ warning: the certificate names Paul Odell as Secretary but Hugo Marsh signs as Secretary
`,
      [
        'ALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nSecretary\n\nThe foregoing instrument was acknowledged before me by Hugo\nMarsh, Secretary of Alder Mills, Inc.\n',
      ],
      'signature-mismatch',
    );
  });
});
