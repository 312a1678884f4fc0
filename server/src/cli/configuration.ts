import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { draftSettings, type DraftSettings } from '../settings/draft-settings.ts';
import type { FileHost } from '../settings/file-host.ts';
import { createSettingsFiles } from '../settings/nearest.ts';
import { readSettingsFile, type SettingsFile } from '../settings/settings-file.ts';
import { decode } from './decode.ts';
import { nameless, shownPath } from './sources.ts';
import { reasonOf, type Trouble } from './trouble.ts';

/** The settings for one draft, with what their file says wrongly where no draft before was told. */
export interface Configured {
  readonly settings: DraftSettings;
  readonly troubles: readonly Trouble[];
}

/** Finds the settings for the draft at a path (absolute, or `<stdin>`). */
export type Configuration = (path: string) => Promise<Configured>;

/**
 * Settings from the named file, or from the `.engross.json` nearest to each draft, or (`false`) none. What a file says
 * wrongly is told once and the rest of it holds.
 */
export function createConfiguration(config: string | boolean, folder: string): Configuration {
  if (config === false) return always({ settings: draftSettings('', undefined), troubles: [] });
  const told = new Set<SettingsFile>();
  const troublesOf = (file: SettingsFile | undefined): readonly Trouble[] => {
    if (!file || told.has(file)) return [];
    told.add(file);
    const path = shownPath(fileURLToPath(file.uri), folder);
    return file.problems.map((reason) => ({ path, reason }));
  };
  const find = config === true ? createSettingsFiles(host).nearest : always(namedFile(resolve(folder, config)));
  return async (path) => {
    const uri = pathToFileURL(path === nameless ? join(folder, 'stdin') : path).href;
    const file = await find(uri);
    return { settings: draftSettings(uri, file), troubles: troublesOf(file) };
  };
}

const always =
  <T>(value: T) =>
  (): Promise<T> =>
    Promise.resolve(value);

/** A file that the user names must be there; its silences are for drafts below its folder, as in a found one. */
function namedFile(path: string): SettingsFile {
  const uri = pathToFileURL(path).href;
  try {
    return readSettingsFile(uri, decode(readFileSync(path)).text);
  } catch (error) {
    return { uri, text: '', settings: {}, problems: [reasonOf(error)] };
  }
}

const host: FileHost = {
  read: (uri) => {
    const path = fileURLToPath(uri);
    try {
      return Promise.resolve(decode(readFileSync(path)).text);
    } catch (error) {
      const missing =
        error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
      return missing ? Promise.resolve(undefined) : Promise.reject(new Error(reasonOf(error), { cause: error }));
    }
  },
};
