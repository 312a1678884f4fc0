import { readdir, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { Syntax } from '../analysis/index.ts';
import { readAll } from './streams.ts';
import { reasonOf, type Trouble } from './trouble.ts';

/** Something to check: a file, or what stands on the standard input. */
export interface Source {
  /** Absolute; `<stdin>` for nameless input. */
  readonly path: string;
  /** As shown to the user: relative to the working directory where it lies below it. */
  readonly shown: string;
  /**
   * A source named by the user is checked whatever it looks like; one met in a folder only when it looks legal or is
   * called an exhibit.
   */
  readonly named: boolean;
  readonly isFile: boolean;
}

/** The path of what is read from standard input. */
export const nameless = '<stdin>';

/** Syntax follows the address: Markdown for `.md` and `.markdown`, plain text for everything else. */
export const syntaxOf = (path: string): Syntax => (/\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plain');

/** The path as a user of that folder would name it. */
export function shownPath(path: string, folder: string): string {
  const shown = relative(folder, path);
  const below = shown !== '' && shown !== '..' && !shown.startsWith(`..${sep}`) && !isAbsolute(shown);
  return path !== nameless && below ? shown : path;
}

/**
 * The drafts that the arguments name, in the order named and each once; inside a folder by path. What cannot be found
 * or entered is told to `failed` and does not keep the others from being checked.
 */
export async function findSources(
  names: readonly string[],
  folder: string,
  stdinName: string | undefined,
  failed: (trouble: Trouble) => void,
): Promise<readonly Source[]> {
  const found = new Map<string, Source>();
  const add = (path: string, named: boolean): void => {
    if (named || !found.has(path)) found.set(path, fileSource(path, folder, named));
  };
  for (const name of names) {
    if (name === '-') {
      const source = stdinSource(folder, stdinName);
      found.set(`- ${source.path}`, source);
      continue;
    }
    if (name === '') {
      // It would be resolved to the working folder: `engross check "$DRAFT"` would check all of that.
      failed({ path: '""', reason: 'a draft has a name; this folder is called .' });
      continue;
    }
    const path = resolve(folder, name);
    try {
      if (!statSync(path).isDirectory()) add(path, true);
      else for (const file of await draftsBelow(path, folder, failed)) add(file, false);
    } catch (error) {
      failed({ path: name, reason: reasonOf(error) });
    }
  }
  return [...found.values()];
}

const fileSource = (path: string, folder: string, named: boolean): Source => ({
  path,
  shown: shownPath(path, folder),
  named,
  isFile: true,
});

function stdinSource(folder: string, name: string | undefined): Source {
  const path = name === undefined ? nameless : resolve(folder, name);
  return { path, shown: shownPath(path, folder), named: true, isFile: false };
}

/** What it holds. */
export const readSource = ({ isFile, path }: Source): Buffer | Promise<Buffer> =>
  isFile ? readFileSync(path) : readAll(process.stdin);

/**
 * Files below a folder that may be drafts. Symbolic links are not followed: no circle can be walked and nothing is
 * checked twice; who wants what a link leads to names the link. Folders whose name starts with a dot are not entered.
 */
async function draftsBelow(
  top: string,
  folder: string,
  failed: (trouble: Trouble) => void,
): Promise<readonly string[]> {
  const files = await glob('**/*.{exhibit,md,markdown,txt}', {
    cwd: top,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: {
      readdir: readdirThatTells((path, error) => failed({ path: shownPath(path, folder), reason: reasonOf(error) })),
    },
  });
  return files.sort(byPath).map((file) => join(top, file));
}

/** The walker passes over a folder that cannot be entered; we look over its shoulder, so that it is named. */
function readdirThatTells(failed: (path: string, error: Error) => void): typeof readdir {
  type Callback = (error: NodeJS.ErrnoException | null, entries: unknown) => void;
  const reads = (path: string, options: { withFileTypes: true }, done: Callback): void => {
    readdir(path, options, (error, entries) => {
      if (error) failed(resolve(path), error);
      done(error, entries);
    });
  };
  // The adapter is declared as Node's whole set of overloads; the walker calls this one alone.
  return reads as typeof readdir;
}

/**
 * Folder by folder, by UTF-16 units: the same order on every machine. The walker parts folders by `/` on every system.
 */
function byPath(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = '', y = ''] = [left[i], right[i]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return left.length - right.length;
}
