import type { SymbolInformation } from 'vscode-languageserver';
import { draftSymbols } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import { uncheckedReason } from '../judge.ts';
import { describe, shownAddress } from '../log.ts';
import type { OpenDraft } from '../open-draft.ts';
import { symbolKinds } from '../symbol-kinds.ts';
import type { Desk, Feature } from './feature.ts';

/** The most symbols that are listed; whoever looks for another one types one more letter. */
const most = 300;

/** Finds the parts of all open drafts by letters of their numbers and titles. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  serve(desk) {
    desk.connection.onWorkspaceSymbol(async ({ query }, token) => {
      const found: SymbolInformation[] = [];
      for (const open of desk.drafts.all()) {
        if (token.isCancellationRequested || found.length >= most) break;
        found.push(...(await symbolsOf(desk, open, query)));
      }
      return found.slice(0, most);
    });
  },
};

async function symbolsOf({ settings, log }: Desk, open: OpenDraft, query: string): Promise<SymbolInformation[]> {
  try {
    if (uncheckedReason(open, await settings.of(open.uri))) return [];
    return draftSymbols(open.draft)
      .filter(({ name }) => holds(name.toLowerCase(), query.toLowerCase()))
      .map(({ kind, name, at }) => ({
        name,
        kind: symbolKinds[kind],
        location: { uri: open.uri, range: toRange(open.document, at) },
        containerName: nameOf(open.uri),
      }));
  } catch (error) {
    log.error(`symbols of ${open.uri} failed: ${describe(error)}`);
    return [];
  }
}

/** Whether all characters of the query stand in the name in their order, as editors match. */
function holds(name: string, query: string): boolean {
  let at = -1;
  for (const character of query) {
    at = name.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

const nameOf = (uri: string): string => shownAddress(uri.slice(uri.lastIndexOf('/') + 1));
