import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { draftSymbols, symbolsBesideHeadings, type DraftSymbol } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import type { OpenDraft } from '../open-draft.ts';
import { symbolKinds } from '../symbol-kinds.ts';
import type { Feature } from './feature.ts';

const nothing: DocumentSymbol[] | SymbolInformation[] = [];

/**
 * The outline of a draft: nested, or as a list for a client that shows no other. It has a name, since an editor may
 * show its own outline of a Markdown draft beside it.
 */
export const symbols: Feature = {
  capabilities: ({ namesOutlines }) => ({ documentSymbolProvider: namesOutlines ? { label: 'Engross' } : true }),
  serve({ connection, client, answerChecked }) {
    connection.onDocumentSymbol(
      answerChecked('the outline', nothing, (open) => {
        const found = client.listsHeadings ? symbolsBesideHeadings(open.draft) : draftSymbols(open.draft);
        if (client.nestsSymbols) return nested(open, found);
        return found.map(({ kind, name, whole }) => ({
          name,
          kind: symbolKinds[kind],
          location: { uri: open.uri, range: toRange(open.document, whole) },
        }));
      }),
    );
  },
};

/** A list in which each part stands before those within it, as a tree. */
function nested(open: OpenDraft, symbols: readonly DraftSymbol[]): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const around: DocumentSymbol[][] = [top];
  for (const symbol of symbols) {
    const inner: DocumentSymbol[] = [];
    around[symbol.depth]?.push({ ...toSymbol(open, symbol), children: inner });
    around[symbol.depth + 1] = inner;
  }
  return top;
}

const toSymbol = (open: OpenDraft, { kind, name, detail, at, whole }: DraftSymbol): DocumentSymbol => ({
  name,
  ...(detail === '' ? {} : { detail }),
  kind: symbolKinds[kind],
  range: toRange(open.document, whole),
  selectionRange: toRange(open.document, at),
});
