import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { diagnose, readDraft, rules } from '../../server/src/analysis/index.ts';
import { checkExample, checkListed, checkRule } from '../harness/check.ts';
import { parseFixture } from '../harness/fixture.ts';

describe('rules', () => {
  it('are listed and filed under their ids', () => {
    const entries = readdirSync(new URL('../../server/src/analysis/rules', import.meta.url));
    // A folder holds the examples of the rule of its name.
    checkListed(entries.filter((entry) => entry.endsWith('.ts')));
  });

  it('find nothing in an empty draft', () => {
    assert.deepEqual(diagnose(readDraft('', 'plain')), []);
  });

  it('change nothing unasked but the spelling of a number word', () => {
    for (const rule of rules) {
      for (const example of rule.examples) {
        const found = diagnose(readDraft(parseFixture(example.text).text, 'plain'));
        for (const { rule: by, fixes } of found) {
          for (const { safe, title } of fixes()) assert.equal(safe, by.id === 'amount-misspelt', `${by.id}: ${title}`);
        }
      }
    }
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('says what it holds, why, and shows both', () => checkRule(rule));
      for (const example of rule.examples) it(example.name, () => checkExample(rule, example));
    });
  }
});
