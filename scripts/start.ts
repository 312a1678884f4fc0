import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startWorkbench } from './editor/code-server.ts';
import { findDesktopCode, howToGetCode, openDesktop } from './editor/desktop-code.ts';
import { packageExtension } from './editor/extension-package.ts';
import { installParts, whyNoParts } from './editor/parts.ts';
import { isLeaving, stopEverything, stopOnSignals } from './editor/process-group.ts';
import { step } from './editor/progress.ts';
import { cacheFolder, projectFolder } from './editor/project.ts';

const usage = `npm start [-- [--web] [--port <number>] [folder]]

Builds Engross and opens VS Code with it on a folder, samples/ by default.
  --web            serve a VS Code workbench on 127.0.0.1, even where a desktop VS Code is installed
  --port <number>  the port of that workbench; 8350 by default, another one where it is taken`;

const { values, positionals } = parseArgs({
  options: { web: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});

/** A first window without a tour and without questions; the drafter's own changes are kept from start to start. */
const firstSettings = {
  'workbench.startupEditor': 'readme',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
};

if (values.help) {
  console.log(usage);
} else {
  stopOnSignals();
  await start().catch((error: unknown) => {
    if (isLeaving()) return;
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
  await stopEverything();
}

async function start(): Promise<void> {
  const folder = resolve(positionals[0] ?? join(projectFolder, 'samples'));
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const code = values.web ? undefined : findDesktopCode();
  const why = whyNoParts();
  if (code === undefined && why !== undefined) throw new Error(values.web ? why : howToGetCode());
  const vsix = await packageExtension();
  await (code === undefined ? serve(vsix, folder) : openWindow(code, vsix, folder));
}

async function openWindow(code: string, vsix: string, folder: string): Promise<void> {
  const profile = join(cacheFolder, 'desktop-profile');
  await writeFirstSettings(profile);
  const window = await step(`Opening ${code}`, () => openDesktop(code, profile, vsix, folder));
  console.log('\nVS Code is open, with a profile of its own. Close its window or press Ctrl+C here to end.');
  process.exitCode = await window.ended;
}

async function serve(vsix: string, folder: string): Promise<void> {
  const parts = await installParts();
  const profile = join(cacheFolder, 'workbench-profile');
  await writeFirstSettings(profile);
  const server = await step('Starting the workbench', () =>
    startWorkbench({ parts, profile, vsix, port: Number(values.port ?? 8350), asksForTrust: false }),
  );
  console.log(
    `\nVS Code with Engross is at ${server.address(folder)}\nOpen that address in a browser. Press Ctrl+C here to end.`,
  );
  process.exitCode = await server.ended;
}

async function writeFirstSettings(profile: string): Promise<void> {
  const file = join(profile, 'data', 'User', 'settings.json');
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(firstSettings, undefined, 2)}\n`);
}
