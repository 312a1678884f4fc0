import * as vscode from 'vscode';
import type { LedgerRow } from './protocol.ts';

type Place = LedgerRow['places'][number];
type Group = LedgerRow['group'];
type Standing = LedgerRow['standing'];

/** A line of the tree: a group with its rows, a row, or one of a row's several places. */
export type Entry =
  | {
      readonly kind: 'group';
      readonly group: Group;
      readonly rows: readonly LedgerRow[];
      readonly shown: readonly LedgerRow[];
    }
  | { readonly kind: 'row'; readonly row: LedgerRow }
  | { readonly kind: 'place'; readonly row: LedgerRow; readonly place: Place };

const isCross = ({ standing }: LedgerRow): boolean => standing === 'disagrees';

const groups: readonly Group[] = ['amounts', 'dates', 'names', 'identifiers', 'totals'];

/** The lines under an entry, or the groups where none is given. */
export function childrenOf(entry: Entry | undefined, all: readonly LedgerRow[], onlyDisagreements: boolean): Entry[] {
  if (!entry) {
    return groups.flatMap((group) => {
      const rows = all.filter((row) => row.group === group);
      const shown = onlyDisagreements ? rows.filter(isCross) : rows;
      return shown.length > 0 ? [{ kind: 'group' as const, group, rows, shown }] : [];
    });
  }
  if (entry.kind === 'group') return entry.shown.map((row) => ({ kind: 'row', row }));
  if (entry.kind === 'row' && entry.row.places.length > 1) {
    return entry.row.places.map((place) => ({ kind: 'place', row: entry.row, place }));
  }
  return [];
}

/** Each standing by a sign and by its name: no colour is needed to tell them apart. */
const looks: Readonly<Record<Standing, { readonly icon: vscode.ThemeIcon; readonly name: string }>> = {
  disagrees: { icon: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')), name: 'disagrees' },
  agrees: { icon: new vscode.ThemeIcon('check'), name: 'agrees' },
  alone: { icon: new vscode.ThemeIcon('dash'), name: 'stands alone' },
};

/** A line as VS Code draws it; a click on it leads to its place in the draft. */
export function itemOf(entry: Entry, uri: vscode.Uri | undefined): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  if (entry.kind === 'group') {
    const item = new vscode.TreeItem(names[entry.group], Expanded);
    // A name of its own, so that what the user folded stays folded when the list is made anew.
    item.id = entry.group;
    // A narrow view has room for these two; the rest is said when one rests on the line, or has it read out.
    item.description = headOf(entry.rows);
    item.tooltip = `${names[entry.group]}: ${summaryOf(entry.rows)}`;
    item.accessibilityInformation = { label: item.tooltip };
    return item;
  }
  const { row } = entry;
  const { icon, name } = looks[row.standing];
  if (entry.kind === 'row') {
    const several = row.places.length > 1;
    const item = new vscode.TreeItem(row.states, several ? Collapsed : None);
    item.iconPath = icon;
    item.description = row.because;
    item.tooltip = `${row.states} ${name}: ${row.because}`;
    item.accessibilityInformation = { label: `${row.states}, ${name}, ${row.because}` };
    const [place] = row.places;
    if (place && uri) item.command = going(uri, place);
    return item;
  }
  const item = new vscode.TreeItem(`line ${entry.place.range.start.line + 1}`, None);
  item.description = entry.place.written;
  if (uri) item.command = going(uri, entry.place);
  return item;
}

const names: Readonly<Record<Group, string>> = {
  amounts: 'Amounts',
  dates: 'Dates',
  names: 'Names',
  identifiers: 'Identifiers',
  totals: 'Totals',
};

/**
 * Opens the draft at a place, with the place selected; the tree keeps the keys, so that one can go on down the list.
 */
function going(uri: vscode.Uri, { range }: Place): vscode.Command {
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return { title: 'Go There', command: 'vscode.open', arguments: [uri, { selection, preserveFocus: true }] };
}

/** `212 checked, 1 disagrees`, or `212 checked` alone. */
function headOf(rows: readonly LedgerRow[]): string {
  const { checked, disagree } = countsOf(rows);
  return disagree === 0 ? `${checked} checked` : `${checked} checked, ${disagreeing(disagree)}`;
}

/** `212 checked, 1 disagrees, 9 stand alone`, as the status item says it. */
export function summaryOf(rows: readonly LedgerRow[]): string {
  const { checked, disagree, alone } = countsOf(rows);
  return `${checked} checked, ${disagreeing(disagree)}, ${alone} ${alone === 1 ? 'stands' : 'stand'} alone`;
}

const disagreeing = (count: number): string => `${count} ${count === 1 ? 'disagrees' : 'disagree'}`;

function countsOf(rows: readonly LedgerRow[]): Readonly<Record<'checked' | 'disagree' | 'alone', number>> {
  const count = (standing: Standing): number =>
    rows.reduce((sum, row) => sum + (row.standing === standing ? row.places.length : 0), 0);
  const disagree = count('disagrees');
  const alone = count('alone');
  return { checked: disagree + alone + count('agrees'), disagree, alone };
}
