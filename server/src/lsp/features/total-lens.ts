import type { CodeLens } from 'vscode-languageserver';
import { totalLenses } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import type { Feature } from './feature.ts';

/** Says over each total whether it adds up. */
export const totalLens: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  serve({ connection, settings, answerChecked }) {
    connection.onCodeLens(
      answerChecked('code lenses', [], async (open): Promise<CodeLens[]> => {
        const { codeLens } = await settings.of(open.uri);
        if (!codeLens) return [];
        // A lens without a command is shown as text: there is nothing to run.
        return totalLenses(open.draft).map(({ at, title }) => ({
          range: toRange(open.document, at),
          command: { title, command: '' },
        }));
      }),
    );
  },
};
