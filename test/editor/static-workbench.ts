import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Parts } from '../../scripts/editor/parts.ts';
import type { Site } from './site.ts';

export interface WorkbenchPage {
  /** What VS Code calls a folder URI. */
  readonly folder: string;
  /** The addresses of unpacked web extensions. */
  readonly extensions: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * VS Code for the browser as plain files, the way vscode.dev serves it: no remote, no server behind it, extensions in a
 * web worker only. It is the workbench that comes with code-server, which puts its own machine behind it in one place.
 */
export function staticWorkbench(parts: Parts, page: WorkbenchPage): Site {
  const library = join(dirname(parts.codeServer), '..', '..', 'lib', 'vscode');
  return async ({ path }) => {
    if (path === '/') return { content: html(page) };
    if (!/^\/(?:out|extensions)\//.test(path) || path.includes('..')) return { status: 404 };
    const content = await readFile(join(library, path)).catch(() => undefined);
    if (content === undefined) return { status: 404 };
    return { content: path === script ? withoutRemote(content.toString()) : content };
  };
}

const script = '/out/vs/code/browser/workbench/workbench.js';

/** Where code-server takes its own machine for the one that holds settings and runs extensions. */
const ofItsMachine: readonly (readonly [theirs: RegExp, vsCodes: string])[] = [
  [/,remoteAuthority:location\.host\}/g, '}'],
  [/(this\.userDataPath\)\.with\(\{scheme:\w+)\.vscodeRemote\}/g, '$1.vscodeUserData}'],
];

function withoutRemote(code: string): string {
  return ofItsMachine.reduce((text, [theirs, vsCodes]) => {
    if (text.match(theirs)?.length !== 1) throw new Error(`code-server's workbench no longer holds ${theirs} once.`);
    return text.replace(theirs, vsCodes);
  }, code);
}

function html({ folder, extensions, settings }: WorkbenchPage): string {
  const configuration = {
    folderUri: componentsOf(folder),
    additionalBuiltinExtensions: extensions.map(componentsOf),
    configurationDefaults: settings,
    enableWorkspaceTrust: true,
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    productConfiguration: { extensionsGallery: undefined, enableTelemetry: false },
  };
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta id="vscode-workbench-web-configuration" data-settings="${attribute(JSON.stringify(configuration))}" />
    <link rel="stylesheet" href="/out/vs/code/browser/workbench/workbench.css" />
  </head>
  <body aria-label=""></body>
  <script>globalThis._VSCODE_FILE_ROOT = location.origin + '/out/';</script>
  <script type="module" src="/out/nls.messages.js"></script>
  <script type="module" src="${script}"></script>
</html>
`;
}

/** A URI as VS Code writes it in JSON. */
function componentsOf(uri: string): Readonly<Record<string, string>> {
  const { protocol, host, pathname } = new URL(uri);
  return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
