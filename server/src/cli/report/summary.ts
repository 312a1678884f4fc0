import type { Colours } from '../colours.ts';
import type { Totals } from '../totals.ts';

/** The closing lines: what was checked, what was found, what can be done about it. */
export function summaryOf(totals: Totals, troubles: number, colours: Colours): string {
  const { findings, drafts, passedOver, facts, agree, disagree } = totals;
  const found = [
    findings.error > 0 ? colours.red(count(findings.error, 'error')) : '',
    findings.warning > 0 ? colours.yellow(count(findings.warning, 'warning')) : '',
    findings.information > 0 ? colours.blue(`${grouped(findings.information)} for information`) : '',
  ].filter(Boolean);
  const verdict = found.length > 0 ? found.join(', ') : colours.green('nothing disagrees');
  const checked = `${count(drafts, 'draft')} checked: `;
  const alone = facts - agree - disagree;
  const ledger = [counted(agree, 'agree'), counted(disagree, 'disagree'), counted(alone, 'stand', ' alone')].join(', ');
  const lines = [
    drafts > 0 ? `${checked}${verdict}.` : 'No draft was checked.',
    drafts > 0 ? colours.dim(`${count(facts, 'fact')}: ${ledger}.`) : '',
    passedOver > 0 ? colours.dim(`${count(passedOver, 'file')} passed over: ${unlikely(passedOver)}.`) : '',
    totals.fixed > 0 ? colours.green(`${count(totals.fixed, 'misspelt word')} put right.`) : '',
    totals.fixable > 0 ? `${count(totals.fixable, 'misspelt word')} can be put right with --fix.` : '',
    totals.silenced > 0 ? colours.dim(`${count(totals.silenced, 'finding')} silenced.`) : '',
    troubles > 0 ? colours.red(`${count(troubles, 'thing')} could not be read.`) : '',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/** Why files met in a folder were not checked, and what to do where they should have been. */
const unlikely = (files: number): string =>
  files === 1
    ? 'it does not look like a legal draft (name it to have it checked)'
    : 'they do not look like legal drafts (name one to have it checked)';

/** `1 draft`, `1,204 drafts`. */
const count = (number: number, noun: string): string => `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;

/** `1 agrees`, `12 stand alone`. */
const counted = (number: number, verb: string, rest = ''): string =>
  `${grouped(number)} ${verb}${number === 1 ? 's' : ''}${rest}`;

const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
