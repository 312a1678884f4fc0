import { actions } from './actions.ts';
import { closedDrafts } from './closed-drafts.ts';
import { colouring } from './colouring.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { diagnostics } from './diagnostics.ts';
import { exhibitLinks } from './exhibit-links.ts';
import type { Feature } from './feature.ts';
import { folding } from './folding.ts';
import { highlights } from './highlights.ts';
import { hover } from './hover.ts';
import { keepInStep } from './keep-in-step.ts';
import { ledger } from './ledger.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { renamedDrafts } from './renamed-drafts.ts';
import { selectionRanges } from './selection-ranges.ts';
import { selectionTotals } from './selection-totals.ts';
import { silence } from './silence.ts';
import { structure } from './structure.ts';
import { symbols } from './symbols.ts';
import { totalLens } from './total-lens.ts';
import { twoNames } from './two-names.ts';
import { valueHint } from './value-hint.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** All that the server does for an editor, besides keeping up with its documents and settings. */
export const features: readonly Feature[] = [
  diagnostics,
  closedDrafts,
  hover,
  highlights,
  references,
  definition,
  rename,
  completion,
  actions,
  keepInStep,
  silence,
  renamedDrafts,
  twoNames,
  ledger,
  selectionTotals,
  totalLens,
  valueHint,
  symbols,
  workspaceSymbols,
  folding,
  structure,
  selectionRanges,
  colouring,
  exhibitLinks,
];
