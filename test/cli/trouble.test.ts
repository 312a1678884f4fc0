import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { bundledCli, checkJson, engross, environment, folderOf, nobody } from './command.ts';
import { right, wrong } from './drafts.ts';

describe('what cannot be read', () => {
  it('is named, and the rest is checked and printed', async () => {
    const cwd = folderOf({ 'wrong.txt': wrong, 'right.txt': right });
    symlinkSync('gone.txt', join(cwd, 'dangling.txt'));
    symlinkSync('circle.txt', join(cwd, 'circle.txt'));
    const { code, results, stderr } = await checkJson(
      ['missing.txt', 'wrong.txt', 'dangling.txt', 'circle.txt', 'right.txt/x', 'right.txt'],
      { cwd },
    );
    assert.equal(code, 2);
    assert.deepEqual(
      results.map(({ errorCount }) => errorCount),
      [1, 0],
    );
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'engross: missing.txt: there is no such file or folder',
      'engross: dangling.txt: there is no such file or folder',
      'engross: circle.txt: its symbolic links lead in a circle',
      'engross: right.txt/x: a part of its path is not a folder',
    ]);
  });

  it('may be a folder or a file without rights', async () => {
    const cwd = folderOf({
      'open/a.txt': right,
      'open/shut/b.txt': right,
      'open/shut.txt': right,
      'shut/c.txt': right,
    });
    for (const path of ['open/shut', 'open/shut.txt', 'shut']) chmodSync(join(cwd, path), 0);
    try {
      const { code, results, stderr } = await checkJson(['open', 'shut'], { cwd, ...nobody });
      assert.equal(code, 2);
      assert.deepEqual(
        results.map(({ filePath }) => filePath),
        [join(cwd, 'open/a.txt')],
      );
      assert.deepEqual(stderr.trimEnd().split('\n').sort(), [
        'engross: open/shut.txt: no permission to read it',
        'engross: open/shut: no permission to read it',
        'engross: shut: no permission to read it',
      ]);
    } finally {
      for (const path of ['open/shut', 'shut']) chmodSync(join(cwd, path), 0o755);
    }
  });

  const binaries: readonly (readonly [string, Buffer, RegExp])[] = [
    ['agreement.docx', Buffer.from('PK\x03\x04\x14\0\x06\0'), /Word document.*plain text/],
    ['agreement.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /old Word document/],
    ['agreement.pdf', Buffer.from('%PDF-1.7\n'), /PDF/],
    ['agreement.rtf', Buffer.from('{\\rtf1\\ansi Six Hundred (650) shares}'), /rich text/],
    ['picture.txt', Buffer.from([...Array(4096).keys()].map((at) => (at * 37) % 256)), /not text/],
    ['zeros.txt', Buffer.alloc(4096), /not text/],
  ];
  for (const [name, bytes, message] of binaries) {
    it(`may be no text at all: ${name}`, async () => {
      const cwd = folderOf({ [name]: bytes, 'wrong.txt': wrong });
      const { code, results, stderr } = await checkJson([name, 'wrong.txt'], { cwd });
      assert.equal(code, 2);
      assert.equal(results.length, 1);
      assert.ok(stderr.startsWith(`engross: ${name}: `));
      assert.match(stderr, message);
    });
  }

  it('may be a name that is empty, which does not stand for this folder', async () => {
    const cwd = folderOf({ 'wrong.txt': wrong });
    const { code, stdout, stderr } = await engross(['check', ''], { cwd });
    assert.deepEqual([code, stderr], [2, 'engross: "": a draft has a name; this folder is called .\n']);
    assert.match(stdout, /^No draft was checked\.\n/);
  });

  it('may be the folder that it was started in, when that is gone', async () => {
    const script = 'rmdir "$PWD" && exec "$0" "$1" check .';
    const cwd = folderOf({});
    const run = spawnSync('sh', ['-c', script, process.execPath, await bundledCli()], { cwd, env: environment() });
    assert.equal(run.stderr.toString(), 'engross: the folder it was started in is no longer there\n');
    assert.equal(run.status, 2);
  });

  it('is counted in the summary', async () => {
    const { stdout } = await engross(['check', 'a.txt', 'b.txt']);
    assert.match(stdout, /2 things could not be read\./);
  });

  it('cannot drive the terminal by its name', async () => {
    const { stderr } = await engross(['check', 'a\x1b[2Jb\n.txt']);
    assert.ok(!stderr.includes('\x1b'));
    assert.equal(stderr.trimEnd().split('\n').length, 1);
  });
});

describe('hostile text', () => {
  const clause = 'The Company may issue Six Hundred (650) shares. ';
  const drafts: Readonly<Record<string, string | Buffer>> = {
    'a stray NUL': `The\0Company.\n\n${wrong}`,
    'lone surrogates': Buffer.concat([Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80]), Buffer.from(`\n\n${wrong}`)]),
    'lone surrogates in UTF-16': Buffer.from(`\ufeff\ud800 \udc00\n\n${wrong}`, 'utf16le'),
    'a single line of 5 MB': clause + 'The parties agree to what is said above and below. '.repeat(100_000),
    'a draft that is one word': `${'a'.repeat(1_000_000)}\n\n${wrong}`,
    '16,000 number words in a row': `${'six hundred '.repeat(8_000)}.\n\n${wrong}`,
    '4,000 spaces after a bracket': `Six Hundred (${' '.repeat(4_000)}x.\n\n${wrong}`,
    'only carriage returns': `\r\r\r\r${wrong}`,
  };
  for (const [name, draft] of Object.entries(drafts)) {
    it(`is read to its end: ${name}`, async () => {
      const cwd = folderOf({ 'a.txt': draft });
      const { code, stdout, stderr } = await engross(['check', 'a.txt'], { cwd });
      assert.equal(stderr, '');
      assert.match(stdout, /the words say 600/);
      assert.equal(code, 1);
      assert.ok(stdout.length < 4_000, 'the excerpt is cut');
    });
  }

  it('may be nothing', async () => {
    const { code, results, stderr } = await checkJson(['a.txt'], { cwd: folderOf({ 'a.txt': '' }) });
    assert.deepEqual([code, results[0]?.messages, stderr], [0, [], '']);
  });
});

describe('a draft that states nothing', () => {
  it('is not said to be right', async () => {
    const { code, stdout } = await engross(['check', '-']);
    assert.deepEqual([code, stdout], [0, '1 draft checked: it states no amount, date, name or total.\n']);
  });
});

describe('an output that cannot be written', () => {
  it('ends the run with 2 and a line', async () => {
    const cwd = folderOf({ 'a.txt': wrong, out: '' });
    const out = openSync(join(cwd, 'out'), 'r');
    const args = [await bundledCli(), 'check', 'a.txt'];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd,
      env: environment(),
      stdio: ['ignore', out, 'pipe'],
    });
    closeSync(out);
    assert.equal(status, 2);
    assert.match(stderr.toString(), /^engross: the output could not be written: .*\n$/);
  });
});

describe('a reader that has seen enough', () => {
  it('ends the run quietly', async () => {
    const cwd = folderOf({ 'a.txt': wrong });
    const child = spawn(process.execPath, [await bundledCli(), 'check', 'a.txt'], {
      cwd,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const signal = await new Promise((resolve) => child.once('close', (_, how) => resolve(how)));
    assert.deepEqual([signal, stderr], [null, '']);
  });
});
