import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { splitterOf } from '../../server/src/analysis/blocks/split.ts';
import { cueFinder, isCued } from '../../server/src/analysis/facts/cue.ts';
import type { Fact } from '../../server/src/analysis/facts/fact.ts';
import { findCues, recognisers } from '../../server/src/analysis/facts/index.ts';
import { Scanner } from '../../server/src/analysis/text/scanner.ts';
import { dictionary } from '../../server/src/analysis/words/lexicon.ts';
import { runs } from '../harness/runs.ts';

const scanner = new Scanner(dictionary);

/** Runs every recogniser on every block, cued or not, and fails where one that was not cued reads a fact. */
function holdToCues(text: string): void {
  const split = splitterOf('plain');
  for (let at = 0, state = 0; at < text.length;) {
    const block = split(text, at, state);
    const tokens = scanner.scan(text, at, block.readable);
    const claims = new Uint8Array(tokens.kinds.length);
    const cued = findCues(tokens, block.kind);
    const facts: Fact[] = [];
    for (const [n, { read, cue }] of recognisers.entries()) {
      const least = facts.length >= (cue.facts ?? 0);
      const claimed = Uint8Array.from(claims);
      const found = read(tokens, claims, facts, block);
      if (!isCued(cued, n) || !least) {
        assert.deepEqual(found, [], `${read.name} has no cue in ${text.slice(at, at + block.length)}`);
        assert.deepEqual(
          claims,
          claimed,
          `${read.name} claims tokens without a cue in ${text.slice(at, at + block.length)}`,
        );
      }
      facts.push(...found);
    }
    at += block.length;
    state = block.state;
  }
}

/** Pieces of what recognisers look for, with and without what they start from, and wholes that hold one cue alone. */
const pieces = [
  ...['333-101561', '616-555-0142', '10-KSB', '(616) 555-0142', '5:00 p.m.', '4/24/2003', '2003-04-24', '[●], 2003'],
  ...[
    '___, 2003',
    'fourty (40) days',
    'thee (3) months',
    '24th',
    'By: Ann Lee',
    '/s/ Ann Lee',
    'JPY 650',
    '½',
    '(a) x',
  ],
  ...['Section', '4.2', '(b)', '(616)', '555', '-', '0142', '5:00', 'p.m.', 'No', '.', '333', '24', 'th', 'day', 'of'],
  ...['April', ',', '2003', '/', '4', '__', '[●]', 'Harlan', 'Corp', 'Inc.', 'Bank', 'N.A.', 'Credit', 'Agreement'],
  ...['dated', 'as', 'the', 'meeting', 'held', 'on', '/s/', 'Ann', 'Lee', 'By:', 'President', 'appeared', 'before me'],
  ...['six', 'hundred', '(', ')', '650', '$', '%', '½', '€', 'shares', 'authorized', 'designated', 'split', 'from'],
  ...['to', 'until', 'record', 'adjourned', '\n', '\n\n', '\t', '   ', 'Total', '-----', '_____', 'thee', '§', 'x'],
];

describe('cues of recognisers', () => {
  it('stand in every block of the samples in which their recogniser finds anything', () => {
    for (const name of readdirSync('samples')) holdToCues(readFileSync(`samples/${name}`, 'utf8'));
  });

  it('stand in every block of a generated text in which their recogniser finds anything', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', ''), (words, gap) => holdToCues(words.join(gap))),
      { numRuns: runs(3000) },
    );
  });

  it('are told apart however many there are', () => {
    const signs = [...'!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~'].map((sign) => sign.charCodeAt(0));
    const cues = [...signs, ...signs].map((code) => ({ signs: [code] }));
    const find = cueFinder(cues, dictionary.size);
    const cued = find(scanner.scan('Ann + Lee', 0, [{ start: 0, end: 9 }]), 'paragraph');
    const found = cues.flatMap((_, n) => (isCued(cued, n) ? [n] : []));
    const plus = signs.indexOf('+'.charCodeAt(0));
    assert.deepEqual(found, [plus, signs.length + plus]);
  });
});
