import * as v from 'valibot';
import type { InitializeParams } from 'vscode-languageserver';
import type { Shows } from './convert.ts';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, as it said when it started. */
export interface Client {
  readonly shows: Shows;
  /** It asks for diagnostics itself, and asks again when told to; otherwise they are pushed. */
  readonly pulls: boolean;
  /** It asks again, when told to, for the lines over totals, for the values behind words and for the colours. */
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesColours: boolean;
  readonly markdownHovers: boolean;
  /** It asks for the colours of what is in view. */
  readonly coloursRanges: boolean;
  /** It marks the whole of what a definition is asked for. */
  readonly linksDefinitions: boolean;
  /** It shows an outline whose parts hold others. */
  readonly nestsSymbols: boolean;
  /** It tells outlines of one document apart by their names. */
  readonly namesOutlines: boolean;
  /** It lists the headings of Markdown by itself. */
  readonly listsHeadings: boolean;
  /** It asks whether something can be renamed before it asks for a new name. */
  readonly preparesRenames: boolean;
  /** It lets the user tick which parts of an edit to make. */
  readonly confirmsEdits: boolean;
  readonly configuration: boolean;
  readonly watchesConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly hasFolders: boolean;
  readonly createsFiles: boolean;
  /** It tells when its user renames files. */
  readonly tellsRenames: boolean;
  readonly wantsStanding: boolean;
  readonly offersFiles: boolean;
  readonly tellsToday: boolean;
  /** The URIs of the folders that are open. */
  readonly folders: readonly string[];
}

const options: v.GenericSchema<unknown, InitializationOptions> = v.fallback(
  v.object({
    docs: v.fallback(v.optional(v.string()), undefined),
    standing: v.fallback(v.optional(v.boolean()), undefined),
    files: v.fallback(v.optional(v.boolean()), undefined),
    today: v.fallback(v.optional(v.boolean()), undefined),
    headings: v.fallback(v.optional(v.boolean()), undefined),
  }),
  {},
);

/** Reads what the client said of itself; what it left out it cannot do. */
export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument } = params.capabilities;
  const { docs, standing, files, today, headings } = v.parse(options, params.initializationOptions ?? {});
  const edits = workspace?.workspaceEdit;
  return {
    shows: {
      docs: docs?.replace(/\/$/, ''),
      relatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? false,
      versionedEdits: edits?.documentChanges ?? false,
    },
    pulls: textDocument?.diagnostic !== undefined && (workspace?.diagnostics?.refreshSupport ?? false),
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesColours: workspace?.semanticTokens?.refreshSupport ?? false,
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    coloursRanges: Boolean(textDocument?.semanticTokens?.requests.range),
    linksDefinitions: textDocument?.definition?.linkSupport ?? false,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    namesOutlines: textDocument?.documentSymbol?.labelSupport ?? false,
    listsHeadings: headings ?? false,
    preparesRenames: textDocument?.rename?.prepareSupport ?? false,
    confirmsEdits: (edits?.documentChanges ?? false) && edits?.changeAnnotationSupport !== undefined,
    configuration: workspace?.configuration ?? false,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    hasFolders: workspace?.workspaceFolders ?? false,
    createsFiles: (edits?.documentChanges ?? false) && (edits?.resourceOperations?.includes('create') ?? false),
    tellsRenames: workspace?.fileOperations?.didRename ?? false,
    wantsStanding: standing ?? false,
    offersFiles: files ?? false,
    tellsToday: today ?? false,
    folders: foldersOf(params),
  };
}

function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // Clients from before workspace folders name one root.
  const root = 'rootUri' in params ? params.rootUri : undefined;
  return typeof root === 'string' ? [root] : [];
}
