import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Answer, Site } from '../site.ts';

/** The scheme that the repositories of vscode.dev have. */
const scheme = 'vscode-vfs';

/** Files by their path in the folder, `filed/ex4.md`; what the editor writes stands here too. */
export type Files = Map<string, string>;

/** The folder's own path; what lies beside it and above it belongs to no repository. */
const root = '/firm/deal';

export const virtualFolderUri = `${scheme}://github${root}`;

/**
 * The extension that shows such a folder to VS Code, as the files of a web extension; `far` is where it asks for them.
 */
export async function virtualFolderExtension(far: string): Promise<Site> {
  const entry = fileURLToPath(new URL('extension.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    write: false,
    logLevel: 'error',
  });
  const manifest = {
    name: 'virtual-folder',
    publisher: 'engross-tests',
    version: '1.0.0',
    engines: { vscode: '^1.91.0' },
    browser: './extension.js',
    activationEvents: [`onFileSystem:${scheme}`],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
    scheme,
    far,
  };
  const files = new Map([
    ['package.json', JSON.stringify(manifest)],
    ['extension.js', outputFiles[0]?.text ?? ''],
  ]);
  return ({ path }) => contentOf(files.get(path.slice(1)));
}

/** Answers what the extension asks of the folder's files. */
export function serveFolder(files: Files): Site {
  return async ({ query, method, body }) => {
    const path = query.get('path') ?? '';
    if (path !== root && !path.startsWith(`${root}/`)) return { status: 403 };
    const within = path.slice(root.length + 1);
    if (method === 'PUT') {
      files.set(within, await body());
      return { status: 204 };
    }
    if (query.get('what') === 'content') return contentOf(files.get(within));
    const file = files.get(within);
    const names = new Map(
      [...files.keys()].flatMap((name) => {
        if (within !== '' && !name.startsWith(`${within}/`)) return [];
        const [first = '', ...rest] = name.slice(within === '' ? 0 : within.length + 1).split('/');
        return [[first, rest.length > 0 ? 'folder' : 'file'] as const];
      }),
    );
    if (file === undefined && names.size === 0) return { status: 404 };
    const kind = file === undefined ? 'folder' : 'file';
    return contentOf(JSON.stringify({ kind, size: Buffer.byteLength(file ?? ''), names: [...names] }));
  };
}

const contentOf = (content: string | undefined): Answer => (content === undefined ? { status: 404 } : { content });
