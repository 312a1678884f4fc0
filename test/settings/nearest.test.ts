import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { createSettingsFiles, foldersAbove, pathFrom, settingsFileIn } from '../../server/src/settings/nearest.ts';

/** A host with these files that counts what is read of it. */
const hostOf = (files: Readonly<Record<string, string | Error>>) => {
  const reads: string[] = [];
  return {
    reads,
    read(uri: string): Promise<string | undefined> {
      reads.push(uri);
      const file = files[uri];
      return file instanceof Error ? Promise.reject(file) : Promise.resolve(file);
    },
  };
};

describe('the nearest settings file', () => {
  it('is the one in the first folder above the draft that has one', async () => {
    const files = createSettingsFiles(
      hostOf({ 'file:///a/.engross.json': '{"check":"never"}', 'file:///a/b/c/.engross.json': '{"check":"always"}' }),
    );
    assert.equal((await files.nearest('file:///a/b/c/d/draft.txt'))?.settings.check, 'always');
    assert.equal((await files.nearest('file:///a/b/draft.txt'))?.settings.check, 'never');
    assert.equal(await files.nearest('file:///other/draft.txt'), undefined);
  });

  it('is read once, until it is forgotten', async () => {
    const host = hostOf({ 'file:///a/.engross.json': '{}' });
    const files = createSettingsFiles(host);
    await Promise.all([files.nearest('file:///a/one.txt'), files.nearest('file:///a/two.txt')]);
    assert.deepEqual(host.reads, ['file:///a/.engross.json']);
    files.forget('file:///a/.engross.json');
    await files.nearest('file:///a/one.txt');
    assert.equal(host.reads.length, 2);
    files.forgetAbove('file:///a/one.txt');
    await files.nearest('file:///a/one.txt');
    assert.equal(host.reads.length, 3);
    files.forget();
    await files.nearest('file:///a/one.txt');
    assert.equal(host.reads.length, 4);
    files.forget('file:///b/.engross.json');
    await files.nearest('file:///a/one.txt');
    assert.equal(host.reads.length, 4, 'of another file nothing was read');
  });

  it('that cannot be read says so and settles nothing', async () => {
    const file = await createSettingsFiles(hostOf({ 'file:///a/.engross.json': new Error('no right to') })).nearest(
      'file:///a/one.txt',
    );
    assert.deepEqual(file?.settings, {});
    assert.deepEqual(file?.problems, ['cannot be read: no right to']);
  });

  it('is none for a draft that is not saved', async () => {
    const host = hostOf({});
    assert.equal(await createSettingsFiles(host).nearest('untitled:Untitled-1'), undefined);
    assert.equal(await createSettingsFiles(host).nearest('untitled:/deal/new.txt'), undefined);
    assert.deepEqual(host.reads, []);
  });

  it('is looked for on every system and scheme', () => {
    assert.deepEqual([...foldersAbove('file:///deal/ex%2010.txt')], ['file:///deal', 'file:///']);
    assert.deepEqual(
      [...foldersAbove('vscode-vfs://github/o/r/a.md')],
      ['vscode-vfs://github/o/r', 'vscode-vfs://github/o', 'vscode-vfs://github/'],
    );
  });
});

describe('the folders above a draft on Windows', () => {
  for (const draft of ['file:///c%3A/deal/drafts/ex10.txt', 'file:///C:/ex10.txt', 'file://server/deals/a/ex10.txt']) {
    it(`are such as have a path there: ${draft}`, () => {
      const paths = [...foldersAbove(draft)].map((folder) => fileURLToPath(settingsFileIn(folder), { windows: true }));
      assert.ok(paths.length > 0);
      for (const path of paths) assert.match(path, /^(?:c:\\|\\\\server\\deals\\)/);
    });
  }
});

describe('a draft as a settings file names it', () => {
  it('is a path below its folder, with forward slashes and without escapes', () => {
    assert.equal(pathFrom('file:///deal/.engross.json', 'file:///deal/a/ex%2010.txt'), 'a/ex 10.txt');
    assert.equal(pathFrom('file:///.engross.json', 'file:///a.txt'), 'a.txt');
    assert.equal(pathFrom('file:///deal/.engross.json', 'file:///dealer/a.txt'), undefined);
    assert.equal(pathFrom('file:///deal/.engross.json', 'vscode-vfs:///deal/a.txt'), undefined);
    assert.equal(pathFrom('vscode-vfs://x/deal/.engross.json', 'vscode-vfs://y/deal/a.txt'), undefined);
    assert.equal(pathFrom(settingsFileIn('file:///C:/deal'), 'file:///C:/deal/a/ex10.txt'), 'a/ex10.txt', 'a drive');
  });
});
