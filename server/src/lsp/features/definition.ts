import type { Definition, LocationLink } from 'vscode-languageserver';
import { definitionOf } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import type { Feature } from './feature.ts';

const nothing: Definition | LocationLink[] | null = null;

/** Leads from a defined term to its definition, and from a reference to what it points at. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  serve({ connection, client, answerChecked }) {
    connection.onDefinition(
      answerChecked('the definition', nothing, ({ document, draft, uri }, { position }) => {
        const place = definitionOf(draft, document.offsetAt(position));
        if (!place) return nothing;
        const range = toRange(document, place.at);
        if (!client.linksDefinitions) return { uri, range };
        return [
          {
            originSelectionRange: toRange(document, place.from),
            targetUri: uri,
            targetRange: toRange(document, place.whole),
            targetSelectionRange: range,
          },
        ];
      }),
    );
  },
};
