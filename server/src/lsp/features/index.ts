import { actions } from './actions.ts';
import { diagnostics } from './diagnostics.ts';
import type { Feature } from './feature.ts';
import { hover } from './hover.ts';
import { silence } from './silence.ts';
import { twoNames } from './two-names.ts';

/** All that the server does for an editor, besides keeping up with its documents and settings. */
export const features: readonly Feature[] = [diagnostics, hover, actions, silence, twoNames];
