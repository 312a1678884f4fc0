import { ledgerGroups } from '../../analysis/index.ts';
import { rowsOf, standingNames, totalCounts, type WriteSheet } from './sheet.ts';

/** For programs: lines and columns from 1, columns in UTF-16 units, as `engross check --format json` counts. */
export const jsonSheet: WriteSheet = ({ shown, ledger, lines }) => {
  const rows = ledgerGroups.flatMap((group) =>
    rowsOf(ledger, group).map(({ states, standing, because, places }) => ({
      group,
      states,
      standing: standingNames[standing],
      because,
      places: places.map(({ at, written }) => {
        const start = lines.placeOf(at.start);
        const end = lines.placeOf(at.end);
        return {
          written,
          line: start.line + 1,
          column: start.character + 1,
          endLine: end.line + 1,
          endColumn: end.character + 1,
        };
      }),
    })),
  );
  const { agrees, disagrees, alone } = totalCounts(ledger);
  return `${JSON.stringify({ file: shown, counts: { agrees, disagrees, alone }, rows }, undefined, 2)}\n`;
};
