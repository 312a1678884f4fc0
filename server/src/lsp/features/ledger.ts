import type { TextDocumentIdentifier } from 'vscode-languageserver';
import { ledger as ledgerOf } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import { foundIn } from '../judge.ts';
import { LEDGER, type LedgerAnswer } from '../protocol.ts';
import { holdBack } from '../typing.ts';
import type { Feature } from './feature.ts';

const notChecked: LedgerAnswer | null = null;

/** The list of what was checked, for a client that shows it. */
export const ledger: Feature = {
  serve({ connection, settings, tools, answerChecked }) {
    const answer = answerChecked<{ textDocument: TextDocumentIdentifier }, LedgerAnswer | null>(
      'ledger',
      notChecked,
      async (open) => {
        const { shown } = foundIn(open, await settings.of(open.uri), tools);
        const { judged } = holdBack(shown, open.typing, tools.now());
        const { rows } = ledgerOf(open.draft, judged);
        return {
          rows: rows.map(({ places, ...row }) => ({
            ...row,
            places: places.map(({ at, written }) => ({ range: toRange(open.document, at), written })),
          })),
        };
      },
    );
    connection.onRequest(LEDGER, answer);
  },
};
