import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredBy, factsOf } from '../harness/facts.ts';

const identifiers = (text: string): readonly string[] =>
  factsOf(`${text}\n`).flatMap(({ fact }) => (fact.kind === 'identifier' ? [`${fact.numbers} ${fact.value}`] : []));

describe('an identifier', () => {
  it('is read where a word announces it, however it is grouped', () => {
    assert.deepEqual(identifiers('CUSIP No. 00517K AA9, CUSIP: 00517KAB7 and the CUSIP number 00517K 10 1.'), [
      'CUSIP 00517KAA9',
      'CUSIP 00517KAB7',
      'CUSIP 00517K101',
    ]);
    assert.deepEqual(identifiers('CUSIP/ISIN: 00517K AA9 / US00517KAA97 (2027 Notes), 00517K AB7 / US00517KAB70'), [
      'CUSIP 00517KAA9',
      'ISIN US00517KAA97',
      'CUSIP 00517KAB7',
      'ISIN US00517KAB70',
    ]);
    assert.deepEqual(identifiers('ABA #0610-0014-6, ABA Routing Number: 061-000-146 or routing no. 061000146'), [
      'ABA 061000146',
      'ABA 061000146',
      'ABA 061000146',
    ]);
    assert.deepEqual(
      identifiers('The Trustee (LEI: 506700GE1G29325QX363) and the Agent (LEI 5067 00GE 1G29 325Q X363).'),
      ['LEI 506700GE1G29325QX363', 'LEI 506700GE1G29325QX363'],
    );
  });

  it('goes on behind two blanks and over the end of a line, and not over a column or a blank line', () => {
    assert.deepEqual(identifiers('The CUSIP number of the Notes is 00517K  AA9 and will be 00517K\nAB7 for others.'), [
      'CUSIP 00517KAA9',
      'CUSIP 00517KAB7',
    ]);
    assert.deepEqual(identifiers('CUSIP   00517K   AA9'), []);
    assert.deepEqual(identifiers('CUSIP 00517K\n\nAA9'), []);
    assert.deepEqual(identifiers('CUSIP 00517K/AA9, 00517K, AA9 and 00517K.AA9'), []);
  });

  it('stands in brackets and quotation marks, and not within another word', () => {
    for (const around of ['(?)', '[?]', '"?"', '\u201c?\u201d', '#?', '/?', '(the "CUSIP: ?")'])
      assert.deepEqual(
        identifiers(`The CUSIP ${around.replace('?', '00517KAA9')} is listed.`),
        ['CUSIP 00517KAA9'],
        around,
      );
    for (const word of ['1-00517KAA9', '$00517KAA9', '00517KAA9-1', 'x00517KAA9', '.00517KAA9'])
      assert.deepEqual(identifiers(`The CUSIP ${word} is listed.`), [], word);
  });

  it('stands no further than a dozen words behind what announces it', () => {
    const words = (count: number): string => 'of the Notes '.repeat(count).trim();
    assert.deepEqual(identifiers(`CUSIP ${words(3)} a 00517KAA9`), ['CUSIP 00517KAA9']);
    assert.deepEqual(identifiers(`CUSIP ${words(4)} a 00517KAA9`), []);
  });

  it('is one for a bank and for an entity, several for securities', () => {
    assert.deepEqual(identifiers('ABA 061000146 111000025, CUSIP 00517KAA9 00517KAB7'), [
      'ABA 061000146',
      'CUSIP 00517KAA9',
      'CUSIP 00517KAB7',
    ]);
    assert.deepEqual(identifiers('LEI 506700GE1G29325QX363 506700GE1G29325QX363'), ['LEI 506700GE1G29325QX363']);
  });

  it('is read in the cells of a Markdown table', () => {
    const text = '| | 2027 Notes | 2037 Notes |\n| - | - | - |\n| CUSIP | 00517K AA9 | 00517K AB7 |\n';
    assert.deepEqual(coveredBy('identifier', text, 'markdown'), ['00517K AA9', '00517K AB7']);
  });

  it('is no account, no common code, no telephone number, no amount and no blank', () => {
    for (const text of [
      'ABA No. ________, Account No. 4128',
      'The CUSIP number has been applied for, see New York, New York 10019-1234.',
      'CUSIP: 000000000; CUSIP: 123456789; CUSIP: US8761421; CUSIP: [          ]',
      'ISIN codes are applied for; Common Code: 045678901',
      'CUSIP AB3456CD9 and CUSIP 1BCDEFGH9 are none',
      'CUSIP 00517kaa9 and CUSIP 00517KAA',
      'CUSIP holders of 100,000,000 shares call (800) 555-0123.',
      'It pays 506700 lei, and 100000000 lei more.',
    ])
      assert.deepEqual(identifiers(text), [], text);
  });

  it('of another kind ends what a word announces', () => {
    assert.deepEqual(identifiers('ABA No. 061000146, Acct. 123456780, Ref. 111000025'), ['ABA 061000146']);
    assert.deepEqual(identifiers('CUSIP: 00517KAB7; Common Code: 045678901'), ['CUSIP 00517KAB7']);
    assert.deepEqual(identifiers('CUSIP to be assigned (Case No. 19-10234) 045678901'), ['case 19-10234']);
  });
});

describe('the number of a file', () => {
  it('is read with what it numbers', () => {
    assert.deepEqual(identifiers('(Commission File Number: 001-04162) Registration Nos. 333-104162 and 333-104163'), [
      'file 001-04162',
      'file 333-104162',
      'file 333-104163',
    ]);
    assert.deepEqual(identifiers('Case Nos. 19-10234, 19-10235, and 19-10236 or 19-10237 & 19-10238, 9'), [
      'case 19-10234',
      'case 19-10235',
      'case 19-10236',
      'case 19-10237',
      'case 19-10238',
    ]);
    assert.deepEqual(identifiers('Registration No. 40117 and File No. 20-1234567; File No. 2003-0412.'), [
      'registration 40117',
      'file 20-1234567',
      'file 2003-0412',
    ]);
    assert.deepEqual(identifiers('Case No. A-16-744982-B, Civil Action No. 1:16-cv-07449, Loan #40-117762'), [
      'case A-16-744982-B',
      'action 1:16-cv-07449',
      'loan 40-117762',
    ]);
  });

  it('is no number of a telephone or a room, no sum, no day and no short number', () => {
    for (const text of [
      'Telephone No. 212-555-0123, Fax Number: 212-555-0199, Suite No. 12345',
      'It holds that no 333-104162 was filed.',
      'Total Number: 100,000 shares; Maximum Number 250,000',
      'Notice No. 12/31/2003, Notice No. 1/5/2003',
      'Certificate No. 412, Amendment No. 2, Policy No. 4-117',
      'The Court No 19-10234 and the Northern 19-10234',
      'Case No. x19-10234',
      `Case No. ${'19-'.repeat(20)}1`,
    ])
      assert.deepEqual(identifiers(text), [], text);
  });
});
