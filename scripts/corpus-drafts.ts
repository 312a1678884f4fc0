import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Syntax } from '../server/src/analysis/index.ts';

/** A draft of a folder of real ones. */
export interface CorpusDraft {
  /** Its path from the folder on. */
  readonly name: string;
  readonly text: string;
  readonly syntax: Syntax;
}

/**
 * The drafts of a folder and below it, by name. Without a folder those that lie beside the project, in
 * `../shared/corpus/docs`: they are real ones and no part of it.
 */
export function* corpusDrafts(given: string | undefined): Generator<CorpusDraft> {
  const folder = resolve(given ?? join(import.meta.dirname, '../../shared/corpus/docs'));
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, entry);
    if (!statSync(path).isFile()) continue;
    const syntax = /\.(?:md|markdown)$/.test(entry) ? 'markdown' : 'plain';
    yield { name: relative(folder, path), text: readFileSync(path, 'utf8'), syntax };
  }
}
