import { pause, startClient, type Client } from './client.ts';
import { createDesk, keyGap, quiet, type Desk } from './desk.ts';
import type { Effort, Mode, Sample } from './measures.ts';
import { askedAfterKey, timeAfterKey, timeRequests } from './requests.ts';
import { median, percentile } from './statistics.ts';

/** A server that has not started by then does not. */
const startLimit = 20_000;

/** The document that a session opens. */
export interface Opened {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

export interface Session {
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  readonly structure?: string | undefined;
  readonly document: Opened;
  readonly mode: Mode;
  readonly effort: Effort;
  /** Milliseconds from its start after which the session is broken off; loading dictionaries does not count. */
  readonly limit: number;
  readonly seed: number;
}

/** What a session measured before it ended, and why it ended early, if it did. */
export interface Outcome {
  readonly sample: Sample;
  readonly trouble: string | undefined;
}

/** Starts a server and edits a draft in it; keeps what was measured when the server fails or takes too long. */
export async function runSession(session: Session): Promise<Outcome> {
  const sample: { -readonly [Key in keyof Sample]: Sample[Key] } = {};
  const client = startClient(session.file, session.env);
  try {
    const { at, result } = await client.ask('initialize', introduction(session.mode), startLimit);
    sample.start = at - client.started;
    const left = (): number => Math.max(1, at + session.limit - performance.now());
    client.notify('initialized', {});
    const desk = createDesk(session, client, left);
    const { uri, languageId, text } = session.document;
    const opened = client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    const first = session.mode === 'push' ? await client.findings(1, left()) : await desk.pull();
    sample.open = first.at - opened;
    sample.findings = first.count;
    await pause(quiet);
    Object.assign(sample, await typed(desk, session.effort));
    Object.assign(sample, await bursts(desk, session.effort));
    if (session.effort.requests > 0) {
      sample.hover = await timeRequests(desk, session, 'textDocument/hover');
      sample.completion = await timeRequests(desk, session, 'textDocument/completion');
      const set = await timeAfterKey(desk, session, askedAfterKey(result, session.structure));
      if (set !== undefined) sample.set = set;
    }
    return { sample: { ...sample, ...peak(client) }, trouble: undefined };
  } catch (error) {
    return { sample: { ...sample, ...peak(client) }, trouble: error instanceof Error ? error.message : String(error) };
  } finally {
    await client.stop();
  }
}

/** Opens a draft and changes it so many times, pulling each time; says the most memory that took, in MB. */
export async function runManyEdits(session: Session, edits: number): Promise<Outcome> {
  const client = startClient(session.file, session.env);
  try {
    const { at } = await client.ask('initialize', introduction('pull'), startLimit);
    const left = (): number => Math.max(1, at + session.limit - performance.now());
    client.notify('initialized', {});
    const desk = createDesk({ ...session, mode: 'pull' }, client, left);
    const { uri, languageId, text } = session.document;
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    for (let edit = 0; edit < edits; edit++) {
      if (edit % 25 === 0) desk.typist.goElsewhere();
      await desk.type().answered;
    }
    const memory = client.peak();
    return { sample: memory === undefined ? {} : { memoryAfter: memory }, trouble: undefined };
  } catch (error) {
    return { sample: {}, trouble: error instanceof Error ? error.message : String(error) };
  } finally {
    await client.stop();
  }
}

const peak = (client: Client): Sample => {
  const memory = client.peak();
  return memory === undefined ? {} : { memory };
};

/** Types with a pause between keys that does not wait for answers, as a person does. */
async function typed(desk: Desk, { places, keys }: Effort): Promise<Sample> {
  const answers: Promise<number>[] = [];
  for (let place = 0; place < places; place++) {
    desk.typist.goElsewhere();
    for (let key = 0; key < keys; key++) {
      const { sent, answered } = desk.type();
      answers.push(answered);
      await pause(sent + keyGap - performance.now());
    }
  }
  const took = await Promise.all(answers);
  const key = median(took);
  const slowKey = percentile(took, 0.95);
  return { ...(key === undefined ? {} : { key }), ...(slowKey === undefined ? {} : { slowKey }) };
}

async function bursts(desk: Desk, { bursts: count }: Effort): Promise<Sample> {
  const settled: number[] = [];
  const publishes: number[] = [];
  for (let round = 0; round < count; round++) {
    desk.typist.goElsewhere();
    await pause(quiet);
    const one = await desk.burst();
    settled.push(one.settled);
    publishes.push(one.publishes);
  }
  const burst = median(settled);
  return burst === undefined ? {} : { burst, publishes: median(publishes) ?? 0 };
}

/** What an editor says of itself: as much of it as decides how diagnostics are delivered. */
const introduction = (mode: Mode): object => ({
  processId: process.pid,
  rootUri: null,
  capabilities: {
    workspace: { configuration: true, ...(mode === 'pull' ? { diagnostics: { refreshSupport: true } } : {}) },
    textDocument: {
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
      ...(mode === 'pull' ? { diagnostic: {} } : {}),
    },
  },
});
