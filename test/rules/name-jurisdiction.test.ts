import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, diagnose } from '../../server/src/analysis/index.ts';
import { checkFinds, checkFixes, checkSilent, judge } from '../harness/check.ts';

describe('name-jurisdiction', () => {
  it('doubts the place that stands less often, in each of its places, and gives the article that it takes', () => {
    const text = `
Harlan Media, Inc., a Nevada corporation (the "Company"), sells. The price is paid at closing.
                      ^^^^^^ related 1: elsewhere it is a Nevada corporation

For value received, Harlan Media, Inc., an Illinois corporation (the "Borrower"), promises to pay.
                                           ^^^^^^^^ warning: Harlan Media, Inc. is an Illinois corporation here but a Nevada corporation elsewhere

HARLAN MEDIA, INC., A NEVADA CORPORATION
`;
    const draft = (first: string, second: string, third: string): string =>
      `Harlan Media, Inc., ${first} corporation (the "Company"), sells. The price is paid at closing.\n\nFor value received, Harlan Media, Inc., ${second} corporation (the "Borrower"), promises to pay.\n\nHARLAN MEDIA, INC., ${third} CORPORATION\n`;
    checkFixes(
      text,
      [draft('a Nevada', 'a Nevada', 'A NEVADA'), draft('an Illinois', 'an Illinois', 'AN ILLINOIS')],
      'name-jurisdiction',
    );
  });

  it('reads the place out of the laws under which a company is organized', () => {
    checkFinds(
      `
Alder, Inc., a corporation organized and existing under the laws of the State of Utah, sells.
                                                                                 ^^^^ related 1: elsewhere it is a Utah corporation

The note of Alder, Inc., a New York corporation, is paid.
                           ^^^^^^^^ warning: Alder, Inc. is a New York corporation here but a Utah corporation elsewhere
`,
      'name-jurisdiction',
    );
  });

  it('lets the short name go when a heading makes an exhibit of what follows, which defines none', () => {
    const draft = (heading: string): string =>
      `Alder Mills, Inc., a Utah corporation (the "Company"), sells.\n\n${heading}\n\nThe Company is a Nevada corporation.\n`;
    const analyser = new Analyser(draft('NOTES ON IT'), 'plain');
    const found = (): readonly string[] => diagnose(analyser.draft).map(({ message }) => message);
    assert.deepEqual(found(), ['the Company is a Nevada corporation here but a Utah corporation elsewhere']);
    const start = draft('').indexOf('\n\n') + 2;
    const edit = { start, end: start + 'NOTES ON IT'.length, inserted: 'EXHIBIT A'.length };
    analyser.edit(draft('EXHIBIT A'), edit);
    assert.deepEqual(found(), []);
  });

  it('takes the end of the paragraph before for no owner of the name', () => {
    checkFinds(
      `
It is signed by the manager of

Cedar Ridge LLC, a Texas corporation, which leases the land.
                         ^^^^^^^^^^^ warning: Cedar Ridge LLC is a Texas corporation here but its name says limited liability company
`,
      'name-jurisdiction',
    );
  });

  const silent: Readonly<Record<string, string>> = {
    'a merger':
      'Alder, Inc., a Utah corporation, sells.\n\nThe merger of others into Alder, Inc., a Nevada corporation, is done.\n',
    'a former name':
      'Alder, Inc., a Utah corporation, sells.\n\nBirch LLC, formerly known as Alder, Inc., a Nevada corporation, buys.\n',
    'a successor': 'Alder, Inc., a Utah corporation.\n\nX is successor to Alder, Inc., a Nevada corporation.\n',
    'a change of domicile, wherever it stands':
      'Plan of Reincorporation\n\nAlder, Inc., a Utah corporation, sells.\n\nAlder, Inc., a Nevada corporation, buys.\n',
    'two in one list': 'Alder, Inc., a Utah corporation\nAlder, Inc., a Nevada corporation\n',
    'two names for short':
      'Alder, Inc., a Utah corporation ("Alder Utah").\n\nAlder, Inc., a Nevada corporation ("Alder Nevada").\n',
    'two names': 'Alder, Inc., a Utah corporation.\n\nAlder Sales, Inc., a Nevada corporation.\n',
    'what is no place': 'Alder, Inc., a Title Insurance corporation.\n\nAlder, Inc., a Nevada corporation.\n',
    'two forms that the name does not tell apart':
      'Alder Ltd., a Utah corporation, sells.\n\nAlder Ltd., a Utah limited liability company, buys.\n',
    'a form that the suffix says':
      'Alder, Inc., a Utah corporation, Birch LP, a Utah limited partnership, and Elm Ltd., a Utah limited partnership.\n',
    'a form that came of a conversion': 'Alder LLC, a Utah corporation before its conversion, sells.\n',
    'a form that its new name says': 'Alder, Inc. (n/k/a Alder LLC), a Utah limited liability company, sells.\n',
    'forms of several, respectively':
      'Alder LLC and Birch, Inc., a Utah limited liability company and a Utah corporation, respectively, sell.\n',
    'the form of who manages it': 'Signed by Elm, the manager of Alder LLC, a Utah corporation, today.\n',
    'the form in the column before':
      'BIRCH, INC.                   ALDER LLC\na Utah corporation            a Utah limited liability company\n',
    'the place in the column before':
      'Alder LLC, a Utah limited liability company, sells.\n\nBIRCH, INC.                   ALDER LLC\nan Ohio corporation           a Utah limited liability company\n',
    'a form that another country may call so': 'Alder Corporation, a Taiwan limited liability company, sells.\n',
    'a country and a part of it':
      'Alder plc, a United Kingdom company (the "Company").\n\nThe Company is a company organized under the laws of England and Wales.\n',
    'a trade name': 'Alder LLC, d/b/a Birch Inc., a Utah limited liability company, sells.\n',
    'a form of no place': 'Alder LLC, a professional corporation, sells.\n',
    'three places':
      'Alder, Inc., a Utah corporation.\n\nAlder, Inc., an Ohio corporation.\n\nAlder, Inc., a Texas corporation.\n',
  };
  for (const [name, text] of Object.entries(silent)) {
    it(`is silent on ${name}`, () => checkSilent(text, 'name-jurisdiction'));
  }

  const head =
    'Alder Timber, Inc., a Utah corporation (the "Company"), and Birch LLC, an Ohio limited liability company.\n\n';
  const said: readonly (readonly [text: string, ...found: readonly string[]])[] = [
    ['(a) The Company is a Nevada corporation.', 'a Nevada corporation'],
    ['(a) The Company is a Utah corporation.'],
    ['The Company is duly organized and validly existing under the laws of the State of Nevada.', 'formed in Nevada'],
    [
      'It is our opinion that the Company has been duly incorporated and is validly existing as a corporation in good standing under the laws of the State of Nevada.',
      'a Nevada corporation',
    ],
    ['This is given to the Company, a corporation organized under the laws of Nevada.', 'a Nevada corporation'],
    ['WHEREAS, THE COMPANY IS A NEVADA CORPORATION;', 'a Nevada corporation'],
    ['The Company is a Utah limited liability company.', 'a Utah limited liability company'],
    ['Alder Timber, Inc. is a Nevada corporation.', 'a Nevada corporation'],
    ['The Company is duly qualified as a foreign corporation and in good standing under the laws of Nevada.'],
    ['The Company is a corporation duly qualified under the laws of the State of Nevada.'],
    ['The Company is a corporation in good standing under the laws of its State.'],
    ['The Company was incorporated in the State of Nevada on May 4, 2003.', 'formed in Nevada'],
    ['The Company was originally organized under the laws of Nevada in 2003.', 'formed in Nevada'],
    ['The Company was incorporated in the State of Utah on May 4, 2003.'],
    ['The Company was incorporated in Nevada on May 4, 2003 and later reincorporated in Utah.'],
    ['The Company was incorporated in Nevada.'],
    ['The Company was audited in Nevada on May 4, 2003.'],
    ['The Company was a Nevada corporation.'],
    ['The Company shall be a Nevada corporation.'],
    ['Upon conversion the Company is a Nevada corporation.'],
    ['Since its merger, the Company is a Nevada corporation.'],
    ['If the Company is a Nevada corporation, it pays.'],
    ['Each of the Seller and the Company is a Nevada corporation.'],
    ['The sole holder of the Company is a Nevada corporation.'],
    ['Birch LLC sells to the Company, a Nevada corporation to be formed by it.'],
    ['Each Company is a Nevada corporation.'],
    ['The Holding Company is a Nevada corporation.'],
    ['The Company is a Nevada corporation.\n\nElm Corp. (the "Company") buys.'],
    ['The Company is an Ohio corporation.'],
  ];
  for (const [text, found] of said) {
    it(`${found === undefined ? 'has no doubt' : `reads ${found}`} in "${text}"`, () => {
      const offered = judge(`${head}${text}\n`, 'plain').flatMap(({ rule, message }) =>
        rule.id === 'name-jurisdiction' ? [message] : [],
      );
      assert.equal(offered.length, found === undefined ? 0 : 1);
      if (found !== undefined)
        assert.ok(offered[0]?.includes(`is ${found} here but a Utah corporation elsewhere`), offered[0]);
    });
  }

  it('holds what a short name is said to be to the suffix of its name', () => {
    checkFixes(
      `
Birch LLC (the "Company") sells.

The Company is an Ohio corporation.
                       ^^^^^^^^^^^ warning: the Company is an Ohio corporation here but its name says limited liability company
`,
      ['Birch LLC (the "Company") sells.\n\nThe Company is an Ohio limited liability company.\n'],
      'name-jurisdiction',
    );
  });

  it('holds a short name to its own exhibit, and to no name where several are called so', () => {
    const place = 'The Company is a Nevada corporation.\n';
    checkSilent(`${head}EXHIBIT A\n\n${place}`, 'name-jurisdiction');
    checkSilent(
      `Alder Timber, Inc., a Utah corporation, and Elm LLC (collectively, the "Company").\n\n${place}`,
      'name-jurisdiction',
    );
    checkSilent(
      `Alder, Inc., a Nevada corporation and subsidiary of Elm, Inc., a Utah corporation (the "Company").\n\n${place}`,
      'name-jurisdiction',
    );
  });

  it('takes the suffix behind a comma for no short name', () => {
    checkSilent(
      'Alder, Inc., a Utah corporation (the "LLC").\n\nThis is for eharlan, LLC, a Nevada limited liability company.\n',
      'name-jurisdiction',
    );
  });

  it('reads past a definition that points at the head', () => {
    checkFinds(
      `
Alder, Inc., a Utah corporation (the "Company"), sells.
               ^^^^ related 1: elsewhere it is a Utah corporation

"Company" has the meaning stated in the preamble.

The Company is a Nevada corporation.
                 ^^^^^^ warning: the Company is a Nevada corporation here but a Utah corporation elsewhere
`,
      'name-jurisdiction',
    );
  });

  it('takes no conversion of shares, notes or statements for one of a company', () => {
    const said = (between: string): number =>
      judge(`Alder, Inc., a Utah corporation.\n\n${between} Alder, Inc., a Nevada corporation.\n`, 'plain').length;
    for (const others of [
      'The conversion price is paid by',
      'Upon conversion of the Notes,',
      'The conversion of any shares by',
      'The notes are converted into Common Stock of',
      'By converting the registration statement,',
    ])
      assert.equal(said(others), 1, others);
    for (const own of ['Upon its conversion,', 'Elm LLC converted into', 'By conversion of Elm LLC into'])
      assert.equal(said(own), 0, own);
  });

  it('speaks in a merger agreement, whose title and whose Merger Sub tell of no change', () => {
    checkFinds(
      `
AGREEMENT AND PLAN OF MERGER (this "Agreement") among Elm, Inc., a Utah corporation ("Parent"), Elm Merger Sub, Inc., a Utah corporation ("Merger Sub"), and Alder, Inc., a Nevada corporation (the "Company").
                                                                                                                                                                            ^^^^^^ related 1: elsewhere it is a Nevada corporation

The Company is a corporation duly organized under the laws of the State of Texas.
                                                                           ^^^^^ warning: the Company is a Texas corporation here but a Nevada corporation elsewhere
`,
      'name-jurisdiction',
    );
  });

  it('lets no merger make a corporation of what is called a limited liability company', () => {
    checkFinds(
      `
The Merger of Alder LLC, a Utah corporation, into Elm, Inc. is done.
                                ^^^^^^^^^^^ warning: Alder LLC is a Utah corporation here but its name says limited liability company
`,
      'name-jurisdiction',
    );
  });

  it('speaks once the merger is gone', () => {
    checkFinds(
      `
Alder, Inc., a Utah corporation, sells.
               ^^^^ related 1: elsewhere it is a Utah corporation

The heirs of others and Alder, Inc., a Nevada corporation, and its successors and assigns.
                                       ^^^^^^ warning: Alder, Inc. is a Nevada corporation here but a Utah corporation elsewhere
`,
      'name-jurisdiction',
    );
  });
});
