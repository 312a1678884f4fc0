import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import type { Host } from './lsp/host.ts';
import { localDay } from './lsp/local-day.ts';
import { startServer } from './lsp/server.ts';
import { systemClock } from './lsp/system-clock.ts';
import { version } from './version.ts';

// Each key leaves a whole old text behind. Left to itself V8 lets such garbage grow to four times what is in use before
// it cleans up; an editor runs many servers, and cleaning up at twice costs no time that can be measured.
setFlagsFromString('--heap-growing-percent=75');
// And the room for what has just been made, which grows to 48 MB while a draft is opened and is not given back, stays
// as it is: what is made of a block is mostly gone with the next one, so that it is cleaned up oftener and in less
// time.
setFlagsFromString('--semi-space-growth-factor=1');

const host: Host = {
  clock: systemClock,
  today: localDay,
  reads: (scheme) => scheme === 'file',
  async list(folder) {
    if (!folder.startsWith('file:')) return [];
    const entries = await readdir(fileURLToPath(folder), { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  },
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return (await readFile(fileURLToPath(uri), 'utf8')).replace(/^\uFEFF/, '');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
};

/** Whether there is no such file, or no folder where it should lie. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const usage = `Usage: engross-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME

Serves editors by the Language Server Protocol; an editor starts it. engross check is for use by hand.`;

/** Whether the arguments name one way in which an editor is to be listened to. */
const namesOneTransport = (given: readonly string[]): boolean =>
  given.filter(
    (argument, i) =>
      /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/.test(argument) ||
      (/^--(?:socket|pipe)$/.test(argument) && given[i + 1] !== undefined),
  ).length === 1;

const given = process.argv.slice(2);
if (namesOneTransport(given)) startServer(createConnection(), host);
else if (given.includes('--help') || given.includes('-h')) console.log(usage);
else if (given.includes('--version') || given.includes('-V')) console.log(version);
else {
  console.error(usage);
  process.exitCode = 2;
}
