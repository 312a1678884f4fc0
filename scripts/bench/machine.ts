import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../editor/project.ts';
import type { Contender } from './contenders.ts';

/** What the figures were taken on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** In GB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** How many processes wanted to run, on average over the last minute, before the first run. */
  readonly load: number;
}

/** The machine that this runs on. */
export const thisMachine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  node: process.version,
  load: loadavg()[0] ?? 0,
});

/** The versions of everything that was measured: ours, what ours rests on, and the peers' packages, in that order. */
export function versionsOf(contenders: readonly Contender[], peersFolder: string | undefined): readonly string[] {
  const version = (folder: string): string => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  const installed = (folder: string, name: string): string => `${name} ${version(join(folder, 'node_modules', name))}`;
  const shared = ['vscode-languageserver', 'remark-parse', 'esbuild'];
  const packages = contenders.flatMap(({ packages: names = [] }) => names);
  return [
    `Engross ${version(projectFolder)}`,
    ...shared.map((name) => installed(projectFolder, name)),
    ...(peersFolder === undefined ? [] : packages.map((name) => installed(peersFolder, name))),
  ];
}
