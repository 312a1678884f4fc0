import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { rules } from '../../server/src/analysis/index.ts';
import { engross } from './command.ts';

describe('what the command line says of itself', () => {
  it('tells the version of the package', async () => {
    const manifest: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { code, stdout } = await engross(['--version']);
    assert.deepEqual([code, stdout], [0, `${manifest.version}\n`]);
  });

  it('helps, with examples', async () => {
    const { code, stdout } = await engross(['check', '--help']);
    assert.equal(code, 0);
    for (const word of ['--format', '--fix', '--max-warnings', 'Examples:', 'engross check filings/']) {
      assert.ok(stdout.includes(word), word);
    }
  });

  it('lists every rule with its severity', async () => {
    const { code, stdout } = await engross(['check', '--list-rules']);
    assert.equal(code, 0);
    for (const { id, severity } of rules) assert.match(stdout, new RegExp(`^${id} +${severity} `, 'm'));
  });

  for (const rule of rules) {
    it(`explains ${rule.id}`, async () => {
      const { code, stdout } = await engross(['check', '--explain', rule.id]);
      assert.equal(code, 0);
      assert.ok(stdout.startsWith(`${rule.id}  ${rule.severity}\n`));
      for (const { name, text } of rule.examples) {
        assert.ok(stdout.includes(name), name);
        for (const line of text.split('\n')) assert.ok(stdout.includes(line.trimEnd()), line);
      }
      const prose = stdout.split('\n').filter((line) => !line.startsWith('    | '));
      // A word may be longer than a line, an address for one; nothing else may.
      for (const line of prose) assert.ok(line.length <= 90 || !line.trim().includes(' '), line);
    });
  }
});
