import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Analyser, type Draft, type Syntax } from '../../server/src/analysis/index.ts';
import { readAt, readWhole } from './reading.ts';
import { offsetAt, start, step, stepped, type Step } from './steps.ts';

export interface FuzzOptions {
  readonly syntax: Syntax;
  /** At least so many edits are tried. */
  readonly edits: number;
  readonly seed: number;
  /** Whether drafts as long as the samples are edited too. */
  readonly whole: boolean;
  /** Told now and then how many edits have been tried. */
  readonly progress?: (tried: number) => void;
}

const BATCH = 10;

/**
 * Edits random drafts at random and holds what was read again after each edit to what a new analyser reads in a fresh
 * copy of the text. Throws what fast-check reports: the seed, and the shortest draft and steps that still fail. Returns
 * how many edits were tried.
 */
export function fuzz({ syntax, edits, seed, whole, progress }: FuzzOptions): number {
  let tried = 0;
  const holds = fc.property(
    start(whole),
    fc.array(step, { minLength: 1, maxLength: 20, size: 'max' }),
    (text, steps) => {
      tried += steps.length;
      checkSteps(text, steps, syntax);
    },
  );
  for (let batch = 0; tried < edits; batch++) {
    fc.assert(holds, { numRuns: BATCH, seed: seed + batch });
    progress?.(tried);
  }
  return tried;
}

/** Takes the steps one by one, and compares after each. */
function checkSteps(text: string, steps: readonly Step[], syntax: Syntax): void {
  const analyser = new Analyser(text, syntax);
  let now = text;
  let before = text;
  for (const step of steps) {
    const { text: next, change } = stepped(step, now, before);
    const draft = analyser.edit(next, change);
    checkSame(draft, new Analyser(copied(next), syntax).draft, step);
    before = now;
    now = next;
  }
}

function checkSame(draft: Draft, fresh: Draft, { asked, caret }: Step): void {
  assert.equal(draft.text, fresh.text);
  assert.deepEqual(draft.starts, fresh.starts);
  assert.deepEqual(draft.blocks, fresh.blocks);
  if (!asked) return;
  assert.deepEqual(readWhole(draft), readWhole(fresh));
  const offset = offsetAt(caret, draft.text);
  assert.deepEqual(readAt(draft, offset), readAt(fresh, offset));
}

/** A text that shares nothing with this one, so that no cache by identity can answer for it. */
const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
