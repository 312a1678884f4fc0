import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'mocha';
import { withoutPage } from '../../scripts/without-rule-pages.ts';
import { rules } from '../../server/src/analysis/rules/index.ts';

describe('a rule in the bundle of the server', () => {
  it('comes without its reasons and its examples, and else as it was written', () => {
    const source = [
      'const why = 5;',
      "export const rentDue = defineRule({ id: 'rent-due', summary: 'Rent is due.', why: ['It', 'is'].join('\\n'),",
      "  severity: 'error', examples: [{ name: 'Late', text: 'why: [examples: 1]' }],",
      '  *check(block) { yield { why, at: block }; },',
      '});',
    ].join('\n');
    assert.equal(
      withoutPage(source),
      [
        'const why = 5;',
        "export const rentDue = defineRule({ id: 'rent-due', summary: 'Rent is due.', why: '',",
        "  severity: 'error', examples: [],",
        '  *check(block) { yield { why, at: block }; },',
        '});',
      ].join('\n'),
    );
  });

  it('comes without examples that stand in a file of their own', () => {
    assert.equal(
      withoutPage("defineRule({ why: 'It is.', examples, severity: 'error' });"),
      "defineRule({ why: '', examples: [], severity: 'error' });",
    );
  });

  it('is found in the source of every rule', async () => {
    for (const { id } of rules) {
      const source = await readFile(new URL(`../../server/src/analysis/rules/${id}.ts`, import.meta.url), 'utf8');
      const bare = withoutPage(source);
      assert.ok(bare.includes("why: ''") && bare.includes('examples: []'), id);
    }
  });
});
