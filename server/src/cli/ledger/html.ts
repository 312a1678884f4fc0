import type { Element, Root } from 'hast';
import type { h } from 'hastscript';
import { ledgerGroups, type LedgerGroup, type LedgerRow } from '../../analysis/index.ts';
import {
  capitalised,
  countsLine,
  linesOf,
  rowsOf,
  standingMarks,
  standingNames,
  totalCounts,
  type Sheet,
  type WriteSheet,
} from './sheet.ts';
import { style } from './style.ts';

/**
 * The sheet that a proofreader prints and signs: one page of HTML that asks for nothing else. Every cross comes first,
 * with room for the initials of who settled it; then, group by group, what agrees and what stands alone. The draft's
 * own words are text nodes, so nothing in a draft can become markup.
 */
export const htmlSheet: WriteSheet = async (sheet) => {
  const [{ h }, { toHtml }] = await Promise.all([import('hastscript'), import('hast-util-to-html')]);
  return `${toHtml(page(h, sheet))}\n`;
};

/** Builds an element. It is handed on, since it is loaded only where a sheet is printed. */
type Build = typeof h;

const page = (h: Build, sheet: Sheet): Root =>
  h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('title', `Ledger of ${sheet.shown}`),
        h('style', style),
      ]),
      h('body', [
        header(h, sheet),
        h('main', [...crosses(h, sheet), ...ledgerGroups.flatMap((group) => section(h, sheet, group))]),
        footer(h, sheet),
      ]),
    ]),
  ]);

const header = (h: Build, { ledger, shown }: Sheet): Element =>
  h('header', [
    h('p', { className: ['kind'] }, 'Ledger of what was checked'),
    h('h1', ledger.title ?? shown),
    ...(ledger.title === undefined ? [] : [h('p', shown)]),
    h('p', { className: ['counts'] }, `${countsLine(totalCounts(ledger))}.`),
  ]);

function crosses(h: Build, sheet: Sheet): readonly Element[] {
  const rows = crossesOf(sheet);
  return [
    h('h2', { id: 'crosses' }, 'What disagrees'),
    rows.length === 0 ? h('p', 'Nothing does.') : table(h, sheet, 'crosses', rows),
  ];
}

/** A group's facts but for the crosses, which stand before all groups; nothing of a group without facts. */
function section(h: Build, sheet: Sheet, group: LedgerGroup): readonly Element[] {
  const rows = rowsOf(sheet.ledger, group);
  if (rows.length === 0) return [];
  const first = new Set(crossesOf(sheet));
  const others = rows.filter((entry) => !first.has(entry));
  return [
    h('h2', { id: group }, capitalised(group)),
    h('p', `${countsLine(sheet.ledger.counts[group])}.`),
    ...(others.length > 0 ? [table(h, sheet, group, others)] : []),
  ];
}

/** A table under the heading with that id; the one of the crosses has a column for the initials of who settled each. */
function table(h: Build, sheet: Sheet, heading: 'crosses' | LedgerGroup, rows: readonly LedgerRow[]): Element {
  const settles = heading === 'crosses';
  const heads = [
    'Standing',
    'The draft states',
    'Lines',
    ...(settles ? ['What was found', 'Settled'] : ['Held against']),
  ];
  const head = heads.map((text) => h('th', { scope: 'col' }, text));
  const body = rows.map((entry) => row(h, sheet, entry, settles));
  return h('table', { className: settles ? ['settles'] : [], ariaLabelledBy: [heading] }, [
    h('thead', h('tr', head)),
    h('tbody', body),
  ]);
}

const row = (h: Build, sheet: Sheet, entry: LedgerRow, settles: boolean): Element =>
  h('tr', { className: [entry.standing] }, [
    h('td', { className: ['standing'] }, [
      h('span', { ariaHidden: 'true' }, standingMarks[entry.standing]),
      ` ${standingNames[entry.standing]}`,
    ]),
    h('th', { scope: 'row' }, [
      entry.states,
      ...writtenOtherwise(entry).map((written) => h('div', { className: ['written'] }, written)),
    ]),
    h('td', { className: ['lines'] }, linesOf(sheet, entry).join(', ')),
    h('td', entry.because),
    ...(settles ? [h('td')] : []),
  ]);

function footer(h: Build, { digest }: Sheet): Element {
  const field = (name: string): Element => h('div', h('span', name));
  return h('footer', [
    h('p', { className: ['meaning'] }, meaning),
    h('p', { className: ['meaning'] }, ['The draft as checked has the SHA-256 ', h('code', digest), '.']),
    h('div', { className: ['signing'] }, [field('Checked by'), field('Signature'), field('Date')]),
  ]);
}

const meaning =
  'Agrees: the draft states it twice alike, in words and in figures, in two places, or as what its parts come to. ' +
  'Stands alone: the draft states it once, and holds nothing against which it could be checked. ' +
  'A draft is held to itself alone: what agrees may still be wrong.';

/** Every cross of a fact, in the order of the text. Those of totals stand with the totals, beside what does add up. */
const crossesOf = ({ ledger }: Sheet): readonly LedgerRow[] =>
  ledger.rows
    .filter(({ group, standing }) => standing === 'disagrees' && group !== 'totals')
    .sort((a, b) => startOf(a) - startOf(b));

const startOf = ({ places }: LedgerRow): number => places[0]?.at.start ?? 0;

/** How a row's places are written, each way once, where what the row states does not show it already. */
const writtenOtherwise = ({ states, places }: LedgerRow): readonly string[] =>
  [...new Set(places.map(({ written }) => written))].filter((written) => !states.includes(written));
