import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Amount, Fact } from '../../server/src/analysis/facts/fact.ts';
import { statementText } from '../../server/src/analysis/model/amount/text.ts';
import { factsOf } from '../harness/facts.ts';

const said = ({ statements: [first] }: Amount): string => (first && statementText(first)) ?? '?';

/** What a fact joins, as one line: `24 x $5,000 = $120,000`, `30,000 of 120,000 = about 25%`. */
function lineOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'product':
      return `${said(fact.count)} x ${said(fact.each)} = ${fact.approximate ? 'about ' : ''}${said(fact.total)}`;
    case 'ratio':
      return `${said(fact.part)} of ${said(fact.whole)} = ${fact.approximate ? 'about ' : ''}${said(fact.percent)}`;
    case 'split':
      return `${said(fact.before)} by ${said(fact.ratio)} = ${fact.approximate ? 'about ' : ''}${said(fact.after)}`;
    case 'capital':
      return `${said(fact.total)} = ${fact.classes.map(({ name, amount }) => `${said(amount)} ${name}`).join(' + ')}`;
    case 'designation':
      return `${said(fact.amount)} ${fact.series}`;
    case 'reservation':
      return `${said(fact.amount)} ${fact.stock} reserved`;
    default:
      return undefined;
  }
}

const linesOf = (text: string): readonly string[] => factsOf(`${text}\n`).flatMap(({ fact }) => lineOf(fact) ?? []);

const joined: Readonly<Record<string, string>> = {
  'It pays 24 installments of $5,000, for a total of $120,000.': '24 x $5,000 = $120,000',
  'It pays $5,000 per month for 24 months, totaling $120,000.': '24 x $5,000 = $120,000',
  'It sells 5,000 shares at $10 per share, an aggregate of approximately $50,000.': '5,000 x $10 = about $50,000',
  '30,000 votes out of 120,000, or 25%, were cast.': '30,000 of 120,000 = 25%',
  '30,000 of 120,000 shares (25%) are held.': '30,000 of 120,000 = 25%',
  'It holds 30,000 shares, or approximately 25% of the 120,000 shares outstanding.': '30,000 of 120,000 = about 25%',
  'The Company shall at all times reserve 500,000 shares of its Common Stock for the Plan.':
    '500,000 Common Stock reserved',
  '500,000 shares of Class A Non-Voting Common Stock are reserved.': '500,000 Class A Non-Voting Common Stock reserved',
  'A one-for-fifty (1:50) reverse split of the Common Stock reduces the outstanding shares from 50,000,000 to 1,000,000.':
    '50,000,000 by 1:50 = 1,000,000',
  'A one-for-fifty (1:50) reverse split of the Common Stock reduces the shares from 50,000,000 to approximately 1,000,000.':
    '50,000,000 by 1:50 = about 1,000,000',
  'The total number of shares authorized is 1,500, consisting of 1,000 shares of Common Stock and 500 shares of Preferred Stock.':
    '1,500 = 1,000 common + 500 preferred',
  '250 shares of Preferred Stock are designated as "Series C Preferred Stock".': '250 Series C Preferred Stock',
};

const apart = [
  'It pays 24 installments of $5,000 plus interest, for a total of $120,000.',
  'It pays 24 installments of $5,000. The total is $120,000.',
  'It sells 5,000 shares at not less than $10 per share, an aggregate of $50,000.',
  'It holds 30,000 shares and 25% of the notes of 120,000 holders.',
  'Common Stock fell from $50 to $1 in a year.',
  'It issues 1,000 shares of Common Stock and 500 shares of Preferred Stock.',
];

describe('amounts that are stated together', () => {
  for (const [text, line] of Object.entries(joined)) {
    it(`are joined in: ${text}`, () => {
      assert.deepEqual(linesOf(text), [line]);
    });
  }

  it('are joined over line ends', () => {
    assert.deepEqual(linesOf('It pays 24\ninstallments of\n$5,000, for a total\nof $120,000.'), [
      '24 x $5,000 = $120,000',
    ]);
  });

  for (const text of apart) {
    it(`are not joined in: ${text}`, () => {
      assert.deepEqual(linesOf(text), []);
    });
  }
});

describe('an ordinal in figures', () => {
  const ordinals = (text: string): readonly string[] =>
    factsOf(`${text}\n`).flatMap(({ fact }) => (fact.kind === 'ordinal-figure' ? [`${fact.rank} ${fact.suffix}`] : []));

  it('is read with whatever ending it has', () => {
    assert.deepEqual(ordinals('The 21th day, the 5th day, the 3nd.'), ['21 th', '5 th', '3 nd']);
  });

  it('is no figure with another word, and none set apart', () => {
    assert.deepEqual(ordinals('It is 5 the day, 5 days, A5th, 5thly, and 5 th.'), []);
  });

  it('is none in a postcode, a code, the half of a fraction, or with more than three digits', () => {
    const codes = [
      'E14 5RD',
      '98 45TH',
      '1/20th',
      '12/31 5TH',
      '5th2',
      '5thA',
      '1234th',
      '10,000th',
      '5TH Ab',
      '5TH OF',
    ];
    for (const code of codes) assert.deepEqual(ordinals(`It stands at ${code}, as said.`), [], code);
  });

  it('is one in capitals before a word in capitals, behind quotes and brackets, and at both ends of a text', () => {
    assert.deepEqual(ordinals('THE 21TH DAY OF MAY'), ['21 TH']);
    assert.deepEqual(ordinals('(5th), "3nd" and [2st] and \u201c9st\u201d'), ['5 th', '3 nd', '2 st', '9 st']);
    assert.deepEqual(ordinals('21st'), ['21 st']);
    assert.deepEqual(
      factsOf('On the 21th day.\n').flatMap(({ fact, text }) => (fact.kind === 'ordinal-figure' ? [text] : [])),
      ['21th'],
    );
  });
});
