import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instrument } from '../../server/src/analysis/facts/fact.ts';
import { factsOfKind } from '../harness/facts.ts';

const instruments = (text: string): readonly Instrument[] => factsOfKind('instrument', text);

const dateOf = ({ date }: Instrument): string | undefined => date && `${date.year}-${date.month}-${date.day}`;

/** Each title with its date. */
const dated = (text: string): readonly (readonly (string | undefined)[])[] =>
  instruments(text).map((instrument) => [instrument.text, dateOf(instrument)]);

describe('the title of an instrument', () => {
  it('is read whole, with its number, what it changes and what it does', () => {
    assert.deepEqual(dated('The Second Amended and Restated Credit\nAgreement dated as of May 4, 2026 binds it.\n'), [
      ['Second Amended and Restated Credit Agreement', '2026-5-4'],
    ]);
    assert.deepEqual(dated('This Amendment No. 3 to Loan Agreement is made as of May 4, 2026.\n'), [
      ['Amendment No. 3 to Loan Agreement', '2026-5-4'],
    ]);
    assert.deepEqual(dated('This Certificate of Designation is filed by Alder Mills, Inc.\n'), [
      ['Certificate of Designation', undefined],
    ]);
    assert.deepEqual(dated('It ends the Agreement and Plan of Merger dated May 4, 2026.\n'), [
      ['Agreement and Plan of Merger', '2026-5-4'],
    ]);
  });

  const titles: Readonly<Record<string, readonly string[]>> = {
    'the Engineering, Procurement and Construction Agreement': ['Engineering, Procurement and Construction Agreement'],
    'Alder, Birch and Construction Agreement': ['Birch and Construction Agreement'],
    'the Lease and Security Agreement': ['Lease and Security Agreement'],
    'the Lease, Pledge and Security Agreement': ['Lease, Pledge and Security Agreement'],
    'the Pledge & Security Agreement': ['Pledge & Security Agreement'],
    'the Assignment and Assumption Agreement': ['Assignment and Assumption Agreement'],
    'the Lease and the Security Agreement': ['Security Agreement'],
    'the Pledge Agreement and Security Agreement': ['Security Agreement'],
    'the Royalty Option to Purchase Agreement': ['Royalty Option to Purchase Agreement'],
    'the Right to Purchase Agreement': ['Right to Purchase Agreement'],
    'the Party to Purchase Agreement': ['Purchase Agreement'],
    'the Change of Control Agreement': ['Change of Control Agreement'],
    'the Letter of Credit Agreement': ['Letter of Credit Agreement'],
    'the Guaranty of Office Lease': ['Guaranty of Office Lease'],
    'the Assignment of Lease': ['Assignment of Lease'],
    'the Holders of Notes Agreement': ['Notes Agreement'],
    "the Stockholders' Agreement": ["Stockholders' Agreement"],
    'the Registration Rights and Stockholders’ Agreement': ['Registration Rights and Stockholders’ Agreement'],
    "the stockholders' Agreement": ['Agreement'],
    "the 'Old' Agreement": ['Agreement'],
    'the 2019 Stock Plan': ['2019 Stock Plan'],
    'the 12345 Stock Plan': ['Stock Plan'],
    'the 364-Day Credit Agreement': ['364-Day Credit Agreement'],
    'the Non-Competition Agreement': ['Non-Competition Agreement'],
    'the Lease/Purchase Agreement': ['Lease/Purchase Agreement'],
    'the Lease - Purchase Agreement': ['Purchase Agreement'],
    'the Series A Purchase Agreement': ['Series A Purchase Agreement'],
    'the Section A Purchase Agreement': ['Purchase Agreement'],
    'the Section 3 Credit Agreement': ['Credit Agreement'],
    'the Agreement of Limited Partnership': ['Agreement of Limited Partnership'],
    'the Severance Agreement and Release': ['Severance Agreement and Release'],
    'the Severance Agreement and Mutual General Release of All Claims': [
      'Severance Agreement and Mutual General Release of All Claims',
    ],
    'the Settlement Agreement and Releases': ['Settlement Agreement and Releases'],
    'the Purchase Agreement and Joint Escrow Instructions': ['Purchase Agreement and Joint Escrow Instructions'],
    'the Settlement Agreement and release of claims': [],
    'the Agreement of Alder Mills': ['Agreement'],
    'the Certificate of Amendment of Alder': ['Certificate of Amendment'],
    'the Certificate of the Company': ['Certificate'],
    'the Certificate of Designations Preferences Rights Limits Terms': [],
    'the Articles of Incorporation': ['Articles of Incorporation'],
    'the Plan of Reorganization': ['Plan of Reorganization'],
    'the Agreement and Plan': ['Plan'],
    'the Agreement and Declaration of Trust': ['Declaration of Trust'],
    'the Amendment No. 3': ['Amendment No. 3'],
    'the Amendment No 3': ['Amendment No 3'],
    'the Amendment Number Three': ['Amendment Number Three'],
    'the Amendment number three': [],
    'the Amendment # 3': ['Amendment # 3'],
    'the Amendment 3 to Loan Agreement': ['Amendment 3 to Loan Agreement'],
    'the Third Amendment of Lease': ['Third Amendment of Lease'],
    'the Third Amendment to the Lease': [],
    'the Third Amendment to Big Deal': ['Third Amendment'],
    'the Supplement No. 2 to Pledge and Security Agreement': ['Supplement No. 2 to Pledge and Security Agreement'],
    'the Amendment to Letter of Credit Agreement': ['Amendment to Letter of Credit Agreement'],
    'the Credit Agreement Amendment': ['Credit Agreement Amendment'],
    'the Note Holder': [],
    'the Loan Agreement-Two': [],
    'the Warrant Agreement Form': [],
  };
  for (const [words, expected] of Object.entries(titles)) {
    it(`is found in: ${words}`, () => {
      assert.deepEqual(
        instruments(`It ends ${words} dated May 4, 2026.\n`).map(({ text }) => text),
        expected,
      );
    });
  }

  it('goes over lines and ends where a column or a heading ends', () => {
    const read = (text: string): readonly string[] => instruments(text).map((found) => found.text);
    assert.deepEqual(read('FIRST AMENDMENT\nTO\nLOAN AGREEMENT\ndated as of May 4, 2026\n'), [
      'FIRST AMENDMENT TO LOAN AGREEMENT',
    ]);
    assert.deepEqual(read('Alder Mills, Inc.\nCREDIT AGREEMENT dated May 4, 2026\n'), ['CREDIT AGREEMENT']);
    assert.deepEqual(read('Alder Mills\nCREDIT AGREEMENT dated May 4, 2026\n'), ['CREDIT AGREEMENT']);
    assert.deepEqual(read('It ends the Alder     CREDIT AGREEMENT dated May 4, 2026\n'), ['CREDIT AGREEMENT']);
    assert.deepEqual(read('It ends the Alder   CREDIT AGREEMENT dated May 4, 2026\n'), ['Alder CREDIT AGREEMENT']);
    assert.deepEqual(read('It ends the Alder     Credit Agreement dated May 4, 2026\n'), ['Alder Credit Agreement']);
    assert.deepEqual(read('CREDIT AGREEMENT     Exhibit 10\n'), ['CREDIT AGREEMENT']);
  });

  it('may be written small, where it is dated right there', () => {
    assert.deepEqual(
      dated('They are parties to that certain loan and security agreement dated as of May 4, 2026, as amended.\n'),
      [['loan and security agreement', '2026-5-4']],
    );
    assert.deepEqual(dated('It executed an indenture (the "Indenture"), dated as of May 4, 2026, for the notes.\n'), [
      ['indenture', '2026-5-4'],
    ]);
    const [small] = instruments('The amended and restated credit agreement, dated May 4, 2026, ends.\n');
    assert.deepEqual([small?.key, small?.pointer], ['AMENDED AND RESTATED CREDIT AGREEMENT', 'the']);
  });

  it('has one key in capitals, with Number for No., and & for and', () => {
    const keys = (text: string): readonly string[] => instruments(text).map(({ key }) => key);
    const [numbered, joined] = ['AMENDMENT NO 3 TO LOAN AGREEMENT', 'PLEDGE AND LOAN AGREEMENT'];
    assert.deepEqual(keys('AMENDMENT NO. 3 TO LOAN AGREEMENT\n'), [numbered]);
    assert.deepEqual(keys('This Amendment Number 3 to Loan Agreement is signed.\n'), [numbered]);
    assert.deepEqual(keys('AMENDMENT # THREE TO LOAN AGREEMENT\n'), [numbered]);
    assert.deepEqual(keys("STOCKHOLDERS' AGREEMENT\n"), ['STOCKHOLDERS AGREEMENT']);
    assert.deepEqual(keys('PLEDGE & LOAN AGREEMENT\n'), [joined]);
    assert.deepEqual(keys('This Pledge and Loan Agreement is signed.\n'), [joined]);
  });

  it('is pointed at as the draft itself, as one of many, or as another one', () => {
    const pointed = (words: string): readonly string[] =>
      instruments(`It signed ${words} Loan Agreement dated May 4, 2026.\n`).map(({ pointer }) => pointer);
    assert.deepEqual(pointed('this'), ['this']);
    for (const words of ['the', 'that certain', 'such', 'said']) assert.deepEqual(pointed(words), ['the'], words);
    for (const words of ['a', 'each', 'a certain']) assert.deepEqual(pointed(words), ['a'], words);
    for (const words of ['the existing', 'its prior', 'the form of', 'a separate']) {
      assert.deepEqual(pointed(words), ['another'], words);
    }
    assert.deepEqual(
      instruments('LOAN AGREEMENT\n\nIt is signed.\n').map(({ pointer, opens }) => [pointer, opens]),
      [['none', true]],
    );
  });

  it('may be called old, a draft or one of several', () => {
    const read = (text: string): readonly (readonly string[])[] =>
      instruments(text).map(({ text: own, pointer }) => [own, pointer]);
    assert.deepEqual(read('It ends any Lease dated May 4, 2026, and the draft of Note dated May 5, 2026.\n'), [
      ['Lease', 'a'],
      ['Note', 'another'],
    ]);
    assert.deepEqual(read('It ends an old Lease dated May 4, 2026, and every Note dated May 5, 2026.\n'), [
      ['Lease', 'another'],
      ['Note', 'a'],
    ]);
  });

  const behind: Readonly<Record<string, string | undefined>> = {
    'dated as of May 4, 2026 (the "Pledge")': 'PLEDGE',
    'dated May 4, 2026 (the "Pledge") (the "Other")': 'PLEDGE',
    'dated May 4, 2026 (as amended)': undefined,
    '(the Agreement) dated May 4, 2026': 'AGREEMENT',
    '(this Agreement) dated May 4, 2026': 'AGREEMENT',
    '(hereinafter the Old Agreement) dated May 4, 2026': 'OLD AGREEMENT',
    '(herein called the Agreement) dated May 4, 2026': undefined,
    '(the Agreement of last year which ends) dated May 4, 2026': undefined,
    '(the) dated May 4, 2026': undefined,
    '(as amended, “Pledge”) dated May 4, 2026': 'PLEDGE',
    '(the "Pledge) dated May 4, 2026': undefined,
    '(the "1999") dated May 4, 2026': undefined,
    'among Alder (the "Grantor") and Birch dated May 4, 2026': undefined,
    'among Alder (the "Grantor") and Birch (the "Pledge Agreement") dated May 4, 2026': 'PLEDGE AGREEMENT',
    'dated May 4, 2026, as changed by a letter (as so amended, the "Pledge")': 'PLEDGE',
    'dated May 4, 2026, as changed by a letter (the "Letter") (as supplemented, the "Pledge")': 'PLEDGE',
    'dated May 4, 2026, as changed by Alder Inc. It is here (as restated, the "Pledge")': 'PLEDGE',
    'dated May 4, 2026, as changed by a letter. It ends (as amended, the "Pledge")': undefined,
    'dated May 4, 2026, as changed by a letter; it ends (as amended, the "Pledge")': undefined,
    'dated May 4, 2026, as changed by a letter (as modified, the "Old Paper")': undefined,
    'dated May 4, 2026, as changed by a letter (so amended, the "Pledge")': undefined,
    'dated May 4, 2026, as changed by a letter (as so long ago was amended, the "Pledge")': undefined,
  };
  for (const [words, alias] of Object.entries(behind)) {
    it(`has ${alias === undefined ? 'no short name' : 'a short name'} in: ${words}`, () => {
      assert.deepEqual(
        instruments(`It ends the Pledge Agreement ${words} in fact.\n`).map((found) => found.alias),
        [alias],
      );
    });
  }

  it('has the short name that is defined before it', () => {
    const alias = (text: string): string | undefined =>
      instruments(`${text} Lease Deed dated May 4, 2026.\n`)[0]?.alias;
    for (const verb of ['means', 'shall mean', 'will mean', 'is', ': means', ':']) {
      assert.equal(alias(`“Old Lease” ${verb} the`), 'OLD LEASE', verb);
    }
    assert.equal(alias('"Old Lease" means that certain'), 'OLD LEASE');
    assert.equal(alias('"A B C D E F G H I J" means the'), 'A B C D E F G H I J');
    assert.equal(alias('"A B C D E F G H I J K L M" means the'), undefined);
    assert.equal(alias('"1999" means the'), undefined);
    assert.equal(alias('Our "Old Lease" ends the'), undefined);
    assert.equal(alias('The old lease means the'), undefined);
  });

  const tails: Readonly<Record<string, readonly [date: string, parties: string] | undefined>> = {
    'dated as of May 4, 2026, between Alder Mills, Inc. and Birch Studios, LLC, ends': [
      '2026-5-4',
      'ALDER MILLS BIRCH STUDIOS',
    ],
    'between Alder Mills, Inc. and Birch Mills, LLC, dated May 4, 2026': ['2026-5-4', 'ALDER MILLS BIRCH'],
    ', made and entered into as of the 4th day of May, 2026, with Alder Mills': ['2026-5-4', 'ALDER MILLS'],
    ', executed on Monday, May 4, 2026, by Alder Mills': ['2026-5-4', 'ALDER MILLS'],
    'executed by Alder and dated May 4, 2026': ['2026-5-4', 'ALDER'],
    'entered by Alder and dated May 4, 2026': undefined,
    'for Alder dated May 4, 2026, and for Birch': ['2026-5-4', 'ALDER BIRCH'],
    'between the good Alder and Birch dated May 4, 2026': ['2026-5-4', 'ALDER BIRCH'],
    'with the good Alder dated May 4, 2026': undefined,
    'Alder dated May 4, 2026': undefined,
    ', 5 dated May 4, 2026': undefined,
    ', dated and effective as of May 4, 2026': ['2026-5-4', ''],
    ', effective as of May 4, 2026': undefined,
    'was made on May 4, 2026': ['2026-5-4', ''],
    'is hereby dated May 4, 2026': ['2026-5-4', ''],
    'was signed and is dated May 4, 2026': undefined,
    'dated May 4, 2026, dated May 5, 2026, by Alder': ['2026-5-4', ''],
    'among Alder; dated May 4, 2026': undefined,
    'among Alder: dated May 4, 2026': undefined,
    'among Alder relating to Birch dated May 4, 2026': undefined,
    'among Alder, which is dated May 4, 2026': undefined,
    'among Alderly. Birch is dated May 4, 2026': undefined,
    '(the "Pledge" dated May 4, 2026': undefined,
    'dated effective as of May 4, 2026': ['2026-5-4', ''],
    'dated as of May 4, 2026, with Alder under the Birch Lease': ['2026-5-4', 'ALDER'],
    'dated: May 4, 2026': ['2026-5-4', ''],
    'made - May 4, 2026': undefined,
    'made quickly on May 4, 2026': undefined,
    'dated May 4, 2026; among Alder': ['2026-5-4', ''],
    'dated May 4, 2026: among Alder': ['2026-5-4', ''],
    'dated May 4, 2026, relating to Alder': ['2026-5-4', ''],
    'dated May 4, 2026, among Alder. Birch signed': ['2026-5-4', 'ALDER'],
    'dated May 4, 2026, among Alder Co. Birch signed': ['2026-5-4', 'ALDER BIRCH'],
  };
  for (const [words, expected] of Object.entries(tails)) {
    it(`is ${expected ? 'dated' : 'not dated'} in: ${words}`, () => {
      const found = instruments(`It ends the Pledge Agreement ${words}.\n`).map((one) => [
        dateOf(one),
        one.parties.join(' '),
      ]);
      assert.deepEqual(found, expected ? [expected] : []);
    });
  }

  it('is dated nowhere behind a hundred words more', () => {
    const words = (count: number): string =>
      `It ends the Pledge Agreement between Alder and ${'good '.repeat(count)}Birch dated May 4, 2026.\n`;
    assert.equal(instruments(words(60)).length, 1);
    assert.equal(instruments(words(100)).length, 0);
    const bracket = (count: number): string =>
      `It ends the Pledge Agreement (${'good '.repeat(count)}) dated May 4, 2026.\n`;
    assert.equal(instruments(bracket(50)).length, 1);
    assert.equal(instruments(bracket(60)).length, 0);
  });

  const nothing: Readonly<Record<string, string>> = {
    'a title that nothing dates, and that is not the draft': 'It signed the Credit Agreement and a Lease.\n',
    'small letters without a date': 'The loan agreement with the Bank ends on May 4, 2026.\n',
    'small letters that mean the draft': 'This loan agreement dated May 4, 2026 ends.\n',
    'small letters that say what is changed': 'Amendment No. 2 to the loan agreement dated May 4, 2026 ends.\n',
    'small letters that say of what they are an amendment':
      'Amendment No. 2 of the loan agreement dated May 4, 2026 ends.\n',
    'small letters of an amendment': 'It signed an amendment (the "Amendment"), dated May 4, 2026.\n',
    'small letters that nothing points at': 'It signed loan agreement dated May 4, 2026.\n',
    'small letters behind a capital': 'It signed an escrow and Trust agreement dated May 4, 2026.\n',
    'small letters that a date only follows': 'It signed the loan agreement on May 4, 2026.\n',
    'a noun in small letters without a short name': 'An indenture dated May 4, 2026 ends.\n',
    'small letters that say nothing of an instrument': 'The good agreement dated May 4, 2026 ends.\n',
    'what is merely effective on a day': 'The Loan Agreement effective as of May 4, 2026 ends.\n',
    '"this Agreement", undated': 'This Agreement binds them, and this Note too.\n',
    'a date behind what another instrument changes': 'It signed Amendment No. 2 to the Lease dated May 4, 2026.\n',
  };
  for (const [name, text] of Object.entries(nothing)) {
    it(`is not stated by ${name}`, () => {
      assert.deepEqual(
        dated(text).filter(([, date]) => date),
        [],
      );
    });
  }
});
