import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { areSpellings, isShortForm } from '../../server/src/analysis/words/given-name.ts';

describe('a given name', () => {
  it('may be a short or a familiar form of another', () => {
    for (const [a, b] of [
      ['BEN', 'BENJAMIN'],
      ['ROB', 'ROBERT'],
      ['AL', 'ALAN'],
      ['BILL', 'WILLIAM'],
      ['PEGGY', 'MARGARET'],
    ] as const) {
      assert.ok(isShortForm(a, b) && isShortForm(b, a), `${a}, ${b}`);
    }
    // A letter alone is an initial, one letter less is a slip, and Ted is short for two that are no forms of each
    // other.
    for (const [a, b] of [
      ['A', 'ALAN'],
      ['ANN', 'ANNA'],
      ['MIN', 'BENJAMIN'],
      ['EDWARD', 'THEODORE'],
      ['BILL', 'ROBERT'],
    ] as const) {
      assert.ok(!isShortForm(a, b) && !isShortForm(b, a), `${a}, ${b}`);
    }
  });

  it('may be spelled in two ways that no one person mixes, further apart than a slip', () => {
    assert.ok(areSpellings('STEPHEN', 'STEVEN') && areSpellings('KATHRYN', 'CATHERINE'));
    assert.ok(!areSpellings('STEPHEN', 'STEWART') && !areSpellings('SEAN', 'ALAN'));
  });
});
