import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import type { CountedKey } from './count-key-steps.ts';
import { counted } from './counted.ts';
import { spots } from './long-draft.ts';

/**
 * How many steps of the rules a key may cost more for each block that the draft has more. In prose it is to pass the
 * blocks over; where a fact changes, it and all others of its kind are held to each other anew.
 */
const LIMITS = { prose: 20, 'a fact': 120 } as const;

describe('a key in a draft of four times the length', () => {
  let all: readonly CountedKey[] = [];
  before(async function () {
    this.timeout(120_000);
    all = await counted<CountedKey>('count-key-steps.ts');
  });

  for (const [spot, { key, changes }] of Object.entries(spots)) {
    it(`costs hardly more, where "${key}" behind "${spot}" changes ${changes}`, () => {
      const one = all.find((counts) => counts.spot === spot);
      assert.ok(one);
      assert.ok(one.short > 500, `only ${one.short} steps were counted`);
      const more = (one.long - one.short) / (one.blocksLong - one.blocksShort);
      assert.ok(more <= LIMITS[changes], `${more} steps more for each of ${one.blocksLong - one.blocksShort} blocks`);
    });
  }
});
