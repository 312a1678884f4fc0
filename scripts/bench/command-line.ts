import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreement } from './drafts/agreement.ts';
import { contradictory } from './drafts/contradictory.ts';
import { laidOut } from './drafts/draft.ts';
import { yardstick } from './yardstick.ts';

/** One run of `engross check` over a folder. */
export interface FolderRun {
  /** In milliseconds: from start to end, and of all cores together. */
  readonly wall: number;
  readonly cpu: number;
  /** Peak memory in MB. */
  readonly memory: number | undefined;
}

/** A folder, its size in bytes, and the runs over it with one thread and with two, side by side. */
export interface FolderTimes {
  readonly name: string;
  readonly drafts: number;
  readonly bytes: number;
  readonly jobs: readonly { readonly jobs: number; readonly runs: readonly FolderRun[] }[];
  /** How fast the machine looked up words (MB/s) beside each round of runs. */
  readonly yardsticks: readonly number[];
}

/**
 * Fills a folder with drafts of all sizes, about so many characters together: one in four Markdown, one in eight
 * contradictory.
 */
export async function makeFolder(folder: string, length: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sizes = [8_000, 20_000, 45_000, 110_000] as const;
  for (let index = 0, written = 0; written < length; index++) {
    const syntax = index % 4 === 3 ? 'markdown' : 'plain';
    // Some sizes come in both syntaxes, so that neither is the syntax of short drafts.
    const size = sizes[(index + Math.floor(index / 4)) % 4] ?? 8_000;
    const parts = index % 8 === 5 ? contradictory(size) : agreement(size, 20_000);
    const text = laidOut(parts, syntax);
    await writeFile(join(folder, `draft-${String(index).padStart(4, '0')}.${syntax === 'plain' ? 'txt' : 'md'}`), text);
    written += text.length;
  }
}

/**
 * Times the command line on a folder with one thread and with two, in turns; after the deadline (milliseconds) no other
 * round is begun.
 */
export async function timeFolder(
  name: string,
  folder: string,
  files: { readonly cli: string; readonly usage: string },
  rounds: number,
  deadline: number,
): Promise<FolderTimes> {
  const one: FolderRun[] = [];
  const two: FolderRun[] = [];
  const yardsticks: number[] = [];
  const page = laidOut(agreement(1_000_000, 50_000), 'plain');
  for (let round = 0; round < rounds && (round === 0 || performance.now() < deadline); round++) {
    yardsticks.push(yardstick(page));
    one.push(await check(folder, 1, files));
    two.push(await check(folder, 2, files));
  }
  const drafts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md|markdown|exhibit)$/.test(file))
    .map((file) => statSync(join(folder, file)).size);
  return {
    name,
    drafts: drafts.length,
    bytes: drafts.reduce((sum, size) => sum + size, 0),
    jobs: [
      { jobs: 1, runs: one },
      { jobs: 2, runs: two },
    ],
    yardsticks,
  };
}

async function check(
  folder: string,
  jobs: number,
  { cli, usage }: { readonly cli: string; readonly usage: string },
): Promise<FolderRun> {
  const report = `${usage}.json`;
  await rm(report, { force: true });
  const args = ['--require', usage, cli, 'check', '--format', 'json', '--jobs', String(jobs), folder];
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, BENCH_USAGE: report },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = await once(child, 'close');
  const wall = performance.now() - started;
  // It ends with 1 where it found errors, which it is meant to.
  if (code !== 0 && code !== 1) throw new Error(`engross check ended with ${code}: ${stderr.slice(0, 500)}`);
  const used: { readonly cpu: number; readonly memory: number | null } = JSON.parse(readFileSync(report, 'utf8'));
  return { wall, cpu: used.cpu, memory: used.memory ?? undefined };
}
