import type { LedgerRow } from './protocol.ts';

const heads = ['Kind', 'Standing', 'The draft states', 'Held against', 'Lines'] as const;

const standings: Readonly<Record<LedgerRow['standing'], string>> = {
  agrees: 'agrees',
  disagrees: 'disagrees',
  alone: 'stands alone',
};

/**
 * The rows of a ledger with tabs between their cells and a line for each, as word processors and spreadsheets paste
 * them. A cell that a spreadsheet would take for a formula is given an apostrophe, since the words come from a draft
 * that somebody else may have written (OWASP, CSV injection).
 */
export const ledgerTable = (rows: readonly LedgerRow[]): string =>
  [heads, ...rows.map(cellsOf)].map((cells) => `${cells.map(harmless).join('\t')}\r\n`).join('');

const cellsOf = ({ group, standing, states, because, places }: LedgerRow): readonly string[] => {
  const lines = new Set(places.map(({ range }) => range.start.line + 1));
  return [group, standings[standing], states, because, [...lines].join(', ')];
};

const harmless = (cell: string): string => cell.replace(/\s+/g, ' ').replace(/^(?=[=+\-@])/, "'");
