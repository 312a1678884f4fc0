import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { linesOf } from './joined-amounts.ts';

const common = '500,000 Common Stock reserved';

describe('shares that are kept for something', () => {
  const kept: Readonly<Record<string, string>> = {
    'The Company shall at all times reserve 500,000 shares of its Common Stock for the Plan.': common,
    '500,000 shares of its Common Stock are reserved.': common,
    'It issues 500,000 shares of Common Stock, and reserves rights.': common,
    'It agrees. It reserves 500,000 shares of Common Stock; it agrees.': common,
    'It agrees; it reserves 500,000 shares of Common Stock. It agrees.': common,
    '500,000 shares of Class A Non-Voting Common Stock are reserved.':
      '500,000 Class A Non-Voting Common Stock reserved',
    '500,000 shares of Series B Convertible Redeemable Preferred Stock are reserved.':
      '500,000 Series B Convertible Redeemable Preferred Stock reserved',
    'It reserves 500,000 shares, all Ordinary Shares, in all.': '500,000 Ordinary Shares reserved',
    'It reserves 500,000 shares of the Preferred Stock and of no Common Stock.': '500,000 Preferred Stock reserved',
    'It reserves 500,000 shares of the subclass B Common Stock.': common,
    'It reserves Class 500,000 shares of Common Stock.': common,
  };
  for (const [text, line] of Object.entries(kept)) {
    it(`are read in: ${text}`, () => assert.deepEqual(linesOf(text), [line]));
  }

  const silent: Readonly<Record<string, readonly string[]>> = {
    'another sentence reserves': [
      'It reserves rights. It issues 500,000 shares of Common Stock.',
      'It reserves rights; it issues 500,000 shares of Common Stock.',
      'It issues 500,000 shares of Common Stock. It reserves rights.',
      'It issues 500,000 shares of Common Stock; it reserves rights.',
    ],
    'another number stands between': [
      'It reserves 200 notes and issues 500,000 shares of Common Stock.',
      'It issues 500,000 shares of Common Stock, and 200 notes are reserved.',
      'It reserves 500,000 shares and 200 bonds for Common Stock.',
    ],
    'no class is named': [
      'It reserves 500,000 shares of it. Common Stock is sold.',
      '500,000 shares of Uncommon Stock are reserved.',
      '500,000 shares of common stockings are reserved.',
      '500,000 shares of Common Notes are reserved.',
      'It reserves Common Stock of 500,000 shares.',
    ],
    'no shares are counted': [
      '500,000 notes for Common Stock are reserved.',
      'It reserves 500,000 for its Common Stock.',
    ],
    'the word stands far off': [
      'It reserves for the directors and officers and for all who work for it on the terms of the Plan that the Board may adopt from time to time and then amend 500,000 shares of Common Stock.',
    ],
  };
  for (const [why, texts] of Object.entries(silent)) {
    for (const text of texts) it(`are not read where ${why}: ${text}`, () => assert.deepEqual(linesOf(text), []));
  }
});
