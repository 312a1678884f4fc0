import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import { foldings } from '../../analysis/index.ts';
import type { Feature } from './feature.ts';

/** Folds parts, tables and pages; a page is a region, so that the commands for regions fold pages. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  serve({ connection, answerChecked }) {
    connection.onFoldingRanges(
      answerChecked('folding', [], ({ draft, document }): FoldingRange[] =>
        foldings(draft)
          .map(({ at, kind }) => ({
            startLine: document.positionAt(at.start).line,
            endLine: document.positionAt(at.end).line,
            ...(kind === 'page' ? { kind: FoldingRangeKind.Region } : {}),
          }))
          .filter(({ startLine, endLine }) => endLine > startLine),
      ),
    );
  },
};
