import type { Verdict } from '../budgets.ts';
import type { Results } from '../results.ts';
import { folderSheet, serverSheets, type Sheet } from './tables.ts';

/** What a run measured, to be read on a terminal. */
export function terminalReport(results: Results, verdicts: readonly Verdict[]): string {
  const { machine, seconds } = results;
  const sheets = [...serverSheets(results), ...(results.folders.length > 0 ? [folderSheet(results.folders)] : [])];
  const budgets = verdicts.map(({ budget, measured, kept }) => [kept ? 'kept' : 'MISSED', measured, budget]);
  return [
    ...sheets.map((sheet) => `${sheet.title}\n${lines(sheet)}`),
    `Budgets\n${aligned(budgets)}`,
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, load ${machine.load.toFixed(2)} before the first run; ${seconds.toFixed(0)} s`,
  ].join('\n\n');
}

const lines = ({ rows, notes }: Sheet): string => [aligned(rows), ...notes.map((note) => `  ${note}`)].join('\n');

/** Puts cells under each other, two spaces between columns. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}
