import { selectionTotals as totalsOf, type SelectionTotal } from '../../analysis/index.ts';
import { toSpan } from '../convert.ts';
import { SELECTION_TOTALS, type SelectionTotalsParams } from '../protocol.ts';
import type { Feature } from './feature.ts';

const nothing: readonly SelectionTotal[] = [];

/** What the selected amounts come to; of any text that is open, since someone asked by selecting them. */
export const selectionTotals: Feature = {
  serve({ connection, answer }) {
    connection.onRequest(
      SELECTION_TOTALS,
      answer<SelectionTotalsParams, readonly SelectionTotal[]>('selection totals', nothing, (open, { ranges }) =>
        totalsOf(
          open.draft,
          ranges.map((range) => toSpan(open.document, range)),
        ),
      ),
    );
  },
};
