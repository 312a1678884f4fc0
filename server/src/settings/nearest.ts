import { URI, Utils } from 'vscode-uri';
import type { FileHost } from './file-host.ts';
import { readSettingsFile, SETTINGS_FILE, type SettingsFile } from './settings-file.ts';

/** The settings files of the folders met so far; each is read once until it is forgotten. */
export interface SettingsFiles {
  /**
   * The nearest settings file above a draft, given the draft's URI: undefined where there is none or the draft has no
   * folder yet. A file that cannot be read counts as empty, with a problem that says so.
   */
  readonly nearest: (draft: string) => Promise<SettingsFile | undefined>;
  /** Forgets what was read of one file, given its URI, or of all. */
  readonly forget: (uri?: string) => void;
  /** Forgets what was read of the files above a draft. */
  readonly forgetAbove: (draft: string) => void;
  /** Takes a file as read. */
  readonly take: (file: SettingsFile) => void;
}

/** The settings files that a host reads. */
export function createSettingsFiles(host: FileHost): SettingsFiles {
  const read = new Map<string, Promise<SettingsFile | undefined>>();

  const readAt = (uri: string): Promise<SettingsFile | undefined> => {
    const known = read.get(uri);
    if (known) return known;
    const reading = host.read(uri).then(
      (text) => (text === undefined ? undefined : readSettingsFile(uri, text)),
      (error: unknown): SettingsFile => ({
        uri,
        text: '',
        settings: {},
        problems: [`cannot be read: ${reason(error)}`],
      }),
    );
    read.set(uri, reading);
    return reading;
  };

  return {
    async nearest(draft) {
      for (const folder of foldersAbove(draft)) {
        const file = await readAt(settingsFileIn(folder));
        if (file) return file;
      }
      return undefined;
    },
    forget(uri) {
      if (uri === undefined) read.clear();
      else read.delete(URI.parse(uri).toString());
    },
    forgetAbove(draft) {
      for (const folder of foldersAbove(draft)) read.delete(settingsFileIn(folder));
    },
    take: (file) => void read.set(URI.parse(file.uri).toString(), Promise.resolve(file)),
  };
}

/** The URI of the settings file in a folder, given the folder's URI. */
export const settingsFileIn = (folder: string): string => Utils.joinPath(URI.parse(folder), SETTINGS_FILE).toString();

/** The folders a draft lies in, the nearest first; none for a draft that is not saved yet, or whose URI is none. */
export function* foldersAbove(draft: string): Iterable<string> {
  const address = parsed(draft);
  if (!address || address.scheme === 'untitled' || !address.path.startsWith('/')) return;
  for (let folder = Utils.dirname(address); ; folder = Utils.dirname(folder)) {
    yield folder.toString();
    if (isTop(folder)) return;
  }
}

function parsed(uri: string): URI | undefined {
  try {
    return URI.parse(uri);
  } catch {
    return undefined;
  }
}

/** Whether nothing lies above a folder: on Windows a drive, `/c:`, and the folder that another machine shares. */
const isTop = ({ scheme, authority, path }: URI): boolean =>
  path === '/' ||
  (scheme === 'file' && (/^\/[a-z]:$/i.test(path) || (authority !== '' && path.lastIndexOf('/') === 0)));

/** The path of a draft as the settings file in some folder above it names it; undefined when it lies elsewhere. */
export function pathFrom(settingsFile: string, draft: string): string | undefined {
  const folder = Utils.dirname(asWritten(settingsFile));
  const file = asWritten(draft);
  const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  if (folder.scheme !== file.scheme || folder.authority !== file.authority || !file.path.startsWith(prefix))
    return undefined;
  return file.path.slice(prefix.length);
}

/** A URI with the letter of its drive small, as we write it; editors and Node give it in either case. */
const asWritten = (uri: string): URI => URI.parse(URI.parse(uri).toString());

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
