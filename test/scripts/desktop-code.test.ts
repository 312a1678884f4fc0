import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, it } from 'mocha';
import { findDesktopCode, howToGetCode, openDesktop, type Surroundings } from '../../scripts/editor/desktop-code.ts';

const path = ['/one', '/two/remote-cli', '/three'].join(delimiter);
const linux: Surroundings = {
  platform: 'linux',
  env: { PATH: path, DISPLAY: ':0' },
  exists: (file) => file === '/three/code',
};

describe('the desktop VS Code', () => {
  it('is the first `code` on the PATH', () => {
    assert.equal(findDesktopCode(linux), join('/three', 'code'));
    assert.equal(findDesktopCode({ ...linux, exists: () => false }), undefined);
  });

  it('is `code.cmd` on Windows', () => {
    const exists = (file: string): boolean => file.endsWith('code.cmd');
    assert.equal(findDesktopCode({ platform: 'win32', env: { Path: '/one' }, exists }), join('/one', 'code.cmd'));
  });

  it('is not taken where it could show no window here', () => {
    assert.equal(findDesktopCode({ ...linux, env: { PATH: path } }), undefined, 'no display');
    assert.equal(findDesktopCode({ ...linux, env: { ...linux.env, WSL_DISTRO_NAME: 'Debian' } }), undefined, 'WSL');
    const exists = (file: string): boolean => file === join('/two/remote-cli', 'code');
    assert.equal(findDesktopCode({ ...linux, exists }), undefined, 'the remote command of another VS Code');
    assert.equal(
      findDesktopCode({ ...linux, platform: 'darwin', env: { PATH: path } }),
      join('/three', 'code'),
      'macOS',
    );
  });

  it('is told how to be had in one line', () => {
    for (const platform of ['darwin', 'win32'] as const) assert.match(howToGetCode(platform), /^.*npm start again\.$/);
  });

  it('gets the extension installed in a profile of its own, then the folder, and is closed by its lock', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'engross-desktop-'));
    const lock = join(folder, 'profile', 'data', 'code.lock');
    const command = await script(join(folder, 'code'), [
      `echo "$@" >> '${folder}/calls'`,
      `case "$*" in *--wait*) setsid '${folder}/window' & wait "$!"; esac`,
    ]);
    // Like the real one: it is no child of the command, and leaves its id in its profile.
    await script(join(folder, 'window'), [
      `trap 'echo closed > ${folder}/closed; exit' TERM`,
      `echo "$$" > '${lock}'`,
      'while :; do sleep 0.1; done',
    ]);
    try {
      const window = await openDesktop(command, join(folder, 'profile'), 'engross.vsix', '/samples');
      await appears(lock);
      await window.stop();
      await appears(join(folder, 'closed'));
      const [install, open] = (await readFile(join(folder, 'calls'), 'utf8')).split('\n');
      const own = `--user-data-dir ${join(folder, 'profile', 'data')} --extensions-dir ${join(folder, 'profile', 'extensions')}`;
      assert.ok(install?.startsWith(own) && install.includes('--install-extension engross.vsix --force'), install);
      assert.ok(open?.startsWith(own) && open.endsWith('/samples'), open);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function script(file: string, lines: readonly string[]): Promise<string> {
  await writeFile(file, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
  return file;
}

/** Waits until a file holds something. */
async function appears(file: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while ((await readFile(file, 'utf8').catch(() => '')) === '')
    assert.ok(Date.now() < deadline, `${file} did not appear`);
}
