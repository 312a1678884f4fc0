import type { Connection } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../settings/settings-file.ts';

/** Where trouble goes: the client's log, and for what the user can mend, a message as well. */
export interface Log {
  readonly error: (message: string) => void;
  /** A rule that threw: it would do so for many blocks, and one line is enough. */
  readonly crashed: (rule: string, error: unknown) => void;
  /**
   * What is wrong with a settings file (given its URI) or with the editor's own settings. It is shown once, and again
   * when it has been right or differently wrong in between.
   */
  readonly settings: (file: string | undefined, problems: readonly string[]) => void;
}

/** A log that writes to the client. */
export function createLog({ console, window }: Connection): Log {
  const crashes = new Set<string>();
  const shown = new Map<string | undefined, string>();
  return {
    error: (message) => console.error(message),
    crashed(rule, error) {
      const message = `The rule ${rule} failed and was passed over: ${describe(error)}`;
      if (crashes.has(message)) return;
      crashes.add(message);
      console.error(message);
    },
    settings(file, problems) {
      const text = problems.join('; ');
      if ((shown.get(file) ?? '') === text) return;
      shown.set(file, text);
      if (text === '') return;
      console.error(`${file === undefined ? 'Settings under “engross”' : shownAddress(file)}: ${text}`);
      // A narrow message cuts off its end: what is wrong stands first.
      if (file !== undefined) window.showWarningMessage(`${SETTINGS_FILE}: ${text} (${shownAddress(file)})`);
    },
  };
}

/** What went wrong, with the place where it did. */
export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** A file's URI as people read it: the path, without escapes. */
export function shownAddress(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\//, ''));
  } catch {
    return uri;
  }
}
