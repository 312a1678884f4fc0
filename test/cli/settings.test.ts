import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { diagnose, readDraft, silenceKeys } from '../../server/src/analysis/index.ts';
import { checkJson, engross, folderOf, type RunOptions } from './command.ts';
import { letter, right, wrong } from './drafts.ts';

const settings = (value: object): string => JSON.stringify(value);
const off = settings({ rules: { 'amount-mismatch': 'off' } });

/** The severities found in each draft. */
async function severities(args: readonly string[], options: RunOptions): Promise<readonly (readonly number[])[]> {
  const { results } = await checkJson(args, options);
  return results.map(({ messages }) => messages.map(({ severity }) => severity));
}

describe('.engross.json', () => {
  it('counts when it is the nearest above the draft', async () => {
    const cwd = folderOf({
      '.engross.json': settings({ rules: { 'amount-mismatch': 'warning' } }),
      'a.txt': wrong,
      'sub/.engross.json': off,
      'sub/deep/b.txt': wrong,
    });
    assert.deepEqual(await severities(['a.txt', 'sub/deep/b.txt'], { cwd }), [[1], []]);
  });

  it('holds two names apart that it names', async () => {
    const draft = (name: string): string => `${name}, a Texas corporation, signs.\n\n`;
    const cwd = folderOf({
      '.engross.json': settings({ names: [['Alder Sales Inc', 'Alder Slaes, Inc.']] }),
      'a.txt': draft('Alder Sales, Inc.') + draft('Alder Slaes, Inc.'),
      'b.txt': draft('Alder Sales, Inc.') + draft('Alder Sakes, Inc.'),
    });
    assert.deepEqual(await severities(['a.txt', 'b.txt'], { cwd }), [[], [1]]);
  });

  it('gives way to --rule', async () => {
    const cwd = folderOf({ '.engross.json': off, 'a.txt': wrong });
    assert.deepEqual(await severities(['--rule', 'amount-mismatch:information', 'a.txt'], { cwd }), [[0]]);
  });

  it('is not read with --no-config', async () => {
    const cwd = folderOf({ '.engross.json': off, 'a.txt': wrong });
    assert.deepEqual(await severities(['--no-config', 'a.txt'], { cwd }), [[2]]);
  });

  it('gives way to the file named with --config', async () => {
    const cwd = folderOf({ '.engross.json': off, 'mine.json': settings({}), 'a.txt': wrong });
    assert.deepEqual(await severities(['--config', 'mine.json', 'a.txt'], { cwd }), [[2]]);
  });

  it('counts for the standard input as well', async () => {
    const cwd = folderOf({ '.engross.json': off, 'sub/x.txt': '' });
    assert.deepEqual(await severities(['-'], { cwd, input: wrong }), [[]]);
    assert.deepEqual(await severities(['--stdin-filename', 'sub/x.txt', '-'], { cwd, input: wrong }), [[]]);
  });

  it('says which drafts of a folder are checked', async () => {
    const files = { 'letter.txt': letter, 'right.txt': right };
    const counts = async (check: string): Promise<number> =>
      (await severities(['.'], { cwd: folderOf({ ...files, '.engross.json': settings({ check }) }) })).length;
    assert.deepEqual([await counts('auto'), await counts('always'), await counts('never')], [1, 2, 0]);
  });

  const slips: readonly (readonly [string, string, RegExp])[] = [
    ['is no JSON', '{ "rules": \n oops', /\.engross\.json: line 2/],
    ['names no rule', settings({ rules: { 'amount-missmatch': 'off' } }), /amount-missmatch/],
    ['names no setting', settings({ chek: 'auto' }), /"chek" is not a setting/],
    [
      'gives a setting a value of another kind',
      settings({ check: 3 }),
      /"check" must be one of auto, always, never, not 3/,
    ],
    ['is no object', '[]', /must be an object/],
    ['is nested without end', '['.repeat(1_000_000), /nested too deeply/],
  ];
  for (const [name, content, message] of slips) {
    it(`is named once when it ${name}, and the drafts are checked`, async () => {
      const cwd = folderOf({ '.engross.json': content, 'a.txt': wrong, 'b.txt': wrong });
      const { code, results, stderr } = await checkJson(['a.txt', 'b.txt'], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
      assert.equal(results.length, 2);
    });
  }

  it('is named in a line when it leads in a circle', async () => {
    const cwd = folderOf({ 'a.txt': wrong });
    symlinkSync('.engross.json', join(cwd, '.engross.json'));
    const { code, results, stderr } = await checkJson(['a.txt'], { cwd });
    assert.deepEqual([code, results.length], [2, 1]);
    assert.equal(stderr, 'engross: .engross.json: cannot be read: its symbolic links lead in a circle\n');
  });

  it('is told of at no length, though much of it is wrong', async () => {
    const keys = Array.from({ length: 5_000 }, (_, index) => [`${'long '.repeat(100)}${index}`, 1]);
    const cwd = folderOf({ '.engross.json': settings(Object.fromEntries(keys)), 'a.txt': wrong });
    const { stderr } = await checkJson(['a.txt'], { cwd });
    assert.match(stderr, /\.engross\.json: 4980 more parts of it are wrong\n$/);
    assert.ok(stderr.length < 6_000, `${stderr.length} characters`);
  });

  it('must be there when it is named', async () => {
    const cwd = folderOf({ 'a.txt': wrong });
    const { code, results, stderr } = await checkJson(['--config', 'none.json', 'a.txt'], { cwd });
    assert.deepEqual([code, results.length], [2, 1]);
    assert.equal(stderr, 'engross: none.json: there is no such file or folder\n');
  });
});

describe('a silence', () => {
  const draft = `${wrong}\nAnd the Issuer may issue Six Hundred (650) more of them.\n`;
  const read = readDraft(draft, 'plain');
  const [first] = silenceKeys(read, diagnose(read));

  it('takes away one finding and says so', async () => {
    const silences = [{ ...first, file: 'sub/a.txt' }];
    const cwd = folderOf({ '.engross.json': settings({ silences }), 'sub/a.txt': draft, 'sub/b.txt': draft });
    const { results } = await checkJson(['sub/a.txt', 'sub/b.txt'], { cwd });
    assert.deepEqual(
      results.map(({ messages }) => messages.map(({ line }) => line)),
      [[3], [1, 3]],
    );
    assert.match((await engross(['check', 'sub/a.txt'], { cwd })).stdout, /1 finding silenced\./);
  });

  it('lapses when its sentence changes', async () => {
    const silences = [{ ...first, file: 'a.txt' }];
    const cwd = folderOf({ '.engross.json': settings({ silences }), 'a.txt': draft.replace('may', 'shall') });
    const { results } = await checkJson(['a.txt'], { cwd });
    assert.equal(results[0]?.messages.length, 2);
  });

  it('may be a comment over a block of Markdown', async () => {
    const commented = `<!-- engross-disable-next amount-mismatch -->\n\n${draft}`;
    const { results } = await checkJson(['a.md', 'a.txt'], {
      cwd: folderOf({ 'a.md': commented, 'a.txt': commented }),
    });
    assert.deepEqual(
      results.map(({ messages }) => messages.length),
      [1, 2],
    );
  });
});
