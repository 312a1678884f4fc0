import { pause, type Client } from './client.ts';
import { randomFrom } from './drafts/random.ts';
import type { Session } from './session.ts';
import { createTypist, type Typist } from './typist.ts';

/** A fast typist presses a key so often (ms), */
export const keyGap = 120;
/** and a held key or a pasted run comes so fast. */
const burstGap = 5;
const burstLength = 30;
/** Diagnostics are at rest when none has come for so long (ms). */
export const quiet = 300;

/** The state of one session, and how its diagnostics are waited for. */
export interface Desk {
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

/** The desk of a session; `left` gives the milliseconds until it is broken off. */
export function createDesk({ document, mode, seed }: Session, client: Client, left: () => number): Desk {
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
