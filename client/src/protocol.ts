import type { Range, SymbolKind, TextEdit } from 'vscode-languageserver-types';

/**
 * What passes between this client and the server besides the protocol, as the client reads it. What each message is for
 * is said where the server declares it, in `lsp/protocol.ts`; since neither program imports the other, a test holds the
 * two files to each other.
 */
export const methods = {
  today: 'engross/today',
  standing: 'engross/standing',
  check: 'engross/check',
  readFile: 'engross/readFile',
  listFolder: 'engross/listFolder',
  saveEdit: 'engross/saveEdit',
  ledger: 'engross/ledger',
  structure: 'engross/structure',
  selectionTotals: 'engross/selectionTotals',
  pair: 'engross/pair',
  follow: 'engross/follow',
  checkFile: 'engross/checkFile',
} as const;

/** How a draft stands. */
export interface Standing {
  readonly uri: string;
  readonly unchecked?: 'language' | 'setting' | 'not-legal';
  readonly facts: number;
  readonly agree: number;
  readonly disagree: number;
  readonly alone: number;
  /** How many findings are silenced, where some are. */
  readonly silenced?: number;
}

/** The ledger of a draft. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
}

export interface LedgerRow {
  readonly group: 'amounts' | 'dates' | 'names' | 'identifiers' | 'totals';
  readonly states: string;
  readonly standing: 'agrees' | 'disagrees' | 'alone';
  readonly because: string;
  readonly places: readonly { readonly range: Range; readonly written: string }[];
}

/** What the server tells of the parts of a draft: all of it, or what became of what it told before. */
export interface StructureAnswer {
  readonly id: number;
  /** Every line from this one on stands so many lines further down; that was done before parts were changed. */
  readonly moved?: { readonly from: number; readonly by: number };
  readonly parts?: readonly StructurePart[];
  readonly changed?: readonly (readonly [place: number, part: StructurePart])[];
  readonly folds?: readonly StructureFold[];
}

/** A part of a draft. */
export interface StructurePart {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** In how many others of the list it lies. */
  readonly depth: number;
  readonly range: Range;
  readonly selectionRange: Range;
}

/** A table or a page. */
export interface StructureFold {
  readonly startLine: number;
  readonly endLine: number;
  readonly page: boolean;
}

/** What the selected amounts of one unit come to. */
export interface SelectionTotal {
  readonly count: number;
  readonly sum: string;
  readonly average: string;
  readonly noun?: string | undefined;
}

/** An amount or a date that is stated twice and agrees. */
export interface Pair {
  readonly range: Range;
  readonly text: string;
}

/** What follows in a pair that was edited. */
export interface Following {
  readonly edits: readonly TextEdit[];
  readonly form: 'words' | 'figures' | 'weekday' | 'date';
  readonly said: string;
}
