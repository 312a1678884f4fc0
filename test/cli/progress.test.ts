import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { progressOn } from '../../server/src/cli/progress.ts';

/** Progress on a terminal (or not) of a test's own, with a clock that the test turns. */
function fake(isTTY: boolean) {
  let time = 0;
  const written: string[] = [];
  const stream = { isTTY, columns: 40, write: (text: string) => written.push(text) > 0 };
  const progress = progressOn(stream as never, () => time);
  return { progress, written, at: (now: number) => (time = now) };
}

describe('progress', () => {
  it('comes after a second, ten times a second at most', () => {
    const { progress, written, at } = fake(true);
    for (let now = 0; now <= 2000; now += 10) {
      at(now);
      progress.tick(now, 5000, 'a.txt');
    }
    assert.equal(written.length, 11);
    assert.equal(written[0], '\r\x1b[Kchecking 1000 of 5000: a.txt');
  });

  it('stays on one line and goes when something else is printed', () => {
    const { progress, written, at } = fake(true);
    progress.clear();
    at(3000);
    progress.tick(1, 2, 'a'.repeat(100));
    progress.clear();
    progress.clear();
    assert.equal(written.length, 2);
    assert.ok((written[0] ?? '').length <= 40 + '\r\x1b[K'.length);
    assert.equal(written[1], '\r\x1b[K');
  });

  it('is not driven by what a file is called', () => {
    const { progress, written, at } = fake(true);
    at(3000);
    progress.tick(1, 2, 'a\x1b[2J.txt');
    assert.ok(!(written[0] ?? '').slice('\r\x1b[K'.length).includes('\x1b'));
  });

  it('never gets into a file or a pipe', () => {
    const { progress, written, at } = fake(false);
    at(3000);
    progress.tick(1, 2, 'a.txt');
    progress.clear();
    assert.deepEqual(written, []);
  });
});
