import type { Colours } from '../colours.ts';
import type { Totals } from '../totals.ts';
import type { Trouble } from '../trouble.ts';

/** The closing lines: what was checked, what was found, what can be done about it. */
export function summaryOf(totals: Totals, troubles: readonly Trouble[], colours: Colours): string {
  const { findings, drafts, passedOver, facts, agree, disagree } = totals;
  const unwritten = troubles.filter((trouble) => trouble.unwritten).length;
  const unread = troubles.length - unwritten;
  const found = [
    findings.error > 0 ? colours.red(count(findings.error, 'error')) : '',
    findings.warning > 0 ? colours.yellow(count(findings.warning, 'warning')) : '',
    findings.information > 0 ? colours.blue(`${grouped(findings.information)} for information`) : '',
  ].filter(Boolean);
  const clean = facts > 0 ? colours.green('nothing disagrees') : stateNothing(drafts);
  const verdict = found.length > 0 ? found.join(', ') : clean;
  const alone = facts - agree - disagree;
  const ledger = [counted(agree, 'agree'), counted(disagree, 'disagree'), counted(alone, 'stand', ' alone')].join(', ');
  const lines = [
    drafts > 0 ? `${count(drafts, 'draft')} checked: ${verdict}.` : nothingChecked(passedOver + troubles.length),
    facts > 0 ? colours.dim(`${count(facts, 'fact')}: ${ledger}.`) : '',
    passedOver > 0 ? colours.dim(`${count(passedOver, 'file')} passed over: ${unlikely(passedOver)}.`) : '',
    totals.fixed > 0 ? colours.green(`${count(totals.fixed, 'misspelt word')} put right.`) : '',
    totals.fixable > 0 ? `${count(totals.fixable, 'misspelt word')} can be put right with --fix.` : '',
    totals.silenced > 0 ? colours.dim(`${count(totals.silenced, 'finding')} silenced.`) : '',
    unread > 0 ? colours.red(`${count(unread, 'thing')} could not be read.`) : '',
    unwritten > 0 ? colours.red(`${count(unwritten, 'file')} could not be written.`) : '',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/** Nobody is to take a draft for right in which there was nothing to compare: it may be empty. */
const stateNothing = (drafts: number): string =>
  `${drafts === 1 ? 'it states' : 'they state'} no amount, date, name or total`;

const nothingChecked = (met: number): string =>
  met > 0 ? 'No draft was checked.' : 'No draft was checked: no .exhibit, .md, .markdown or .txt file was found.';

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
