import * as v from 'valibot';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { foldersAbove, pathFrom, settingsFileIn } from '../settings/nearest.ts';
import { addSilence, type NewSilence } from '../settings/settings-file.ts';
import { applyEdits } from '../analysis/index.ts';
import { toTextEdit } from './convert.ts';
import { schemeOf } from './language.ts';
import type { SilenceRequest } from './protocol.ts';

/** What writing a silence down needs of the server. */
export interface SilenceContext {
  readonly folders: () => readonly string[];
  readonly createsFiles: boolean;
  /** The URI of the settings file nearest to a draft. */
  readonly nearest: (draft: string) => Promise<string | undefined>;
  /** The text of a file as the editor has it. */
  readonly read: (uri: string) => Promise<string | undefined>;
  /** Applies an edit to a file; false when the editor would not. */
  readonly apply: (uri: string, edit: WorkspaceEdit) => Promise<boolean>;
  /** Asks for leave; what is offered is the answer that gives it. */
  readonly ask: (question: string, offered: string) => Promise<boolean>;
  readonly say: (message: string) => void;
  /** Told of the new text of a settings file. */
  readonly written: (uri: string, text: string) => void;
}

const request = v.object({
  uri: v.string(),
  scope: v.picklist(['here', 'file', 'workspace']),
  rule: v.string(),
  sentence: v.string(),
  which: v.number(),
});

/** Writes a silence into the nearest settings file, or into a new one at the root of the folder that the draft lies in. */
export async function silence(given: unknown, context: SilenceContext): Promise<void> {
  const wanted: SilenceRequest = v.parse(request, given);
  const file = await placeFor(wanted, context);
  if (!file) return;
  const before = await context.read(file);
  if (before === undefined && !context.createsFiles) {
    return context.say(`This editor lets no extension create a file. Create ${shown(file)} and try again.`);
  }
  const entry = entryFor(wanted, file);
  const edit = entry && addSilence(before ?? '', entry);
  if (!edit) return;
  const document = TextDocument.create(file, 'json', 0, before ?? '');
  const edits = [toTextEdit(document, edit)];
  const workspaceEdit: WorkspaceEdit = context.createsFiles
    ? {
        documentChanges: [
          ...(before === undefined ? [{ kind: 'create' as const, uri: file, options: { ignoreIfExists: true } }] : []),
          { textDocument: { uri: file, version: null }, edits },
        ],
      }
    : { changes: { [file]: edits } };
  if (await context.apply(file, workspaceEdit)) context.written(file, applyEdits(before ?? '', [edit]));
  else context.say(`The silence could not be written to ${shown(file)}.`);
}

/** The settings file to write to; undefined when there is none and the user did not want one. */
async function placeFor({ uri, scope }: SilenceRequest, context: SilenceContext): Promise<string | undefined> {
  const nearest = await context.nearest(uri);
  if (nearest) return nearest;
  const folders = context.folders();
  const around = folders.map(settingsFileIn).find((file) => pathFrom(file, uri) !== undefined);
  if (around) return around;
  if (schemeOf(uri) === 'untitled') {
    const first = folders[0];
    if (scope === 'workspace' && first) return settingsFileIn(first);
    context.say('Save this draft first: a silence is kept in a folder, under the name of the draft.');
    return undefined;
  }
  const [own] = foldersAbove(uri);
  if (!own) return undefined;
  const file = settingsFileIn(own);
  const agreed = await context.ask(
    `This draft lies in no open folder. Keep the silence in ${shown(file)}?`,
    'Keep It There',
  );
  return agreed ? file : undefined;
}

function entryFor({ scope, rule, uri, sentence, which }: SilenceRequest, settingsFile: string): NewSilence | undefined {
  if (scope === 'workspace') return { rule };
  const file = pathFrom(settingsFile, uri);
  if (file === undefined) return undefined;
  return scope === 'file' ? { rule, file } : { rule, file, sentence, which };
}

/** A file's URI as people read it: the path, without scheme and escapes. */
const shown = (uri: string): string => {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\//, ''));
  } catch {
    return uri;
  }
};
