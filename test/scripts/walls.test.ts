import assert from 'node:assert/strict';
import path from 'node:path';
import { ESLint } from 'eslint';
import { before, describe, it } from 'mocha';

const root = path.resolve(import.meta.dirname, '../..');

describe('the walls', () => {
  let eslint: ESLint;
  before(() => {
    eslint = new ESLint({ cwd: root });
  });

  /** What lint says of a line of code in a file of the project, there or not. */
  async function objections(file: string, code: string): Promise<string> {
    const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
    return (result?.messages ?? []).map(({ message }) => message).join('\n');
  }

  const analysis = 'server/src/analysis';
  for (const [file, code, objection] of [
    ['text/span.ts', "export * from '../words/number.ts';", /text\/ may import only itself/],
    ['facts/date.ts', "export * from '../model/draft.ts';", /facts\/ may import only text, words, blocks, itself/],
    ['facts/amount/money.ts', "export * from '../../model/draft.ts';", /facts\/ may import only/],
    ['model/draft.ts', "export { rules } from '../rules/index.ts';", /model\/ may import only/],
    ['rules/a-rule.ts', "import { b } from './b-rule.ts';\nb();", /rules\/ do not import each other/],
    ['rules/a-rule.ts', "import { diagnose } from './run.ts';\ndiagnose();", /rules\/ do not import each other/],
    ['rules/a-rule.ts', "import { hover } from '../features/hover.ts';\nhover();", /rules\/ may import only/],
    ['features/hover.ts', "export type { Ledger } from './ledger.ts';", /features\/ do not import each other/],
    ['features/hover.ts', "export const later = () => import('./ledger.ts');", /features\/ do not import each other/],
    ['features/hover.ts', "export type Later = import('./ledger.ts').Ledger;", /features\/ do not import each other/],
    ['facts/date.ts', "export * from './amount/money.ts';", /facts\/ do not import each other/],
    ['facts/amount/money.ts', "export * from '../date.ts';", /facts\/ do not import each other/],
    ['model/draft.ts', "export * from '../index.ts';", /model\/ may import only/],
    ['text/span.ts', "export * from '../../lsp/convert.ts';", /nothing of the project but itself/],
    ['text/span.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('');", /touch Node/],
    ['text/span.ts', "import { readFileSync } from 'fs';\nreadFileSync('');", /touch Node/],
    ['text/span.ts', "export * from 'vscode-languageserver';", /know the protocol/],
    ['text/span.ts', 'export const now = Date.now();', /'Date'/],
    ['text/span.ts', 'export const any = Math.random();', /deterministic/],
    ['text/span.ts', 'export const figure = (1).toLocaleString();', /no locale/],
    ['text/span.ts', "export const format = new Intl.NumberFormat('en');", /'Intl'/],
    ['../lsp/server.ts', "export * from '../analysis/rules/run.ts';", /through its index\.ts/],
    ['../lsp/server.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('');", /touch Node/],
    ['../cli/check.ts', "export * from 'vscode-languageserver';", /know the protocol/],
    ['../../../client/src/node.ts', "export * from '../../server/src/node.ts';", /never imports the server/],
  ] as const) {
    it(`${file} may not hold ${JSON.stringify(code)}`, async () => {
      assert.match(await objections(`${analysis}/${file}`, code), objection);
    });
  }

  for (const [file, code] of [
    ['facts/date.ts', "export * from '../words/number.ts';"],
    ['facts/amount/money.ts', "export * from './figures.ts';\nexport * from '../fact.ts';"],
    ['facts/index.ts', "export * from './amount/amount.ts';"],
    ['rules/a-rule.ts', "export * from './rule.ts';\nexport * from '../model/draft.ts';"],
    ['rules/index.ts', "export * from './a-rule.ts';"],
    ['model/draft.ts', "export * from './indexes.ts';"],
    ['features/hover.ts', "export * from '../rules/run.ts';\nexport * from 'fraction.js';"],
    ['index.ts', "export * from './rules/run.ts';"],
    ['../lsp/server.ts', "export * from '../analysis/index.ts';\nexport * from 'vscode-languageserver';"],
    ['../node.ts', "export * from 'node:fs';"],
  ] as const) {
    it(`${file} may hold ${JSON.stringify(code)}`, async () => {
      assert.equal(await objections(`${analysis}/${file}`, code), '');
    });
  }
});
