import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { describe, it } from 'mocha';
import { createPool } from '../../server/src/cli/pool.ts';

/** A thread that answers a number with its double and its own id, and dies of words. */
const program = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', (task) => {
  if (task === 'throw') throw new Error('that was too much');
  if (task === 'exit') process.exit(3);
  parentPort.postMessage([2 * task, threadId]);
});
`;

describe('a pool of threads', () => {
  const pools: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((close) => close()));
  });
  const poolOf = (size: number) => {
    let started = 0;
    const pool = createPool<number | string, readonly [number, number]>(size, () => {
      started++;
      return new Worker(program, { eval: true });
    });
    pools.push(pool.close);
    return { ...pool, started: () => started };
  };

  it('does every task, and starts no more threads than its size', async () => {
    const pool = poolOf(3);
    const results = await Promise.all(Array.from({ length: 30 }, (_, at) => pool.run(at)));
    assert.deepEqual(
      results.map(([double]) => double),
      Array.from({ length: 30 }, (_, at) => 2 * at),
    );
    assert.equal(pool.started(), 3);
  });

  it('starts a thread only when none is free', async () => {
    const pool = poolOf(3);
    for (let at = 0; at < 5; at++) assert.equal((await pool.run(at))[0], 2 * at);
    assert.equal(pool.started(), 1);
  });

  it('gives the tasks after a fatal one to a new thread', async () => {
    const pool = poolOf(1);
    const results = await Promise.allSettled([1, 'throw', 2, 'exit', 3].map(pool.run));
    assert.deepEqual(
      results.map((result) => (result.status === 'fulfilled' ? result.value[0] : String(result.reason))),
      [2, 'Error: that was too much', 4, 'Error: its thread ended with code 3', 6],
    );
    assert.equal(pool.started(), 3);
  });
});
