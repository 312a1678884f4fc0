import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

const ratios = (text: string): readonly string[] =>
  factsOf(`${text}\n`).flatMap(({ fact }) => {
    if (fact.kind !== 'split-ratio') return [];
    const own = text.slice(fact.at.start, fact.at.end);
    return [`${own}${fact.exchange ? ' become one' : ''}${fact.open ? ', open' : ''}`];
  });

const read: Readonly<Record<string, readonly string[]>> = {
  'It effects a one-for-fifteen reverse split.': ['one-for-fifteen'],
  'It effects a 1-for-15 reverse split.': ['1-for-15'],
  'In the split every fifteen shares are combined into one share.': ['fifteen become one'],
  'In the split each 15 shares shall be converted into one share.': ['15 become one'],
  'In the split each 15 shares shall be converted into two shares.': [],
  'In the split each 15 shares count; all shall be converted into one share.': [],
  'In the split all 15 shares shall be converted into one share.': [],
  'It effects a split between one-for-five and one-for-nine.': ['one-for-five, open', 'one-for-nine, open'],
  'It effects a one-for-fifteen exchange.': [],
};

describe('the ratio of a split', () => {
  for (const [text, expected] of Object.entries(read)) {
    it(`is ${expected.length > 0 ? '' : 'not '}read in: ${text}`, () => assert.deepEqual(ratios(text), expected));
  }
});
