import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { checkJson, engross, folderOf, type RunOptions } from './command.ts';
import { letter, right, wrong } from './drafts.ts';

/** The files checked, as paths below the working directory. */
async function checked(
  args: readonly string[],
  options: RunOptions & { readonly cwd: string },
): Promise<readonly string[]> {
  const { results } = await checkJson(args, options);
  return results.map(({ filePath }) => filePath.replace(`${options.cwd}/`, ''));
}

const noDraft = 'No draft was checked: no .exhibit, .md, .markdown or .txt file was found.\n';

describe('a folder', () => {
  const cwd = folderOf({
    'b.exhibit': right,
    'a.MD': right,
    'sub/c.markdown': right,
    'sub/[1] {x}/d.txt': right,
    'sub/e.docx': right,
    'sub/f.html': right,
    'sub/letter.txt': letter,
    'empty.txt': '',
    'node_modules/g.md': right,
    'sub/node_modules/h.md': right,
    '.git/i.md': right,
    '.hidden/j.txt': right,
  });

  it('is walked for drafts that look legal, folder by folder', async () => {
    assert.deepEqual(await checked(['.'], { cwd }), ['a.MD', 'b.exhibit', 'sub/[1] {x}/d.txt', 'sub/c.markdown']);
  });

  it('is walked for files that are called exhibits, whatever they look like', async () => {
    const begun = folderOf({ 'a.exhibit': letter, 'b.exhibit.txt': letter, 'c.exhibit.md': letter, 'd.md': letter });
    assert.deepEqual(await checked(['.'], { cwd: begun }), ['a.exhibit', 'b.exhibit.txt', 'c.exhibit.md']);
  });

  it('is the working directory when nothing is named', async () => {
    assert.deepEqual(await checked([], { cwd }), await checked(['.'], { cwd }));
  });

  it('may have a name that a pattern could be', async () => {
    assert.deepEqual(await checked(['sub/[1] {x}'], { cwd }), ['sub/[1] {x}/d.txt']);
  });

  it('is entered when it is named, whatever its name', async () => {
    assert.deepEqual(await checked(['.hidden', 'node_modules'], { cwd }), ['.hidden/j.txt', 'node_modules/g.md']);
  });

  it('gives each draft once, also when it is named as well', async () => {
    assert.deepEqual(await checked(['sub', 'sub/c.markdown', './sub/../sub', 'sub/letter.txt'], { cwd }), [
      'sub/[1] {x}/d.txt',
      'sub/c.markdown',
      'sub/letter.txt',
    ]);
  });

  it('with symbolic links that lead in a circle is walked once', async () => {
    const circle = folderOf({ 'a/b/c.txt': right });
    symlinkSync('..', join(circle, 'a/b/up'));
    symlinkSync('../../a', join(circle, 'a/b/again'));
    symlinkSync('self', join(circle, 'a/self'));
    const { code, results, stderr } = await checkJson(['.'], { cwd: circle });
    assert.deepEqual([code, results.length, stderr], [0, 1, '']);
  });

  it('without a draft says so, and what a draft is called there', async () => {
    const { code, stdout } = await engross(['check', '.'], { cwd: folderOf({}) });
    assert.deepEqual([code, stdout], [0, noDraft]);
  });

  it('counts the files that do not look like drafts, so that none is taken for checked', async () => {
    const one = await engross(['check', '.'], { cwd: folderOf({ 'letter.txt': letter }) });
    assert.equal(
      one.stdout,
      'No draft was checked.\n1 file passed over: it does not look like a legal draft (name it to have it checked).\n',
    );
    const two = await engross(['check', '.'], { cwd: folderOf({ 'a.txt': letter, 'b.md': letter, 'c.txt': right }) });
    assert.match(two.stdout, /^1 draft checked: nothing disagrees\.\n/);
    assert.match(
      two.stdout,
      /\n2 files passed over: they do not look like legal drafts \(name one to have it checked\)\.\n$/,
    );
  });

  it('says nothing of files that the settings leave out', async () => {
    const cwd = folderOf({ '.engross.json': '{ "check": "never" }', 'letter.txt': letter, 'wrong.txt': wrong });
    const { code, stdout } = await engross(['check', '.'], { cwd });
    assert.deepEqual([code, stdout], [0, noDraft]);
  });
});

describe('a file named explicitly', () => {
  it('is checked whatever its name and look', async () => {
    const cwd = folderOf({ 'letter.txt': letter, 'clause.foo': wrong, empty: '' });
    assert.deepEqual(await checked(['letter.txt', 'clause.foo', 'empty'], { cwd }), [
      'letter.txt',
      'clause.foo',
      'empty',
    ]);
  });

  it('is read as Markdown by its name alone', async () => {
    const fenced = `~~~\n${wrong}~~~\n`;
    const cwd = folderOf({ 'a.md': fenced, 'a.txt': fenced, 'a.markdown': fenced });
    const { results } = await checkJson(['a.md', 'a.markdown', 'a.txt'], { cwd });
    assert.deepEqual(
      results.map(({ messages }) => messages.length),
      [0, 0, 1],
    );
  });
});

describe('the standard input', () => {
  it('is read for -', async () => {
    const { code, results } = await checkJson(['-'], { input: wrong });
    assert.equal(code, 1);
    assert.deepEqual(
      results.map(({ filePath, errorCount }) => [filePath, errorCount]),
      [['<stdin>', 1]],
    );
  });

  it('goes by the name it is given, which need not be there', async () => {
    const cwd = folderOf({});
    const { results } = await checkJson(['--stdin-filename', 'drafts/note.md', '-'], {
      cwd,
      input: `~~~\n${wrong}~~~\n`,
    });
    assert.deepEqual(
      results.map(({ filePath, messages }) => [filePath, messages.length]),
      [[join(cwd, 'drafts/note.md'), 0]],
    );
  });

  it('may stand between files, and be empty', async () => {
    const cwd = folderOf({ 'a.txt': right, 'b.txt': right });
    assert.deepEqual(await checked(['a.txt', '-', 'b.txt'], { cwd }), ['a.txt', '<stdin>', 'b.txt']);
  });
});
