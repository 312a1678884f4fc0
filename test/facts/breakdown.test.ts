import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredBy, factsOf } from '../harness/facts.ts';

/** The breakdowns of a text, as `900 shares = 400 shares + 500 shares`; a whole of a hundred percent is `whole`. */
const breakdowns = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact }) => {
    if (fact.kind !== 'breakdown') return [];
    const own = ({ at }: { readonly at: { readonly start: number; readonly end: number } }): string =>
      text.slice(at.start, at.end).replace(/\s+/g, ' ');
    return [
      `${fact.whole ? own(fact.whole) : 'whole'} ${fact.evidence === 'certain' ? '=' : '~'} ${fact.parts.map(own).join(' + ')}`,
    ];
  });

describe('what a sentence breaks down', () => {
  const read: Readonly<Record<string, readonly [text: string, breakdown: string]>> = {
    'with `consisting of`': [
      'The aggregate of 900 shares, consisting of 400 shares held by Alder, Inc., 300 shares held by Birch and 200 shares issued on exercise of 6% notes, is registered.',
      '900 = 400 + 300 + 200',
    ],
    'with a name before each part': [
      'It owes $9,412, consisting of principal of $8,000, accrued interest of $1,200 and late charges of $212.',
      '$9,412 = $8,000 + $1,200 + $212',
    ],
    'in double forms': [
      'A fee of Nine Hundred Dollars ($900) is comprised of Four Hundred Dollars ($400) in cash and Five Hundred Dollars ($500) in notes.',
      'Nine Hundred Dollars ($900) = Four Hundred Dollars ($400) + Five Hundred Dollars ($500)',
    ],
    'with `of which`, which may be only some': [
      'There are 9,412 shares outstanding, of which 4,205 are common shares and 5,207 are preferred shares.',
      '9,412 ~ 4,205 + 5,207',
    ],
    'as a sum with its total behind': [
      'He owes the sum of $4,250 and $1,750, or $6,000, today.',
      '$6,000 = $4,250 + $1,750',
    ],
    'as a sum with its total before': [
      'He owes $6,000, being the sum of $4,250 and $1,750.',
      '$6,000 = $4,250 + $1,750',
    ],
    'before what they come to': [
      'It has Term Loans of $152,340,000 and a Revolving Commitment of $50,000,000, for an aggregate of $202,340,000.',
      '$202,340,000 ~ $152,340,000 + $50,000,000',
    ],
    'before what they come to, one by one': [
      'It sold 12,345 shares to Alder, 23,456 shares to Birch and 34,567 shares to Cedar, totaling 70,368 shares.',
      '70,368 ~ 12,345 + 23,456 + 34,567',
    ],
    'before what they come to, but for what a part is parted into': [
      'It paid $5,123 on signing, of which $2,000 to Alder and $3,123 to Birch, for a total of $5,123.',
      '$5,123 ~ $2,000 + $3,123',
    ],
    'by percentages': [
      'Proceeds shall be distributed 62.5% to Alder, 22.5% to Birch, and 15% to Cedar.',
      'whole = 62.5% + 22.5% + 15%',
    ],
    'as how it is paid': [
      'It shall pay $96,400 to him in two installments: $48,200 on January 2, 2009 and $48,200 on July 1, 2009.',
      '$96,400 ~ $48,200 + $48,200',
    ],
    'divided into classes, behind what it was': [
      'It is increased from 30,000,000 shares to 60,000,000 shares divided into 49,900,000 shares of Common Stock and 10,100,000 shares of Preferred Stock.',
      '60,000,000 ~ 49,900,000 + 10,100,000',
    ],
    'up to the balance of a sum': [
      'The price of $851,000 shall be paid $251,000 at signing and the balance of $600,000 at the closing.',
      '$851,000 ~ $251,000 + $600,000',
    ],
    'as items that semicolons part': [
      'It allocates the price of $9,870 as follows: Inventory $1,240; Fixtures and equipment $2,990; Goodwill $5,640.',
      '$9,870 ~ $1,240 + $2,990 + $5,640',
    ],
    'with the signs of a sum, before what they come to': [
      'For example, $14,000 + $35,000 + $70,000 = $119,000.',
      '$119,000 ~ $14,000 + $35,000 + $70,000',
    ],
    'with the signs of a sum, in a bracket': [
      'He owes damages of $49,000 ($14,000 + $35,000).',
      '$49,000 ~ $14,000 + $35,000',
    ],
    'behind the whole that opens the sentence': [
      'Of the 240,000 options, 90,000 have vested and 150,000 have not.',
      '240,000 ~ 90,000 + 150,000',
    ],
    'behind the whole of one who is spoken to': [
      'Of your 9,412 units, 4,205 have vested and the remaining 5,207 will be forfeited.',
      '9,412 ~ 4,205 + 5,207',
    ],
    'as items before their total, which semicolons part': [
      'Investors: Alder $9,000,000; Birch Fund $4,000,000; others $2,000,000; total $15,000,000.',
      '$15,000,000 ~ $9,000,000 + $4,000,000 + $2,000,000',
    ],
    'as votes and abstentions, before their total': [
      'It was approved with 8,100 votes for, 1,240 votes against and 72 abstentions, for a total of 9,412 votes.',
      '9,412 ~ 8,100 + 1,240 + 72',
    ],
    'behind the whole that opens a clause': [
      'It certifies that of a total of 9,412 shares 4,205 are held by Alder, 1,207 by Birch, and 4,000 by Cedar.',
      '9,412 ~ 4,205 + 1,207 + 4,000',
    ],
    'as the votes that were cast': [
      'There voted 5,211,400 shares, 4,100,300 of them for it, with 900,100 against and 211,000 abstaining.',
      '5,211,400 ~ 4,100,300 + 900,100 + 211,000',
    ],
    'as the votes of those present, with the broker non-votes': [
      'There were present 5,211,400 shares, or 65%. It was passed by 3,100,300 votes in favor, 900,100 against, 211,000 abstentions and 1,000,000 broker non-votes.',
      '5,211,400 ~ 3,100,300 + 900,100 + 211,000 + 1,000,000',
    ],
    'up to what remains of the sum behind the first part': [
      'It uses $10,000,000 of the net proceeds of $17,900,000 to repay the loan and the remaining $7,900,000 as it will.',
      '$17,900,000 ~ $10,000,000 + $7,900,000',
    ],
    'up to what remains of what a percentage comes to': [
      'It holds 10% of it, or $5,500, $3,500 of which is for the claim and the remaining $2,000 for the price.',
      '$5,500 ~ $3,500 + $2,000',
    ],
    'up to what remains, in the first words of a sentence': [
      'Income. Alder takes forty percent (40%) and Birch the remaining sixty percent (60%).',
      'whole = forty percent (40%) + sixty percent (60%)',
    ],
    'up to what remains': [
      'Alder takes forty percent (40%) of the notes and Birch the remaining sixty percent (60%).',
      'whole = forty percent (40%) + sixty percent (60%)',
    ],
  };
  for (const [name, [text, expected]] of Object.entries(read))
    it(name, () => assert.deepEqual(breakdowns(`${text}\n`), [expected]));

  const none: Readonly<Record<string, string>> = {
    'a part that is not said to be one':
      'It owes $900, consisting of principal of $400 and, on its note of $300, $200.',
    'a name that goes on for long':
      'It owes $900, consisting of principal of $400 and interest at the rate that it bears by its terms of $500.',
    'a product': 'It pays 24 installments of $5,000 and a fee, for a total of $120,500.',
    'a cap': 'A loan of $900, consisting of up to $400 in cash and $500 in notes, was made.',
    'what is not included':
      'A fee of $900, consisting of $400 in cash, $300 in notes and, not included here, $100 in tax.',
    'what may be either': 'A fee of $900, comprised of $400 in cash or $500 in notes and $100 in shares.',
    'figures that are only near':
      'Assets of $900, consisting of approximately $400 of cash and $500 of land, are held.',
    'a range': 'A team of 12 persons, consisting of between 4 and 6 persons from Alder and 6 persons from Birch.',
    'a part within a part':
      'It has 900 shares, consisting of 400 shares of Alder, 100 shares of which are pledged, and 500 shares of Birch.',
    'more behind the last': 'A fee of $900, consisting of $400 in cash and $300 in notes, and $200 in shares.',
    'a balance that is no rest': 'It owes $900 under the note, had a balance of $400 in May and $500 in June.',
    'what remains of a part': 'Of $900 it drew $400, of which the remaining $100 is unspent.',
    'payments that none introduces': 'The fee is $900. It made payments of $400 and $500.',
    'two sentences': 'The fee is $900. The board consisting of 4 persons and 5 observers met.',
    'things of two kinds': 'The 900 units, consisting of 900 shares and 450 warrants, are sold.',
    prices: 'It raised $900, consisting of notes at $40 per note and shares at $5 per share.',
    'rates of what is distributed': 'Cash is distributed 80% to Alder of the first $1,000 and 20% to Birch.',
    'what is more than a share': 'More than 50% of the votes pass it, and the remaining 40% are counted.',
    'shares in thirds': 'One-third vests now, 30% in May and the remaining 36% in June.',
    'items with two sums': 'It pays $900 as follows: fee $400; tax of $20 on $200; rent $300.',
    'two items': 'It pays $900 as follows: fee $400; rent $500.',
    'items that go on for long': `It pays $900 as follows: fee $400; ${'and so on '.repeat(15)} $300; rent $200.`,
    'items at a price each': 'It pays $900 as follows: fee $400; shares at $2 per share; rent $300.',
    'parts behind another whole': 'Of the 9,412 shares, 4,205 are held by Alder. 3,107 were sold and 2,100 were not.',
    'more than parts behind a whole': 'Of the 9,412 shares, 4,205 are held for $5,000 and 5,207 are not.',
    'a price behind a whole': 'Of the 9,412 shares, 4,205 were sold at $10 per share and 5,207 were not.',
    'some of a whole': 'Of the 9,412 shares, at least 4,205 are held by Alder and 5,207 by Birch.',
    'a whole that stands further on': 'Of all that Alder has, 9,412 shares, 4,205 are sold and 5,207 are not.',
    'one part of a whole': 'Of the 9,412 shares, 4,205 are sold.',
    'parts of another kind': 'Of the 9,412 shares, $4,205 is paid and $5,207 is not.',
    'parts that nothing joins': 'Of the 9,412 shares, 4,205 are sold with 5,207 others.',
    'parts that go on': 'Of the 9,412 shares, 4,205 are sold and 5,207 or more are not.',
    'parts within parts of a whole': 'Of the 9,412 shares, 4,205 are sold, 1,000 of which to Alder, and 5,207 are not.',
    'parts far behind a whole': `Of the 9,412 shares, ${'and all of the rest '.repeat(12)} 4,205 are sold and 5,207 are not.`,
    'parts of a price': 'Of $9,412 per share, $4,205 is paid and $5,207 is not.',
    'what stands in a sentence': 'Holders of 900 shares sold 400 shares to Alder and 500 shares to Birch.',
    'votes of which none were against': 'There voted 900 shares, 400 for it, 300 for him and 200 abstained.',
    'votes for what is opposed': 'There voted 900 shares, 400 against it, 300 against him and 200 abstained.',
    'votes without what they are of': 'He holds 900 shares. 400 were for it, 300 against and 200 abstained.',
    'votes of two sentences': 'There voted 900 shares: 400 for it. 300 were against it and 200 abstained.',
    'votes beside others that may count':
      'There were present 900 shares: 400 for it, 300 against, 200 abstaining. There were 100 broker non-votes.',
    'what remains each year': 'It pays 25% each year and the remaining 50% at maturity.',
  };
  for (const [name, text] of Object.entries(none))
    it(`is not ${name}`, () => assert.deepEqual(breakdowns(`${text}\n`), []));

  const made: Readonly<Record<string, string>> = {
    'as follows: $400 in cash and $500 in notes': '$900 ~ $400 + $500',
    'allocated $400 to Alder and $500 to Birch': '$900 ~ $400 + $500',
    'the sum of $400 in cash and $500 in notes': '$900 = $400 + $500',
    'consisting of $400 in cash plus $500 in notes': '$900 = $400 + $500',
    'consisting of $400 in cash; and $500 in notes': '$900 = $400 + $500',
    'consisting of $400 in cash, and of the further $500 in notes': '$900 = $400 + $500',
    'consisting of $400 in cash, 5 pens and $500 in notes': '$900 = $400 + $500',
    'to 5 persons, consisting of $400 in cash and $500 in notes': '$900 = $400 + $500',
    'consisting of $400 in cash and $500 in notes. If more, it': '$900 = $400 + $500',
    'consisting of $400 in cash and $500 in notes; if more, it': '$900 = $400 + $500',
    'to Alder, Inc. Birch, consisting of $400 in cash and $500 in notes': '$900 = $400 + $500',
  };
  for (const [how, line] of Object.entries(made)) {
    const text = `A fee of $900, ${how}, is paid.`;
    it(`is read in: ${text}`, () => assert.deepEqual(breakdowns(`${text}\n`), [line]));
  }

  const unmade = [
    'which is $400 in cash and $500 in notes',
    'as follows $400 in cash and $500 in notes',
    'a sum of $400 in cash and $500 in notes',
    'the sum from $400 in cash and $500 in notes',
    'consisting of $400 in cash',
    'consisting of $400 in cash, $500 in notes',
    'consisting of $400 in cash with $500 in notes and $300 in bonds',
    'consisting of all the cash that it has in all of its banks on that day, $400, and $500 in notes',
    'consisting of $400 in cash and $500 in notes, or more',
    'consisting of 5 pens, $400 in cash and $500 in notes',
    'at $5 per person, consisting of $400 in cash and $500 in notes',
    'that it has in all of its banks on that day and in all of the places to which it goes, consisting of $400 in cash and $500 in notes',
    'consisting of $400 in cash and \u20ac500 in notes',
    'as said! It is consisting of $400 in cash and $500 in notes',
    'as said? It is consisting of $400 in cash and $500 in notes',
    'as said. It is consisting of $400 in cash and $500 in notes',
    'consisting of (a) $400 in cash and (b) $500 in notes',
  ];
  for (const how of unmade) {
    const text = `A fee of $900, ${how}, is paid.`;
    it(`is not read in: ${text}`, () => assert.deepEqual(breakdowns(`${text}\n`), []));
  }

  const others: Readonly<Record<string, string | undefined>> = {
    'He owes the sum of $400 and $500, totaling $900, today.': '$900 = $400 + $500',
    'He owes the sum of $400 and $500, for a total of $900, today.': '$900 = $400 + $500',
    'He owes the sum of $400 and $500, for a price of $900, today.': undefined,
    'He owes the sum of $400 and $500, at $900, today.': undefined,
    'He owes the sum of $400 and $500. Namely $900 today.': undefined,
    'He owes the sum of $400 and $500, or 900 shares, today.': undefined,
    'He owes the sum of $400 and $500 which are due to all of the holders who come to it, or $900.': undefined,
    'A stake of 9%, consisting of 4% in cash and 5% in notes, is held.': '9% = 4% + 5%',
    'A team of 9 persons, consisting of 4 persons from Alder and 5 observers from Birch, met.': undefined,
    'Cash is distributed 40% to Alder and 60% to Birch.': 'whole = 40% + 60%',
    'Cash is distributed $400 to Alder and $500 to Birch.': undefined,
    'Of the cash, of which 40% to Alder, 30% to Cedar and 30% to Birch, all is paid.': 'whole ~ 40% + 30% + 30%',
    'Of the cash, of which 40% to Alder and 60% to Birch, all is paid.': undefined,
    'It has loans of $400 and notes of $500, for a combined total of $900.': '$900 ~ $400 + $500',
    'It has loans of $400 and notes of $500, aggregating $900.': '$900 ~ $400 + $500',
    'It has loans of $100. It has loans of $400 and notes of $500, aggregating $900.': '$900 ~ $400 + $500',
    'It has loans of $400 and notes of $500, for the aggregate of $900.': undefined,
    'It has loans of $400 and notes of $500, aggregating in all of it $900.': undefined,
    'It has loans of $400 and notes of $500, aggregating $900 or more.': undefined,
    'It has loans of $400 and notes of $500, aggregating $900 per share.': undefined,
    'It has loans of $400 with notes of $500, aggregating $900.': undefined,
    'It has loans of $400 and 500 notes, aggregating $900.': undefined,
    'It has loans of $400 and notes of $500 at $5 each, aggregating $900.': undefined,
    'It has loans of $400 and notes of $500 thereof, aggregating $900.': undefined,
    'It has loans of at least $400 and notes of $500, aggregating $900.': undefined,
    'It has loans of $900, aggregating $900.': undefined,
    'Alder takes 40% and Birch all of the remaining 60%.': 'whole = 40% + 60%',
    'Alder takes 40% for $5 and Birch the remaining 60%.': 'whole = 40% + 60%',
    'Alder takes 40%. Birch takes the remaining 60%.': undefined,
    'Alder takes 40% and Birch the remaining 60% or more.': undefined,
    'Birch takes the remaining 60%.': undefined,
    'The price of $900 is paid $400 now, the balance of $500 later.': '$900 ~ $400 + $500',
    'The price of $900 is paid $400 now for 5 shares and the balance of $500 later.': '$900 ~ $400 + $500',
    'The price of $900 is paid $400 now with the balance of $500 later.': undefined,
    'The price of $900 is paid by the balance of $500 later.': undefined,
    'The price of $900 is paid $400 now at $5 per share and the balance of $500 later.': undefined,
    'The price of $900 is paid, $400 of which now, and the balance of $500 later.': '$900 ~ $400 + $500',
    'It pays $900, $200 in cash and $700 in notes, $400 of which now and the balance of $300 later.':
      '$700 ~ $400 + $300',
    'It pays $400, of which the balance of $500 later.': undefined,
    'It pays $900 on the first anniversary, $400 of which in cash, and the remaining $500 in notes.':
      '$900 ~ $400 + $500',
    'It pays $900, of the next $400 in cash and the remaining $500 in notes.': undefined,
  };
  for (const [text, line] of Object.entries(others)) {
    it(`is ${line === undefined ? 'not ' : ''}read in: ${text}`, () => {
      assert.deepEqual(breakdowns(`${text}\n`), line === undefined ? [] : [line]);
    });
  }

  it('is as sure as its words are', () => {
    const evidence = (text: string): readonly string[] =>
      factsOf(`${text}\n`).flatMap(({ fact }) => (fact.kind === 'breakdown' ? [fact.evidence] : []));
    const parts = '$400 in cash and $500 in notes, is paid.';
    assert.deepEqual(evidence(`A fee of $900, divided into ${parts}`), ['likely']);
    assert.deepEqual(evidence(`A fee of $900, as follows: ${parts}`), ['likely']);
    assert.deepEqual(evidence(`A fee of $900, divided ${parts}`), ['slight']);
    assert.deepEqual(evidence(`A fee of $900, of which ${parts}`), ['possible']);
    assert.deepEqual(evidence('A fee of $900, of which $400 is for rent and $500 for heat. It is due.'), ['slight']);
    assert.deepEqual(evidence('The price of $900 is paid $400 now, the balance of $500 later.'), ['possible']);
    const options = (rest: string): readonly string[] => evidence(`Of the 9,412 options, 4,205 are vested and ${rest}`);
    assert.deepEqual(options('5,207 are not.'), ['likely']);
    assert.deepEqual(options('5,207, all of them unvested, do not vest.'), ['likely']);
    assert.deepEqual(options('the remaining 5,207 are held by Birch.'), ['likely']);
    assert.deepEqual(options('5,207 are unvested.'), ['possible']);
    assert.deepEqual(options('5,207 are held by Birch.'), ['slight']);
    assert.deepEqual(options('5,207 are held by Birch; none is not.'), ['slight']);
  });

  it('covers the whole and all parts', () => {
    assert.deepEqual(
      coveredBy('breakdown', 'A fee of $900, consisting of $400 in cash and $500 in notes, is paid.\n'),
      ['$900, consisting of $400 in cash and $500'],
    );
    assert.deepEqual(coveredBy('breakdown', 'He owes the sum of $400 and $500, or $900, today.\n'), [
      '$400 and $500, or $900',
    ]);
    assert.deepEqual(coveredBy('breakdown', 'Alder takes 40% and Birch the remaining 60%.\n'), [
      '40% and Birch the remaining 60%',
    ]);
  });
});
