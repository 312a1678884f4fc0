import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before } from 'mocha';
import type { Browser } from 'playwright-core';
import { startWorkbench, type WorkbenchServer } from '../../scripts/editor/code-server.ts';
import { installParts } from '../../scripts/editor/parts.ts';
import { projectFolder, vsixFile } from '../../scripts/editor/project.ts';
import { launchBrowser } from './browser.ts';
import { calmSettings } from './calm-settings.ts';
import { openWindow, type Workbench } from './workbench.ts';

/** A served workbench with the extension installed, for the scenarios of one suite. */
export interface Session {
  /**
   * A window with no editor open, on a folder that holds these files and nothing else. The suite's scenarios share one
   * window, as a drafter keeps one open; after a failure the next scenario gets a new one.
   */
  readonly open: (files: Readonly<Record<string, string>>) => Promise<OpenFolder>;
  /** The same on a copy of samples/. */
  readonly openSamples: () => Promise<OpenFolder>;
}

export interface OpenFolder {
  readonly window: Workbench;
  readonly folder: string;
}

export interface SessionOptions {
  /** `default`: no setting is changed, and the folder opens in Restricted Mode as one not yet trusted does. */
  readonly settings: 'calm' | 'default';
}

export const screenshotFolder = join(projectFolder, 'test-output', 'screens');

let browser: Promise<Browser> | undefined;

/** Ends the browser that all suites share. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

/** Registers the hooks that start and stop a workbench round the suite's scenarios; each failure leaves a picture. */
export function useSession(name: string, { settings }: SessionOptions): Session {
  let shared: OpenFolder | undefined;
  let profile = '';
  let server: WorkbenchServer | undefined;
  let opened = 0;

  before(async function () {
    this.timeout(120_000);
    const parts = await installParts();
    browser ??= launchBrowser(parts);
    await browser;
    await mkdir(screenshotFolder, { recursive: true });
    profile = await mkdtemp(join(tmpdir(), 'engross-editor-'));
    if (settings === 'calm') {
      await mkdir(join(profile, 'data', 'User'), { recursive: true });
      await writeFile(join(profile, 'data', 'User', 'settings.json'), JSON.stringify(calmSettings));
    }
    server = await startWorkbench({ parts, profile, vsix: vsixFile, port: 0, asksForTrust: settings === 'default' });
  });

  afterEach(async function () {
    if (shared === undefined) return;
    const { window } = shared;
    if (this.currentTest?.isFailed() ?? false) {
      const title = this.currentTest?.title.replace(/\W+/g, '-').slice(0, 60) ?? '';
      await window.screenshot(`failed-${name}-${title}`);
      await window.close();
      shared = undefined;
    } else await window.closeEditors();
  });

  after(async () => {
    await shared?.window.close();
    await server?.stop();
    if (server !== undefined) await cp(server.logFile, join(projectFolder, 'test-output', `server-${name}.log`));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async (fill: (folder: string) => Promise<void>): Promise<OpenFolder> => {
    if (server === undefined || browser === undefined) throw new Error('The session has not started.');
    if (shared !== undefined) {
      for (const file of await readdir(shared.folder)) await rm(join(shared.folder, file), { recursive: true });
      await fill(shared.folder);
      return shared;
    }
    opened += 1;
    const folder = join(profile, `drafts-${opened}`);
    await mkdir(folder);
    await fill(folder);
    const address = server.address(folder);
    shared = { window: await openWindow(await browser, { address, screenshots: screenshotFolder }), folder };
    return shared;
  };
  return {
    open: (files) =>
      open(async (folder) => {
        for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
      }),
    openSamples: () => open((folder) => cp(join(projectFolder, 'samples'), folder, { recursive: true })),
  };
}
