import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { allSymbols, draftSymbols, symbolsBesideHeadings, type DraftSymbol } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import type { OpenDraft } from '../documents.ts';
import { symbolKinds } from '../symbol-kinds.ts';
import type { Feature } from './feature.ts';

const nothing: DocumentSymbol[] | SymbolInformation[] = [];

/**
 * The outline of a draft: nested, or as a list for a client that shows no other. It has a name, since an editor may show its own
 * outline of a Markdown draft beside it.
 */
export const symbols: Feature = {
  capabilities: ({ namesOutlines }) => ({ documentSymbolProvider: namesOutlines ? { label: 'Engross' } : true }),
  serve({ connection, client, answerChecked }) {
    connection.onDocumentSymbol(
      answerChecked('the outline', nothing, (open) => {
        const found = client.listsHeadings ? symbolsBesideHeadings(open.draft) : draftSymbols(open.draft);
        if (client.nestsSymbols) return found.map((symbol) => toSymbol(open, symbol));
        return allSymbols(found).map(({ kind, name, whole }) => ({
          name,
          kind: symbolKinds[kind],
          location: { uri: open.uri, range: toRange(open.document, whole) },
        }));
      }),
    );
  },
};

const toSymbol = (open: OpenDraft, { kind, name, detail, at, whole, symbols: inner }: DraftSymbol): DocumentSymbol => ({
  name,
  ...(detail === '' ? {} : { detail }),
  kind: symbolKinds[kind],
  range: toRange(open.document, whole),
  selectionRange: toRange(open.document, at),
  children: inner.map((symbol) => toSymbol(open, symbol)),
});
