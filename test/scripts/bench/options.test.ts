import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readOptions, usage, type Options } from '../../../scripts/bench/options.ts';

const read = (...args: string[]): Options | string => readOptions(args, ['harper', 'cspell'], '2026-01-31');

describe('the arguments of the bench', () => {
  it('are none for a whole run, which is written down', () => {
    const whole = { quick: false, only: undefined, corpus: undefined, date: '2026-01-31', minutes: 9, writes: true };
    assert.deepEqual(read(), whole);
  });

  it('ask for less, which is not', () => {
    const quick = read('--quick');
    assert.ok(typeof quick === 'object' && quick.quick && !quick.writes);
    const only = read('--only', 'cspell', '--only', 'harper');
    assert.ok(typeof only === 'object' && !only.writes);
    assert.deepEqual(only.only, ['cspell', 'harper']);
  });

  it('name a folder, a day and a time', () => {
    const given = read('--corpus', 'filings', '--date', '2025-12-01', '--minutes', '20');
    assert.ok(typeof given === 'object' && given.writes);
    assert.deepEqual([given.corpus, given.date, given.minutes], ['filings', '2025-12-01', 20]);
  });

  it('that are wrong are named, with what is right', () => {
    assert.equal(read('--only', 'vale'), 'vale: not measured; there are harper, cspell');
    assert.equal(read('--date', 'May 1'), '--date May 1: a day looks like 2026-01-31');
    assert.equal(read('--minutes', 'ten'), '--minutes ten: not a number of minutes');
    assert.match(String(read('--fast')), /--fast/);
    assert.match(String(read('--fast')), /npm run bench \[-- options\]/);
    assert.equal(read('--help'), usage);
  });
});
