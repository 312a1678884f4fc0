import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import * as protocol from '../../server/src/lsp/protocol.ts';

const requests = Object.values<unknown>(protocol).filter(
  (value): value is string => typeof value === 'string' && value.startsWith('engross/'),
);
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
    assert.ok(requests.length > 10);
    assert.deepEqual([...new Set(quoted('engross/'))].sort(), [...requests].sort());
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
