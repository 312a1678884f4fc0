import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { Counted } from './count-steps.ts';
import { counted } from './counted.ts';
import { runs } from './runs.ts';

/** Twice the steps for twice the length, and what looking a place up among twice as many adds. */
const LIMIT = 2.15;

/** The first 30,000 units of a line are read in fewer steps than the rest of it, where it is cut. */
const CONSTANT = 150_000;

describe('a hostile text of twice the length', () => {
  let all: readonly Counted[] = [];
  before(async function () {
    this.timeout(300_000);
    all = await counted<Counted>('count-steps.ts');
  });

  for (const syntax of ['plain', 'markdown'] as const) {
    for (const name of Object.keys(runs)) {
      it(`takes no more than twice the steps, in all features: ${name}, ${syntax}`, () => {
        const ofName = all.filter((one) => one.name === name && one.syntax === syntax);
        assert.ok(ofName.length > 0);
        for (const { length, once, twice } of ofName) {
          assert.ok(once > 500, `only ${once} steps were counted`);
          assert.ok(twice <= LIMIT * once + CONSTANT, `${length} units: ${once} steps, twice that: ${twice}`);
        }
      });
    }
  }
});
