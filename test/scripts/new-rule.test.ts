import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as prettier from 'prettier';
import { isRuleId, ruleFile, withRule } from '../../scripts/new-rule/scaffold.ts';
import { rules, type Rule } from '../../server/src/analysis/index.ts';
import { checkRule } from '../harness/check.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('scripts/new-rule.ts', () => {
  let copy = '';
  // Inside the project, so that the copied analysis finds its libraries.
  beforeEach(() => {
    mkdirSync(path.join(root, '.cache'), { recursive: true });
    copy = mkdtempSync(path.join(root, '.cache/new-rule-'));
    cpSync(path.join(root, 'server/src/analysis'), copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/new-rule.ts', ...args], { cwd: root, encoding: 'utf8' });

  it('adds a rule that loads, is listed last and says all that a rule must say', async () => {
    const folder = path.join(copy, 'rules');
    const { status, stderr } = run('name-doubled', folder);
    assert.equal(status, 0, stderr);
    const index: { readonly rules: readonly Rule[] } = await import(pathToFileURL(path.join(folder, 'index.ts')).href);
    assert.deepEqual(
      index.rules.map(({ id }) => id),
      [...rules.map(({ id }) => id), 'name-doubled'],
    );
    const added = index.rules.at(-1);
    assert.ok(added);
    checkRule(added);
    const before = readFileSync(path.join(folder, 'index.ts'), 'utf8');
    const again = run('name-doubled', folder);
    assert.equal(again.status, 2);
    assert.match(again.stderr, /there is a rule name-doubled already/);
    assert.equal(readFileSync(path.join(folder, 'index.ts'), 'utf8'), before);
  });

  it('writes what lint and Prettier let pass', async () => {
    const filePath = path.join(root, 'server/src/analysis/rules/name-doubled.ts');
    const [result] = await new ESLint({ cwd: root }).lintText(ruleFile('name-doubled'), { filePath });
    assert.deepEqual(result?.messages, []);
    const options = await prettier.resolveConfig(filePath);
    assert.ok(await prettier.check(ruleFile('name-doubled'), { ...options, filepath: filePath }));
    const index = await withRule(
      readFileSync(path.join(root, 'server/src/analysis/rules/index.ts'), 'utf8'),
      'name-doubled',
    );
    assert.ok(await prettier.check(index, { ...options, filepath: filePath }));
  });

  it('lists a rule in an empty list and in a long one', async () => {
    const empty = "import type { Rule } from './rule.ts';\n\nexport const rules: readonly Rule[] = [];\n";
    const one = await withRule(empty, 'name-doubled');
    assert.match(one, /^import \{ nameDoubled \} from '\.\/name-doubled\.ts';\nimport type/);
    assert.match(one, /= \[nameDoubled\];\n$/);
    const long = await withRule(one.replace('[nameDoubled]', `[\n  ${'nameDoubled,\n  '.repeat(9)}]`), 'date-odd');
    assert.match(long, /\n {2}nameDoubled,\n {2}dateOdd,\n\];\n$/);
    await assert.rejects(async () => withRule('export {};', 'date-odd'), /holds no list/);
  });

  it('takes only the subject and what is wrong for an id', () => {
    for (const id of ['amount', 'Amount-mismatch', 'amount-', 'amount_mismatch', '../a-b', '--help', '']) {
      assert.ok(!isRuleId(id), id);
    }
    const { status, stderr } = run('Amount');
    assert.equal(status, 2);
    assert.match(stderr, /"Amount" is no id for a rule/);
  });
});
