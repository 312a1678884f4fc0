import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { coveredByJoined, linesOf } from './joined-amounts.ts';

const split = '50,000,000 by 1:50 = 1,000,000';
const fifty = '50 by 1:50 = 1';

describe('what a split makes of a number of shares', () => {
  const joined: Readonly<Record<string, string>> = {
    'A one-for-fifty (1:50) reverse split reduces the outstanding shares from 50,000,000 to 1,000,000.': split,
    'A one-for-fifty (1:50) reverse split reduces the shares from 50,000,000 to approximately 1,000,000.':
      '50,000,000 by 1:50 = about 1,000,000',
    'In a 1-for-50 reverse split it goes from approximately 50,000,000 to 1,000,000 shares.': split,
    'In a 1-for-50 reverse split the 50,000,000 shares outstanding become 1,000,000 shares.': split,
    'In a 1-for-50 reverse split the 50,000,000 shares outstanding become about 1,000,000 shares.':
      '50,000,000 by 1:50 = about 1,000,000',
    'After a 1-for-50 reverse split it has gone from 50,000,000 Common Shares to 1,000,000 Common Shares.': split,
    'In a 1-for-50 reverse split each 50 shares, par value $.001, shall be combined into one (1) share.': fifty,
    'In a 1-for-50 reverse split, every fifty (50) shares are, at 5:00 p.m., reclassified into one (1) share.': fifty,
    'In a 2-for-1 split each one (1) share is changed into two (2) shares.': '1 by 2:1 = 2',
  };
  for (const [text, line] of Object.entries(joined)) {
    it(`is read in: ${text}`, () => assert.deepEqual(linesOf(text), [line]));
  }

  it('covers its ratio, before the two numbers or behind them', () => {
    assert.deepEqual(coveredByJoined('A 1-for-50 reverse split takes it from 50,000,000 to 1,000,000 shares.'), [
      '1-for-50 reverse split takes it from 50,000,000 to 1,000,000',
    ]);
    assert.deepEqual(coveredByJoined('It goes from 50,000,000 to 1,000,000 shares in a 1-for-50 reverse split.'), [
      '50,000,000 to 1,000,000 shares in a 1-for-50',
    ]);
  });

  const apart = [
    'It goes from 50,000,000 to 1,000,000 shares in a 1-for-50 reverse conversion.',
    'It goes from 50,000,000 to 1,000,000 shares in a reverse split.',
    'In a 1-for-50 reverse split or a 1-for-40 reverse split, it goes from 50,000,000 to 1,000,000 shares.',
    'In a 1-for-50 reverse split the 50,000,000 shares outstanding are 1,000,000 shares.',
    'In a 1-for-50 reverse split 50 shares are combined into one (1) share.',
    'In a 1-for-50 reverse split each 50 shares are combined to one (1) share.',
    'In a 1-for-50 reverse split each 50 shares are put into one (1) share.',
    'In a 1-for-50 reverse split each 50 shares count; all are combined into one (1) share.',
    'In a 1-for-50 reverse split, it rose to 50,000,000 to 1,000,000 shares.',
    'In a 1-for-50 reverse split, it goes from 50,000,000 and 1,000,000 shares.',
    'After a 1-for-50 reverse split of shares it goes from 50,000,000. To 1,000,000 shares it goes.',
    'A vote raised it from 1,000,000 to 50,000,000 shares. A 50-for-1 split followed.',
    'Since an earlier 50-for-1 split a vote raised it from 1,000,000 to 2,000,000 shares.',
    'After a 1-for-50 reverse split, the price goes from $50 to $1.',
    'After a 1-for-50 reverse split, it goes from 50 shares to $1.',
    'After a 1-for-50 reverse split, the stake goes from 50% to 1% of it.',
    'After a 1-for-50 reverse split, it goes from 50 holders to 1 holder.',
    'After a 1-for-50 reverse split, it goes from 500 shareholders to 10 shareholders.',
    'After a 1-for-50 reverse split from 50,000,000 shares held of record by all who hold them on the day on which it is filed with the State to 1,000,000 shares.',
  ];
  for (const text of apart) it(`is not read in: ${text}`, () => assert.deepEqual(linesOf(text), []));
});
