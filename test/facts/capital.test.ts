import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredByJoined, linesOf } from './joined-amounts.ts';

const total = 'The total number of shares authorized is';
const classes = '1,000 shares of Common Stock and 500 shares of Preferred Stock';
const certain = '1,500 = 1,000 common + 500 preferred';
const likely = '1,500 ~ 1,000 common + 500 preferred';

describe('what a corporation may issue', () => {
  const read: Readonly<Record<string, string>> = {
    [`${total} 1,500, consisting of ${classes}.`]: certain,
    [`${total} 1,500 shares, 1,000 shares of which are Common Stock and 500 shares of which are Preferred Stock.`]:
      certain,
    [`${total} 1,500, namely ${classes}.`]: likely,
    [`${total} 1,500, consisting of ${classes}, issuable in series.`]: certain,
    [`${total} 1,500, consisting of two (2) classes: ${classes}.`]: certain,
    [`${total} 1,500: ${classes}.`]: likely,
    [`The total number of shares authorised is 1,500, consisting of ${classes}.`]: certain,
    [`The authorized capital stock of Alder Corp. consists of 1,500 shares, of which ${classes} are all.`]: certain,
    'The aggregate number of shares which it has authority to issue is 1,500, divided into 1,000 shares of Class A Common Stock and 500 shares of Class B Common Stock.':
      '1,500 = 1,000 class a common + 500 class b common',
    [`It is authorized to issue a total of 1,500 shares, consisting of ${classes}.`]: certain,
    [`The holders (a) agree and (b) state that the total number of shares authorized is 1,500, consisting of ${classes}.`]:
      certain,
    [`${total} 1,500, consisting of ${classes}, of which (a) 100 shares are Series A and (b) 100 shares are Series B.`]:
      certain,
    [`${total} 1,500, consisting of ${classes} and 100 shares of Series A Preferred Stock.`]: certain,
    [`${total} 1,500, consisting of ${classes}, and 100 shares of Common Stock are kept.`]: certain,
  };
  for (const [text, line] of Object.entries(read)) {
    it(`is read in: ${text}`, () => assert.deepEqual(linesOf(text), [line]));
  }

  it('is covered from the total to the last class', () => {
    assert.deepEqual(coveredByJoined(`${total} 1,500, consisting of ${classes}.`), [
      '1,500, consisting of 1,000 shares of Common Stock and 500',
    ]);
  });

  const silent: Readonly<Record<string, readonly string[]>> = {
    'no number is all that it may issue': [
      `The total number of shares issued is 1,500, consisting of ${classes}.`,
      `The total number of shares sold is 1,500, consisting of ${classes}, all authorized.`,
      `It is authorized to issue 1,500, consisting of ${classes}.`,
      `The total number is authorized. It sells 1,500, consisting of ${classes}.`,
      `${total} $1,500, consisting of ${classes}.`,
      `${total} 1,500 shares of Common Stock, 1,000 shares of Class A Common Stock and 500 shares of Preferred Stock.`,
    ],
    'it changes': [
      `${total} increased to 1,500, consisting of ${classes}.`,
      `${total} 1,500, consisting of 1,000 shares of Common Stock and, formerly, 500 shares of Preferred Stock.`,
    ],
    'its parts are no classes': [
      `${total} 1,500, consisting of 1,000 shares of Common Stock and 500 other shares.`,
      `${total} 1,500, consisting of 1,000 shares of Common Stock and 500 shares of Series A Preferred Stock.`,
      `${total} 1,500, consisting of 1,000 shares of Common Stock and 500 shares of Common Stock.`,
      `${total} 1,500, consisting of 1,000 shares of Common Notes and 500 shares of Preferred Stock.`,
      `${total} 1,500, consisting of 1,000 shares of Common Stockings and 500 shares of Preferred Stock.`,
      `${total} 1,500, consisting of 1,000 shares. Common Stock has a vote. The rest are 500 shares of Preferred Stock.`,
    ],
    'they are a list with marks': [
      `${total} 1,500, consisting of (a) 1,000 shares of Common Stock and (b) 500 shares of Preferred Stock.`,
    ],
  };
  for (const [why, texts] of Object.entries(silent)) {
    for (const text of texts) it(`is not read where ${why}: ${text}`, () => assert.deepEqual(linesOf(text), []));
  }
});

describe('a designation', () => {
  const read: Readonly<Record<string, readonly string[]>> = {
    '250 shares of Preferred Stock are designated as "Series C Preferred Stock".': ['250 Series C Preferred Stock'],
    '250 shares are designated Series C Convertible Preferred Stock, and so on.': [
      '250 Series C Convertible Preferred Stock',
    ],
    '250 shares are designated Series C Preferred Shares.': ['250 Series C Preferred Shares'],
    '250 shares are designated Series C Preferred.': ['250 Series C Preferred'],
    '250 shares are designated Series C Preferred Stock and 300 shares are designated Series D Preferred Stock.': [
      '250 Series C Preferred Stock',
      '300 Series D Preferred Stock',
    ],
  };
  for (const [text, lines] of Object.entries(read)) {
    it(`is read in: ${text}`, () => assert.deepEqual(linesOf(text), lines));
  }

  it('covers the number and the series', () => {
    assert.deepEqual(coveredByJoined('250 shares are designated Series C Convertible Preferred Stock, and so on.'), [
      '250 shares are designated Series C Convertible Preferred Stock',
    ]);
  });

  const silent = [
    '250 shares are designated Series C Common Stock.',
    '250 shares are designated Series C, Preferred Stock.',
    '250 shares are called Series C Preferred Stock, so designated.',
    '250 shares of Series C Preferred Stock are designated.',
    '250 shares are designated. Series C Preferred Stock has a vote.',
    '250 shares are designated, like 300 shares of Series C Preferred Stock.',
    '$250 is designated as Series C Preferred Stock.',
  ];
  for (const text of silent) it(`is not read in: ${text}`, () => assert.deepEqual(linesOf(text), []));
});
