import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';

/** Both are CommonJS without names that an import could find, so they are required. */
const load = createRequire(import.meta.url);
const oniguruma = load('vscode-oniguruma') as typeof Oniguruma;
export const textmate = load('vscode-textmate') as typeof Textmate;

const root = join(import.meta.dirname, '../..');

interface GrammarEntry {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}
interface Manifest {
  readonly contributes: { readonly grammars: readonly GrammarEntry[] };
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
/** The grammars as package.json contributes them. */
export const grammarEntries = manifest.contributes.grammars;

/**
 * Just enough Markdown to be injected into, built like VS Code's: a paragraph begins with nothing at the start of its
 * line, so that a match there which comes first would keep it from beginning, and its bold type from being seen.
 */
const markdownStub = {
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    {
      name: 'meta.paragraph.markdown',
      begin: '(^|\\G)(?=\\S)',
      while: '(^|\\G)(?=\\t)',
      patterns: [
        { name: 'markup.inline.raw.string.markdown', match: '`[^`]{1,80}`' },
        { name: 'markup.bold.markdown', begin: '\\*\\*', end: '\\*\\*', patterns: [] },
        { name: 'markup.italic.markdown', match: '__' },
      ],
    },
  ],
};

const engine = (async () => {
  const wasm = readFileSync(join(dirname(load.resolve('vscode-oniguruma')), 'onig.wasm'));
  await oniguruma.loadWASM({ data: wasm });
  return { createOnigScanner: oniguruma.createOnigScanner, createOnigString: oniguruma.createOnigString };
})();

const registry = new textmate.Registry({
  onigLib: engine,
  getInjections: (scope) =>
    grammarEntries.filter((entry) => entry.injectTo?.includes(scope)).map((entry) => entry.scopeName),
  loadGrammar: (scope) => {
    if (scope === markdownStub.scopeName)
      return Promise.resolve(textmate.parseRawGrammar(JSON.stringify(markdownStub), 'x.json'));
    const path = grammarEntries.find((entry) => entry.scopeName === scope)?.path;
    return Promise.resolve(
      path === undefined ? null : textmate.parseRawGrammar(readFileSync(join(root, path), 'utf8'), path),
    );
  },
});

/** The grammar of a scope, with what package.json injects into it. */
export const grammarOf = async (scope: string): Promise<Textmate.IGrammar> => {
  const grammar = await registry.loadGrammar(scope);
  if (grammar === null) throw new Error(`no grammar for ${scope}`);
  return grammar;
};

/** One run of characters that share their scopes, outermost first; columns are UTF-16 units. */
export interface Coloured {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** What each line of a text is coloured as. */
export const tokenise = async (scope: string, text: string): Promise<readonly (readonly Coloured[])[]> => {
  const grammar = await grammarOf(scope);
  let stack = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map((token) => ({
      start: token.startIndex,
      end: Math.min(token.endIndex, line.length),
      scopes: token.scopes,
    }));
  });
};
