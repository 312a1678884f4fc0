import { readFile } from 'node:fs/promises';
import { eventually } from './eventually.ts';
import type { Frame } from './frame.ts';
import { beginning } from './keys.ts';

/** How a drafter opens, saves and closes files. */
export interface Files {
  readonly openFile: (name: string) => Promise<void>;
  /** Opens an untitled plain text document. */
  readonly newUntitled: () => Promise<void>;
  /** Asks for the draft to be saved; `fileWith` sees when it is. */
  readonly save: () => Promise<void>;
  /** Waits until a file holds what is accepted; returns its text. */
  readonly fileWith: (path: string, accept: (text: string) => boolean) => Promise<string>;
  /** Closes all editors, without saving what is in them, and the panel below them. */
  readonly closeEditors: () => Promise<void>;
}

/** How often a file is opened from the Explorer before that is given up, and how long each try may take. */
const opening = { attempts: 5, timeout: 6000 };

export function filesIn({ page, press, pressUntil, runCommand, editorHasFocus }: Frame): Files {
  const explorer = page.locator('.explorer-folders-view');
  /** The Explorer now and then misses that a file which was removed has come again. */
  const refreshExplorer = async (): Promise<void> => {
    await explorer.hover();
    const button = page.getByRole('button', { name: 'Refresh Explorer' });
    // Where there is no such button the row may still come.
    await button.click({ timeout: opening.timeout }).catch(() => undefined);
  };
  return {
    openFile: async (name) => {
      const label = page.locator('.label-name', { hasText: new RegExp(`${beginning(name).source}\\s*$`) });
      const row = explorer.locator('.monaco-list-row').filter({ has: label });
      const tab = page.locator(`.tab.active[data-resource-name="${name}"]`);
      // Another view may have taken the Explorer's place.
      if (!(await explorer.isVisible())) await press('Control+Shift+E');
      // The Explorer draws its rows anew while a folder fills, and a row that goes takes the click with it.
      for (let left = opening.attempts; !(await tab.isVisible()); left--) {
        const opened = row.dblclick({ timeout: opening.timeout }).then(() => tab.waitFor({ timeout: opening.timeout }));
        await opened.catch(async (error: unknown) => {
          if (left <= 1) throw error;
          await refreshExplorer();
        });
      }
      await editorHasFocus();
    },
    newUntitled: async () => {
      await pressUntil('Control+Alt+N', page.locator('.tab.active', { hasText: 'Untitled-' }));
      await editorHasFocus();
    },
    save: () => press('Control+S'),
    fileWith: (path, accept) =>
      eventually(page, () => readFile(path, 'utf8').catch(() => ''), accept, `another text in ${path}`),
    closeEditors: async () => {
      await press('Escape');
      const tabs = page.locator('.tabs-container .tab');
      for (let count = await tabs.count(); count > 0; count = await tabs.count()) {
        await runCommand('View: Revert and Close Editor');
        await eventually(
          page,
          () => tabs.count(),
          (now) => now < count,
          'one editor less',
        );
      }
    },
  };
}
