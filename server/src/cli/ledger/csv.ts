import { ledgerGroups } from '../../analysis/index.ts';
import { rowsOf, standingNames, type WriteSheet } from './sheet.ts';

/**
 * For spreadsheets (RFC 4180), one line a place. A cell that a spreadsheet would take for a formula is given an
 * apostrophe, since the words come from a draft that somebody else may have written (OWASP, CSV injection).
 */
export const csvSheet: WriteSheet = async ({ ledger, lines }) => {
  const { stringify } = await import('csv-stringify/sync');
  const rows = ledgerGroups.flatMap((group) =>
    rowsOf(ledger, group).flatMap(({ states, standing, because, places }) =>
      places.map(({ at, written }) => {
        const { line, character } = lines.placeOf(at.start);
        return [group, standingNames[standing], states, written, line + 1, character + 1, because];
      }),
    ),
  );
  const header = ['group', 'standing', 'states', 'written', 'line', 'column', 'held against'];
  return stringify([header, ...rows], { escape_formulas: true, record_delimiter: 'windows' });
};
