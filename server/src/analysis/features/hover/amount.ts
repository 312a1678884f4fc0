import type { Paragraph, RootContent } from 'mdast';
import type { Amount, Statement } from '../../facts/fact.ts';
import { comparisons } from '../../model/amount/comparisons.ts';
import { alikeMentions, disputedMentions } from '../../model/amount/mentions.ts';
import { amountText, statementText } from '../../model/amount/text.ts';
import type { Draft } from '../../model/draft.ts';
import type { Span } from '../../text/span.ts';
import { paragraph, strong, text } from './content.ts';
import { elsewhere } from './elsewhere.ts';
import { spelled } from './spelled.ts';
import { totalsAt } from './total.ts';

/**
 * What is shown over an amount: its value in figures and in words, whether its statements agree, what it adds up to or
 * is a part of, and where its value stands elsewhere. Nothing for one that cannot be read.
 */
export function hoverAmount(draft: Draft, amount: Amount, at: Span): readonly RootContent[] {
  const values = distinctValues(amount);
  if (values.length === 0) return malformed(amount);
  return [
    ...values.map((statement) => valueLine(statement, amount.noun)),
    ...standing(amount),
    ...totalsAt(draft, at),
    ...values.flatMap((statement) => places(draft, amount, statement, at)),
  ];
}

/** The statements that say something of their own: one where all agree and are printed alike. */
function distinctValues({ statements }: Amount): readonly Statement[] {
  const unit = statements.find((statement) => statement.unit)?.unit;
  const seen = new Set<string>();
  return statements
    .map((statement) => (isShare(statement, unit) ? statement : { ...statement, unit: statement.unit ?? unit }))
    .filter((statement) => {
      const said = statementText(statement);
      if (said === undefined || seen.has(said)) return false;
      seen.add(said);
      return true;
    });
}

/** `Two-thirds` beside `66.67%` is a share of the whole and takes no percent. */
const isShare = ({ readings, unit }: Statement, other: Statement['unit']): boolean =>
  unit === undefined && other?.kind === 'percent' && readings[0]?.sense === 'fraction';

/** `650 shares: six hundred fifty`. */
function valueLine(statement: Statement, noun: string | undefined): Paragraph {
  const [reading] = statement.readings;
  const figures = statementText(statement) ?? '';
  const words = reading && spelled(reading.value, statement.unit, reading.sense, statement.decimals);
  const counted = noun !== undefined && statement.unit?.kind !== 'money' && statement.unit?.kind !== 'percent';
  const head = strong(counted ? `${figures} ${noun}` : figures);
  return words === undefined ? paragraph(head) : paragraph(head, text(`: ${words}`));
}

function standing(amount: Amount): readonly Paragraph[] {
  return comparisons(amount).flatMap(({ words, figures, standing }) => {
    if (standing === 'agrees') {
      const kinds = words.form === figures.form ? 'Both statements' : 'Words and figures';
      return [paragraph(text(`${kinds} agree.`))];
    }
    if (standing !== 'number-disagrees' && standing !== 'unit-disagrees') return [];
    const unit = standing === 'number-disagrees' ? (words.unit ?? figures.unit) : undefined;
    const decimals = Math.max(words.decimals, figures.decimals);
    return [
      paragraph(
        ...[text('The words say '), strong(saying(words, unit, decimals))],
        ...[text(' but the figures say '), strong(saying(figures, unit, decimals)), text('.')],
      ),
    ];
  });
}

function saying(statement: Statement, unit: Statement['unit'], decimals: number): string {
  const [reading] = statement.readings;
  if (!reading) return statement.written;
  const own = statement.unit ?? (isShare(statement, unit) ? undefined : unit);
  return amountText(reading.value, own, reading.sense, decimals);
}

/** Where else the draft states the value, if only in one side of a double form. */
function places(draft: Draft, amount: Amount, statement: Statement, at: Span): readonly RootContent[] {
  const [reading] = statement.readings;
  if (!reading) return [];
  const others = [alikeMentions, disputedMentions]
    .flatMap((mentioned) => mentioned(draft, amount, reading.value, statement.unit))
    .map((mention) => mention.at)
    .filter(({ start }) => start !== at.start)
    .sort((one, other) => one.start - other.start);
  return elsewhere(draft, statementText(statement) ?? '', others);
}

function malformed({ statements }: Amount): readonly Paragraph[] {
  const broken = statements.find((statement) => statement.malformed !== undefined);
  if (broken?.malformed === undefined) return [];
  return [paragraph(strong(broken.written), text(` cannot be read as one number: ${broken.malformed}.`))];
}
