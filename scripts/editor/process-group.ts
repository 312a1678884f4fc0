import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** A command and everything that it starts in turn. */
export interface ProcessGroup {
  /** The exit code; a death by signal counts as 1. Rejects where the command cannot be started. */
  readonly ended: Promise<number>;
  /** What the command printed so far; empty where it prints to a log or straight to the terminal. */
  readonly output: () => string;
  /** Ends the command and all its children; resolves when they are gone. */
  readonly stop: () => Promise<void>;
}

export interface GroupOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /**
   * `keep` collects the output, `show` gives it the terminal, `both` collects and prints it, a path writes it to that
   * file.
   */
  readonly output?: 'keep' | 'show' | 'both' | { readonly file: string };
  /** Windows starts `.cmd` files through its shell only. */
  readonly shell?: boolean;
  /** Done before the command is asked to end. */
  readonly beforeStop?: () => void;
  /** Done when the command and its children are gone. */
  readonly afterStop?: () => Promise<void>;
}

const grace = 4000;
const running = new Map<number, () => Promise<void>>();

/** Starts a command in a process group of its own, so that stopping it takes its children too. */
export function startGroup(command: string, args: readonly string[], options: GroupOptions = {}): ProcessGroup {
  const output = options.output ?? 'keep';
  const log = typeof output === 'object' ? openSync(output.file, 'a') : undefined;
  const target = log ?? (output === 'show' ? 'inherit' : 'pipe');
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    shell: options.shell ?? false,
    detached: process.platform !== 'win32',
    stdio: ['ignore', target, target],
  });
  if (log !== undefined) closeSync(log);
  const printed: string[] = [];
  for (const [stream, terminal] of [[child.stdout, process.stdout] as const, [child.stderr, process.stderr] as const]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed.push(text);
      if (output === 'both') terminal.write(text);
    });
  }
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  const { pid } = child;
  const stop = async (): Promise<void> => {
    if (pid === undefined) return;
    options.beforeStop?.();
    signal(pid, 'SIGTERM');
    const timer = setTimeout(() => signal(pid, 'SIGKILL'), grace);
    await ended.catch(() => undefined);
    clearTimeout(timer);
    // A leader may leave before its children do.
    signal(pid, 'SIGKILL');
    running.delete(pid);
    await options.afterStop?.();
  };
  if (pid !== undefined) {
    running.set(pid, stop);
    const forget = (): boolean => running.delete(pid);
    ended.then(forget, forget);
  }
  return { ended, output: () => printed.join(''), stop };
}

/** Ends everything that was started here and still runs. */
export async function stopEverything(): Promise<void> {
  await Promise.all([...running.values()].map((stop) => stop()));
}

let leaving = false;

/** Whether this process was asked to end: what fails from then on fails because of that. */
export function isLeaving(): boolean {
  return leaving;
}

/** Ends what was started here when the terminal or the system asks this process to end, then leaves. */
export function stopOnSignals(): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (leaving) return;
      leaving = true;
      void stopEverything().finally(() => process.exit(name === 'SIGINT' ? 130 : 143));
    });
  }
  // The last resort, when an error ends this process first: no time is left to ask politely.
  process.on('exit', () => {
    for (const pid of running.keys()) signal(pid, 'SIGKILL');
  });
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
  } catch {
    // It is gone already.
  }
}
