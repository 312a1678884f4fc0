import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { readEditorScreen, squigglesDuring, type Squiggle } from './editor-screen.ts';
import { eventually } from './eventually.ts';
import { beginning, isShown, keysOf } from './keys.ts';

/** A VS Code window, driven as a drafter drives it: by keys, with waits for what is seen. */
export interface Workbench {
  readonly page: Page;
  readonly openFile: (name: string) => Promise<void>;
  /** Opens an untitled plain text document. */
  readonly newUntitled: () => Promise<void>;
  /** Puts the caret at a 1-based line and column. */
  readonly goTo: (line: number, column: number) => Promise<void>;
  /** Puts the caret behind the first character of the first place where a text stands on the screen. */
  readonly goToText: (text: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly runCommand: (title: string) => Promise<void>;
  /** Asks for the draft to be saved; `fileWith` sees when it is. */
  readonly save: () => Promise<void>;
  /** Waits until a file holds what is accepted; returns its text. */
  readonly fileWith: (path: string, accept: (text: string) => boolean) => Promise<string>;
  /** The draft's lines that are on the screen. */
  readonly visibleText: () => Promise<string>;
  readonly waitForText: (part: string) => Promise<void>;
  /** Waits until exactly these squiggles, by their text from top to bottom, are on the screen. */
  readonly waitForSquiggles: (...texts: readonly string[]) => Promise<readonly Squiggle[]>;
  /**
   * Opens the Problems view until it holds a line with such a text; returns all its lines. A picture is taken
   * meanwhile.
   */
  readonly problems: (wanted: RegExp, picture?: string) => Promise<readonly string[]>;
  /** Asks for the hover at the caret by its keys and waits until it holds such texts; returns all of it. */
  readonly hover: (...texts: readonly RegExp[]) => Promise<string>;
  /** The titles of the light bulb's menu at the caret once one of them is the expected; leaves the menu closed. */
  readonly quickFixes: (expected: RegExp) => Promise<readonly string[]>;
  /** Takes, by keys, the first fix at the caret with such a title; a picture is taken before. */
  readonly applyFix: (title: RegExp, picture?: string) => Promise<void>;
  /** Takes, by Tab, the first suggestion with such a label and detail; a picture is taken before. */
  readonly acceptSuggestion: (label: RegExp, picture?: string) => Promise<void>;
  /**
   * Rests the pointer on the language status and waits until it holds this text; returns all of it. A picture is taken
   * meanwhile.
   */
  readonly languageStatus: (text: string, picture?: string) => Promise<string>;
  /** Waits until exactly these lines stand over the text that is on the screen, top to bottom. */
  readonly waitForLenses: (...titles: readonly string[]) => Promise<void>;
  /** The item of the status bar with such a text, once it is there. */
  readonly statusItem: (text: RegExp) => Promise<Locator>;
  /** The rows of the ledger, which is opened where it is not, once one of them is as wanted and none as unwanted. */
  readonly ledger: (wanted: RegExp, unwanted?: RegExp) => Promise<readonly string[]>;
  /** Goes to where a row of the open ledger stands in the draft, by a click or by its keys alone. */
  readonly followLedger: (row: RegExp, how: 'click' | 'keys') => Promise<void>;
  /** Does the work and returns the kinds of squiggle that were seen meanwhile, however briefly. */
  readonly squigglesDuring: (work: () => Promise<void>) => Promise<readonly string[]>;
  readonly screenshot: (name: string) => Promise<void>;
  /** A picture of the text alone, for the README: what stands around it takes room and says nothing. */
  readonly picture: (name: string) => Promise<void>;
  /** Closes all editors, without saving what is in them, and the panel below them. */
  readonly closeEditors: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WindowOptions {
  readonly address: string;
  /** The folder for pictures. */
  readonly screenshots: string;
  /** Done with the page before it opens the address: what watches it is to see everything. */
  readonly prepare?: (page: Page) => void;
}

/** How often a file is opened from the Explorer before that is given up, and how long each try may take. */
const opening = { attempts: 5, timeout: 6000 };
const keyDelay = 25;

/** Opens a window on a served workbench and waits until its folder is shown. */
export async function openWindow(browser: Browser, options: WindowOptions): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  options.prepare?.(page);
  // The compiler of the tests names inner functions by a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (value) => value');
  const workbench = driver(page, options.screenshots, () => context.close());
  try {
    await page.goto(options.address, { waitUntil: 'domcontentloaded' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 });
    await page.locator('.explorer-folders-view').waitFor();
    return workbench;
  } catch (error) {
    await workbench.screenshot('failed-to-open');
    await context.close();
    throw error;
  }
}

function driver(page: Page, screenshots: string, close: () => Promise<void>): Workbench {
  const { press, pressUntil, walkTo } = keysOf(page);
  const editor = page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  const quickInput = page.locator('.quick-input-widget');
  const quickBox = quickInput.locator('.quick-input-box input').first();
  const fixMenu = page.locator('.action-widget:not(.action-list-submenu-panel)');
  const suggestions = page.locator('.suggest-widget.visible');
  const ledgerRows = page.locator('[aria-label^="Ledger"] .monaco-list-row');

  const editorHasFocus = async (): Promise<void> => {
    await editor.waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('.editor-instance .monaco-editor') != null);
  };
  const ask = async (key: string, question: string, row?: string): Promise<void> => {
    const rows = page.locator('.quick-input-list');
    const label = '.label-name';
    for (let attempt = 1; ; attempt++) {
      await pressUntil(key, quickBox);
      await quickBox.fill(question);
      if (row === undefined) break;
      // The list does not learn of commands that an extension brings while it is open, so it is opened anew.
      const offered = rows.locator(label, { hasText: beginning(row) }).first();
      if (attempt === 4 || (await isShown(offered, 5000))) break;
      await press('Escape');
    }
    if (row !== undefined) await walkTo(rows, beginning(row), label);
    await press('Enter');
    await quickInput.waitFor({ state: 'hidden' });
  };
  const screen = (): ReturnType<typeof readEditorScreen> => readEditorScreen(page);
  const visibleText = async (): Promise<string> => (await screen()).lines.map((line) => line.text).join('\n');
  const goTo = async (line: number, column: number): Promise<void> => {
    await ask('Control+G', `:${line}:${column}`);
    await editorHasFocus();
  };
  /** The Explorer now and then misses that a file which was removed has come again. */
  const refreshExplorer = async (): Promise<void> => {
    await page.locator('.explorer-folders-view').hover();
    const button = page.getByRole('button', { name: 'Refresh Explorer' });
    // Where there is no such button the row may still come.
    await button.click({ timeout: opening.timeout }).catch(() => undefined);
  };
  /** By their place on the screen: the page keeps them in the order in which they came. */
  const lenses = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.editor-group-container.active .codelens-decoration')]
        .map((lens) => ({ text: lens.textContent?.trim() ?? '', top: lens.getBoundingClientRect().top }))
        .filter(({ text }) => text !== '')
        .sort((one, other) => one.top - other.top)
        .map(({ text }) => text),
    );
  /** A hover comes up by degrees: waits until it stands. */
  const drawn = async (): Promise<void> => {
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.monaco-hover')]
        .flatMap((hover) => hover.getAnimations({ subtree: true }))
        .every((animation) => animation.playState === 'finished'),
    );
  };
  const screenshot = async (name: string): Promise<void> => {
    await page.screenshot({ path: `${screenshots}/${name}.png` });
  };
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: `${screenshots}/${name}.png`, clip: { x: 353, y: 92, width: 912, height: 520 } });
  };
  const openFixMenu = async (wanted: RegExp): Promise<readonly string[]> => {
    const titles = fixMenu.locator('.monaco-list-row.action .title');
    // The first menu of a window may be lost, while extensions start; a light bulb shows that they have.
    await isShown(page.locator('.lightBulbWidget:visible, [class*="gutter-lightbulb"]').first());
    await pressUntil('Control+.', titles.first(), 4000);
    const seen = await titles.allInnerTexts();
    if (!seen.some((title) => wanted.test(title)))
      throw new Error(`No ${wanted} among the fixes ${JSON.stringify(seen)}`);
    return seen;
  };

  const closeEditors = async (): Promise<void> => {
    await press('Escape');
    const tabs = page.locator('.tabs-container .tab');
    for (let count = await tabs.count(); count > 0; count = await tabs.count()) {
      await ask('F1', '>View: Revert and Close Editor', 'View: Revert and Close Editor');
      await eventually(
        page,
        () => tabs.count(),
        (now) => now < count,
        'one editor less',
      );
    }
  };

  return {
    page,
    closeEditors,
    squigglesDuring: (work) => squigglesDuring(page, work),
    press,
    goTo,
    visibleText,
    screenshot,
    picture,
    close,
    type: (text) => page.keyboard.type(text, { delay: keyDelay }),
    save: () => press('Control+S'),
    runCommand: (title) => ask('F1', `>${title}`, title),
    openFile: async (name) => {
      const label = page.locator('.label-name', { hasText: new RegExp(`${beginning(name).source}\\s*$`) });
      const row = page.locator('.explorer-folders-view .monaco-list-row').filter({ has: label });
      const tab = page.locator(`.tab.active[data-resource-name="${name}"]`);
      // Another view may have taken the Explorer's place.
      if (!(await page.locator('.explorer-folders-view').isVisible())) await press('Control+Shift+E');
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
    goToText: async (text) => {
      const stands = (line: { readonly text: string }): boolean => line.text.includes(text);
      const { lines } = await eventually(page, screen, (seen) => seen.lines.some(stands), `“${text}” on the screen`);
      const line = lines.find(stands);
      if (line !== undefined) await goTo(line.number, line.text.indexOf(text) + 2);
    },
    fileWith: (path, accept) =>
      eventually(page, () => readFile(path, 'utf8').catch(() => ''), accept, `another text in ${path}`),
    waitForText: async (part) => {
      await eventually(page, visibleText, (text) => text.includes(part), `“${part}” in the editor`);
    },
    waitForSquiggles: (...texts) => {
      const same = (squiggles: readonly Squiggle[]): boolean =>
        squiggles.length === texts.length && squiggles.every((squiggle, at) => squiggle.text === texts[at]);
      const wanted = `squiggles under ${JSON.stringify(texts)}`;
      return eventually(page, async () => (await screen()).squiggles, same, wanted);
    },
    problems: async (wanted, picture) => {
      const rows = page.locator('.markers-panel-container .monaco-list-row');
      // Its own key would close the view where it is open already.
      await ask('F1', '>Problems: Focus on Problems View', 'Problems: Focus on Problems View');
      await rows.filter({ hasText: wanted }).first().waitFor();
      const seen = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
      if (picture !== undefined) await screenshot(picture);
      await ask('F1', '>View: Hide Panel', 'View: Hide Panel');
      await page.locator('.markers-panel-container').waitFor({ state: 'hidden' });
      await press('Control+1');
      await editorHasFocus();
      return seen;
    },
    hover: async (...texts) => {
      const hovers = page.locator('.monaco-hover:visible');
      const shown = texts.reduce((found, text) => found.filter({ hasText: text }), hovers).first();
      await press('Control+K', 'Control+I');
      await shown.waitFor();
      await drawn();
      return shown.innerText();
    },
    quickFixes: async (expected) => {
      const titles = await openFixMenu(expected);
      await press('Escape');
      await fixMenu.waitFor({ state: 'hidden' });
      return titles;
    },
    applyFix: async (title, shot) => {
      await openFixMenu(title);
      // Keys, not a click: an invisible cover catches clicks beside the menu for a while.
      await walkTo(fixMenu, title, '.title');
      if (shot !== undefined) await picture(shot);
      await press('Enter');
      await fixMenu.waitFor({ state: 'hidden' });
      await editorHasFocus();
    },
    acceptSuggestion: async (label, picture) => {
      const row = suggestions.locator('.monaco-list-row', { hasText: label }).first();
      // The list opens by itself as one types, or on demand where it does not. One that opened before the server had
      // answered is closed first: VS Code asks for no other while it shows one.
      if (!(await isShown(row))) {
        if (await suggestions.isVisible()) await press('Escape');
        await pressUntil('Control+Space', row);
      }
      await walkTo(suggestions, label);
      if (picture !== undefined) await screenshot(picture);
      await press('Tab');
      // A snippet whose first stop is a choice opens the next list at once.
      await row.waitFor({ state: 'hidden' });
    },
    waitForLenses: async (...titles) => {
      const same = (seen: readonly string[]): boolean => JSON.stringify(seen) === JSON.stringify(titles);
      await eventually(page, lenses, same, `lines over the text: ${JSON.stringify(titles)}`);
    },
    statusItem: async (text) => {
      const item = page.locator('.part.statusbar .statusbar-item').filter({ hasText: text }).first();
      await item.waitFor();
      return item;
    },
    ledger: async (wanted, unwanted) => {
      if (!(await ledgerRows.first().isVisible()))
        await ask('F1', '>Engross: Open the Ledger', 'Engross: Open the Ledger');
      const read = async (): Promise<readonly string[]> =>
        (await ledgerRows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
      const accept = (rows: readonly string[]): boolean =>
        rows.some((row) => wanted.test(row)) && !rows.some((row) => unwanted?.test(row));
      return eventually(page, read, accept, `a row like ${wanted} in the ledger`);
    },
    followLedger: async (row, how) => {
      if (how === 'click') return ledgerRows.filter({ hasText: row }).first().click();
      await ask('F1', '>Engross: Open the Ledger', 'Engross: Open the Ledger');
      await walkTo(page.locator('[aria-label^="Ledger"]'), row);
      await press('Enter');
    },
    languageStatus: async (text, picture) => {
      const box = page.locator('.hover-language-status', { hasText: text }).first();
      await page.locator('[id="status.languageStatus"]').hover();
      await box.waitFor();
      const seen = await box.innerText();
      if (picture !== undefined) {
        await drawn();
        await screenshot(picture);
      }
      await page.mouse.move(640, 300);
      return seen;
    },
  };
}
