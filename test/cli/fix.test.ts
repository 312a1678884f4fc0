import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { checkJson, engross, folderOf, nobody } from './command.ts';
import { mended, misspelt, right, wrong } from './drafts.ts';

const bom = '\ufeff';
const around = (clause: string): string => `NOTICE\t\u00a0“A”\r\n\r\n${clause.replace('\n', '\r\n')}\nno end of line  `;
const windows1252 = (text: string): Buffer =>
  Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');

describe('--fix', () => {
  const variants: readonly (readonly [string, (text: string) => string | Buffer])[] = [
    ['UTF-8', (text) => text],
    ['UTF-8 with a byte order mark', (text) => bom + text],
    ['Windows-1252', windows1252],
    ['UTF-16, little end first', (text) => Buffer.from(bom + text, 'utf16le')],
    ['UTF-16, big end first', (text) => Buffer.from(bom + text, 'utf16le').swap16()],
  ];
  for (const [name, encoded] of variants) {
    it(`puts the word right and keeps every other byte: ${name}`, async () => {
      const cwd = folderOf({ 'a.txt': encoded(around(misspelt)) });
      const { code } = await engross(['check', '--fix', 'a.txt'], { cwd });
      assert.equal(code, 0);
      assert.deepEqual(readFileSync(join(cwd, 'a.txt')), Buffer.from(encoded(around(mended))));
    });
  }

  it('reports what is left, in the text as it now is', async () => {
    const cwd = folderOf({ 'a.txt': `${misspelt}\n${wrong}` });
    const { code, results } = await checkJson(['--fix', 'a.txt'], { cwd });
    assert.equal(code, 1);
    assert.deepEqual(
      results[0]?.messages.map(({ ruleId, line }) => [ruleId, line]),
      [['amount-mismatch', 3]],
    );
    assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), `${mended}\n${wrong}`);
  });

  it('mends several words in one draft', async () => {
    const cwd = folderOf({ 'a.md': misspelt.repeat(3).replaceAll('.\n', '.\n\n') });
    await engross(['check', '--fix', 'a.md'], { cwd });
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), mended.repeat(3).replaceAll('.\n', '.\n\n'));
  });

  it('never changes a value', async () => {
    const cwd = folderOf({ 'a.txt': wrong });
    await engross(['check', '--fix', 'a.txt'], { cwd });
    assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), wrong);
  });

  it('leaves a file alone in which nothing is to be mended', async () => {
    const cwd = folderOf({ 'a.txt': right });
    const before = statSync(join(cwd, 'a.txt'));
    await engross(['check', '--fix', 'a.txt'], { cwd });
    const after = statSync(join(cwd, 'a.txt'));
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  });

  it('keeps the rights of the file and leaves nothing beside it', async () => {
    const cwd = folderOf({ 'a.txt': misspelt });
    chmodSync(join(cwd, 'a.txt'), 0o640);
    await engross(['check', '--fix', 'a.txt'], { cwd });
    assert.equal(statSync(join(cwd, 'a.txt')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(cwd), ['a.txt']);
  });

  for (const [what, path, rights] of [
    ['the file', 'drafts/a.txt', 0o444],
    ['its folder', 'drafts', 0o555],
  ] as const) {
    it(`leaves a draft as it is where ${what} is read-only, says so and reports what it holds`, async () => {
      const cwd = folderOf({ 'drafts/a.txt': misspelt });
      chmodSync(join(cwd, 'drafts'), 0o777);
      chmodSync(join(cwd, path), rights);
      const { code, stdout, stderr } = await engross(['check', '--fix', 'drafts/a.txt'], { cwd, ...nobody });
      chmodSync(join(cwd, 'drafts'), 0o755);
      assert.equal(code, 2);
      assert.equal(stderr, 'engross: drafts/a.txt: it is read-only, so nothing in it was put right\n');
      assert.match(stdout, /amount-misspelt[^]*1 draft checked: 1 warning\.[^]*\n1 file could not be written\.\n$/);
      assert.doesNotMatch(stdout, /could not be read/);
      assert.equal(readFileSync(join(cwd, 'drafts/a.txt'), 'utf8'), misspelt);
      assert.deepEqual(readdirSync(join(cwd, 'drafts')), ['a.txt']);
    });
  }

  it('writes through a symbolic link', async () => {
    const cwd = folderOf({ 'real/a.txt': misspelt });
    symlinkSync('real/a.txt', join(cwd, 'link.txt'));
    await engross(['check', '--fix', 'link.txt'], { cwd });
    assert.ok(lstatSync(join(cwd, 'link.txt')).isSymbolicLink());
    assert.equal(readFileSync(join(cwd, 'real/a.txt'), 'utf8'), mended);
  });

  it('does not mend what is silenced or off', async () => {
    const silences = [{ rule: 'amount-misspelt', file: 'b.txt' }];
    const cwd = folderOf({ '.engross.json': JSON.stringify({ silences }), 'a.txt': misspelt, 'b.txt': misspelt });
    await engross(['check', '--fix', '--rule', 'amount-misspelt:off', 'a.txt'], { cwd });
    await engross(['check', '--fix', 'b.txt'], { cwd });
    for (const name of ['a.txt', 'b.txt']) assert.equal(readFileSync(join(cwd, name), 'utf8'), misspelt, name);
  });

  it('says what it did and what it could do', async () => {
    const cwd = folderOf({ 'a.txt': misspelt });
    assert.match((await engross(['check', 'a.txt'], { cwd })).stdout, /1 misspelt word can be put right with --fix\./);
    assert.match((await engross(['check', '--fix', 'a.txt'], { cwd })).stdout, /1 misspelt word put right\./);
  });

  it('is not offered for the standard input, to which it cannot write', async () => {
    const { stdout } = await engross(['check', '-'], { input: misspelt });
    assert.match(stdout, /amount-misspelt/);
    assert.doesNotMatch(stdout, /--fix/);
  });
});
