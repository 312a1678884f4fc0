import * as v from 'valibot';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { FileHost } from '../settings/file-host.ts';
import { schemeOf } from './language.ts';
import { LIST_FOLDER, READ_FILE, SAVE_EDIT } from './protocol.ts';
import type { Service } from './service.ts';

/** The files beside and above the drafts, of which the host may reach some and the client the rest. */
export interface Files extends FileHost {
  /** The text of a file as the editor has it, unsaved changes included where the client can tell. */
  readonly readInEditor: (uri: string) => Promise<string | undefined>;
  /** The names of the files in a folder, given its URI; none where it cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Has the editor apply an edit to a file, and save the file where it can be told to; false when it would not. */
  readonly apply: (uri: string, edit: WorkspaceEdit) => Promise<boolean>;
}

/** Files by way of the host where it reaches them, else of the client. */
export function createFiles({ connection, host, client }: Service): Files {
  const readByClient = async (uri: string): Promise<string | undefined> => {
    const text: unknown = await connection.sendRequest(READ_FILE, { uri });
    return typeof text === 'string' ? text : undefined;
  };
  const isClients = (uri: string): boolean => client.offersFiles && !host.reads(schemeOf(uri));
  const read = (uri: string): Promise<string | undefined> => (isClients(uri) ? readByClient(uri) : host.read(uri));
  return {
    read,
    list: async (folder) =>
      isClients(folder)
        ? v.parse(namesInFolder, await connection.sendRequest(LIST_FOLDER, { uri: folder }))
        : host.list(folder),
    readInEditor: client.offersFiles ? readByClient : read,
    async apply(uri, edit) {
      if (!client.offersFiles) return (await connection.workspace.applyEdit(edit)).applied;
      const saved: unknown = await connection.sendRequest(SAVE_EDIT, { uri, edit });
      return saved === true;
    },
  };
}

/** Whatever else a client answers counts as none. */
const namesInFolder: v.GenericSchema<unknown, readonly string[]> = v.fallback(v.array(v.string()), []);
