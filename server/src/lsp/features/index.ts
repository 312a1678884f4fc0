import { actions } from './actions.ts';
import { diagnostics } from './diagnostics.ts';
import type { Feature } from './feature.ts';
import { highlights } from './highlights.ts';
import { hover } from './hover.ts';
import { ledger } from './ledger.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionTotals } from './selection-totals.ts';
import { silence } from './silence.ts';
import { twoNames } from './two-names.ts';

/** All that the server does for an editor, besides keeping up with its documents and settings. */
export const features: readonly Feature[] = [
  diagnostics,
  hover,
  highlights,
  references,
  rename,
  actions,
  silence,
  twoNames,
  ledger,
  selectionTotals,
];
