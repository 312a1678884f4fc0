import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { diagnose, draftSymbols, ledger, readDraft, type Syntax } from '../../server/src/analysis/index.ts';
import { processorSeconds } from '../harness/processor-time.ts';
import { filled, runs } from './runs.ts';

const LENGTH = 12_000;

/** The longer text is so many times as long. Linear time gives about as much, quadratic time its square, 16. */
const TIMES = 4;
const LIMIT = 9;

/** What takes no more than this, in seconds of the processor, is too short to be compared. */
const NOTHING = 0.04;

const work = (text: string, syntax: Syntax) => (): void => {
  const draft = readDraft(text, syntax);
  ledger(draft, diagnose(draft));
  draftSymbols(draft);
};

/** How many times the work the longer text takes: the least of several tries of each, taken in turn. */
function growth(piece: string, syntax: Syntax): number {
  const [once, often] = [work(filled(piece, LENGTH), syntax), work(filled(piece, TIMES * LENGTH), syntax)];
  let short = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5; attempt++) {
    short = Math.min(short, processorSeconds(once));
    long = Math.min(long, processorSeconds(often));
    if (long < NOTHING || long < LIMIT * short) break;
  }
  return long < NOTHING ? TIMES : long / short;
}

describe('a hostile text', () => {
  for (const syntax of ['plain', 'markdown'] as const) {
    for (const [name, piece] of Object.entries(runs)) {
      it(`costs in proportion to its length: ${name}, ${syntax}`, () => {
        const grown = growth(piece, syntax);
        assert.ok(grown < LIMIT, `${TIMES} times the length took ${grown.toFixed(1)} times as long`);
      });
    }
  }
});
