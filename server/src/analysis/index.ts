/**
 * The public face of the analysis: text in; facts, findings, fixes and hovers out. Pure: it knows no file, no editor, no
 * protocol, no clock and no locale. All offsets are UTF-16 units of the text given.
 */
export type { Block, BlockKind, Syntax } from './blocks/block.ts';
export type * from './facts/fact.ts';
export type { NumberSense, Reading } from './words/reading.ts';
export { Analyser } from './model/analyser.ts';
export { blockIndexAt, type Draft, type ReadBlock } from './model/draft.ts';
export { applyEdits, changeBetween, mergeEdits, type Change, type Edit } from './text/edit.ts';
export { lift, span, touches, type LocalSpan, type Span } from './text/span.ts';
export { LineStarts, type Place } from './text/lines.ts';
export type { Example, Rule, Severity } from './rules/rule.ts';
export { rules } from './rules/index.ts';
export { diagnose, type Finding, type Fix, type RunOptions, type Severities } from './rules/run.ts';
export {
  complete,
  mayComplete,
  mayNameToday,
  type Completion,
  type CompletionContext,
  type Completions,
} from './features/complete.ts';
export { nameHash, nameKeyOf } from './features/declared-names.ts';
export { occurrences } from './features/occurrences.ts';
export type { DistinctNames } from './model/name/declared.ts';
export { hover, type Hover } from './features/hover.ts';
export {
  commentPlace,
  disablingComment,
  silenceKeys,
  unsilenced,
  type Silence,
  type SilenceKey,
} from './features/silence.ts';
export {
  ledger,
  ledgerGroups,
  type Ledger,
  type LedgerGroup,
  type LedgerPlace,
  type LedgerRow,
} from './features/ledger.ts';
export type { FactStanding } from './model/held-facts.ts';
export { prepareRename, rename, type Refusal, type Renameable, type Renaming } from './features/rename.ts';
export { following, pairAt, type Following, type Pair } from './features/keep-in-step.ts';
export { refactorings, type Refactoring } from './features/refactor.ts';
export { selectionTotals, type SelectionTotal } from './features/selection-total.ts';
export { totalLenses, type TotalLens } from './features/total-lens.ts';
export { valueHints, type ValueHint } from './features/value-hint.ts';
export { colouring, type Coloured, type Stating } from './features/colouring.ts';
export { definitionOf, type DefinitionPlace } from './features/define.ts';
export { exhibitMentions, exhibitOf, type ExhibitMention } from './features/exhibit-links.ts';
export { foldings, foldingsBesideParts, type Folding } from './features/folding.ts';
export { selectionRanges } from './features/selection-range.ts';
export { outlineChange, toldOutline, type ToldOutline } from './features/outline-change.ts';
export {
  draftSymbols,
  listedParts,
  partsBesideHeadings,
  symbolOf,
  symbolsBesideHeadings,
  type DraftSymbol,
} from './features/symbols.ts';
export type { PartKind } from './model/outline.ts';
export { looksLegal, standing, type Standing } from './features/standing.ts';

import { Analyser } from './model/analyser.ts';
import type { Draft } from './model/draft.ts';
import type { Syntax } from './blocks/block.ts';

/** Reads a whole text once, for callers that will not edit it. */
export const readDraft = (text: string, syntax: Syntax): Draft => new Analyser(text, syntax).draft;
