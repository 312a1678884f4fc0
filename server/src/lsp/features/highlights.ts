import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver';
import { occurrences } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import type { Feature } from './feature.ts';

const nothing: DocumentHighlight[] | null = null;

/**
 * Marks every place that states the fact at the caret. Where nothing is stated the answer is null, so that the editor
 * marks equal words as it does elsewhere.
 */
export const highlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  serve({ connection, settings, answerChecked }) {
    connection.onDocumentHighlight(
      answerChecked('highlights', nothing, async ({ document, draft, uri }, { position }) => {
        const { distinctNames } = await settings.of(uri);
        const places = occurrences(draft, document.offsetAt(position), distinctNames);
        return places.length === 0
          ? nothing
          : places.map((at) => ({ range: toRange(document, at), kind: DocumentHighlightKind.Text }));
      }),
    );
  },
};
