import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fuzz } from './law.ts';

/** `npm run fuzz` tries many more, with other seeds. */
const EDITS = 1_500;

describe('a draft under edits', () => {
  for (const syntax of ['plain', 'markdown'] as const) {
    it(`shows in all its features what a fresh copy of the text shows: ${syntax}`, function () {
      this.timeout(180_000);
      assert.ok(fuzz({ syntax, edits: EDITS, seed: 7_000, whole: false }) >= EDITS);
    });
  }
});
