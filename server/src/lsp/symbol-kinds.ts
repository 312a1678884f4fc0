import { SymbolKind } from 'vscode-languageserver';
import type { PartKind } from '../analysis/index.ts';

/** The protocol has kinds for programs only; these are drawn most alike to what they stand for. */
export const symbolKinds: Readonly<Record<PartKind, SymbolKind>> = {
  exhibit: SymbolKind.File,
  title: SymbolKind.Module,
  contents: SymbolKind.Array,
  article: SymbolKind.Namespace,
  section: SymbolKind.String,
  recitals: SymbolKind.Package,
  resolution: SymbolKind.Event,
  signatures: SymbolKind.Object,
  signature: SymbolKind.Key,
  notary: SymbolKind.Interface,
};
