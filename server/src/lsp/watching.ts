import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../settings/settings-file.ts';
import { describe } from './log.ts';
import type { Service } from './service.ts';
import type { SettingsSource } from './settings.ts';

/** What the client tells of its own accord: its settings, where it cannot be asked for them, and its folders. */
export interface Told {
  /** The settings it last sent, whatever they are. */
  configuration: unknown;
  /** The URIs of the folders that are open. */
  folders: readonly string[];
}

/**
 * Follows changes of settings, of settings files and of folders; after each, what was read is forgotten and shown anew.
 * Returns what asks the client to tell of them, to be called once it is ready.
 */
export function watch(
  { connection, client, log }: Service,
  told: Told,
  settings: SettingsSource,
  show: () => void,
): () => void {
  const unwatched = (error: unknown): void => {
    log.error(`Changes of settings will not be seen: ${describe(error)}`);
  };

  connection.onDidChangeConfiguration((params) => {
    const given: unknown = params.settings;
    told.configuration = typeof given === 'object' && given !== null && 'engross' in given ? given.engross : undefined;
    settings.forgetAll();
    show();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) settings.forgetFile(uri);
    show();
  });
  return () => {
    if (client.watchesConfiguration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'engross' }).catch(unwatched);
    }
    if (client.watchesFiles) {
      const watchers = [{ globPattern: `**/${SETTINGS_FILE}` }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(unwatched);
    }
    if (client.hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        told.folders = [...told.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        settings.forgetAll();
        show();
      });
    }
  };
}
