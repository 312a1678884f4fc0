import type { Syntax } from '../analysis/index.ts';

/** The languages in which drafts are written; `text` is what other editors call plain text. */
const languages = new Set(['exhibit', 'plaintext', 'text', 'markdown']);

/** The three of VS Code's own schemes that hold people's files: of a remote machine, a repository, a test. */
const fileSchemes = new Set(['vscode-remote', 'vscode-vfs', 'vscode-test-web']);

/** The scheme of a URI, lower case; empty where it has none. */
export const schemeOf = (uri: string): string => /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? '';

/** Whether an address can hold a draft: an old revision, a log and an editor's own pages cannot. */
export function isDraftAddress(uri: string): boolean {
  const scheme = schemeOf(uri);
  return scheme !== 'git' && scheme !== 'output' && (!scheme.startsWith('vscode-') || fileSchemes.has(scheme));
}

/** Whether texts of this language are looked at at all. */
export const isDraftLanguage = (languageId: string): boolean => languages.has(languageId.toLowerCase());

/**
 * How a text is written: by its address, since a filing saved as `.md` is Markdown whatever it is called; else by
 * language.
 */
export function syntaxOf(uri: string, languageId: string): Syntax {
  if (schemeOf(uri) === 'untitled') return languageId === 'markdown' ? 'markdown' : 'plain';
  return /\.(?:md|markdown)(?:$|[?#])/i.test(uri) ? 'markdown' : 'plain';
}
