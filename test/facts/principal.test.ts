import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

const principals = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact }) =>
    fact.kind === 'principal' ? [`${fact.stands} ${text.slice(fact.at.start, fact.at.end)}`] : [],
  );

const read: Readonly<Record<string, readonly string[]>> = {
  '$480,000.00': ['head $480,000.00'],
  '$480,000.00                       Tulsa, Oklahoma': ['head $480,000.00'],
  'Principal Amount: $480,000': ['head $480,000'],
  'Original Principal Amount: $480,000': ['head $480,000'],
  'It promises to pay to Birch Bank the principal sum of $480,000 today.': ['promise $480,000'],
  'It promises to pay the principal amount of Six Dollars ($6.00).': ['promise Six Dollars ($6.00)'],
  '$480,000.00 is paid today.': [],
  'The fee: $480,000': [],
  'The principal amount of $480,000 is paid.': [],
  'It promises to pay a fee of $480,000 today.': [],
  '480,000      shares': [],
};

describe('the principal of a note', () => {
  for (const [text, expected] of Object.entries(read)) {
    it(`is ${expected.length > 0 ? '' : 'not '}read in: ${text}`, () => {
      assert.deepEqual(principals(`${text}\n`), expected);
    });
  }
});
