import type { ClientCapabilities } from 'vscode-languageserver';

/** What an editor can do, and what it answers. */
export interface EditorOptions {
  /** It pulls diagnostics; else they are pushed. */
  readonly pulls?: boolean;
  /** It pulls, but cannot be told to pull again. */
  readonly pullsWithoutRefresh?: boolean;
  /** What it answers when asked for its settings; given no answer, it cannot be asked. */
  readonly configuration?: unknown;
  /** The folder that is open, as a URI. */
  readonly folder?: string;
  readonly initializationOptions?: unknown;
  /** Whether it can create files for others. */
  readonly createsFiles?: boolean;
  readonly plainHovers?: boolean;
  /** It asks for the colours of what is in view. */
  readonly coloursRanges?: boolean;
  /** It marks the whole of what a definition is asked for. */
  readonly linksDefinitions?: boolean;
  /** It shows an outline whose parts hold others. */
  readonly nestsSymbols?: boolean;
  /** It tells outlines of one document apart by their names. */
  readonly namesOutlines?: boolean;
  /** It lets its user tick parts of an edit. */
  readonly confirmsEdits?: boolean;
  /** The server has a rule that throws. */
  readonly throwingRule?: boolean;
  /** What is chosen when the server asks something. */
  readonly choice?: string;
}

/** What the editor says that it can do. */
export const capabilitiesOf = (options: EditorOptions): ClientCapabilities => ({
  workspace: ofWorkspace(options),
  textDocument: ofDocuments(options),
});

function ofWorkspace(options: EditorOptions): NonNullable<ClientCapabilities['workspace']> {
  return {
    configuration: 'configuration' in options,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { didRename: true },
    workspaceEdit: {
      documentChanges: true,
      ...(options.confirmsEdits && { changeAnnotationSupport: { groupsOnLabel: true } }),
      ...(options.createsFiles !== false && { resourceOperations: ['create'] }),
    },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    ...(options.pulls && { diagnostics: { refreshSupport: true } }),
  };
}

function ofDocuments(options: EditorOptions): NonNullable<ClientCapabilities['textDocument']> {
  const { nestsSymbols = false, namesOutlines = false } = options;
  return {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    rename: { prepareSupport: true },
    ...(options.coloursRanges && { semanticTokens }),
    ...(options.linksDefinitions && { definition: { linkSupport: true } }),
    ...((nestsSymbols || namesOutlines) && {
      documentSymbol: { hierarchicalDocumentSymbolSupport: nestsSymbols, labelSupport: namesOutlines },
    }),
    hover: { contentFormat: options.plainHovers ? ['plaintext'] : ['markdown', 'plaintext'] },
    ...((options.pulls || options.pullsWithoutRefresh) && { diagnostic: {} }),
  };
}

/** An editor that asks for what is in view says so like this. */
const semanticTokens = {
  requests: { range: true, full: true },
  tokenTypes: [],
  tokenModifiers: [],
  formats: ['relative' as const],
};
