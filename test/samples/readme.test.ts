import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { judge } from '../harness/check.ts';

const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
const table = /<!-- slips: .*? -->([^]*?)<!-- end of slips -->/.exec(readme)?.[1] ?? '';
const rows = table.split('\n').filter((line) => /^\| (?!-)/.test(line));

describe('the README', () => {
  it('shows what is caught in a table', () => assert.ok(rows.length > 5));

  for (const row of rows.slice(1)) {
    const [, says = '', found = ''] = row.split('|').map((cell) => cell.trim());
    it(`is right about: ${says}`, () => {
      // The ellipsis stands for what lies between two paragraphs.
      const draft = says.replace(' … ', '\n\n');
      assert.deepEqual(
        judge(draft, 'plain').map(({ message }) => message),
        [found],
      );
    });
  }
});
