import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const folders = ['text', 'words', 'blocks', 'facts', 'model', 'rules', 'features'];
/** What each folder of the analysis may import besides itself. */
const walls = {
  text: [],
  words: ['text'],
  blocks: ['text', 'words'],
  facts: ['text', 'words', 'blocks'],
  model: ['text', 'words', 'blocks', 'facts'],
  rules: ['text', 'words', 'blocks', 'facts', 'model'],
  features: ['text', 'words', 'blocks', 'facts', 'model', 'rules'],
};
const protocol = { regex: '^vscode', message: 'Only lsp/ and the client know the protocol and the editor.' };
const builtins = { regex: '^node:', message: 'Only the entry points, the command line, scripts and tests touch Node.' };

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
    },
  },
  {
    files: ['server/src/analysis/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Intl', 'Date', 'process', 'console', 'setTimeout', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The analysis is deterministic.' },
        { property: 'toLocaleString', message: 'The analysis knows no locale.' },
        { property: 'localeCompare', message: 'The analysis knows no locale.' },
      ],
    },
  },
  ...folders.map((folder) => ({
    files: [`server/src/analysis/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            protocol,
            builtins,
            {
              regex: `^\\.\\./(?:\\.\\./)*(?!\\.)(?:${folders.filter((other) => other !== folder && !walls[folder].includes(other)).join('|') || 'none'})/`,
              message: `${folder}/ may import only ${walls[folder].join(', ') || 'itself'}.`,
            },
          ],
        },
      ],
    },
  })),
  { files: ['server/src/lsp/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [builtins] }] } },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/server/', message: 'The client never imports the server.' }] },
      ],
    },
  },
  { files: ['test/**/*.ts', 'scripts/**/*.ts'], rules: { '@typescript-eslint/no-empty-function': 'off' } },
);
