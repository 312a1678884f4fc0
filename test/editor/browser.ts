import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { Parts } from '../../scripts/editor/parts.ts';
import { npmChromium, type BrowserProgram } from './npm-chromium.ts';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chromium-headless-shell'];

/** `--no-sandbox` because a container seldom allows one, and because only our own loopback address is opened. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a browser without a window: an installed Chrome or Chromium where there is one that starts, else the one from
 * npm. Throws with the reasons where neither starts.
 */
export async function launchBrowser(parts: Parts): Promise<Browser> {
  const reasons: string[] = [];
  for (const find of [installedBrowser, npmChromium]) {
    try {
      const program = await find(parts);
      if (program !== undefined) return await launch(parts, program);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`No browser could be started.\n${reasons.join('\n')}`);
}

async function installedBrowser(): Promise<BrowserProgram | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  return path === undefined ? undefined : { path };
}

async function launch(parts: Parts, { path, libraries }: BrowserProgram): Promise<Browser> {
  const env = {
    ...definedOnly(process.env),
    FONTCONFIG_FILE: await writeFontConfig(parts),
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
  };
  return chromium.launch({ executablePath: path, headless: true, args: flags, env, timeout: 30_000 });
}

/** The same fonts on every machine, for the same pictures; a slim system has none at all. */
async function writeFontConfig(parts: Parts): Promise<string> {
  const file = join(parts.folder, 'fonts.conf');
  const aliases = [
    ['monospace', 'DejaVu Sans Mono'],
    ['sans-serif', 'DejaVu Sans'],
    ['serif', 'DejaVu Serif'],
  ].map(([family, font]) => `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`);
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(parts.folder, 'node_modules', 'dejavu-fonts-ttf', 'ttf')}</dir>
<cachedir>${join(parts.folder, 'font-cache')}</cachedir>
${aliases.join('\n')}
<match target="pattern"><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>
</fontconfig>
`,
  );
  return file;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
