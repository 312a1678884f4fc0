import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createPace } from '../../server/src/lsp/pace.ts';
import { fakeClock } from './fake-clock.ts';

/**
 * Types keys at the given gaps (milliseconds after the one before) and returns when each judgement came, from the
 * first.
 */
function judged(gaps: readonly number[]): readonly string[] {
  const clock = fakeClock();
  const log: string[] = [];
  const pace = createPace(clock, (settled) => log.push(`${clock.now()}${settled ? '' : ' passing'}`));
  for (const gap of gaps) {
    clock.pass(gap);
    pace.changed();
  }
  clock.pass(1000);
  assert.equal(clock.waiting(), 0, 'nothing is left to run');
  return log;
}

describe('pace', () => {
  it('answers the first key after a rest at once', () => {
    assert.deepEqual(judged([0]), ['0']);
    assert.deepEqual(judged([0, 120, 120]), ['0', '120', '240']);
    assert.deepEqual(judged([0, 40]), ['0', '40']);
  });

  it('answers a key that follows soon 25 ms after it', () => {
    assert.deepEqual(judged([0, 39]), ['0', '64']);
    assert.deepEqual(judged([0, 10, 10]), ['0', '45']);
    assert.deepEqual(judged([0, 30, 30]), ['0', '55', '85']);
  });

  it('answers a burst of 30 keys 5 ms apart with at most three judgements, the last 25 ms after it', () => {
    const log = judged([0, ...Array.from({ length: 29 }, () => 5)]);
    assert.deepEqual(log, ['0', '100 passing', '170']);
  });

  it('answers every 100 ms while keys keep coming', () => {
    const log = judged([0, ...Array.from({ length: 100 }, () => 10)]);
    assert.deepEqual(log.slice(0, 4), ['0', '100 passing', '200 passing', '300 passing']);
    assert.equal(log.at(-1), '1025');
  });

  it('answers the last keys once more where they came just before such an answer', () => {
    assert.deepEqual(judged([0, ...Array.from({ length: 9 }, () => 10)]), ['0', '100 passing', '115']);
    assert.deepEqual(judged([0, 24, 24, 24, 3]), ['0', '100'], 'not where both fall together');
  });

  it('counts from the end of a judgement that took long', () => {
    const clock = fakeClock();
    const ends: number[] = [];
    const pace = createPace(clock, () => {
      clock.pass(300);
      ends.push(clock.now());
    });
    pace.changed();
    for (let key = 0; key < 10; key++) {
      clock.pass(10);
      pace.changed();
    }
    assert.deepEqual(ends, [300, 700]);
  });

  it('stays silent once it is stopped', () => {
    const clock = fakeClock();
    let count = 0;
    const pace = createPace(clock, () => count++);
    pace.changed();
    clock.pass(5);
    pace.changed();
    pace.stop();
    clock.pass(1000);
    assert.equal(count, 1);
  });
});
