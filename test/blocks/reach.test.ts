import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Syntax } from '../../server/src/analysis/blocks/block.ts';
import { splitterOf } from '../../server/src/analysis/blocks/split.ts';
import { hostileText } from '../model/edits.ts';

const syntaxes: readonly Syntax[] = ['plain', 'markdown'];

describe('the reach of a block', () => {
  for (const syntax of syntaxes) {
    it(`says how much of a ${syntax} draft decided it`, function () {
      this.timeout(60_000);
      const split = splitterOf(syntax);
      fc.assert(
        fc.property(hostileText(30), hostileText(8), (text, other) => {
          let state = 0;
          for (let at = 0; at < text.length;) {
            const block = split(text, at, state);
            const reach = at + block.reach;
            if (reach <= text.length) {
              const changed = split(text.slice(0, reach) + other, at, state);
              assert.deepEqual(changed, block, 'other text after it');
            }
            assert.deepEqual(split(text.slice(at), 0, at === 0 ? 0 : state), block, 'other text before it');
            at += block.length;
            state = block.state;
          }
        }),
        { numRuns: 1_000, seed: 40 },
      );
    });
  }
});
