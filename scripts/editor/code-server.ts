import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Parts } from './parts.ts';
import { startGroup } from './process-group.ts';
import { runCommand } from './run-command.ts';

export interface WorkbenchOptions {
  readonly parts: Parts;
  /** Settings, extensions and state live here; made where it does not exist. */
  readonly profile: string;
  readonly vsix: string;
  /** Taken where it is free; else, and where it is 0, any free port. */
  readonly port: number;
  /** Whether VS Code asks, as it does by default, whether a folder is to be trusted. */
  readonly asksForTrust: boolean;
  /**
   * The server ends by itself after so long without a window, should it outlive what started it; never without this.
   */
  readonly idleSeconds?: number;
}

/** A VS Code workbench served on a loopback address. */
export interface WorkbenchServer {
  /** The address that opens a folder, given by its absolute path, in the workbench. */
  readonly address: (folder: string) => string;
  readonly logFile: string;
  /** The exit code, when the server ends by itself. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
}

const startTimeout = 60_000;

/** Installs the extension into the profile, starts the server and resolves when it answers. */
export async function startWorkbench(options: WorkbenchOptions): Promise<WorkbenchServer> {
  const { parts, profile, vsix } = options;
  const home = join(profile, 'home');
  await mkdir(home, { recursive: true });
  // Sockets may have no longer path than 107 bytes, which a profile deep in the project exceeds.
  const runtime = await mkdtemp(join(tmpdir(), 'engross-'));
  removeAtExit(runtime);
  const env = {
    ...withoutOuterEditor(process.env),
    HOME: home,
    TMPDIR: runtime,
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_CACHE_HOME: join(home, '.cache'),
  };
  const folders = ['--user-data-dir', join(profile, 'data'), '--extensions-dir', join(profile, 'extensions')];
  const logFile = join(profile, 'server.log');
  await rm(logFile, { force: true });
  await runCommand(parts.node, [parts.codeServer, ...folders, '--install-extension', vsix, '--force'], { env });
  const port = await freePort(options.port);
  const origin = `http://127.0.0.1:${port}`;
  const calm = ['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'];
  if (!options.asksForTrust) calm.push('--disable-workspace-trust');
  if (options.idleSeconds !== undefined) {
    calm.push('--idle-timeout-seconds', String(options.idleSeconds), '--reconnection-grace-time', '30');
  }
  const socket = ['--session-socket', join(runtime, 'session.sock')];
  const listen = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`];
  const server = startGroup(parts.node, [parts.codeServer, ...listen, ...folders, ...socket, ...calm], {
    env,
    output: { file: logFile },
    afterStop: () => rm(runtime, { recursive: true, force: true }),
  });
  const early = server.ended.then((code) =>
    Promise.reject(new Error(`code-server ended with ${code}; see ${logFile}`)),
  );
  early.catch(() => undefined);
  await Promise.race([answers(`${origin}/healthz`), early]).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return {
    address: (folder) => `${origin}/?folder=${encodeURIComponent(folder)}`,
    logFile,
    ended: server.ended,
    stop: server.stop,
  };
}

/** Removes a folder when this process ends, however it is asked to. */
export function removeAtExit(folder: string): void {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}

/** A terminal inside VS Code hands down variables that would make the inner workbench talk to the outer one. */
function withoutOuterEditor(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)));
}

async function answers(address: string): Promise<void> {
  const deadline = Date.now() + startTimeout;
  for (;;) {
    const answered = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    if (Date.now() > deadline)
      throw new Error(`code-server did not answer at ${address} within ${startTimeout / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function freePort(wanted: number): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? Promise.reject(new Error('No port is free on 127.0.0.1.'));
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
