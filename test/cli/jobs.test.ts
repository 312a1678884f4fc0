import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { jobsFor, parseJobs } from '../../server/src/cli/jobs.ts';
import { checkJson, engross, folderOf, nobody } from './command.ts';
import { letter, mended, misspelt, right, wrong } from './drafts.ts';

/** Drafts of all kinds; the first takes much longer than those behind it. */
const drafts: Readonly<Record<string, string | Buffer>> = {
  '00 long.txt': `${right}\n`.repeat(500) + wrong,
  '01 letter.txt': letter,
  '02 picture.txt': Buffer.from('\x89PNG\r\n', 'latin1'),
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `${at + 10}.${at % 3 === 0 ? 'md' : 'txt'}`,
      at % 2 === 0 ? wrong : misspelt,
    ]),
  ),
  'sub/.engross.json': '{ "rules": { "amount-mismatch": "warning", "name-variant": "loud" } }',
  'sub/a.txt': wrong,
  'sub/b.txt': `${wrong}\n${misspelt}`,
};

describe('--jobs', () => {
  for (const format of ['stylish', 'json', 'sarif']) {
    it(`changes nothing of what is printed: ${format}`, async () => {
      const cwd = folderOf(drafts);
      const args = ['check', '--format', format, '.', 'missing.txt', '02 picture.txt'];
      const alone = await engross([...args, '--jobs', '1'], { cwd });
      assert.equal(alone.code, 2);
      assert.match(alone.stdout, /the words say 600/);
      assert.equal(alone.stderr.trimEnd().split('\n').length, 3);
      for (const jobs of ['2', '5']) assert.deepEqual(await engross([...args, '--jobs', jobs], { cwd }), alone);
    });
  }

  it('mends every file, each once', async () => {
    const cwd = folderOf({ ...drafts, 'shut.txt': right });
    const { code, stdout } = await engross(['check', '--fix', '--jobs', '3', '.'], { cwd });
    assert.equal(code, 2);
    assert.match(stdout, /21 misspelt words put right\./);
    assert.equal(readFileSync(join(cwd, '11.txt'), 'utf8'), mended);
    assert.equal(readFileSync(join(cwd, 'sub/b.txt'), 'utf8'), `${wrong}\n${mended}`);
    assert.equal(readFileSync(join(cwd, '12.txt'), 'utf8'), wrong);
  });

  it('takes the standard input in its turn', async () => {
    const cwd = folderOf({ 'a.txt': right, 'b.txt': right });
    const { results } = await checkJson(['--jobs', '2', 'a.txt', '-', 'b.txt'], { cwd, input: wrong });
    assert.deepEqual(
      results.map(({ errorCount }) => errorCount),
      [0, 1, 0],
    );
  });

  it('names a file that cannot be read and checks those around it', async () => {
    const cwd = folderOf({ 'a.txt': wrong, 'b.txt': wrong, 'c.txt': wrong });
    chmodSync(join(cwd, 'b.txt'), 0);
    const { code, results, stderr } = await checkJson(['--jobs', '2', 'a.txt', 'b.txt', 'c.txt'], { cwd, ...nobody });
    assert.deepEqual([code, stderr], [2, 'engross: b.txt: no permission to read it\n']);
    assert.deepEqual(
      results.map(({ filePath }) => filePath),
      [join(cwd, 'a.txt'), join(cwd, 'c.txt')],
    );
  });

  it('names each file of a folder that lets its names be read and nothing else, and checks the others', async () => {
    const cwd = folderOf({ 'a.txt': wrong, 'shut/b.txt': wrong, 'shut/c.txt': wrong });
    chmodSync(join(cwd, 'shut'), 0o744);
    const { code, results, stderr } = await checkJson(['.'], { cwd, ...nobody });
    chmodSync(join(cwd, 'shut'), 0o755);
    assert.deepEqual([code, results.length], [2, 1]);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'engross: shut/.engross.json: cannot be read: no permission to read it',
      'engross: shut/b.txt: no permission to read it',
      'engross: shut/c.txt: no permission to read it',
    ]);
  });

  it('loses no draft but the one that a thread dies of', async () => {
    const cwd = folderOf({
      'a.txt': wrong,
      'fatal 1.txt': right,
      'b.txt': wrong,
      'fatal 2.txt': right,
      'c.txt': wrong,
    });
    const { code, results, stderr } = await checkJson(['--jobs', '2', '.'], {
      cwd,
      env: { NODE_OPTIONS: `--require ${join(folderOf({ 'fatal.cjs': fatal }), 'fatal.cjs')}` },
    });
    assert.equal(code, 2);
    assert.deepEqual(
      results.map(({ filePath }) => filePath),
      ['a.txt', 'b.txt', 'c.txt'].map((name) => join(cwd, name)),
    );
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'engross: fatal 1.txt: its thread ended with code 7',
      'engross: fatal 2.txt: its thread ended with code 7',
    ]);
  });

  it('must be a number that makes sense', async () => {
    assert.equal(parseJobs('64'), 64);
    for (const said of ['0', '65', '-1', '1.5', 'all', '']) assert.throws(() => parseJobs(said), /from 1 to 64/);
    const { code, stderr } = await engross(['check', '--jobs', '0']);
    assert.equal(code, 2);
    assert.match(stderr, /whole number from 1 to 64/);
  });
});

/** Ends a thread that reads a file of that name, as running out of memory would. */
const fatal = `
const { isMainThread } = require('node:worker_threads');
const fs = require('node:fs');
const { readFileSync } = fs;
if (!isMainThread)
  fs.readFileSync = (path, ...rest) => (/fatal \\d\\.txt$/.test(path) ? process.exit(7) : readFileSync(path, ...rest));
`;

describe('how many jobs there are', () => {
  const cwd = folderOf({
    small: 'x',
    ...Object.fromEntries(['a', 'b', 'c'].map((name) => [name, 'x'.repeat(3 << 20)])),
  });
  const sources = (...names: string[]) =>
    names.map((name) => ({ path: join(cwd, name), shown: name, named: true, isFile: name !== '-' }));

  it('is one for a little work, and for one draft', () => {
    assert.equal(jobsFor([], undefined), 1);
    assert.equal(jobsFor(sources('small', 'small', 'missing', 'small/x', '-'), undefined), 1);
    assert.equal(jobsFor(sources('a'), undefined), 1);
    assert.equal(jobsFor(sources('a'), 4), 1);
  });

  it('is what was asked for, up to the number of drafts', () => {
    assert.equal(jobsFor(sources('a', 'b', 'c'), 2), 2);
    assert.equal(jobsFor(sources('small', 'small', 'small'), 8), 3);
    assert.equal(jobsFor(sources('a', 'b', 'c'), 1), 1);
  });

  it('is what the machine has for much work', () => {
    const many = (count: number) => sources(...Array.from({ length: count }, () => 'a'));
    assert.equal(jobsFor(many(5), undefined, 4), 1);
    assert.equal(jobsFor(many(10), undefined, 4), 3);
    assert.equal(jobsFor(many(40), undefined, 4), 4);
    assert.equal(jobsFor(many(40), undefined, 2), 2);
    assert.equal(jobsFor(many(40), undefined, 1), 1);
    assert.equal(jobsFor(many(100), undefined, 96), 8);
  });
});
