import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import {
  CHECK,
  CHECK_FILE,
  FOLLOW,
  LEDGER,
  LIST_FOLDER,
  PAIR,
  READ_FILE,
  SAVE_EDIT,
  SELECTION_TOTALS,
  STANDING,
  STRUCTURE,
  TODAY,
} from '../../server/src/lsp/protocol.ts';

const client = readdirSync('client/src')
  .map((file) => readFileSync(`client/src/${file}`, 'utf8'))
  .join('\n');
const manifest: {
  readonly activationEvents: readonly string[];
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
} = JSON.parse(readFileSync('package.json', 'utf8'));
const quoted = (prefix: string): readonly string[] =>
  [...client.matchAll(new RegExp(`'(${prefix}[\\w.-]+)'`, 'g'))].map(([, name]) => name ?? '');

describe('the client', () => {
  it('calls requests as the server does, though neither imports the other', () => {
    assert.deepEqual(
      [...new Set(quoted('engross/'))].sort(),
      [
        CHECK,
        CHECK_FILE,
        FOLLOW,
        LEDGER,
        LIST_FOLDER,
        PAIR,
        READ_FILE,
        SAVE_EDIT,
        SELECTION_TOTALS,
        STANDING,
        STRUCTURE,
        TODAY,
      ].sort(),
    );
  });

  it('registers every command that the manifest declares', () => {
    const registered = [...client.matchAll(/registerCommand\('([\w.]+)'/g)].map(([, name]) => name);
    assert.deepEqual(registered.sort(), manifest.contributes.commands.map(({ command }) => command).sort());
  });

  it('wakes for the languages that it serves', () => {
    const [, listed = ''] = /languages: readonly string\[\] = \[([^\]]*)\]/.exec(client) ?? [];
    const languages = [...listed.matchAll(/'(\w+)'/g)].map(([, language]) => `onLanguage:${language ?? ''}`);
    assert.ok(languages.length > 0);
    assert.deepEqual(manifest.activationEvents, languages);
  });
});
