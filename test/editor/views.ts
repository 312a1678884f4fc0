import type { Locator } from 'playwright-core';
import { eventually } from './eventually.ts';
import { hoversAreDrawn, rowTexts, type Frame } from './frame.ts';

/** What stands around the draft: the Problems view, the ledger, the status bar. */
export interface Views {
  /**
   * Opens the Problems view until it holds a line with such a text; returns all its lines. A picture is taken
   * meanwhile.
   */
  readonly problems: (wanted: RegExp, picture?: string) => Promise<readonly string[]>;
  /** The rows of the ledger, which is opened where it is not, once one of them is as wanted and none as unwanted. */
  readonly ledger: (wanted: RegExp, unwanted?: RegExp) => Promise<readonly string[]>;
  /** Goes to where a row of the open ledger stands in the draft, by a click or by its keys alone. */
  readonly followLedger: (row: RegExp, how: 'click' | 'keys') => Promise<void>;
  /** The item of the status bar with such a text, once it is there. */
  readonly statusItem: (text: RegExp) => Promise<Locator>;
  /**
   * Rests the pointer on the language status and waits until it holds this text; returns all of it. A picture is taken
   * meanwhile.
   */
  readonly languageStatus: (text: string, picture?: string) => Promise<string>;
}

export const viewsIn = (frame: Frame): Views => ({
  ...ledgerIn(frame),
  ...statusBarIn(frame),
  problems: async (wanted, picture) => {
    const view = frame.page.locator('.markers-panel-container');
    const rows = view.locator('.monaco-list-row');
    // Its own key would close the view where it is open already.
    await frame.runCommand('Problems: Focus on Problems View');
    await rows.filter({ hasText: wanted }).first().waitFor();
    const seen = await rowTexts(rows);
    if (picture !== undefined) await frame.screenshot(picture);
    await frame.runCommand('View: Hide Panel');
    await view.waitFor({ state: 'hidden' });
    await frame.press('Control+1');
    await frame.editorHasFocus();
    return seen;
  },
});

function ledgerIn({ page, press, walkTo, runCommand }: Frame): Pick<Views, 'ledger' | 'followLedger'> {
  const view = page.locator('[aria-label^="Ledger"]');
  const rows = view.locator('.monaco-list-row');
  const open = (): Promise<void> => runCommand('Engross: Open the Ledger');
  return {
    ledger: async (wanted, unwanted) => {
      if (!(await rows.first().isVisible())) await open();
      const accept = (seen: readonly string[]): boolean =>
        seen.some((row) => wanted.test(row)) && !seen.some((row) => unwanted?.test(row));
      return eventually(page, () => rowTexts(rows), accept, `a row like ${wanted} in the ledger`);
    },
    followLedger: async (row, how) => {
      if (how === 'click') return rows.filter({ hasText: row }).first().click();
      await open();
      await walkTo(view, row);
      await press('Enter');
    },
  };
}

const statusBarIn = ({ page, screenshot }: Frame): Pick<Views, 'statusItem' | 'languageStatus'> => ({
  statusItem: async (text) => {
    const item = page.locator('.part.statusbar .statusbar-item').filter({ hasText: text }).first();
    await item.waitFor();
    return item;
  },
  languageStatus: async (text, picture) => {
    const box = page.locator('.hover-language-status', { hasText: text }).first();
    await page.locator('[id="status.languageStatus"]').hover();
    await box.waitFor();
    const seen = await box.innerText();
    if (picture !== undefined) {
      await hoversAreDrawn(page);
      await screenshot(picture);
    }
    await page.mouse.move(640, 300);
    return seen;
  },
});
