import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, type Edit } from '../analysis/index.ts';
import { foldersAbove, pathFrom, settingsFileIn } from '../settings/nearest.ts';
import { isWellFormed } from '../settings/settings-file.ts';
import { toTextEdit } from './convert.ts';
import type { Desk } from './features/feature.ts';
import { schemeOf } from './language.ts';
import { describe, shownAddress } from './log.ts';

/** Something that a drafter has decided and that stays decided. */
export interface Decision {
  /** The draft for which it was decided. */
  readonly uri: string;
  /** Whether it holds for all drafts of the folder and not for this one by its name. */
  readonly ofFolder: boolean;
  /** The edit that writes it into the text of the settings file with this URI; undefined where that says so already. */
  readonly edit: (text: string, file: string) => Edit | undefined;
}

/**
 * Writes a decision into the nearest settings file, or into a new one at the root of the folder that the draft lies in.
 * What stands in the way is told to the user, who knows the decision as `what`: "silence", "decision".
 */
export async function writeSettings(desk: Desk, what: string, read: () => Decision): Promise<void> {
  const { connection, log } = desk;
  try {
    const obstacle = await write(read(), what, desk);
    if (obstacle) connection.window.showWarningMessage(obstacle);
  } catch (error) {
    log.error(`Writing a ${what} failed: ${describe(error)}`);
    connection.window.showErrorMessage(`The ${what} could not be written; the log says why.`);
  }
}

/** Writes it, or returns the sentence that says why not; nothing when there was no need or the user did not want it. */
async function write(decision: Decision, what: string, desk: Desk): Promise<string | undefined> {
  const place = await placeFor(decision, what, desk);
  if (place === undefined || 'obstacle' in place) return place?.obstacle;
  return inTurn(desk, () => writeTo(place.file, decision, what, desk));
}

/** For each desk what is written last, or was: a settings file is read when those before have been written to it. */
const turns = new WeakMap<Desk, Promise<unknown>>();

function inTurn<Result>(desk: Desk, work: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(desk) ?? Promise.resolve()).then(work, work);
  turns.set(desk, turn);
  return turn;
}

async function writeTo(file: string, decision: Decision, what: string, desk: Desk): Promise<string | undefined> {
  const { client, files, settings, diagnostics } = desk;
  const before = await files.readInEditor(file);
  if (before === undefined && !client.createsFiles) {
    return `This editor does not let Engross create files. Create ${shownAddress(file)}, then try again.`;
  }
  if (before !== undefined && !isWellFormed(before)) {
    return `${shownAddress(file)} is not valid JSON. Correct it, then try again.`;
  }
  const edit = decision.edit(before ?? '', file);
  if (!edit) return undefined;
  const after = applyEdits(before ?? '', [edit]);
  if (!(await files.apply(file, editOf(file, before, edit, client.createsFiles), after))) {
    return `The ${what} could not be written to ${shownAddress(file)}.`;
  }
  settings.take(file, after);
  diagnostics.showAll();
  return undefined;
}

type Place = { readonly file: string } | { readonly obstacle: string };

/** The URI of the settings file to write to. */
async function placeFor({ uri, ofFolder }: Decision, what: string, desk: Desk): Promise<Place | undefined> {
  const { connection, settings, told } = desk;
  const [first] = told.folders;
  const isSaved = schemeOf(uri) !== 'untitled';
  if (!isSaved && (!ofFolder || first === undefined)) {
    return { obstacle: `Save this draft first: a ${what} is kept in its folder.` };
  }
  const nearest = await settings.fileOf(uri);
  if (nearest) return { file: nearest.uri };
  const around = isSaved ? folderAround(uri, told.folders) : first;
  if (around !== undefined) return { file: settingsFileIn(around) };
  const [own] = foldersAbove(uri);
  if (own === undefined) return { obstacle: `This draft lies in no folder that could keep a ${what}.` };
  const file = settingsFileIn(own);
  const question = `This draft lies in no open folder. Keep the ${what} in ${shownAddress(file)}?`;
  const answer = await connection.window.showInformationMessage(question, { title: 'Keep It There' });
  return answer ? { file } : undefined;
}

/** The open folder that a draft lies in, of several that lie in each other the innermost. */
const folderAround = (uri: string, folders: readonly string[]): string | undefined =>
  folders
    .filter((folder) => pathFrom(settingsFileIn(folder), uri) !== undefined)
    .reduce<string | undefined>((inner, folder) => (inner && inner.length > folder.length ? inner : folder), undefined);

/** The edit of a settings file, created first where there is none. */
function editOf(file: string, before: string | undefined, edit: Edit, createsFiles: boolean): WorkspaceEdit {
  const edits = [toTextEdit(TextDocument.create(file, 'json', 0, before ?? ''), edit)];
  if (!createsFiles) return { changes: { [file]: edits } };
  const change = { textDocument: { uri: file, version: null }, edits };
  if (before !== undefined) return { documentChanges: [change] };
  return { documentChanges: [{ kind: 'create', uri: file, options: { ignoreIfExists: true } }, change] };
}
