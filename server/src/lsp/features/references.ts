import type { Location } from 'vscode-languageserver';
import { occurrences } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import type { Feature } from './feature.ts';

const nothing: Location[] | null = null;

/**
 * Lists every place that states the fact at the caret. No place declares it for the others, so none is ever left out.
 */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  serve({ connection, settings, answerChecked }) {
    connection.onReferences(
      answerChecked('references', nothing, async ({ document, draft, uri }, { position }) => {
        const { distinctNames } = await settings.of(uri);
        return occurrences(draft, document.offsetAt(position), distinctNames).map((at) => ({
          uri,
          range: toRange(document, at),
        }));
      }),
    );
  },
};
