import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languages } from './languages.ts';

/** What the server says of one thing that a draft states; ranges as the protocol has them. */
interface Row {
  readonly group: Group;
  readonly states: string;
  readonly standing: Standing;
  readonly because: string;
  readonly places: readonly Place[];
}

interface Place {
  readonly range: ProtocolRange;
  readonly written: string;
}

interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

type Group = 'amounts' | 'dates' | 'names' | 'totals';
type Standing = 'agrees' | 'disagrees' | 'alone';

/** A line of the tree: a group with its rows, a row, or one of a row's several places. */
type Entry =
  | { readonly kind: 'group'; readonly group: Group; readonly rows: readonly Row[]; readonly shown: readonly Row[] }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'place'; readonly row: Row; readonly place: Place };

const VIEW = 'engross.ledger';
const ONLY_DISAGREEMENTS = 'engross.onlyDisagreements';
/**
 * The list follows the keys at this distance: long enough to be asked for once in a word, short enough to seem at once.
 */
const LAG_MS = 300;

/**
 * The ledger view: what the draft in front of the user states, and how each statement stands. It asks the server for
 * what it shows, and for nothing while it is hidden.
 */
export function showLedger(client: BaseLanguageClient, onStanding: vscode.Event<void>): vscode.Disposable {
  let rows: readonly Row[] = [];
  let shownUri: vscode.Uri | undefined;
  let onlyDisagreements = false;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new vscode.EventEmitter<undefined>();

  const tree = vscode.window.createTreeView<Entry>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (entry) => childrenOf(entry, rows, onlyDisagreements),
      getTreeItem: (entry) => itemOf(entry, shownUri),
    },
    showCollapseAll: true,
  });

  /** Asks for the ledger of the draft in front of the user; an answer that comes after a later question is dropped. */
  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    if (!tree.visible) return;
    const question = ++asked;
    const document = draftInFront(shownUri);
    const uri = document && client.code2ProtocolConverter.asUri(document.uri);
    const answer = uri !== undefined && client.isRunning() ? await ask(client, uri) : null;
    if (question !== asked) return;
    rows = answer?.rows ?? [];
    shownUri = document?.uri;
    // An empty message leaves room for the view's own words on what to do.
    // Totals are amounts held together: counting them again would not agree with the status item.
    tree.message = rows.length > 0 ? summaryOf(rows.filter(({ group }) => group !== 'totals')) : '';
    changed.fire(undefined);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), LAG_MS);
  };
  const filter = async (wanted: boolean): Promise<void> => {
    onlyDisagreements = wanted;
    await vscode.commands.executeCommand('setContext', ONLY_DISAGREEMENTS, wanted);
    changed.fire(undefined);
  };

  return vscode.Disposable.from(
    tree,
    changed,
    { dispose: () => clearTimeout(timer) },
    tree.onDidChangeVisibility(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === shownUri?.toString()) soon();
    }),
    // Settings and silences change how facts stand without a change of the text.
    onStanding(soon),
    vscode.commands.registerCommand('engross.openLedger', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
    vscode.commands.registerCommand('engross.ledgerDisagreements', () => filter(true)),
    vscode.commands.registerCommand('engross.ledgerEverything', () => filter(false)),
  );
}

/** The ledger of a draft; null where there is none, or the server has just been stopped. */
const ask = (client: BaseLanguageClient, uri: string): Promise<{ readonly rows: readonly Row[] } | null> =>
  client
    .sendRequest<{ readonly rows: readonly Row[] } | null>('engross/ledger', { textDocument: { uri } })
    .catch(() => null);

/** The draft in the active editor; while no editor is active, as when the tree has the keys, the one shown before. */
function draftInFront(shown: vscode.Uri | undefined): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  const document = active ?? vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === shown?.toString());
  return document && languages.includes(document.languageId) ? document : undefined;
}

const isCross = ({ standing }: Row): boolean => standing === 'disagrees';

const groups: readonly Group[] = ['amounts', 'dates', 'names', 'totals'];

function childrenOf(entry: Entry | undefined, all: readonly Row[], onlyDisagreements: boolean): Entry[] {
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

function itemOf(entry: Entry, uri: vscode.Uri | undefined): vscode.TreeItem {
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
function headOf(rows: readonly Row[]): string {
  const { checked, disagree } = countsOf(rows);
  return disagree === 0 ? `${checked} checked` : `${checked} checked, ${disagreeing(disagree)}`;
}

/** `212 checked, 1 disagrees, 9 stand alone`, as the status item says it. */
function summaryOf(rows: readonly Row[]): string {
  const { checked, disagree, alone } = countsOf(rows);
  return `${checked} checked, ${disagreeing(disagree)}, ${alone} ${alone === 1 ? 'stands' : 'stand'} alone`;
}

const disagreeing = (count: number): string => `${count} ${count === 1 ? 'disagrees' : 'disagree'}`;

function countsOf(rows: readonly Row[]): Readonly<Record<'checked' | 'disagree' | 'alone', number>> {
  const count = (standing: Standing): number =>
    rows.reduce((sum, row) => sum + (row.standing === standing ? row.places.length : 0), 0);
  const disagree = count('disagrees');
  const alone = count('alone');
  return { checked: disagree + alone + count('agrees'), disagree, alone };
}
