import type { Amount, Fact, Rhythm } from '../../server/src/analysis/facts/fact.ts';
import { statementText } from '../../server/src/analysis/model/amount/text.ts';
import { factsOf } from '../harness/facts.ts';

function said(amount: Amount | Rhythm): string {
  if (amount.kind === 'rhythm') return String(amount.times);
  const [first] = amount.statements;
  return (first && statementText(first)) ?? '?';
}

/** What a fact joins, as one line: `24 x $5,000 = $120,000`, `30,000 of 120,000 = about 25%`. */
function lineOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'product':
      return `${said(fact.count)} x ${said(fact.each)} = ${fact.approximate ? 'about ' : ''}${said(fact.total)}`;
    case 'ratio':
      return `${said(fact.part)} of ${said(fact.whole)} = ${fact.approximate ? 'about ' : ''}${said(fact.percent)}`;
    case 'portion': {
      const whole = typeof fact.whole === 'string' ? fact.whole : said(fact.whole);
      return `${said(fact.share)} of ${whole} = ${said(fact.part)}`;
    }
    case 'split':
      return `${said(fact.before)} by ${said(fact.ratio)} = ${fact.approximate ? 'about ' : ''}${said(fact.after)}`;
    case 'capital': {
      const classes = fact.classes.map(({ name, amount }) => `${said(amount)} ${name}`).join(' + ');
      return `${said(fact.total)} ${fact.certain ? '=' : '~'} ${classes}`;
    }
    case 'designation':
      return `${said(fact.amount)} ${fact.series}`;
    case 'reservation':
      return `${said(fact.amount)} ${fact.stock} reserved`;
    case 'par': {
      const owner = fact.owner === '' ? '' : ` of ${fact.owner}`;
      return `${fact.stock}${owner} at ${said(fact.amount)}${fact.changing ? ', changing' : ''}`;
    }
    default:
      return undefined;
  }
}

/** What the facts of a text join, a line each. */
export const linesOf = (text: string): readonly string[] =>
  factsOf(`${text}\n`).flatMap(({ fact }) => lineOf(fact) ?? []);

/** What the facts of a text that join amounts cover, white space made single. */
export const coveredByJoined = (text: string): readonly string[] =>
  factsOf(`${text}\n`).flatMap(({ fact, text: own }) => (lineOf(fact) === undefined ? [] : [own.replace(/\s+/g, ' ')]));
