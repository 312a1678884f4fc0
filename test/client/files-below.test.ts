import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { filesBelow, type Listing, type Walk } from '../../client/src/files-below.ts';

/** A folder by its path, `/` at the root: its files, its folders, and what is neither. */
const folders: Readonly<Record<string, Listing>> = {
  '/': [
    ['a.txt', 'file'],
    ['b.png', 'file'],
    ['filed', 'folder'],
    ['node_modules', 'folder'],
    ['up', 'other'],
  ],
  '/filed': [
    ['c.txt', 'file'],
    ['old', 'folder'],
    ['locked', 'folder'],
  ],
  '/filed/old': [['d.txt', 'file']],
  '/node_modules': [['e.txt', 'file']],
};

const walk = (changes: Partial<Walk<string>> = {}): Walk<string> => ({
  list: (folder) => {
    const listing = folders[folder];
    return listing ? Promise.resolve(listing) : Promise.reject(new Error('no permission'));
  },
  child: (folder, name) => `${folder === '/' ? '' : folder}/${name}`,
  wanted: (name) => name.endsWith('.txt'),
  entered: (name) => name !== 'node_modules',
  calledOff: () => false,
  ...changes,
});

describe('the files below a folder', () => {
  it('are found at every depth, those that are wanted, and a folder that cannot be listed is among them', async () => {
    const found = await filesBelow('/', walk());
    assert.deepEqual([...found].sort(), ['/a.txt', '/filed/c.txt', '/filed/locked', '/filed/old/d.txt']);
  });

  it('are looked for no longer once that is called off', async () => {
    let listed = 0;
    const list = (folder: string): Promise<Listing> => {
      listed++;
      return walk().list(folder);
    };
    assert.deepEqual(await filesBelow('/', walk({ list, calledOff: () => listed > 0 })), ['/a.txt']);
    assert.equal(listed, 1);
  });

  it('are asked for a few folders at a time, however many there are', async () => {
    const many: Listing = Array.from({ length: 100 }, (_, at) => [`folder${at}`, 'folder'] as const);
    let [now, most] = [0, 0];
    const list = async (folder: string): Promise<Listing> => {
      most = Math.max(most, ++now);
      await Promise.resolve();
      now--;
      return folder === '/' ? many : [[`draft.txt`, 'file']];
    };
    assert.equal((await filesBelow('/', walk({ list }))).length, 100);
    assert.ok(most > 1 && most <= 8, `${most} at a time`);
  });
});
