import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { amountLines, factsOf } from '../harness/facts.ts';

describe('what belongs to a double form', () => {
  const read: Readonly<Record<string, readonly string[]>> = {
    'It pays ten (10) percent of it.': ['ten (10) percent: 10% | 10% agrees'],
    'It pays ten ($0.10) cents for each.': ['ten ($0.10) cents: $0.10 | $0.10 agrees'],
    'It issues Six (6) Million shares.': ['Six (6) Million: 6,000,000 | 6,000,000 agrees'],
    'It issues Six (6,000,000) Million shares.': ['Six (6,000,000) Million: 6,000,000 | 6,000,000 agrees'],
    'It pays three (3) million dollars ($3,000,000) now.': [
      'three (3) million dollars ($3,000,000): $3,000,000 | $3,000,000 | $3,000,000 agrees agrees',
    ],
    'It pays three (3) million dollars ($3,500,000) now.': [
      'three (3) million dollars ($3,500,000): $3,000,000 | $3,000,000 | $3,500,000 agrees number-disagrees',
    ],
    'It pays three (3) million dollars ($3,500,000; the "Fee") now.': [
      'three (3) million dollars: $3,000,000 | $3,000,000 agrees',
      '$3,500,000: $3,500,000',
    ],
    'It pays three million (3,000,000) dollars ($3,500,000) now.': [
      'three million (3,000,000) dollars: $3,000,000 | $3,000,000 agrees',
      '$3,500,000: $3,500,000',
    ],
    'It pays five (5) million dollars (1) at once and (2) in May.': [
      'five (5) million dollars: $5,000,000 | $5,000,000 agrees',
    ],
  };
  for (const [text, expected] of Object.entries(read)) {
    it(`is read: ${text}`, () => assert.deepEqual(amountLines(`${text}\n`), expected));
  }

  it('is the noun in the bracket, or behind it', () => {
    const counted = (text: string): readonly (string | undefined)[] =>
      factsOf(`${text}\n`).flatMap(({ fact }) => (fact.kind === 'amount' ? [fact.noun] : []));
    assert.deepEqual(counted('It waits ten (10 days) hours.'), ['days']);
    assert.deepEqual(counted('It waits ten (10) hours.'), ['hours']);
    assert.deepEqual(counted('It has ten (10)-day periods.'), ['day']);
  });

  it('is a count of shares, where a dollar sign is a slip', () => {
    const standing = (behind: string): string | undefined =>
      amountLines(`It has two million ($2,000,000) ${behind}.\n`)[0]?.split(' ').at(-1);
    for (const behind of [
      'shares',
      'of which half are shares',
      'of which each share votes',
      'of which more than half are shares',
    ]) {
      assert.equal(standing(behind), 'unit-disagrees', behind);
    }
    for (const behind of [
      'in cash',
      'of which shareholders have paid half',
      'of which livestock is half',
      'of which no more than half are shares',
      'of the stock',
      'with which shares are bought',
      'of whichever shares',
      'dollars, of which half are shares',
      'dollars of which half are shares',
    ]) {
      assert.equal(standing(behind), 'agrees', behind);
    }
  });
});
