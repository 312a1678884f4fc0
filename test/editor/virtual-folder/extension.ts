import * as vscode from 'vscode';

/** How the far end describes a file or a folder. */
interface Found {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  readonly names: readonly (readonly [name: string, kind: 'file' | 'folder'])[];
}

/**
 * A file system whose files lie behind a web address, as those of a repository do in vscode.dev: a folder of it is a
 * virtual workspace. Like such a one it knows nothing outside its repository, and nothing searches it.
 */
export function activate(context: vscode.ExtensionContext): void {
  const { far, scheme } = context.extension.packageJSON as { readonly far: string; readonly scheme: string };
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const address = (uri: vscode.Uri): string => `${far}?path=${encodeURIComponent(uri.path)}`;

  const ask = async (uri: vscode.Uri, what: string, options?: RequestInit): Promise<Response> => {
    const answer = await fetch(`${address(uri)}&what=${what}`, options);
    if (answer.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
    if (!answer.ok) throw vscode.FileSystemError.Unavailable(`${uri.path} lies in no repository`);
    return answer;
  };
  const find = async (uri: vscode.Uri): Promise<Found> => (await (await ask(uri, 'about')).json()) as Found;
  const typeOf = (kind: Found['kind']): vscode.FileType =>
    kind === 'folder' ? vscode.FileType.Directory : vscode.FileType.File;
  let written = 0;

  const files: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    async stat(uri) {
      const { kind, size } = await find(uri);
      return { type: typeOf(kind), ctime: 0, mtime: written, size };
    },
    async readDirectory(uri) {
      return (await find(uri)).names.map(([name, kind]) => [name, typeOf(kind)]);
    },
    readFile: async (uri) => new Uint8Array(await (await ask(uri, 'content')).arrayBuffer()),
    async writeFile(uri, content) {
      const type = await find(uri).then(
        () => vscode.FileChangeType.Changed,
        () => vscode.FileChangeType.Created,
      );
      await ask(uri, 'content', { method: 'PUT', body: Uint8Array.from(content) });
      written++;
      changed.fire([{ type, uri }]);
    },
    createDirectory: (uri) => refuse(uri),
    delete: (uri) => refuse(uri),
    rename: (uri) => refuse(uri),
  };
  context.subscriptions.push(changed, vscode.workspace.registerFileSystemProvider(scheme, files));
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}
