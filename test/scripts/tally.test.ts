import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sum, tallyOf } from '../../scripts/test/tally.ts';

describe('the sum of npm test', () => {
  const counted = (code: number, output: string) => tallyOf({ code, output, counts: true });

  it('takes the last line that counts', () => {
    assert.deepEqual(counted(0, '1 passed, 9 failed\nmore\n12 passed, 0 failed\n'), { passed: 12, failed: 0 });
    assert.deepEqual(counted(1, '12 passed, 3 failed\r\n'), { passed: 12, failed: 3 });
    assert.deepEqual(counted(0, 'it says "1 passed, 1 failed" here\n4 passed, 0 failed\nbye\n'), {
      passed: 4,
      failed: 0,
    });
  });

  it('never takes silence for success', () => {
    assert.deepEqual(counted(0, ''), { passed: 0, failed: 1 });
    assert.deepEqual(counted(0, '0 passed, 0 failed\n'), { passed: 0, failed: 1 });
    assert.deepEqual(counted(1, '12 passed, 0 failed\n'), { passed: 12, failed: 1 });
    assert.deepEqual(counted(1, 'SyntaxError'), { passed: 0, failed: 1 });
  });

  it('counts a step without tests as one failure or nothing', () => {
    assert.deepEqual(tallyOf({ code: 0, output: '3 passed, 0 failed', counts: false }), { passed: 0, failed: 0 });
    assert.deepEqual(tallyOf({ code: 2, output: '', counts: false }), { passed: 0, failed: 1 });
  });

  it('adds up', () => {
    assert.deepEqual(
      sum([
        { passed: 1, failed: 2 },
        { passed: 10, failed: 20 },
      ]),
      { passed: 11, failed: 22 },
    );
    assert.deepEqual(sum([]), { passed: 0, failed: 0 });
  });
});
