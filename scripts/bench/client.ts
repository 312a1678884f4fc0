import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { StreamMessageReader } from 'vscode-jsonrpc/node';
import { createWaiting } from './waiting.ts';

/** Something that the server sent, and when it was there to be read, in milliseconds. */
interface Heard {
  readonly at: number;
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly version?: number; readonly diagnostics?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** An answer to a request, with how long it took from the moment it was sent. */
export interface Answer {
  readonly result: unknown;
  readonly at: number;
  readonly took: number;
}

/** Diagnostics that were sent unasked. */
export interface Publish {
  readonly at: number;
  readonly version: number;
  readonly count: number;
}

/** A client of a language server over stdio that does nothing but keep the time. */
export interface Client {
  readonly started: number;
  /** Sends a notification and returns when. */
  readonly notify: (method: string, params: object) => number;
  /** Rejects after the limit, when the server answers with an error, and when it ends. */
  readonly ask: (method: string, params: object, limit: number) => Promise<Answer>;
  /** Tells the server that it need not answer what was asked last. */
  readonly callOffLast: () => void;
  readonly published: readonly Publish[];
  /** The first diagnostics for this version or a later one. Rejects as `ask` does. */
  readonly findings: (version: number, limit: number) => Promise<Publish>;
  /** The most memory that the server has held so far, in MB; undefined where the system does not say. */
  readonly peak: () => number | undefined;
  /** Asks the server to end, and makes it. */
  readonly stop: () => Promise<void>;
}

/** Waits so many milliseconds; not at all where they are past. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** Starts a server in a Node process of its own. */
export function startClient(file: string, env: Readonly<Record<string, string>>): Client {
  const started = performance.now();
  const child = spawn(process.execPath, [file, '--stdio'], { env: { ...process.env, ...env } });
  const published: Publish[] = [];
  const answers = new Map<number, Heard>();
  let stderr = '';
  let last = 0;
  const { happened, until } = createWaiting();
  const exit = new Promise<void>((resolve) => {
    child.once('close', (code, signal) => {
      happened(`the server ended (${signal ?? code})${lastWords(stderr)}`);
      resolve();
    });
  });
  child.stdin.on('error', () => undefined);
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString().slice(0, 500)));

  const send = (message: object): number => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    const at = performance.now();
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
    return at;
  };
  new StreamMessageReader(child.stdout).listen((message) => {
    const heard: Heard = { ...message, at: performance.now() };
    if (heard.method === undefined) answers.set(heard.id ?? 0, heard);
    else if (heard.id !== undefined) send({ id: heard.id, result: answerTo(heard) });
    else if (heard.method === 'textDocument/publishDiagnostics') {
      const { version = 0, diagnostics = [] } = heard.params ?? {};
      published.push({ at: heard.at, version, count: diagnostics.length });
    }
    happened();
  });

  const notify = (method: string, params: object): number => send({ method, params });
  const ask = async (method: string, params: object, limit: number): Promise<Answer> => {
    const id = ++last;
    const sent = send({ id, method, params });
    const { at, result, error } = await until(method, limit, () => answers.get(id));
    answers.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return { result, at, took: at - sent };
  };
  return {
    started,
    notify,
    ask,
    callOffLast: () => void notify('$/cancelRequest', { id: last }),
    published,
    findings: (version, limit) =>
      until('diagnostics', limit, () => published.find((publish) => publish.version >= version)),
    peak: () => peakOf(child.pid),
    async stop() {
      await ask('shutdown', {}, 500).catch(() => undefined);
      notify('exit', {});
      const kill = setTimeout(() => child.kill('SIGKILL'), 500);
      await exit;
      clearTimeout(kill);
    },
  };
}

/** Settings are unset, and everything else is agreed to. */
function answerTo({ method, params }: Heard): unknown {
  if (method !== 'workspace/configuration') return null;
  const items = params && 'items' in params && Array.isArray(params.items) ? params.items : [];
  return items.map(() => null);
}

/** Linux keeps the high-water mark of each process; elsewhere there is none to be read from outside. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** The line of what a server printed that names an error; nothing where none does. */
function lastWords(stderr: string): string {
  const line = stderr.split('\n').find((text) => /Error\b/.test(text) && !/^\s*(?:at|throw)\b/.test(text));
  return line === undefined ? '' : `: ${line.trim()}`;
}
