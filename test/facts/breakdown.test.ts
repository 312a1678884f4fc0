import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

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
    'up to what remains': [
      'Alder takes forty percent (40%) of the notes and Birch the remaining sixty percent (60%).',
      'whole = forty percent (40%) + sixty percent (60%)',
    ],
  };
  for (const [name, [text, expected]] of Object.entries(read))
    it(name, () => assert.deepEqual(breakdowns(`${text}\n`), [expected]));

  const none: Readonly<Record<string, string>> = {
    'a list that names only some': 'It holds 900 shares, including 400 shares of Alder and 300 shares of Birch.',
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
    'what remains each year': 'It pays 25% each year and the remaining 50% at maturity.',
  };
  for (const [name, text] of Object.entries(none))
    it(`is not ${name}`, () => assert.deepEqual(breakdowns(`${text}\n`), []));
});
