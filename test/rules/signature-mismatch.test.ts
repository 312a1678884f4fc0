import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { checkSilent } from '../harness/check.ts';
import { conformed, elsewhere, said } from './signature-findings.ts';

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
});
