import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { inOrder } from '../../server/src/cli/in-order.ts';

describe('work in order', () => {
  it('gives the results in the order of the items, however they end, and begins no more than it may', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat()),
        fc.integer({ min: 1, max: 9 }),
        fc.scheduler(),
        async (items, atOnce, ends) => {
          let begun = 0;
          let most = 0;
          const work = async (item: number): Promise<number> => {
            most = Math.max(most, ++begun);
            await ends.schedule(Promise.resolve());
            return item + 1;
          };
          const results: number[] = [];
          const reading = (async () => {
            for await (const result of inOrder(items, atOnce, work)) {
              begun--;
              results.push(result);
            }
          })();
          await ends.waitFor(reading);
          assert.deepEqual(
            results,
            items.map((item) => item + 1),
          );
          assert.equal(most, Math.min(atOnce, items.length));
        },
      ),
    );
  });
});
