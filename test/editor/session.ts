import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, type Test } from 'mocha';
import type { Browser, Page } from 'playwright-core';
import { removeAtExit, startWorkbench, type WorkbenchServer } from '../../scripts/editor/code-server.ts';
import { installParts, type Parts } from '../../scripts/editor/parts.ts';
import { stopOnSignals } from '../../scripts/editor/process-group.ts';
import { projectFolder, vsixFile } from '../../scripts/editor/project.ts';
import { launchBrowser } from './browser.ts';
import { calmSettings } from './calm-settings.ts';
import { outputFolder, screenshotFolder } from './output.ts';
import { openWindow, type Workbench } from './workbench.ts';

/** `default`: no setting is changed, and the folder opens in Restricted Mode as one not yet trusted does. */
export type Settings = 'calm' | 'default';

/** A VS Code with the extension installed, for the scenarios of a suite. */
export interface Session {
  /**
   * A window with no editor open, on a folder that holds these files and nothing else. Scenarios share one window, as a
   * drafter keeps one open, since opening it takes longer than most of them; after a failure the next one gets a new
   * one.
   */
  readonly open: (files: Readonly<Record<string, string>>) => Promise<OpenFolder>;
  /** The same on a copy of samples/. */
  readonly openSamples: () => Promise<OpenFolder>;
  /** A page of the same browser beside the window, for what is printed; its pictures go where the others do. */
  readonly openPage: () => Promise<Page>;
}

export interface OpenFolder {
  readonly window: Workbench;
  readonly folder: string;
}

/** What all suites with the same settings share. */
interface Served {
  readonly profile: string;
  readonly server: WorkbenchServer;
  readonly browser: Browser;
  folders: number;
  shared?: OpenFolder | undefined;
}

const served = new Map<Settings, Promise<Served>>();
let browser: Promise<Browser> | undefined;

stopOnSignals();
after(closeSessions);

/**
 * Registers the hooks that a suite's scenarios need: each starts without an open editor, and each failure leaves a
 * picture.
 */
export function useSession(settings: Settings): Session {
  before(async function () {
    this.timeout(180_000);
    const starting = served.get(settings) ?? serve(settings);
    served.set(settings, starting);
    await starting;
  });

  afterEach(async function () {
    const session = await served.get(settings);
    if (session?.shared === undefined) return;
    const { window } = session.shared;
    if (await pictureFailure(window, this.currentTest)) {
      await window.close();
      session.shared = undefined;
    } else await window.closeEditors();
  });

  const open = async (fill: (folder: string) => Promise<void>): Promise<OpenFolder> => {
    const session = await served.get(settings);
    if (session === undefined) return fail('The session has not started.');
    const folder = session.shared?.folder ?? (await newFolder(session));
    for (const file of await readdir(folder)) await rm(join(folder, file), { recursive: true });
    await fill(folder);
    session.shared ??= { folder, window: await openOn(session, folder) };
    return session.shared;
  };
  return {
    open: (files) =>
      open(async (folder) => {
        for (const [file, text] of Object.entries(files)) {
          await mkdir(dirname(join(folder, file)), { recursive: true });
          await writeFile(join(folder, file), text);
        }
      }),
    openPage: async () => (await (await browser)?.newPage()) ?? fail('The session has not started.'),
    openSamples: () => open((folder) => cp(join(projectFolder, 'samples'), folder, { recursive: true })),
  };
}

/** Takes a picture of the window where the scenario has failed, and says whether it has. */
export async function pictureFailure(window: Workbench, scenario: Test | undefined): Promise<boolean> {
  if (scenario?.isFailed() !== true) return false;
  await window.screenshot(`failed-${scenario.fullTitle().replace(/\W+/g, '-').slice(0, 100)}`);
  return true;
}

/** The one browser of a run; it is closed when all suites have ended. */
export const sharedBrowser = (parts: Parts): Promise<Browser> => (browser ??= launchBrowser(parts));

function fail(why: string): never {
  throw new Error(why);
}

/** Ends the windows, the servers and the browser; the servers' logs are kept. */
async function closeSessions(): Promise<void> {
  for (const [settings, starting] of served) {
    const session = await starting.catch(() => undefined);
    if (session === undefined) continue;
    await session.shared?.window.close();
    await session.server.stop();
    await cp(session.server.logFile, join(outputFolder, `server-${settings}.log`));
  }
  await (await browser?.catch(() => undefined))?.close();
}

async function serve(settings: Settings): Promise<Served> {
  const parts = await installParts();
  const launched = sharedBrowser(parts);
  await mkdir(screenshotFolder, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'engross-editor-'));
  removeAtExit(profile);
  if (settings === 'calm') {
    await mkdir(join(profile, 'data', 'User'), { recursive: true });
    await writeFile(join(profile, 'data', 'User', 'settings.json'), JSON.stringify(calmSettings));
  }
  const asksForTrust = settings === 'default';
  const server = await startWorkbench({ parts, profile, vsix: vsixFile, port: 0, asksForTrust, idleSeconds: 120 });
  return { profile, server, browser: await launched, folders: 0 };
}

async function newFolder(session: Served): Promise<string> {
  session.folders += 1;
  // The name stands in the title bar of the pictures.
  const folder = join(session.profile, String(session.folders), 'samples');
  await mkdir(folder, { recursive: true });
  return folder;
}

function openOn({ server, browser }: Served, folder: string): Promise<Workbench> {
  return openWindow(browser, { address: server.address(folder), screenshots: screenshotFolder });
}
