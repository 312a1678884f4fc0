import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { standingOf } from '../harness/facts.ts';

describe('a bracket behind number words', () => {
  const bound: readonly string[] = [
    'It pays five thousand dollars ($5,000) now.',
    'It pays five thousand dollars ($5,000 only) now.',
    'It pays five thousand dollars ($5,000.) now.',
    'It pays five thousand dollars ($5,000; the "Fee") now.',
    'It pays five thousand dollars ($5,000, the "Fee") now.',
    'It pays eighty-five dollars ($85.00/hour) for work.',
    'It pays eighty-five dollars ($85.00 per hour) for work.',
    'Within ninety ("90") days it ends.',
    'Within ninety (_90_) days it ends.',
    'Within ninety [90] days it ends.',
    'Within ninety (90-) days it ends.',
    'It is three times (3x) the base.',
    'It issues seventy-five million (75,000,000 shares of Common Stock) shares.',
  ];
  for (const text of bound) it(`is read: ${text}`, () => assert.equal(standingOf(text), 'agrees'));

  for (const text of [
    'It pays fifty dollars (i.e., $55) now.',
    'It pays fifty thousand dollars (US$50.000) now.',
    'It pays fifty thousand dollars (US$ 55.000) now.',
    'It pays fifty thousand dollars ($ 50.000) now.',
    'It pays fifty and 04 cents ($50.05) now.',
    'It pays five thousand and four cents ($5,000.05) now.',
  ]) {
    it(`differs: ${text}`, () => assert.equal(standingOf(text), 'number-disagrees'));
  }

  const loose: readonly string[] = [
    'Within ninety (91 [sic] days) days it ends.',
    'Within ninety (91,O00) days it ends.',
    'Within ninety (91 or so) days it ends.',
    'Within ninety (91] days it ends.',
    'It pays half of one hundred dollars (i.e., $50) now.',
    'Within ninety (i.e., 91) days it ends.',
    'It pays five pounds (5p. now).',
    `It pays five thousand dollars ($6,000; ${'and so on '.repeat(12)}) now.`,
  ];
  for (const text of loose) it(`is left alone: ${text.slice(0, 60)}`, () => assert.equal(standingOf(text), undefined));
});
