import * as v from 'valibot';
import type { Range, SymbolKind, TextEdit } from 'vscode-languageserver';

/**
 * What passes between this server and a client of its own, besides the protocol. Any client may leave all of it out:
 * what a client offers it says in its `initializationOptions`.
 */
export interface InitializationOptions {
  /** The URI under which the rules' pages lie, without a slash at the end; with none, a code has no link. */
  readonly docs?: string | undefined;
  /** The client shows the standing of a draft: it wants `engross/standing`. */
  readonly standing?: boolean | undefined;
  /** The client answers `engross/readFile`, `engross/listFolder` and `engross/saveEdit`. */
  readonly files?: boolean | undefined;
  /** The client answers `engross/today`: its user may be in another time zone than the server. */
  readonly today?: boolean | undefined;
  /** The editor lists the headings of a Markdown document by itself. */
  readonly headings?: boolean | undefined;
}

/** Server to client, a request without parameters: the day where the user is, as `{ year, month, day }`. */
export const TODAY = 'engross/today';

/** Server to client, a notification: how an open draft stands. */
export const STANDING = 'engross/standing';

export interface StandingParams {
  readonly uri: string;
  /** Why the draft is not checked: its language or address, the setting, or that it does not look legal. */
  readonly unchecked?: Unchecked;
  readonly facts: number;
  readonly agree: number;
  readonly disagree: number;
  readonly alone: number;
  /** How many findings are silenced, where some are. */
  readonly silenced?: number;
}

export type Unchecked = 'language' | 'setting' | 'not-legal';

/** Client to server, a notification with `{ uri }`: check this draft while it is open, whatever it looks like. */
export const CHECK = 'engross/check';

const ofDraft = v.object({ uri: v.string() });

/** The URI in what a client sent, if there is one. */
export function uriParams(params: unknown): string | undefined {
  const parsed = v.safeParse(ofDraft, params);
  return parsed.success ? parsed.output.uri : undefined;
}

/** Server to client, a request with `{ uri }`: the text of a file as the editor has it, or null where there is none. */
export const READ_FILE = 'engross/readFile';

/** Server to client, a request with `{ uri }`: the names of the files in a folder; none where it cannot be read. */
export const LIST_FOLDER = 'engross/listFolder';

/**
 * Server to client, a request with `{ uri, edit }`: apply a workspace edit and save the file; true when that was done.
 */
export const SAVE_EDIT = 'engross/saveEdit';

/** The command behind the quick fixes that silence a finding; its one argument is a `SilenceRequest`. */
export const SILENCE_COMMAND = 'engross.silence';

export interface SilenceRequest {
  readonly uri: string;
  readonly scope: 'here' | 'file' | 'workspace';
  readonly rule: string;
  readonly sentence: string;
  readonly which: number;
}

/** The command behind the quick fix that takes a silence back; its one argument is a `SilenceRequest`. */
export const REPORT_AGAIN_COMMAND = 'engross.reportAgain';

/** The command behind the quick fix that declares two names to be two; its one argument is a `TwoNamesRequest`. */
export const TWO_NAMES_COMMAND = 'engross.twoNames';

export interface TwoNamesRequest {
  readonly uri: string;
  /** The hashes of the two names' keys: no name of a draft is written into a settings file. */
  readonly names: readonly [string, string];
}

/**
 * Client to server, a request with `{ textDocument: { uri } }`: the ledger of an open draft, or null where it is not
 * checked. Asked for by whoever shows it, so that a ledger that nobody looks at costs nothing.
 */
export const LEDGER = 'engross/ledger';

export interface LedgerAnswer {
  /** By group; in each every cross first, then in the order of the text. */
  readonly rows: readonly LedgerAnswerRow[];
}

export interface LedgerAnswerRow {
  readonly group: 'amounts' | 'dates' | 'names' | 'identifiers' | 'totals';
  readonly states: string;
  readonly standing: 'agrees' | 'disagrees' | 'alone';
  readonly because: string;
  readonly places: readonly { readonly range: Range; readonly written: string }[];
}

/**
 * Client to server, a request with `{ textDocument: { uri }, known }`: the outline of an open draft and what else of it
 * can be folded, as far as the client does not know them; `known` is the `id` of the answer that it had last. It takes
 * the place of `textDocument/documentSymbol` and `textDocument/foldingRange`, whose answers are a megabyte for a long
 * draft after each key.
 */
export const STRUCTURE = 'engross/structure';

export interface StructureParams {
  readonly textDocument: { readonly uri: string };
  readonly known?: number;
}

export interface StructureAnswer {
  readonly id: number;
  /** Every line from this one on of what the client knows stands so many lines further down; to be done first. */
  readonly moved?: { readonly from: number; readonly by: number };
  /** All parts, each before those within it; left out where `changed` says what became of them. */
  readonly parts?: readonly StructurePart[];
  /** The parts that are others now, with their places in the list. */
  readonly changed?: readonly (readonly [place: number, part: StructurePart])[];
  /** Tables and pages; left out where they are as they were, but for lines that moved. */
  readonly folds?: readonly StructureFold[];
}

export interface StructurePart {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** In how many others of the list it lies. */
  readonly depth: number;
  readonly range: Range;
  readonly selectionRange: Range;
}

export interface StructureFold {
  readonly startLine: number;
  readonly endLine: number;
  readonly page: boolean;
}

/**
 * Client to server, a request with `{ textDocument: { uri }, ranges }`: what the selected amounts of an open draft come
 * to, by unit; an empty list where fewer than two of a unit are selected.
 */
export const SELECTION_TOTALS = 'engross/selectionTotals';

export interface SelectionTotalsParams {
  readonly textDocument: { readonly uri: string };
  readonly ranges: readonly Range[];
}

/**
 * Client to server, a request with `{ textDocument: { uri }, position }`: the amount or the date at a caret that is
 * stated twice, agrees and may be kept in step, as `{ range, text }`; null where there is none, and where the setting
 * `keepInStep` is off.
 */
export const PAIR = 'engross/pair';

export interface PairAnswer {
  readonly range: Range;
  readonly text: string;
}

/**
 * Client to server, a request with `{ textDocument: { uri }, range, before }`: what follows in a pair that read as
 * `before` when the caret entered it and stands at `range` now; null where nothing does for certain.
 */
export const FOLLOW = 'engross/follow';

export interface FollowParams {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  readonly before: string;
}

export interface FollowAnswer {
  readonly edits: readonly TextEdit[];
  /** What follows: one form, the weekday of a date, or more than one of these. */
  readonly form: 'words' | 'figures' | 'weekday' | 'date';
  /** The pair as it reads then. */
  readonly said: string;
}

/**
 * Client to server, a request with `{ uri, text }`: the diagnostics of a draft that is not open, or null where it is
 * not checked. Of a draft that is open its own diagnostics tell.
 */
export const CHECK_FILE = 'engross/checkFile';

const fileWithText = v.object({ uri: v.string(), text: v.string() });

/** What a client sent to have a file checked, if it is that. */
export function checkFileParams(params: unknown): { readonly uri: string; readonly text: string } | undefined {
  const parsed = v.safeParse(fileWithText, params);
  return parsed.success ? parsed.output : undefined;
}
