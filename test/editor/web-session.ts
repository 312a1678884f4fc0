import { mkdir, readFile } from 'node:fs/promises';
import { after, afterEach, before } from 'mocha';
import { installParts } from '../../scripts/editor/parts.ts';
import { vsixFile } from '../../scripts/editor/project.ts';
import { readZip } from '../../scripts/editor/zip.ts';
import { calmSettings } from './calm-settings.ts';
import { screenshotFolder } from './output.ts';
import { pictureFailure, sharedBrowser } from './session.ts';
import { serve, type Served, type Site } from './site.ts';
import { staticWorkbench } from './static-workbench.ts';
import { serveFolder, virtualFolderExtension, virtualFolderUri, type Files } from './virtual-folder/served.ts';
import { openWindow, type Workbench } from './workbench.ts';

/** A window of VS Code for the browser on a virtual folder: no Node, no remote, and our .vsix as a web extension. */
export interface WebWindow {
  readonly window: Workbench;
  /** The folder's files as they stand, also after the editor has saved them. */
  readonly files: Files;
  /** The addresses to which the window has opened a line, as it does to a remote machine. */
  readonly lines: readonly string[];
}

/** It has trust to give, as vscode.dev has; its question would stand in the way of every scenario. */
const settings = { ...calmSettings, 'security.workspace.trust.startupPrompt': 'never' };

/** Registers the hooks for a suite whose scenarios share one such window; each starts without an open editor. */
export function useWebHost(contents: Readonly<Record<string, string>>): () => WebWindow {
  const sites: Served[] = [];
  let opened: WebWindow | undefined;

  before(async function () {
    this.timeout(180_000);
    const parts = await installParts();
    const files: Files = new Map(Object.entries(contents));
    const start = async (site: Site): Promise<string> => {
      const served = await serve(site);
      sites.push(served);
      return served.origin;
    };
    const folder = await start(await virtualFolderExtension(await start(serveFolder(files))));
    // From another origin than the workbench's, as extensions come to vscode.dev.
    const engross = await start(await packagedExtension());
    const page = { folder: virtualFolderUri, extensions: [folder, engross], settings };
    const address = await start(staticWorkbench(parts, page));
    await mkdir(screenshotFolder, { recursive: true });
    const lines: string[] = [];
    const window = await openWindow(await sharedBrowser(parts), {
      address,
      screenshots: screenshotFolder,
      prepare: (page) => page.on('websocket', (line) => lines.push(line.url())),
    });
    opened = { window, files, lines };
  });
  afterEach(async function () {
    if (opened === undefined) return;
    await pictureFailure(opened.window, this.currentTest);
    await opened.window.closeEditors();
  });
  after(async () => {
    await opened?.window.close();
    await Promise.all(sites.map(({ stop }) => stop()));
  });

  return () => {
    if (opened === undefined) throw new Error('The window has not opened.');
    return opened;
  };
}

/** The very files that `npm run package` has packed. */
async function packagedExtension(): Promise<Site> {
  const files = readZip(await readFile(vsixFile));
  return ({ path }) => {
    const content = files.get(`extension${path}`);
    return content === undefined ? { status: 404 } : { content };
  };
}
