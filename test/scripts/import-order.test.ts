import assert from 'node:assert/strict';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, it } from 'mocha';

const root = path.resolve(import.meta.dirname, '../..');

/** Modules in the order that lint wants, as a file in `server/src/lsp/features` would import them. */
const ordered = [
  'node:fs',
  'node:path',
  'valibot',
  'vscode-languageserver',
  'vscode-languageserver/node',
  'vscode-languageserver-textdocument',
  '../../analysis/index.ts',
  '../../settings/file-host.ts',
  '../desk.ts',
  '../desk-lamp.ts',
  '../Judge.ts',
  './hover.ts',
  './symbols.ts',
];

describe('the order of imports', () => {
  const eslint = new ESLint({ cwd: root, overrideConfig: { rules: { 'no-restricted-imports': 'off' } } });

  async function complaints(modules: readonly string[]): Promise<readonly string[]> {
    const code = modules.map((module) => `import '${module}';\n`).join('');
    const [result] = await eslint.lintText(code, { filePath: path.join(root, 'server/src/lsp/features/a.ts') });
    return (result?.messages ?? []).map(({ message }) => message);
  }

  it('is Node, packages, and ours from the furthest folder to the nearest, each by name', async () => {
    assert.deepEqual(await complaints(ordered), []);
  });

  it('is held: any two that change places are told', async () => {
    for (const [index, first] of ordered.slice(0, -1).entries()) {
      const second = ordered[index + 1] ?? '';
      assert.deepEqual(await complaints([second, first]), [`'${first}' stands before '${second}'.`]);
    }
  });

  it('says nothing of the code between and behind', async () => {
    const [result] = await eslint.lintText("import 'b';\nexport * from './z.ts';\nexport * from './a.ts';\n", {
      filePath: path.join(root, 'server/src/a.ts'),
    });
    assert.deepEqual(result?.messages, []);
  });
});
