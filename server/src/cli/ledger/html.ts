import type { Element } from 'hast';
import { ledgerGroups, type LedgerGroup, type LedgerRow } from '../../analysis/index.ts';
import {
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
 * The sheet that a proofreader prints and signs: one page of HTML that asks for nothing else, with every cross first. The
 * draft's own words are text nodes, so nothing in a draft can become markup.
 */
export const htmlSheet: WriteSheet = async (sheet) => {
  const [{ h }, { toHtml }] = await Promise.all([import('hastscript'), import('hast-util-to-html')]);

  const row = (entry: LedgerRow): Element =>
    h('tr', { className: [entry.standing] }, [
      h('td', { className: ['standing'] }, [
        h('span', { ariaHidden: 'true' }, standingMarks[entry.standing]),
        ` ${standingNames[entry.standing]}`,
      ]),
      h('th', { scope: 'row' }, entry.states),
      h(
        'td',
        writtenIn(entry).map((written) => h('div', written)),
      ),
      h('td', { className: ['lines'] }, linesOf(sheet, entry).join(', ')),
      h('td', entry.because),
    ]);

  const section = (group: LedgerGroup): Element[] => {
    const rows = rowsOf(sheet.ledger, group);
    if (rows.length === 0) return [];
    const heads = ['Standing', 'States', 'As written', 'Lines', 'Held against'].map((text) =>
      h('th', { scope: 'col' }, text),
    );
    return [
      h('h2', { id: group }, capitalised(group)),
      h('p', `${countsLine(sheet.ledger.counts[group])}.`),
      h('table', { ariaLabelledBy: [group] }, [h('thead', h('tr', heads)), h('tbody', rows.map(row))]),
    ];
  };

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
          h('h1', titleOf(sheet)),
          h('p', sheet.shown),
          h('p', { className: ['counts'] }, `${countsLine(totalCounts(sheet.ledger))}.`),
        ]),
        h('main', ledgerGroups.flatMap(section)),
        h(
          'footer',
          h('p', ['Checked by ', h('span', { className: ['blank'] }), ' on ', h('span', { className: ['blank'] })]),
        ),
      ]),
    ]),
  ]);
  return `${toHtml(page)}\n`;
};

/** How a row's places are written, each way once. */
const writtenIn = ({ places }: LedgerRow): readonly string[] => [...new Set(places.map(({ written }) => written))];

const titleOf = ({ ledger, shown }: Sheet): string => ledger.title ?? shown;

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
