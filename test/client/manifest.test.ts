import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly capabilities: unknown;
  readonly browser: string;
  readonly main: string;
  readonly contributes: {
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  };
};

interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
}

describe('the manifest', () => {
  it('asks neither for trust nor for files on a disk, in any of its parts', () => {
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: { supported: true },
    });
  });

  it('has an entry for Node and one for a browser', () => {
    assert.match(manifest.main, /^\.\/dist\/.*node\.cjs$/);
    assert.match(manifest.browser, /^\.\/dist\/.*web\.js$/);
  });

  it('has a bracket typed over that VS Code closed on an earlier line', () => {
    for (const language of ['[exhibit]', '[plaintext]'])
      assert.equal(manifest.contributes.configurationDefaults[language]?.['editor.autoClosingOvertype'], 'always');
  });

  it('has no setting that takes any text, such as a program, from which a folder not trusted would have to be kept', () => {
    const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
    assert.ok(settings.length > 0);
    for (const [name, { type, enum: choices }] of settings) assert.ok(type === 'boolean' || choices, name);
  });
});
