import * as v from 'valibot';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { FileHost } from '../settings/file-host.ts';
import { schemeOf } from './language.ts';
import { LIST_FOLDER, READ_FILE, SAVE_EDIT } from './protocol.ts';
import type { Service } from './service.ts';

/** The files beside and above the drafts, of which the host may reach some and the client the rest. */
export interface Files extends FileHost {
  /** The text of a file as the editor has it, unsaved changes included: all where the client can tell, else ours. */
  readonly readInEditor: (uri: string) => Promise<string | undefined>;
  /** The names of the files in a folder, given its URI; none where it cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /**
   * Has the editor apply an edit to a file, which then reads as `after`, and save the file where it can be told to;
   * false when it would not.
   */
  readonly apply: (uri: string, edit: WorkspaceEdit, after: string) => Promise<boolean>;
}

/** A file to which the editor applied an edit of ours and that it may have saved or not. */
interface Edited {
  readonly text: string;
  /** What stood where the file is kept right afterwards. As long as it stands there, nobody has saved the file. */
  readonly kept: string | undefined;
}

/** Files by way of the host where it reaches them, else of the client. */
export function createFiles({ connection, host, client }: Service): Files {
  const readByClient = async (uri: string): Promise<string | undefined> => {
    const text: unknown = await connection.sendRequest(READ_FILE, { uri });
    return typeof text === 'string' ? text : undefined;
  };
  const isClients = (uri: string): boolean => client.offersFiles && !host.reads(schemeOf(uri));
  const read = (uri: string): Promise<string | undefined> => (isClients(uri) ? readByClient(uri) : host.read(uri));
  const edited = new Map<string, Edited>();
  /** A client that offers files saves what it is told to: of such a one none is held to be edited. */
  const readAsEdited = async (uri: string): Promise<string | undefined> => {
    const now = await read(uri);
    const last = edited.get(uri);
    return last && last.kept === now ? last.text : now;
  };
  return {
    read: readAsEdited,
    list: async (folder) =>
      isClients(folder)
        ? v.parse(namesInFolder, await connection.sendRequest(LIST_FOLDER, { uri: folder }))
        : host.list(folder),
    readInEditor: client.offersFiles ? readByClient : readAsEdited,
    async apply(uri, edit, after) {
      if (client.offersFiles) return (await connection.sendRequest<unknown>(SAVE_EDIT, { uri, edit })) === true;
      const { applied } = await connection.workspace.applyEdit(edit);
      if (applied) edited.set(uri, { text: after, kept: await read(uri) });
      return applied;
    },
  };
}

/** Whatever else a client answers counts as none. */
const namesInFolder: v.GenericSchema<unknown, readonly string[]> = v.fallback(v.array(v.string()), []);
