import type { Locator, Page } from 'playwright-core';
import { beginning, isShown, keysOf, type Keys } from './keys.ts';

/** What all that drives a window of VS Code needs: its page, its keys, its quick input, pictures of it. */
export interface Frame extends Keys {
  readonly page: Page;
  /** Asks a question in the quick input that a key opens, and takes the row that begins so, or just presses Enter. */
  readonly ask: (key: string, question: string, row?: string) => Promise<void>;
  readonly runCommand: (title: string) => Promise<void>;
  readonly editorHasFocus: () => Promise<void>;
  readonly screenshot: (name: string) => Promise<void>;
  /** A picture of the text alone, for the README: what stands around it takes room and says nothing. */
  readonly picture: (name: string) => Promise<void>;
}

/** How often the list of commands is opened for one that is not there yet. */
const attempts = 4;

export function frameOf(page: Page, screenshots: string): Frame {
  const keys = keysOf(page);
  const editor = page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  const quickInput = page.locator('.quick-input-widget');
  const quickBox = quickInput.locator('.quick-input-box input').first();
  const rows = page.locator('.quick-input-list');
  const label = '.label-name';

  const type = async (key: string, question: string): Promise<void> => {
    await keys.pressUntil(key, quickBox);
    await quickBox.fill(question);
  };
  /** The list does not learn of commands that an extension brings while it is open, so it is opened anew. */
  const typeUntilOffered = async (key: string, question: string, row: Locator): Promise<void> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      await type(key, question);
      if (attempt === attempts || (await isShown(row, 5000))) return;
      await keys.press('Escape');
    }
  };
  const ask: Frame['ask'] = async (key, question, row) => {
    if (row === undefined) await type(key, question);
    else {
      await typeUntilOffered(key, question, rows.locator(label, { hasText: beginning(row) }).first());
      await keys.walkTo(rows, beginning(row), label);
    }
    await keys.press('Enter');
    await quickInput.waitFor({ state: 'hidden' });
  };
  return {
    ...keys,
    page,
    ask,
    runCommand: (title) => ask('F1', `>${title}`, title),
    editorHasFocus: async () => {
      await editor.waitFor();
      await page.waitForFunction(() => document.activeElement?.closest('.editor-instance .monaco-editor') != null);
    },
    screenshot: async (name) => {
      await page.screenshot({ path: `${screenshots}/${name}.png` });
    },
    picture: async (name) => {
      await page.screenshot({ path: `${screenshots}/${name}.png`, clip: { x: 353, y: 92, width: 912, height: 520 } });
    },
  };
}

/** A hover comes up by degrees: waits until it stands. */
export async function hoversAreDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.monaco-hover')]
      .flatMap((hover) => hover.getAnimations({ subtree: true }))
      .every((animation) => animation.playState === 'finished'),
  );
}

/** The text of each row of a list, in one line. */
export const rowTexts = async (rows: Locator): Promise<readonly string[]> =>
  (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
