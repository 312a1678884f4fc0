import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { before, describe, it } from 'mocha';
import type { Counted } from './count-steps.ts';
import { runs } from './runs.ts';

/** Twice the steps for twice the length, and what looking a place up among twice as many adds. */
const LIMIT = 2.15;

/** The first 30,000 units of a line are read in fewer steps than the rest of it, where it is cut. */
const CONSTANT = 150_000;

/**
 * A process of its own: counting resets what a run of coverage counts, and has to begin before the analysis is loaded.
 */
async function count(): Promise<readonly Counted[]> {
  const { NODE_V8_COVERAGE: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'count-steps.ts')],
    { env },
  );
  return stdout
    .trim()
    .split('\n')
    .map((line): Counted => JSON.parse(line));
}

describe('a hostile text of twice the length', () => {
  let all: readonly Counted[] = [];
  before(async function () {
    this.timeout(300_000);
    all = await count();
  });

  for (const syntax of ['plain', 'markdown'] as const) {
    for (const name of Object.keys(runs)) {
      it(`takes no more than twice the steps, in all features: ${name}, ${syntax}`, () => {
        const counted = all.filter((one) => one.name === name && one.syntax === syntax);
        assert.ok(counted.length > 0);
        for (const { length, once, twice } of counted) {
          assert.ok(once > 500, `only ${once} steps were counted`);
          assert.ok(twice <= LIMIT * once + CONSTANT, `${length} units: ${once} steps, twice that: ${twice}`);
        }
      });
    }
  }
});
