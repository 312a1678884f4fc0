import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredBy, factsOfKind } from '../harness/facts.ts';

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
      factsOfKind('name', 'It lies in Erie, P.A. 16501.').map(({ text }) => text),
      [],
    );
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

  it('leave double forms alone and keep their own numbers from amounts', () => {
    assert.deepEqual(coveredBy('amount', 'Two (2) Trust units of Capital Two, LLC (8574) are sold.\n'), ['Two (2)']);
    assert.deepEqual(coveredBy('amount', 'Five Hundred (500) shares of Fifth Prairie Bank\n'), ['Five Hundred (500)']);
  });
});
