import type { Element } from 'hast';
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
 * The sheet that a proofreader prints and signs: one page of HTML that asks for nothing else. Every cross comes first, with
 * room for the initials of who settled it; then, group by group, what agrees and what stands alone. The draft's own words are
 * text nodes, so nothing in a draft can become markup.
 */
export const htmlSheet: WriteSheet = async (sheet) => {
  const [{ h }, { toHtml }] = await Promise.all([import('hastscript'), import('hast-util-to-html')]);

  const row = (entry: LedgerRow, settles: boolean): Element =>
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

  const table = (title: string, rows: readonly LedgerRow[], settles: boolean): Element => {
    const heads = ['Standing', 'The draft states', 'Lines', settles ? 'What was found' : 'Held against'];
    return h('table', { className: settles ? ['settles'] : [], ariaLabelledBy: [title] }, [
      h(
        'thead',
        h(
          'tr',
          [...heads, ...(settles ? ['Settled'] : [])].map((text) => h('th', { scope: 'col' }, text)),
        ),
      ),
      h(
        'tbody',
        rows.map((entry) => row(entry, settles)),
      ),
    ]);
  };

  const crosses = (): Element[] => {
    const rows = crossesOf(sheet);
    return [
      h('h2', { id: 'crosses' }, 'What disagrees'),
      rows.length === 0 ? h('p', 'Nothing does.') : table('crosses', rows, true),
    ];
  };

  const section = (group: LedgerGroup): Element[] => {
    const rows = rowsOf(sheet.ledger, group);
    if (rows.length === 0) return [];
    const first = new Set(crossesOf(sheet));
    const others = rows.filter((entry) => !first.has(entry));
    return [
      h('h2', { id: group }, capitalised(group)),
      h('p', `${countsLine(sheet.ledger.counts[group])}.`),
      ...(others.length > 0 ? [table(group, others, false)] : []),
    ];
  };

  const field = (name: string): Element => h('div', h('span', name));

  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('title', `Ledger of ${sheet.shown}`),
        h('style', style),
      ]),
      h('body', [
        h('header', [
          h('p', { className: ['kind'] }, 'Ledger of what was checked'),
          h('h1', sheet.ledger.title ?? sheet.shown),
          ...(sheet.ledger.title === undefined ? [] : [h('p', sheet.shown)]),
          h('p', { className: ['counts'] }, `${countsLine(totalCounts(sheet.ledger))}.`),
        ]),
        h('main', [...crosses(), ...ledgerGroups.flatMap(section)]),
        h('footer', [
          h('p', { className: ['meaning'] }, meaning),
          h('p', { className: ['meaning'] }, ['The draft as checked has the SHA-256 ', h('code', sheet.digest), '.']),
          h('div', { className: ['signing'] }, [field('Checked by'), field('Signature'), field('Date')]),
        ]),
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
};

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
