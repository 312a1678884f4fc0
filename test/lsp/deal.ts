import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach } from 'mocha';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Editor } from './editor.ts';
import { edited } from './open-documents.ts';

/** A sentence with one finding, and whether a draft has findings. */
export const slip = 'The Company shall issue Six Hundred (650) shares.';
export const none = (diagnostics: readonly unknown[]): boolean => diagnostics.length === 0;
export const some = (diagnostics: readonly unknown[]): boolean => diagnostics.length > 0;

/** The folder of a deal, and what a drafter does to a draft in it. */
export interface Deal {
  readonly folder: string;
  /** The URIs of the folder, of the draft and of the settings file. */
  readonly uri: string;
  readonly draft: string;
  readonly settings: string;
  /** Chooses what the light bulb offers under a title and has the editor carry it out. */
  readonly choose: (editor: Editor, title: RegExp, uri?: string, at?: string) => Promise<void>;
  /** What the settings file says after an edit, given what it says before. */
  readonly settingsAfter: (edit: WorkspaceEdit | undefined, before?: string) => unknown;
}

/** Makes a new folder for each test of a suite, and takes it away afterwards. */
export function useDeal(): Deal {
  const place = { folder: '', uri: '', draft: '', settings: '' };
  beforeEach(() => {
    place.folder = mkdtempSync(join(tmpdir(), 'engross-deal-'));
    mkdirSync(join(place.folder, 'drafts'));
    place.uri = pathToFileURL(place.folder).href;
    place.draft = `${place.uri}/drafts/ex%2010.txt`;
    place.settings = `${place.uri}/.engross.json`;
  });
  afterEach(() => rmSync(place.folder, { recursive: true, force: true }));
  return Object.assign(place, {
    choose: (editor: Editor, title: RegExp, uri = place.draft, at = 'Six') => choose(editor, title, uri, at),
    settingsAfter: (edit: WorkspaceEdit | undefined, before = ''): unknown =>
      JSON.parse(edited(before, edit, place.settings)),
  });
}

async function choose(editor: Editor, title: RegExp, uri: string, at: string): Promise<void> {
  const actions = await editor.actions(uri, at);
  const action = actions.find((offered) => title.test(offered.title));
  assert.ok(action, `${String(title)} is offered, not only ${actions.map((offered) => offered.title).join(', ')}`);
  if (action.edit) editor.apply(action.edit);
  if (action.command) await editor.request('workspace/executeCommand', action.command);
}
