import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { diagnose, readDraft, rules } from '../../server/src/analysis/index.ts';
import { checkExample, checkListed, checkRule } from '../harness/check.ts';

describe('rules', () => {
  it('are listed and filed under their ids', () => {
    checkListed(readdirSync(new URL('../../server/src/analysis/rules', import.meta.url)));
  });

  it('find nothing in an empty draft', () => {
    assert.deepEqual(diagnose(readDraft('', 'plain')), []);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('says what it holds, why, and shows both', () => checkRule(rule));
      for (const example of rule.examples) it(example.name, () => checkExample(rule, example));
    });
  }
});
