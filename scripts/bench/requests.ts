import { pause } from './client.ts';
import { keyGap, type Desk } from './desk.ts';
import type { Session } from './session.ts';
import { median } from './statistics.ts';

/** Asks on figures and behind words in turn, since what one asks about is either. */
export async function timeRequests(desk: Desk, { document, effort }: Session, method: string): Promise<number> {
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
export function askedAfterKey(result: unknown, structure: string | undefined): readonly string[] {
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
export async function timeAfterKey(
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
