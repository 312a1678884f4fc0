/**
 * The public face of the analysis: text in; facts, findings, fixes and hovers out. Pure: it knows no file, no editor,
 * no protocol, no clock and no locale. All offsets are UTF-16 units of the text given.
 */
import type { Syntax } from './blocks/block.ts';
import { Analyser } from './model/analyser.ts';
import type { Draft } from './model/draft.ts';

// Reading a draft: `readDraft` once, an `Analyser` while it is edited.
export type { Syntax } from './blocks/block.ts';
export type * from './facts/fact.ts';
export { Analyser } from './model/analyser.ts';
export type { Draft } from './model/draft.ts';

/** Reads a whole text once, for callers that will not edit it. */
export const readDraft = (text: string, syntax: Syntax): Draft => new Analyser(text, syntax).draft;

// Places and changes.
export { applyEdits, changeBetween, orderedEdits, mergeEdits, reachOf, type Change, type Edit } from './text/edit.ts';
export { LineStarts, type Place } from './text/lines.ts';
export { span, touches, type Span } from './text/span.ts';

// What is wrong with it.
export { rules } from './rules/index.ts';
export type { Example, Rule, Severity } from './rules/rule.ts';
export { diagnose, type Finding, type Fix, type RunOptions, type Severities } from './rules/run.ts';

// What a drafter has decided to let stand.
export { nameHash, nameKeyOf } from './features/declared-names.ts';
export {
  commentPlace,
  disablingComment,
  silenceKeys,
  unsilenced,
  type Silence,
  type SilenceKey,
} from './features/silence.ts';
export type { DistinctNames } from './model/name/declared.ts';

// How its facts stand.
export { ledger, ledgerGroups, type Ledger, type LedgerGroup, type LedgerRow } from './features/ledger.ts';
export { standing, type Standing } from './features/standing.ts';
export type { FactStanding } from './model/held-facts.ts';
export { isCalledExhibit, looksLegal } from './model/looks-legal.ts';

// What an editor shows at a place.
export { colouring, type Stating } from './features/colouring.ts';
export { definitionOf } from './features/define.ts';
export { exhibitMentions, exhibitOf } from './features/exhibit-links.ts';
export { hover, type Hover } from './features/hover.ts';
export { occurrences } from './features/occurrences.ts';
export { selectionRanges } from './features/selection-range.ts';
export { selectionTotals, type SelectionTotal } from './features/selection-total.ts';
export { totalLenses } from './features/total-lens.ts';
export { valueHints } from './features/value-hint.ts';

// What it writes for the drafter.
export { complete, mayComplete, mayNameToday, type Completion } from './features/complete.ts';
export { following, pairAt } from './features/keep-in-step.ts';
export { refactorings } from './features/refactor.ts';
export { prepareRename, rename, type Refusal } from './features/rename.ts';

// The parts of a draft.
export { foldings, foldingsBesideParts, type Folding } from './features/folding.ts';
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
