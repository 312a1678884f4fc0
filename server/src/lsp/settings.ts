import { draftSettings, type DraftSettings } from '../settings/draft-settings.ts';
import type { FileHost } from '../settings/file-host.ts';
import { createSettingsFiles, settingsFileIn } from '../settings/nearest.ts';
import { validateSettings } from '../settings/settings.ts';
import { readSettingsFile, type SettingsFile } from '../settings/settings-file.ts';
import { isDraftAddress, schemeOf } from './language.ts';

/** The settings of drafts, given the URI of each. */
export interface SettingsSource {
  /** What holds for a draft, if it has been read already. */
  readonly known: (uri: string) => DraftSettings | undefined;
  /** What holds for a draft. Never rejects: what cannot be read is reported and its defaults hold. */
  readonly of: (uri: string) => Promise<DraftSettings>;
  /** The settings file that holds for a draft: the one nearest to it. */
  readonly fileOf: (uri: string) => Promise<SettingsFile | undefined>;
  /** Takes a settings file's new text as read, before it can be seen where it is kept. */
  readonly take: (uri: string, text: string) => void;
  /** Reads again whatever stands above a draft when it is next asked for. */
  readonly forgetDraft: (uri: string) => void;
  readonly forgetFile: (uri: string) => void;
  /** Reads all settings again when they are next asked for. */
  readonly forgetAll: () => void;
}

/** Where settings come from, and where what is wrong with them goes. */
export interface SettingsContext {
  readonly files: FileHost;
  /** The URIs of the folders that are open now. */
  readonly folders: () => readonly string[];
  /** The editor's settings under `engross` for a draft, as the editor gives them: any value, null included. */
  readonly configuration: (uri: string) => Promise<unknown>;
  /** Tells the user, once, what is wrong with a settings file, or the log what is wrong with the editor's settings. */
  readonly report: (file: string | undefined, problems: readonly string[]) => void;
}

/** The settings of the editor and of the files it has, read when they are first asked for. */
export function createSettings(context: SettingsContext): SettingsSource {
  const files = createSettingsFiles(context.files);
  const known = new Map<string, DraftSettings>();
  const reading = new Map<string, Promise<DraftSettings>>();
  const placeOf = (uri: string): string => placeIn(context.folders(), uri);
  // An editor's own pages, such as the preview of a rename, lie in no folder that could be asked.
  const nearest: SettingsSource['fileOf'] = (uri) =>
    isDraftAddress(uri) ? files.nearest(placeOf(uri)) : Promise.resolve(undefined);
  const forget = (): void => {
    known.clear();
    reading.clear();
  };

  return {
    known: (uri) => known.get(uri),
    of(uri) {
      const started = reading.get(uri);
      if (started) return started;
      const promise = readSettings(uri, nearest(uri), context).then((settings) => {
        // What was forgotten meanwhile is read anew for whoever asks next.
        if (reading.get(uri) === promise) known.set(uri, settings);
        return settings;
      });
      reading.set(uri, promise);
      return promise;
    },
    fileOf: nearest,
    take(uri, text) {
      files.take(readSettingsFile(uri, text));
      forget();
    },
    forgetDraft(uri) {
      files.forgetAbove(placeOf(uri));
      known.delete(uri);
      reading.delete(uri);
    },
    forgetFile(uri) {
      files.forget(uri);
      forget();
    },
    forgetAll() {
      files.forget();
      forget();
    },
  };
}

/** A draft that is not saved yet goes by the first of the open folders, as if it lay in it. */
function placeIn([first]: readonly string[], uri: string): string {
  return first !== undefined && schemeOf(uri) === 'untitled' ? settingsFileIn(first) : uri;
}

async function readSettings(
  uri: string,
  nearest: Promise<SettingsFile | undefined>,
  { configuration, report }: SettingsContext,
): Promise<DraftSettings> {
  const [given, file] = await Promise.all([configuration(uri).catch(() => undefined), nearest]);
  const editor = validateSettings(given);
  report(undefined, editor.problems);
  if (file) report(file.uri, file.problems);
  return draftSettings(uri, file, editor.settings);
}
