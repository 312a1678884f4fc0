import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { afterEach } from 'mocha';
import { StreamMessageReader } from 'vscode-jsonrpc/node';
import type { Diagnostic } from 'vscode-languageserver';
import { serverFile } from './server-file.ts';

/** What came from the server. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** A client that keeps no rule of the protocol: it writes what it is told to, byte for byte. */
export interface Wire {
  readonly process: ChildProcessWithoutNullStreams;
  readonly exit: Promise<number | null>;
  readonly heard: readonly Message[];
  readonly stderr: () => string;
  readonly write: (bytes: string | Buffer) => void;
  readonly send: (message: object) => void;
  readonly notify: (method: string, params?: unknown) => void;
  /** Sends a request and waits for its answer, be it an error. */
  readonly ask: (method: string, params?: unknown) => Promise<Message>;
  /** Waits until something was heard. */
  readonly until: (what: string, holds: (message: Message) => boolean) => Promise<Message>;
  /** Introduces the client. */
  readonly initialize: (capabilities?: object) => Promise<void>;
  readonly open: (uri: string, text: string, version?: number) => void;
  /** Waits for the findings in a version of a document. */
  readonly findings: (uri: string, version: number) => Promise<readonly Diagnostic[]>;
}

/** Whether a message tells what was found in a version of a document. */
export function isPublished({ method, params }: Message, uri: string, version: number): boolean {
  const of = params as { readonly uri?: string; readonly version?: number } | undefined;
  return method === 'textDocument/publishDiagnostics' && of?.uri === uri && of.version === version;
}

/** The findings in such a message. */
export const findingsIn = ({ params }: Message): readonly Diagnostic[] =>
  (params as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;

/** A message as it goes over the wire. */
export function framed(body: string): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
}

const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts a server over stdio; nothing is said to it yet. */
export async function startWire(env: Readonly<Record<string, string>> = {}, program?: string): Promise<Wire> {
  const file = program ?? (await serverFile(false));
  const child = spawn(process.execPath, [file, '--stdio'], { env: { ...process.env, ...env } });
  running.push(child);
  const exit = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  const heard: Message[] = [];
  let waiting: (() => void)[] = [];
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  // What is written to a server that has ended is lost, and that is no fault of the test.
  child.stdin.on('error', () => undefined);
  new StreamMessageReader(child.stdout).listen((message) => {
    heard.push(message as Message);
    for (const check of waiting) check();
  });

  const write = (bytes: string | Buffer): void => void child.stdin.write(bytes);
  const send = (message: object): void => write(framed(JSON.stringify({ jsonrpc: '2.0', ...message })));
  const notify = (method: string, params?: unknown): void => send({ method, params });
  const until = (what: string, holds: (message: Message) => boolean): Promise<Message> =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`not within 15 seconds: ${what}\n${stderr}`)), 15_000);
      const check = (): void => {
        const found = heard.find(holds);
        if (!found) return;
        clearTimeout(limit);
        waiting = waiting.filter((other) => other !== check);
        resolve(found);
      };
      waiting.push(check);
      check();
    });
  let last = 0;
  const ask = (method: string, params?: unknown): Promise<Message> => {
    const id = ++last;
    send({ id, method, params });
    return until(`the answer to ${method}`, (message) => message.id === id && message.method === undefined);
  };
  return {
    process: child,
    exit,
    heard,
    stderr: () => stderr,
    write,
    send,
    notify,
    ask,
    until,
    async initialize(capabilities = {}) {
      const { error } = await ask('initialize', { processId: process.pid, rootUri: null, capabilities });
      assert.equal(error, undefined);
      notify('initialized', {});
    },
    open: (uri, text, version = 1) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version, text } }),
    async findings(uri, version) {
      return findingsIn(await until(`findings in ${uri}`, (message) => isPublished(message, uri, version)));
    },
  };
}
