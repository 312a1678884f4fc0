import * as v from 'valibot';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, type Edit } from '../../analysis/index.ts';
import { foldersAbove, pathFrom, settingsFileIn } from '../../settings/nearest.ts';
import { addSilence, isWellFormed, type NewSilence } from '../../settings/settings-file.ts';
import { toTextEdit } from '../convert.ts';
import { schemeOf } from '../language.ts';
import { describe, shownAddress } from '../log.ts';
import { SILENCE_COMMAND, type SilenceRequest } from '../protocol.ts';
import type { Desk, Feature } from './feature.ts';

/** The command behind the quick fixes that silence a finding. */
export const silence: Feature = { commands: { [SILENCE_COMMAND]: keepSilence } };

const requests = v.object({
  uri: v.string(),
  scope: v.picklist(['here', 'file', 'workspace']),
  rule: v.string(),
  sentence: v.string(),
  which: v.number(),
});

/**
 * Writes a silence into the nearest settings file, or into a new one at the root of the folder that the draft lies in. What
 * stands in the way is told to the user.
 */
async function keepSilence(given: unknown, desk: Desk): Promise<void> {
  const { connection, log } = desk;
  try {
    const obstacle = await write(v.parse(requests, given), desk);
    if (obstacle) connection.window.showWarningMessage(obstacle);
  } catch (error) {
    log.error(`Silencing failed: ${describe(error)}`);
    connection.window.showErrorMessage('The silence could not be written; the log says why.');
  }
}

/** Writes it, or returns the sentence that says why not; nothing when there was no need or the user did not want it. */
async function write(request: SilenceRequest, desk: Desk): Promise<string | undefined> {
  const { client, files, settings, diagnostics } = desk;
  const place = await placeFor(request, desk);
  if (place === undefined || 'obstacle' in place) return place?.obstacle;
  const { file } = place;
  const before = await files.readInEditor(file);
  if (before === undefined && !client.createsFiles) {
    return `This editor creates no files for others. Create ${shownAddress(file)} and try again.`;
  }
  if (before !== undefined && !isWellFormed(before)) {
    return `${shownAddress(file)} is no valid JSON. Mend it first, then try again.`;
  }
  const entry = entryFor(request, file);
  const edit = entry && addSilence(before ?? '', entry);
  if (!edit) return undefined;
  if (!(await files.apply(file, editOf(file, before, edit, client.createsFiles)))) {
    return `The silence could not be written to ${shownAddress(file)}.`;
  }
  settings.take(file, applyEdits(before ?? '', [edit]));
  diagnostics.showAll();
  return undefined;
}

type Place = { readonly file: string } | { readonly obstacle: string };

/** The URI of the settings file to write to. */
async function placeFor({ uri, scope }: SilenceRequest, desk: Desk): Promise<Place | undefined> {
  const { connection, settings, told } = desk;
  const nearest = await settings.fileOf(uri);
  if (nearest) return { file: nearest.uri };
  const around = told.folders.map(settingsFileIn).find((file) => pathFrom(file, uri) !== undefined);
  if (around) return { file: around };
  if (schemeOf(uri) === 'untitled') {
    const [first] = told.folders;
    if (scope === 'workspace' && first !== undefined) return { file: settingsFileIn(first) };
    return { obstacle: 'Save this draft first: a silence is kept in its folder, under its name.' };
  }
  const [own] = foldersAbove(uri);
  if (own === undefined) return { obstacle: 'This draft lies in no folder that could keep a silence.' };
  const file = settingsFileIn(own);
  const question = `This draft lies in no open folder. Keep the silence in ${shownAddress(file)}?`;
  const answer = await connection.window.showInformationMessage(question, { title: 'Keep It There' });
  return answer ? { file } : undefined;
}

function entryFor({ scope, rule, uri, sentence, which }: SilenceRequest, settingsFile: string): NewSilence | undefined {
  if (scope === 'workspace') return { rule };
  const file = pathFrom(settingsFile, uri);
  if (file === undefined) return undefined;
  return scope === 'file' ? { rule, file } : { rule, file, sentence, which };
}

/** The edit of a settings file, created first where there is none. */
function editOf(file: string, before: string | undefined, edit: Edit, createsFiles: boolean): WorkspaceEdit {
  const edits = [toTextEdit(TextDocument.create(file, 'json', 0, before ?? ''), edit)];
  if (!createsFiles) return { changes: { [file]: edits } };
  const change = { textDocument: { uri: file, version: null }, edits };
  if (before !== undefined) return { documentChanges: [change] };
  return { documentChanges: [{ kind: 'create', uri: file, options: { ignoreIfExists: true } }, change] };
}
