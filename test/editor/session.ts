import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
  /** Opens a new window on a new folder that holds these files. */
  readonly open: (files: Readonly<Record<string, string>>) => Promise<OpenFolder>;
  /** Opens a new window on a new copy of samples/. */
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
  const windows: Workbench[] = [];
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
    const failed = this.currentTest?.isFailed() ?? false;
    const title = this.currentTest?.title.replace(/\W+/g, '-').slice(0, 60) ?? '';
    for (const window of windows.splice(0)) {
      if (failed) await window.screenshot(`failed-${name}-${title}`);
      await window.close();
    }
  });

  after(async () => {
    await server?.stop();
    if (server !== undefined) await cp(server.logFile, join(projectFolder, 'test-output', `server-${name}.log`));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const openOn = async (folder: string): Promise<OpenFolder> => {
    if (server === undefined || browser === undefined) throw new Error('The session has not started.');
    const address = server.address(folder);
    const window = await openWindow(await browser, { address, screenshots: screenshotFolder });
    windows.push(window);
    return { window, folder };
  };
  const newFolder = async (): Promise<string> => {
    opened += 1;
    const folder = join(profile, `drafts-${opened}`);
    await mkdir(folder);
    return folder;
  };
  return {
    open: async (files) => {
      const folder = await newFolder();
      for (const [file, text] of Object.entries(files)) await writeFile(join(folder, basename(file)), text);
      return openOn(folder);
    },
    openSamples: async () => {
      const folder = await newFolder();
      await cp(join(projectFolder, 'samples'), folder, { recursive: true });
      return openOn(folder);
    },
  };
}
