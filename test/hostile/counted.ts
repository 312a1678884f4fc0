import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * What a script of this folder counts, a line each. It runs in a process of its own: counting resets what a run of
 * coverage counts, and has to begin before the analysis is loaded.
 */
export async function counted<Line>(script: string): Promise<readonly Line[]> {
  const { NODE_V8_COVERAGE: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, script)],
    { env },
  );
  return stdout
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
}
