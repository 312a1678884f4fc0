import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { after } from 'mocha';
import { cliBundle } from '../../scripts/cli-bundle.ts';

/** How a run of the command line ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

let bundled: Promise<string> | undefined;

/** The bundled command line, made once for all tests: reading TypeScript in each of its processes would be slow. */
export function bundledCli(): Promise<string> {
  bundled ??= (async () => {
    const outfile = join(temporaryFolder(), 'cli.cjs');
    await build({ ...cliBundle, outfile, logLevel: 'error' });
    return outfile;
  })();
  return bundled;
}

const folders: string[] = [];

/** A new folder that goes when the tests have run; everyone may read it, for tests that give up their rights. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'engross-cli-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that holds the files given, by path. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The environment without what the tests' own run may have been given: colours, and a loader of TypeScript. */
export function environment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...rest } = process.env;
  return rest;
}

/** A user without rights of its own; tests that run as root become it, since nothing is closed to root. */
export const nobody: RunOptions = process.getuid?.() === 0 ? { uid: 65534 } : {};

/** Runs the bundled command line as a process, without a terminal. */
export async function engross(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const run = spawnSync(process.execPath, [await bundledCli(), ...args], {
    cwd: options.cwd ?? temporaryFolder(),
    input: options.input ?? '',
    env: { ...environment(), ...options.env },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    maxBuffer: 1 << 28,
  });
  return { code: run.status, stdout: run.stdout.toString(), stderr: run.stderr.toString() };
}

/** What the JSON format holds, as far as the tests read it. */
export interface JsonMessage {
  readonly ruleId: string;
  readonly severity: 0 | 1 | 2;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fix?: JsonFix;
  readonly suggestions?: readonly { readonly desc: string; readonly fix: JsonFix }[];
}

export interface JsonFix {
  readonly range: readonly [number, number];
  readonly text: string;
}

export interface JsonResult {
  readonly filePath: string;
  readonly messages: readonly JsonMessage[];
  readonly errorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
}

/** Checks with `--format json` and reads the result. */
export async function checkJson(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome & { readonly results: readonly JsonResult[] }> {
  const outcome = await engross(['check', '--format', 'json', ...args], options);
  return { ...outcome, results: JSON.parse(outcome.stdout) };
}
