import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Name } from '../../server/src/analysis/index.ts';
import { coveredBy, factsOf } from '../harness/facts.ts';

const namesOf = (text: string): readonly Name[] =>
  factsOf(text).flatMap(({ fact }) => (fact.kind === 'name' ? [fact] : []));

describe('names', () => {
  const names = [
    'Harlan Communications Corporation',
    'Harlan Communications Corp.',
    'HARLAN COMMUNICATIONS, INC.',
    'Moody & Daughters, Inc.',
    'J.P. Alder Company',
    'J. P. Alder & Co.',
    'St. Brendan Steamship Company',
    'Alder Timber Co., Ltd.',
    'Capital Seven, LLC',
    'Cedar 2004 Funding, L.L.C.',
    'Cedar Ridge Fund III, L.P.',
    'Cedar Ridge Partnership II, L.P.',
    'Cedar Fund, LLC',
    'Cedar Partnership, Ltd.',
    'Prairibank, National Association',
    'Harbor Bank USA, National Association',
    'Harbor Bank USA',
    'Prairie Bank Trust Company Americas',
    'Harlan Capital Corp. IV',
    'Harlan Capital Corp V',
    'Harlan Capital Trust I',
    'Harlan Income Fund XII',
    'Hale-Winter Partners LLP',
    'Winter Ridge Limited Partnership',
    'Third Prairie Bank, N.A.',
    'Prairie Bank, National Association',
    'Bank of Prairie',
    'Bank of New Harbor, N.A.',
    'Prairie Bank and Trust Company',
    'Mutual Insurance Company of North Plains',
    'Alder Technologies plc',
    'ElmWerk GmbH',
    'Prairie Mortgage Association',
    'Cedar Ridge Income Fund',
    'Cedar Operating Partnership',
    'National Association of Prairie Dealers, Inc.',
    'Harbor.com, Inc.',
    'eHarbor Corp.',
    '3W Company',
    'QRX T1, LLC',
    'Harlan (Canada) Limited',
    'Harlan Holdings (2002) LLC',
    'Minas Harlan S.A.',
    'Harlan Italia S.p.A.',
    'Harlan Nederland B.V.',
    'Prairie Bank AG',
    'Prairie Bank NA',
    'Hale & Winter, P.C.',
    'Hale & Winter, P.L.L.C.',
    'Prairie Children Partners, P.A.',
    'Prairie Savings Bank, F.S.B.',
    'Prairie Savings Society, FSB',
    'Bank of Harbor-Winter QVX, Ltd.',
    'Harlan Ports Pte. Ltd.',
    'Alder Palm Sdn. Bhd.',
    'Hale Bros. Mfg. Co.',
    'Winter Shoji K.K.',
    'Harlan Maritime S.à r.l.',
    'HARLAN MARITIME S.À R.L.',
    'Alder Norte, S. de R.L.',
    'Harlan Italia S.r.l.',
    'Alder Reserves ULC',
    'Banque Marais du Nord S.A.',
    'Caja de la Sierra S.A.',
    'Hale und Winter Werke GmbH',
    'Alder Mills of Ohio, Inc.',
    'ALDER BANCSHARES OF NEW MEXICO CORP.',
  ];
  for (const name of names) {
    it(name, () => {
      const text = `This Note is made by ${name} in favor of the holder.\n`;
      assert.deepEqual(coveredBy('name', text), [name]);
    });
  }

  it('are no towns before a postal code', () => {
    assert.deepEqual(
      namesOf('It lies in Erie, P.A. 16501.').map(({ text }) => text),
      [],
    );
  });

  it('are described past a point too many', () => {
    const [name] = namesOf('This is made by Alder Mills Corporation., a Nevada corporation (the "Company").');
    assert.equal(name?.description?.said, 'NEVADA CORPORATION');
    assert.equal(name?.alias?.text, 'Company');
  });

  it('are described behind a trade name and a bracket that says no place, and that is no name', () => {
    for (const text of [
      'Alder Mills, Inc., d/b/a Cedar Boats, a Texas corporation (the "Seller")',
      'Alder Mills, Inc. dba Cedar Boats of Erie (the "Seller"), a Texas corporation',
      'Alder Mills, Inc., doing business as Cedar & Sons, a Texas corporation (the "Seller")',
      'Alder Mills, Inc. (an Electric Membership Corporation), a Texas corporation (the "Seller")',
    ]) {
      const names = namesOf(`This is made by ${text}, and others.`);
      assert.deepEqual(
        names.map(({ key, description, alias }) => [key, description?.said, alias?.text]),
        [['ALDER MILLS INC', 'TEXAS CORPORATION', 'Seller']],
        text,
      );
    }
    assert.equal(namesOf('Alder Mills, Inc. d/b/a what it sells, a Texas corporation.')[0]?.description, undefined);
  });

  it('are no part of the name of a statute', () => {
    const text =
      'Under the General\nCorporation Law of the State of Delaware and the Business Corporation Act of Washington it agrees.\n';
    assert.deepEqual(coveredBy('name', text), []);
    assert.deepEqual(coveredBy('name', 'It is Harlan Corporation, Law No. 5 of 1999 notwithstanding.\n'), [
      'Harlan Corporation',
    ]);
  });

  it('leave out what stands before them', () => {
    const text =
      'In Harlan Corporation the Board of Directors of Alder Corporation sees what The Cedar Company, together with Six Hundred Birch Company shares and such Elm Corp. has.\n';
    assert.deepEqual(coveredBy('name', text), [
      'Harlan Corporation',
      'Alder Corporation',
      'Cedar Company',
      'Birch Company',
      'Elm Corp.',
    ]);
  });

  it('take the place that an office is of for no part of them', () => {
    assert.deepEqual(
      coveredBy('name', 'It is filed by the Secretary of Ohio, Inc. and sold by Alder of Winter, Inc.\n'),
      ['Ohio, Inc.', 'Winter, Inc.'],
    );
  });

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
      namesOf(text).map(({ key }) => key),
      ['JP OHALE CORP', 'JP OHALE CORP', 'JP OHALE CORP', 'JP OHALE CORPORATION'],
    );
  });

  it('say where each word of the key stands', () => {
    const text = 'by J.P. Hale & Sons, L.L.C. and others';
    const [name] = namesOf(text);
    assert.equal(name?.key, 'JP HALE & SONS LLC');
    assert.deepEqual(
      name.words.map(({ start, end }) => text.slice(start, end)),
      ['J.P', 'Hale', '&', 'Sons', 'L.L.C'],
    );
  });

  const descriptions: readonly (readonly [text: string, description: string | undefined])[] = [
    [', a Nevada corporation', 'NEVADA CORPORATION'],
    [' (the "Company"), a Nevada corporation', 'NEVADA CORPORATION'],
    [', a Nevada\ncorporation (the "Company")', 'NEVADA CORPORATION'],
    [', a corporation organized under the laws of the State of Nevada', 'NEVADA CORPORATION'],
    [', a corporation duly organized and existing under and by virtue of the laws of New York', 'NEW YORK CORPORATION'],
    [', a corporation existing under the General Corporation Law of the State of Delaware', 'DELAWARE CORPORATION'],
    [', a company organized under the Companies Act of Barbados', 'BARBADOS COMPANY'],
    [', a private company (besloten vennootschap) organized under the laws of the Netherlands', 'NETHERLANDS COMPANY'],
    [
      ', a corporation, duly organized, validly existing and in good standing under the laws of Utah',
      'UTAH CORPORATION',
    ],
    [', a corporation, which obeys the laws of Utah', undefined],
    [', a corporation qualified under the laws of Utah', undefined],
    [', a corporation that obeys the law of supply', undefined],
    [', a Delaware limited liability company', 'DELAWARE LIMITED LIABILITY COMPANY'],
    [', a Delaware limited partnership', 'DELAWARE LIMITED PARTNERSHIP'],
    [' (a Nevada corporation)', 'NEVADA CORPORATION'],
    [' (the "Seller") (a Nevada corporation), as Seller', 'NEVADA CORPORATION'],
    [', as Seller, a Nevada corporation', 'NEVADA CORPORATION'],
    [', a national banking association', undefined],
    [', a company that makes doors', undefined],
    [' and a Nevada corporation', undefined],
  ];
  for (const [behind, description] of descriptions) {
    it(`are ${description ?? 'nothing said'} with "${behind}"`, () => {
      assert.deepEqual(
        namesOf(`by and between Harlan Holdings, Inc.${behind}; and others.\n`).map((name) => name.description?.said),
        [description],
      );
    });
  }

  const around: readonly (readonly [text: string, what: keyof Name, said: unknown])[] = [
    ['Harlan Holdings, Inc. (the "Company") sells', 'alias', 'Company'],
    [
      'Harlan Holdings, Inc., a Nevada corporation (together with its heirs (if any), the \u201cSeller\u201d), sells',
      'alias',
      'Seller',
    ],
    ['Harlan Holdings, Inc., formerly known as Alder, Inc. (the "Company"), sells', 'alias', 'Company'],
    [
      'HARLAN HOLDINGS, INC., a corporation existing under the General Corporation Law of the State of Delaware (the "Corporation")',
      'alias',
      'Corporation',
    ],
    ['HARLAN HOLDINGS, INC. By: /s/ C. J. ("Chip") Marsh', 'alias', undefined],
    ["Harlan Holdings, Inc. (the ''Company'') sells", 'alias', 'Company'],
    ['Harlan Holdings, Inc. ("Harlan" or the "Company") sells', 'alias', 'Harlan'],
    ['Harlan Holdings, Inc., a Utah company and a subsidiary of the Trust (the "GP"), sells', 'alias', 'GP'],
    ['Harlan Holdings, Inc., a subsidiary of Alder Trust (the "Trust"), sells', 'alias', undefined],
    ['"Agent" means Harlan Holdings, Inc. and no other', 'alias', 'Agent'],
    ['"Parent" shall mean Harlan Holdings, Inc.', 'alias', 'Parent'],
    ['Harlan Holdings, Inc. (see "Notices" below', 'alias', undefined],
    ['Harlan Holdings, Inc. says "yes"', 'alias', undefined],
    ['among Harlan Holdings, Inc., a Nevada corporation, as Administrative Agent, and', 'role', 'administrative agent'],
    ['Harlan Holdings, Inc., as the Borrower', 'role', 'borrower'],
    ['Harlan Holdings, Inc. as its owner', 'role', undefined],
    ['TENANT: Harlan Holdings, Inc.', 'role', 'tenant'],
    ['If to the Escrow Agent: Harlan Holdings, Inc.', 'role', 'escrow agent'],
    ['To Collateral Agent: the Harlan Holdings, Inc.', 'role', 'collateral agent'],
    ['Notice: Harlan Holdings, Inc.', 'role', undefined],
    ['HARLAN HOLDINGS, INC.,\na Nevada corporation\nBy: ____', 'signs', true],
    ['HARLAN HOLDINGS, INC.\n/s/ A. Hale', 'signs', true],
    ['sold by HARLAN HOLDINGS, INC. by hand', 'signs', false],
    ['Alder LLC, formerly known as Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC (f/k/a Harlan Holdings, Inc.)', 'former', true],
    ['Alder LLC, doing business as Harlan Holdings, Inc.', 'former', true],
    ['Harlan Holdings, Inc. (f/k/a Alder Inc.)', 'former', false],
    ['Harlan Holdings, Inc., as lender (the "Credit Agreement")', 'alias', undefined],
    ['by merger successor to Harlan Holdings, Inc.', 'former', true],
    ['Harlan Holdings, Inc. and its successors', 'former', false],
    ['the successors and assigns of Harlan Holdings, Inc.', 'former', false],
    ['the successors of Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC trading as Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC trading Harlan Holdings, Inc.', 'former', false],
    ['Alder LLC now known as Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC, also known as Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC, now Harlan Holdings, Inc.', 'former', false],
    ['Alder LLC as successor to Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC doing work as Harlan Holdings, Inc.', 'former', false],
    ['Alder LLC d/b/a Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC n/k/a Harlan Holdings, Inc.', 'former', true],
    ['Alder LLC dba Harlan Holdings, Inc.', 'former', true],
    ['formerly Alder LLC; Harlan Holdings, Inc.', 'former', false],
    ['formerly with the name of one or more under Harlan Holdings, Inc.', 'former', false],
    ['Harlan Holdings, Inc., located at 400 West Avenue', 'address', '400 WEST'],
    ['Harlan Holdings, Inc. of 400 West Avenue', 'address', '400 WEST'],
    ['Harlan Holdings, Inc., 400 West Avenue', 'address', '400 WEST'],
    ['Harlan Holdings, Inc., as Lender, at 7 West Avenue', 'address', '7 WEST'],
    ['Harlan Holdings, Inc. of 400 shares', 'address', undefined],
    ['Harlan Holdings, Inc. of 400,000 West', 'address', undefined],
    ['Harlan Holdings, Inc. in West Kent', 'address', undefined],
    ['Harlan Holdings, Inc., having its place of business at 4 West St. in Kent (the "Company")', 'alias', 'Company'],
    ['Harlan Holdings, Inc., having an office (in Kent) there (the "Company")', 'alias', 'Company'],
    ['Harlan Holdings, Inc., having an office elsewhere; (the "Company")', 'alias', undefined],
    ['Harlan Holdings, Inc., which sells doors. The rest (the "Company")', 'alias', undefined],
    ['Harlan Holdings, Inc., having an office, and Ann Lee (the "Company")', 'alias', undefined],
    ['Harlan Holdings, Inc., having an office near Alder Corp. (the "Company")', 'alias', undefined],
    [`Harlan Holdings, Inc., having ${'an office '.repeat(22)}(the "Company")`, 'alias', undefined],
    ['Harlan Holdings, Inc. (the "A B C D E F G H I J")', 'alias', undefined],
    ['Harlan Holdings, Inc. ("")', 'alias', undefined],
    ['Harlan Holdings, Inc. ("Harlan")', 'alias', 'Harlan'],
    ["Harlan Holdings, Inc. (the 'Harlan')", 'alias', 'Harlan'],
    ['Harlan Holdings, Inc. (Harlan)', 'alias', undefined],
    ['"Agent": the Harlan Holdings, Inc.', 'alias', 'Agent'],
    ['"Agent" mean Harlan Holdings, Inc.', 'alias', undefined],
    ['the word Agent means Harlan Holdings, Inc.', 'alias', undefined],
    ['"A B C D E F G H I J" means Harlan Holdings, Inc.', 'alias', undefined],
    ['Harlan Holdings, Inc., as a Lender', 'role', 'lender'],
    ['Harlan Holdings, Inc., as an Agent', 'role', 'agent'],
    ['Harlan Holdings, Inc., as collateral agent by law', 'role', 'collateral agent'],
    ['HARLAN HOLDINGS, INC.:\nBy: x', 'signs', true],
    ['HARLAN HOLDINGS, INC.\nBy ________', 'signs', true],
    ['HARLAN HOLDINGS, INC.\nBy/s/ A. Hale', 'signs', true],
    ['HARLAN HOLDINGS, INC.\nBy its members', 'signs', false],
    ['HARLAN HOLDINGS, INC. / others', 'signs', false],
  ];
  for (const [text, what, said] of around) {
    it(`have the ${what} ${String(said)} in ${text}`, () => {
      const found = namesOf(`${text}\n`).find(({ key }) => key === 'HARLAN HOLDINGS INC');
      assert.ok(found);
      const value = found[what];
      const alias = what === 'alias' ? found.alias : undefined;
      assert.equal(alias ? alias.text : value, said);
      if (alias) assert.equal(text.slice(alias.at.start, alias.at.end), said);
    });
  }

  const stated: readonly (readonly [text: string, description: string | undefined])[] = [
    ['Harlan Holdings, Inc. is a Nevada corporation', 'NEVADA CORPORATION'],
    ['Harlan Holdings, Inc. has been duly formed and is validly existing under the laws of Nevada', 'NEVADA'],
    ['WHEREAS, Harlan Holdings, Inc. is an Ohio corporation', 'OHIO CORPORATION'],
    ['The subsidiary of Harlan Holdings, Inc. is an Ohio corporation', undefined],
    ['If Harlan Holdings, Inc. is an Ohio corporation', undefined],
    ['Harlan Holdings, Inc. has been sold under the laws of Nevada', undefined],
    ['Harlan Holdings, Inc. was a Nevada corporation', undefined],
  ];
  for (const [text, description] of stated) {
    it(`are ${description ?? 'nothing said'} in "${text}"`, () => {
      assert.deepEqual(
        namesOf(`${text}.\n`).map((name) => name.description?.said),
        [description],
      );
    });
  }

  it('say how many of their words are the suffix', () => {
    const text = 'Alder Timber Co., Ltd. and Prairie Bank, N.A. and Bank of Harbor and Alder LLC\n';
    assert.deepEqual(
      namesOf(text).map(({ suffix }) => suffix),
      [2, 2, 3, 1],
    );
  });

  it('say where the place, the form and the article of a description stand', () => {
    const parts = (text: string): readonly (string | undefined)[] => {
      const said = namesOf(text)[0]?.description;
      return [said?.article, said?.placeAt, said?.formAt].map((at) => at && text.slice(at.start, at.end));
    };
    assert.deepEqual(parts('by Harlan Holdings, Inc., an Ohio corporation; and'), ['an', 'Ohio', 'corporation']);
    assert.deepEqual(parts('by Harlan Holdings, Inc., a New Jersey limited liability company; and'), [
      'a',
      'New Jersey',
      'limited liability company',
    ]);
    assert.deepEqual(parts('by Harlan Holdings, Inc., a wholly-owned Nevada business trust; and'), [
      undefined,
      'Nevada',
      'business trust',
    ]);
    assert.deepEqual(parts('by Harlan Holdings, Inc., a corporation under the laws of the State of Utah; and'), [
      undefined,
      'Utah',
      'corporation',
    ]);
  });

  it('are read past a description that names no place', () => {
    const roleBehind = (description: string): string | undefined =>
      namesOf(`by Harlan Holdings, Inc., ${description}, as Agent; and others.\n`)[0]?.role;
    for (const description of [
      'a national banking association',
      'an insurance company',
      'a not-for-profit corporation',
    ])
      assert.equal(roleBehind(description), 'agent', description);
    for (const description of [
      'a very good company',
      'the national bank',
      'a company/bank',
      `a${' public'.repeat(8)} bank`,
    ])
      assert.equal(roleBehind(description), undefined, description);
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

  const none = [
    'the Company and the Bank',
    'a Nevada Corporation',
    'the Issuing Bank and each Lending Bank',
    'the Combined Company, the Target Company, each Constituent Corporation and FORMER COMPANY: none',
    'under the Trust Indenture Act and the Company Order',
    'the bank of the river and a limited company',
    'Two (2) Trust units',
    'from 14 Bank',
    'the Sinking Fund and the Partnership',
    'made in the U.S.A. by hand',
    'Work Units SA',
  ];
  for (const text of none) it(`are none in ${text}`, () => assert.deepEqual(coveredBy('name', `${text}.\n`), []));

  it('are no fund or association alone, and no end of one over a place', () => {
    for (const text of [
      'The Cedar Fund pays.',
      'The National Association pays.',
      'Prairie One, Texas, National Association pays.',
    ])
      assert.deepEqual(coveredBy('name', `${text}\n`), [], text);
  });

  it('go on past the rule under a word of a sentence, and begin behind the letter of a recital', () => {
    const lines =
      'that it has sold all of its shares to Harlan\n                                      ------\nMills Corporation of its own will\n';
    assert.deepEqual(
      namesOf(lines).map(({ text }) => text),
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

  it('leave double forms alone and keep their own numbers from amounts', () => {
    assert.deepEqual(coveredBy('amount', 'Two (2) Trust units of Capital Two, LLC (8574) are sold.\n'), ['Two (2)']);
    assert.deepEqual(coveredBy('amount', 'Five Hundred (500) shares of Fifth Prairie Bank\n'), ['Five Hundred (500)']);
  });
});
