import { LSPErrorCodes, ResponseError, type PrepareRenameResult, type WorkspaceEdit } from 'vscode-languageserver';
import { prepareRename, rename as renamed, type Refusal } from '../../analysis/index.ts';
import { toConfirmedEdit, toRange, toWorkspaceEdit } from '../convert.ts';
import type { Feature } from './feature.ts';

const nothing: PrepareRenameResult | null = null;
const noEdit: WorkspaceEdit | null = null;

/** Renames a fact: all that state it follow; statements that may mean something else the user ticks. */
export const rename: Feature = {
  capabilities: ({ preparesRenames }) => ({ renameProvider: preparesRenames ? { prepareProvider: true } : true }),
  serve({ connection, client, settings, answerChecked }) {
    connection.onPrepareRename(
      answerChecked('preparing to rename', nothing, async ({ document, draft, uri }, { position }) => {
        const { distinctNames } = await settings.of(uri);
        const prepared = prepareRename(draft, document.offsetAt(position), distinctNames);
        if ('refusal' in prepared) throw refused(prepared);
        return { range: toRange(document, prepared.at), placeholder: prepared.placeholder };
      }),
    );
    connection.onRenameRequest(
      answerChecked('renaming', noEdit, async ({ document, draft, uri }, { position, newName }) => {
        const { distinctNames } = await settings.of(uri);
        const renaming = renamed(draft, document.offsetAt(position), newName, distinctNames);
        if ('refusal' in renaming) throw refused(renaming);
        const { edits, offered, offer } = renaming;
        if (offered.length === 0 || !client.confirmsEdits) return toWorkspaceEdit(document, edits, client.shows);
        return toConfirmedEdit(document, edits, {
          edits: offered,
          label: offer,
          description: 'Tick those that state the same thing.',
        });
      }),
    );
  },
};

/** What the editor shows in place of a box for the new name. */
const refused = ({ refusal }: Refusal): ResponseError<undefined> =>
  new ResponseError(LSPErrorCodes.RequestFailed, refusal);
