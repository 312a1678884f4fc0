import type { InlayHint } from 'vscode-languageserver';
import { valueHints } from '../../analysis/index.ts';
import { toSpan } from '../convert.ts';
import type { Feature } from './feature.ts';

/** Shows amounts in words in figures behind them, for those who ask for it. */
export const valueHint: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  serve({ connection, settings, answerChecked }) {
    connection.languages.inlayHint.on(
      answerChecked('inlay hints', [], async (open, { range }): Promise<InlayHint[]> => {
        const { inlayHints } = await settings.of(open.uri);
        if (!inlayHints) return [];
        return valueHints(open.draft, toSpan(open.document, range)).map(({ at, text }) => ({
          position: open.document.positionAt(at),
          label: text,
          paddingLeft: true,
        }));
      }),
    );
  },
};
