import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredBy, factsOfKind } from '../harness/facts.ts';

describe('names', () => {
  it('leave a possessive out, and keep it apart from the point of a sentence', () => {
    const text = "Harlan Corporation's Articles bind Harlan Corporation. Harlan Corporation\u2019s officers sign.\n";
    assert.deepEqual(coveredBy('name', text), ['Harlan Corporation', 'Harlan Corporation', 'Harlan Corporation']);
  });

  it('go on in the next line, but not past a heading or a column', () => {
    assert.deepEqual(coveredBy('name', 'a note of Harlan\n   Communications\nCorporation to order\n'), [
      'Harlan Communications Corporation',
    ]);
    assert.deepEqual(coveredBy('name', 'AMENDED CHARTER\nHARLAN COMMUNICATIONS\nCORPORATION\n'), [
      'HARLAN COMMUNICATIONS CORPORATION',
    ]);
    assert.deepEqual(
      coveredBy(
        'name',
        '               "Middle Owner": Harlan Outdoor Intermediate\nOwners, Inc., a Delaware corporation and a subsidiary of it.\n',
      ),
      ['Harlan Outdoor Intermediate Owners, Inc.'],
    );
    assert.deepEqual(coveredBy('name', 'Vice President\nDomestic Lending Office\nPrairie Bank, N.A.\n'), [
      'Prairie Bank, N.A.',
    ]);
    assert.deepEqual(coveredBy('name', 'among the Lenders and as Arrangers\nPRAIRIE TRUST COMPANY\n'), [
      'PRAIRIE TRUST COMPANY',
    ]);
    assert.deepEqual(coveredBy('name', 'is made by HARLAN\nMEDIA CORPORATION to order\n'), [
      'HARLAN MEDIA CORPORATION',
    ]);
    assert.deepEqual(coveredBy('name', 'to Prairie Bank, N.A., Bank of Harbor and others\n'), [
      'Prairie Bank, N.A.',
      'Bank of Harbor',
    ]);
    assert.deepEqual(coveredBy('name', 'Name of Lender      Prairie Trust Company\n'), ['Prairie Trust Company']);
  });

  it('are read through marks of emphasis', () => {
    assert.deepEqual(coveredBy('name', 'made by **Harlan *Media*, Inc.** to order\n', 'markdown'), [
      'Harlan *Media*, Inc.',
    ]);
  });

  it('share a key in capitals, without points, commas and apostrophes', () => {
    const text = "J.P. O'Hale Corp. and JP OHALE CORP and J. P. O\u2019Hale, Corp., but not J.P. OHale Corporation\n";
    assert.deepEqual(
      factsOfKind('name', text).map(({ key }) => key),
      ['JP OHALE CORP', 'JP OHALE CORP', 'JP OHALE CORP', 'JP OHALE CORPORATION'],
    );
  });

  it('say where each word of the key stands', () => {
    const text = 'by J.P. Hale & Sons, L.L.C. and others';
    const [name] = factsOfKind('name', text);
    assert.equal(name?.key, 'JP HALE & SONS LLC');
    assert.deepEqual(
      name.words.map(({ start, end }) => text.slice(start, end)),
      ['J.P', 'Hale', '&', 'Sons', 'L.L.C'],
    );
  });

  it('say how many of their words are the suffix', () => {
    const text = 'Alder Timber Co., Ltd. and Prairie Bank, N.A. and Bank of Harbor and Alder LLC\n';
    assert.deepEqual(
      factsOfKind('name', text).map(({ suffix }) => suffix),
      [2, 2, 3, 1],
    );
  });

  it('take in two trades that are joined, and no other name', () => {
    const covered: Readonly<Record<string, readonly string[]>> = {
      'by Alder Fire and Marine Insurance Company': ['Alder Fire and Marine Insurance Company'],
      'by ALDER LIFE AND ANNUITY COMPANY': ['ALDER LIFE AND ANNUITY COMPANY'],
      'by Birch Import and\nExport Co., Ltd.': ['Birch Import and Export Co., Ltd.'],
      'by Alder Savings and Loan Association': ['Alder Savings and Loan Association'],
      'by Alder Steel and Birch Oil Company': ['Birch Oil Company'],
      'by the Lender and Gas Company': ['Gas Company'],
      'on land and Water Company': ['Water Company'],
      'by Target Corporation': ['Target Corporation'],
    };
    for (const [text, names] of Object.entries(covered)) {
      assert.deepEqual(coveredBy('name', `It is made ${text} today.\n`), names, text);
    }
  });

  it('take in brackets, hyphens and words cut short, and no more', () => {
    const cases: Readonly<Record<string, readonly string[]>> = {
      'of Alder (the Seller) Corporation': [],
      'of Alder (2002 Issue) LLC and Alder () LLC': ['Alder (2002 Issue) LLC'],
      'of Harbor.com (Canada) LLC and Alder (canada) LLC': ['Harbor.com (Canada) LLC'],
      'of Alder - Winter Company and & Hale Company': ['Winter Company', 'Hale Company'],
      "of Founders' Mutual Company": ["Founders' Mutual Company"],
      'of Alder Nominees 3 (Canada) Pty Limited': ['Alder Nominees 3 (Canada) Pty Limited'],
      'of Alder Nominees 2003/4 Pty Limited': [],
      'of ALDER MILLS (FORMERLY HARLAN CAPITAL COMPANY)': ['HARLAN CAPITAL COMPANY'],
      'of Harlan Group p.l.c., Hale p.c. and THE ALDER TRUST CORPORATION p.l.c.': [
        'Harlan Group p.l.c.',
        'ALDER TRUST CORPORATION p.l.c.',
      ],
      'of the Board. Alder Corporation sells': ['Alder Corporation'],
      'with Mr. Alder Corporation': ['Mr. Alder Corporation'],
      'of Hale Mfg. Alder Company': ['Hale Mfg. Alder Company'],
      'of Board of Trade Company': ['Trade Company'],
      'of Directors of Alder Company': ['Alder Company'],
      'by Cedar 20045 Funding LLC': [],
      'by A1B2Inc. and 21st Prairie Bank and 5 West Company': ['21st Prairie Bank', 'West Company'],
      'under an Alder Corporation and a Lending Corporation': [],
      'for Six Hundred Fifty Company shares': [],
      'for Twenty Five Company shares': [],
      'for Seven Company shares': ['Seven Company'],
    };
    for (const [text, expected] of Object.entries(cases)) {
      assert.deepEqual(coveredBy('name', `${text}.\n`), expected, text);
    }
  });

  it('end with a line that is an address, a heading or a list, and go on from one that was full', () => {
    const cases: Readonly<Record<string, string>> = {
      'Lender\nPrairie Trust Company\n': 'Prairie Trust Company',
      'Name of Lender    Prairie Trust Company\n': 'Prairie Trust Company',
      'Name of Lender\tPrairie Trust Company\n': 'Prairie Trust Company',
      'Alder\n\nPrairie Trust Company\n': 'Prairie Trust Company',
      'made on the first day of the month by the two Harlan\nPrairie Trust Company agrees to lend.\n':
        'Harlan Prairie Trust Company',
      'Harlan Communications Of The World And Of Its Own\nPrairie Trust Company agrees to lend what it has to lend here.\n':
        'Prairie Trust Company',
      'a loan of the Prairie\nBank of Alder\n': 'Bank of Alder',
      'the sale by it to HARLAN\nALDER MEDIA CORPORATION\n': 'HARLAN ALDER MEDIA CORPORATION',
      'as the sole Arrangers\nALDER MEDIA CORPORATION\n': 'ALDER MEDIA CORPORATION',
    };
    for (const [text, expected] of Object.entries(cases)) {
      const [found = ''] = coveredBy('name', text);
      assert.equal(found.replace(/\s+/g, ' '), expected, text);
    }
  });

  it('go on past the rule under a word of a sentence, and begin behind the letter of a recital', () => {
    const lines =
      'that it has sold all of its shares to Harlan\n                                      ------\nMills Corporation of its own will\n';
    assert.deepEqual(
      factsOfKind('name', lines).map(({ text }) => text),
      ['Harlan Mills Corporation'],
    );
    assert.deepEqual(coveredBy('name', 'HARLAN\n------\nMills Corporation\n'), ['Mills Corporation']);
    assert.deepEqual(coveredBy('name', 'A.   Harlan Mills Corporation sells.\n'), ['Harlan Mills Corporation']);
    for (const [text, name] of [
      ['B. Harlan Mills Corporation sells.', 'Harlan Mills Corporation'],
      ['J. Harlan Mills Corporation sells.', 'J. Harlan Mills Corporation'],
      ['A. O. Harlan Corporation sells.', 'A. O. Harlan Corporation'],
      ['A. HARLAN MILLS CORPORATION', 'A. HARLAN MILLS CORPORATION'],
    ] as const)
      assert.deepEqual(coveredBy('name', `${text}\n`), [name], text);
  });
});
