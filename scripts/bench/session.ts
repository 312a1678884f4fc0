import { pause, startClient, type Client } from './client.ts';
import { randomFrom } from './drafts/random.ts';
import type { Effort, Mode, Sample } from './measures.ts';
import { median, percentile } from './statistics.ts';
import { createTypist, type Typist } from './typist.ts';

/** A fast typist presses a key so often, */
const keyGap = 120;
/** and a held key or a pasted run comes so fast. */
const burstGap = 5;
const burstLength = 30;
/** A server that has not started by then does not. */
const startLimit = 20_000;
/** Diagnostics are at rest when none has come for so long. */
const quiet = 300;

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

/** The state of one session, and how its diagnostics are waited for. */
interface Desk {
  readonly client: Client;
  readonly typist: Typist;
  readonly left: () => number;
  /** Asks for the diagnostics; says when they came, and how many they are. */
  readonly pull: () => Promise<{ readonly at: number; readonly count: number }>;
  /** Types a key; returns when, and a wait for the diagnostics of the draft with it: how long they took. */
  readonly type: () => { readonly sent: number; readonly answered: Promise<number> };
  /** Types a burst: from its last key to the last diagnostics, and how often they came. */
  readonly burst: () => Promise<{ readonly settled: number; readonly publishes: number }>;
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
      sample.hover = await requests(desk, session, 'textDocument/hover');
      sample.completion = await requests(desk, session, 'textDocument/completion');
      const set = await followed(desk, session, asked(result, session.structure));
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

function createDesk({ document, mode, seed }: Session, client: Client, left: () => number): Desk {
  const typist = createTypist(document.text, randomFrom(seed));
  let version = 1;
  let previousResultId: string | undefined;
  const pull: Desk['pull'] = async () => {
    const params = { textDocument: { uri: document.uri }, previousResultId };
    const { at, result } = await client.ask('textDocument/diagnostic', params, left());
    const { resultId, items = [] } = result as { readonly resultId?: string; readonly items?: readonly unknown[] };
    previousResultId = resultId;
    return { at, count: items.length };
  };
  const change = (): number =>
    client.notify('textDocument/didChange', {
      textDocument: { uri: document.uri, version: ++version },
      contentChanges: [typist.key()],
    });
  const type = (): { readonly sent: number; readonly answered: Promise<number> } => {
    const sent = change();
    const answer = mode === 'push' ? client.findings(version, left()) : pull();
    const answered = answer.then(({ at }) => at - sent);
    // Whoever waits for it hears of its failure; a key that was overtaken by a failure has nobody who does.
    answered.catch(() => undefined);
    return { sent, answered };
  };

  const burst = async (): Promise<{ readonly settled: number; readonly publishes: number }> => {
    const before = client.published.length;
    let pulls = 0;
    let sent = 0;
    let answered: Promise<number> = Promise.resolve(0);
    const began = performance.now();
    for (let key = 0; key < burstLength; key++) {
      await pause(began + key * burstGap - performance.now());
      // An editor calls off the request that its next key makes pointless.
      if (mode === 'pull' && key > 0) client.callOffLast();
      ({ sent, answered } = type());
      answered.then(() => pulls++).catch(() => undefined);
    }
    const took = await answered;
    if (mode === 'pull') return { settled: took, publishes: pulls };
    while (performance.now() - (client.published.at(-1)?.at ?? 0) < quiet) await pause(50);
    return { settled: (client.published.at(-1)?.at ?? sent) - sent, publishes: client.published.length - before };
  };
  return { client, typist, left, pull, type, burst };
}

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

/** Asks on figures and behind words in turn, since what one asks about is either. */
async function requests(desk: Desk, { document, effort }: Session, method: string): Promise<number> {
  const took: number[] = [];
  for (let request = 0; request < effort.requests; request++) {
    const position = request % 2 === 0 ? desk.typist.onFigure() : desk.typist.behindWord();
    const params = { textDocument: { uri: document.uri }, position, context: { triggerKind: 1 } };
    took.push((await desk.client.ask(method, params, desk.left())).took);
  }
  return median(took) ?? 0;
}

/** What VS Code asks for after a key, by the name under which a server announces it. */
const following = {
  documentSymbolProvider: 'textDocument/documentSymbol',
  foldingRangeProvider: 'textDocument/foldingRange',
  codeLensProvider: 'textDocument/codeLens',
  codeActionProvider: 'textDocument/codeAction',
  documentHighlightProvider: 'textDocument/documentHighlight',
  documentLinkProvider: 'textDocument/documentLink',
  inlayHintProvider: 'textDocument/inlayHint',
  semanticTokensProvider: 'textDocument/semanticTokens/range',
} as const;

/**
 * What of it is asked of a server: what its answer to `initialize` announces, and what its own extension asks in place
 * of two of it.
 */
function asked(result: unknown, structure: string | undefined): readonly string[] {
  const { capabilities = {} } = result as { readonly capabilities?: Readonly<Record<string, unknown>> };
  const methods = Object.entries(following).flatMap(([name, method]) => (capabilities[name] ? [method] : []));
  if (structure === undefined) return methods;
  const replaced: readonly string[] = [following.documentSymbolProvider, following.foldingRangeProvider];
  return [structure, ...methods.filter((method) => !replaced.includes(method))];
}

/** The lines that an editor shows at once, for which it asks more than for the rest. */
const screen = 60;

/**
 * From a key to the last answer to all that an editor asks for after it, the diagnostics too; undefined where it would
 * ask nothing.
 */
async function followed(
  desk: Desk,
  { document, effort }: Session,
  methods: readonly string[],
): Promise<number | undefined> {
  if (methods.length === 0) return undefined;
  const took: number[] = [];
  const known = new Map<string, unknown>();
  for (let key = 0; key < effort.keys; key++) {
    if (key % 4 === 0) desk.typist.goElsewhere();
    await pause(keyGap);
    const { sent, answered } = desk.type();
    const position = desk.typist.caret();
    const range = {
      start: { line: Math.max(0, position.line - screen / 2), character: 0 },
      end: { line: position.line + screen / 2, character: 0 },
    };
    const params = (method: string): object => ({
      known: known.get(method),
      textDocument: { uri: document.uri },
      position,
      range: method === 'textDocument/codeAction' ? { start: position, end: position } : range,
      context: { diagnostics: [], triggerKind: 2 },
    });
    const answers = methods.map(async (method) => {
      const { result, at } = await desk.client.ask(method, params(method), desk.left());
      known.set(method, idOf(result));
      return at - sent;
    });
    took.push(Math.max(...(await Promise.all([answered, ...answers]))));
  }
  return median(took);
}

/** By what an answer is named, where the next one tells no more than what changed since. */
const idOf = (result: unknown): unknown =>
  typeof result === 'object' && result !== null && 'id' in result ? result.id : undefined;

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
