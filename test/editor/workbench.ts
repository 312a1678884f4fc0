import type { Browser, Page } from 'playwright-core';
import { caretIn, type Caret } from './caret.ts';
import { draftTextIn, type DraftText } from './draft-text.ts';
import { filesIn, type Files } from './files.ts';
import { frameOf, type Frame } from './frame.ts';
import { viewsIn, type Views } from './views.ts';

/** A VS Code window, driven as a drafter drives it: by keys, with waits for what is seen. */
export interface Workbench extends Files, DraftText, Caret, Views {
  readonly page: Page;
  readonly press: Frame['press'];
  readonly runCommand: Frame['runCommand'];
  readonly screenshot: Frame['screenshot'];
  readonly picture: Frame['picture'];
  readonly close: () => Promise<void>;
}

export interface WindowOptions {
  readonly address: string;
  /** The folder for pictures. */
  readonly screenshots: string;
  /** Done with the page before it opens the address: what watches it is to see everything. */
  readonly prepare?: (page: Page) => void;
}

/** Opens a window on a served workbench and waits until its folder is shown. */
export async function openWindow(browser: Browser, options: WindowOptions): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  options.prepare?.(page);
  // The compiler of the tests names inner functions by a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (value) => value');
  const workbench = driven(frameOf(page, options.screenshots), () => context.close());
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

function driven(frame: Frame, close: () => Promise<void>): Workbench {
  const { page, press, runCommand, screenshot, picture } = frame;
  return {
    ...{ page, press, runCommand, screenshot, picture, close },
    ...filesIn(frame),
    ...draftTextIn(frame),
    ...caretIn(frame),
    ...viewsIn(frame),
  };
}
