import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges as rangesAt } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import type { Feature } from './feature.ts';

/** Grows a selection from the word to the amount, the sentence, the paragraph and the section. */
export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  serve({ connection, answerChecked }) {
    connection.onSelectionRanges(
      answerChecked('selection ranges', [], ({ draft, document }, { positions }): SelectionRange[] =>
        positions.map((position) => {
          const ranges = rangesAt(draft, document.offsetAt(position)).map((at) => toRange(document, at));
          const whole: SelectionRange | undefined = ranges.reduceRight<SelectionRange | undefined>(
            (parent, range) => (parent ? { range, parent } : { range }),
            undefined,
          );
          return whole ?? { range: { start: position, end: position } };
        }),
      ),
    );
  },
};
