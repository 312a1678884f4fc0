import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { importOrder } from './scripts/import-order.js';
import { walls } from './scripts/walls.js';

const protocol = { regex: '^vscode', message: 'Only lsp/ and the client know the protocol and the editor.' };
const builtins = {
  regex: `^(?:node:|(?:${['fs', 'path', 'os', 'url', 'util', 'crypto', 'process', 'child_process'].join('|')})(?:/|$))`,
  message: 'Only the entry points, the command line, scripts and tests touch Node.',
};
const server = { regex: '(?:^|/)server/', message: 'The client never imports the server.' };
const without = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'test-output/', 'test/editor/node_modules/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Prettier lays out code and leaves comments as long as they are.
      'max-len': ['error', { code: 1000, comments: 120, ignoreUrls: true }],
    },
  },
  {
    files: ['server/src/analysis/**/*.ts'],
    rules: {
      ...without(protocol, builtins),
      'no-restricted-globals': [
        'error',
        ...['Intl', 'Date', 'process', 'console', 'performance', 'crypto', 'globalThis'],
        ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The analysis is deterministic.' },
        ...['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map((property) => ({
          property,
          message: 'The analysis knows no locale.',
        })),
      ],
    },
  },
  {
    plugins: { engross: { rules: { walls, 'import-order': importOrder } } },
    rules: { 'engross/import-order': 'error' },
  },
  { files: ['server/src/**/*.ts'], rules: { 'engross/walls': 'error' } },
  { files: ['server/src/lsp/**/*.ts', 'server/src/web.ts'], rules: without(builtins) },
  { files: ['server/src/cli/**/*.ts', 'server/src/cli.ts'], rules: without(protocol) },
  { files: ['client/src/**/*.ts'], rules: without(server) },
  { files: ['client/src/extension.ts', 'client/src/web.ts'], rules: without(server, builtins) },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { console: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['test/**/*.ts', 'scripts/**/*.ts'], rules: { '@typescript-eslint/no-empty-function': 'off' } },
);
