import Fraction from 'fraction.js';
import type { Fact } from '../../facts/fact.ts';
import { countedPhrases } from '../../model/amount/counted-phrases.ts';
import { statedTwice, type FigureAmount } from '../../model/amount/stated-twice.ts';
import { valueOf } from '../../model/amount/value.ts';
import { Analyser } from '../../model/analyser.ts';
import { blockIndexAt, type Draft } from '../../model/draft.ts';
import { isColumned } from '../../model/total/table/run.ts';
import { span } from '../../text/span.ts';
import { monthNames } from '../../words/calendar.ts';
import { isJurisdiction } from '../../words/jurisdictions.ts';
import { isNumeral, lexemeOfWord } from '../../words/lexicon.ts';
import { measureOf } from '../../words/measure.ts';
import type { Completion } from './completion.ts';
import { isProse } from './prose.ts';

/** The longest figure that someone types, with its unit, in UTF-16 units. */
const longest = 48;

const sign = String.raw`(?:(?:US|C|A|HK)?\$ ?|[€£] ?)`;
const whole = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`;
const plain = String.raw`${whole}(?:\.\d+)?|\.\d+`;
const parts = String.raw`(?:${whole} )?\d{1,2}/\d{1,3}`;

/** A figure that ends the text, with what makes it an amount; what stands before must not be part of it. */
const figure = new RegExp(
  String.raw`(?<![\p{L}\d_.,/$€£%#:+\u2010-\u2015-])(?<bracket>\()?` +
    String.raw`(?<figures>${sign}?(?:${parts}|${plain})%?|\d+(?:st|nd|rd|th))` +
    String.raw`(?: ?(?<unit>s|shs?|u|usd?|p|pct?))?(?<closed>\))?$`,
  'u',
);

interface Unit {
  readonly kind: 'shares' | 'money' | 'percent';
  /** The longest abbreviation that stands for it: its first letters are enough. */
  readonly whole: string;
}

const shares: Unit = { kind: 'shares', whole: 'shs' };
const money: Unit = { kind: 'money', whole: 'usd' };
const percent: Unit = { kind: 'percent', whole: 'pct' };

/**
 * The abbreviations that stand for a unit behind a figure. Each is known by its first letter, for an editor that lists
 * other words from there on asks no more.
 */
const units: Readonly<Record<string, Unit>> = {
  ...{ s: shares, sh: shares, shs: shares, u: money, us: money, usd: money },
  ...{ p: percent, pc: percent, pct: percent },
};

/** Words before a number that make it a name: `Series 2`, `Fiscal 2026`; facts know those that are references. */
const naming =
  /(?:^|[\s("\u201c])(?:series|class|tranche|tier|level|grade|proposal|fiscal|step|day|fund|schedule|amendment|number|nos?\.|ref\.?|cusip|code|tel\.?|fax|phone|zip)[\s:]*$/i;

const monthsAs = monthNames.flatMap((name) => [name, name.toUpperCase(), name.slice(0, 3), `${name.slice(0, 3)}t`]);

/** A month right before a number, or with its day between. */
const month = new RegExp(String.raw`(?<!\p{L})(?:${monthsAs.join('|')})\.?,?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?$`, 'u');

export interface TypedAmount {
  /** Where what is typed begins: its bracket, its sign or its first digit. */
  readonly start: number;
  readonly bracketed: boolean;
  readonly figures: string;
  readonly unit: Unit['kind'] | undefined;
  /** How much of the abbreviation of the unit is still to be typed. */
  readonly rest: string;
}

/** The figure that is typed up to an offset, as its text alone shows it; undefined where none is. */
export function typedAmount(text: string, offset: number): TypedAmount | undefined {
  if (/^(?:[\p{L}\d_%]|[.,]\d)/u.test(text.slice(offset, offset + 2))) return undefined;
  const line = text.slice(Math.max(0, offset - longest), offset);
  if (!/[\d%)a-z]$/.test(line)) return undefined;
  const found = figure.exec(line);
  const groups = found?.groups;
  const figures = groups?.['figures'];
  if (!found || !groups || figures === undefined) return undefined;
  const { bracket, closed, unit } = groups;
  // Within brackets stands what the words before say already, or a mark.
  if ((bracket === undefined) !== (closed === undefined) || (bracket !== undefined && unit !== undefined))
    return undefined;
  const start = offset - found[0].length;
  const meant = unit === undefined ? undefined : units[unit];
  const rest = meant?.whole.slice(unit?.length) ?? '';
  return { start, bracketed: bracket !== undefined, figures, unit: meant?.kind, rest };
}

/**
 * The double forms of the figure that is typed up to an offset, as this draft writes them, alone and with what the
 * draft counts. Nothing where a number is no amount: in references, dates, names, marks of lists, tables and
 * signatures; nor where it stands in words already. `asked` says that the drafter asked for it; a figure that opens a
 * block then counts as one too.
 */
export function completeAmount(draft: Draft, offset: number, asked: boolean): readonly Completion[] {
  const typed = typedAmount(draft.text, offset);
  if (!typed) return [];
  const amount = readFigure(typed);
  if (!amount || !isFree(draft, typed, offset, asked)) return [];
  const { forms, counting } = statedTwice(draft, typed.start, amount);
  const counted = nounsFor(draft, typed, offset, amount).flatMap((noun) => {
    const form = counting(noun);
    return form === undefined ? [] : [`${form} ${noun}`];
  });
  const shown = typed.unit === 'shares' ? counted : [...forms.slice(0, 1), ...counted, ...forms.slice(1)];
  const written = draft.text.slice(typed.start, offset) + typed.rest;
  return shown.map((text) => ({
    label: text,
    detail: 'in words and figures',
    typed: written,
    at: span(typed.start, offset),
    text,
  }));
}

/** What a figure says; a bare number counts something, but for one that may be a year. */
function readFigure({ figures, unit }: TypedAmount): FigureAmount | undefined {
  const rank = /^(\d{1,9})(?:st|nd|rd|th)$/.exec(figures)?.[1];
  if (rank !== undefined) {
    return { value: new Fraction(rank), sense: 'ordinal', unit: undefined, figures, decimals: 0 };
  }
  const bare = !/[%\p{Sc}]/u.test(figures);
  if (unit !== undefined && !bare) return undefined;
  const full = unit === 'money' ? `$${figures}` : unit === 'percent' ? `${figures}%` : figures;
  const { blocks } = new Analyser(bare && (unit === undefined || unit === 'shares') ? `${full} shares` : full, 'plain')
    .draft;
  const [amount, ...others] = blocks.flatMap(({ facts }) => facts.filter((fact) => fact.kind === 'amount'));
  const said = amount && valueOf(amount);
  const [statement] = amount?.statements ?? [];
  if (!said || !statement || others.length > 0 || said.sense === 'ratio' || said.value.n === 0n) return undefined;
  // Cents half typed.
  if (said.unit?.kind === 'money' && statement.decimals === 1) return undefined;
  // A part in lowest terms; 4/24 is a date.
  if (said.sense === 'fraction' && !figures.includes(' ') && figures.replace('%', '') !== said.value.toFraction())
    return undefined;
  return { ...said, figures: full, decimals: statement.decimals };
}

/** Kinds of facts whose numbers are no amounts. */
const claiming: ReadonlySet<Fact['kind']> = new Set([
  ...(['reference', 'enumerator', 'date', 'open-date', 'yearless-date', 'name', 'person', 'instrument'] as const),
]);

/** Whether nothing around a figure says that it is no amount, or one that stands in words already. */
function isFree(draft: Draft, typed: TypedAmount, offset: number, asked: boolean): boolean {
  const index = blockIndexAt(draft, typed.start);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  if (!block || !isProse(block)) return false;
  const [from, to] = [typed.start - start, offset - start];
  for (const fact of block.facts) {
    if (fact.at.start >= to || fact.at.end <= from) continue;
    if (claiming.has(fact.kind) || isColumned(fact)) return false;
    if (fact.kind === 'amount' && fact.statements.length > 1) return false;
  }
  const before = draft.text.slice(Math.max(start, typed.start - 60), typed.start);
  const line = draft.text.slice(draft.text.lastIndexOf('\n', typed.start - 1) + 1, typed.start);
  if (!asked && before.trim() === '') return false;
  if (naming.test(line) || month.test(line) || isPostal(line, typed.figures) || endsInNumber(line)) return false;
  return !/^\|/.test(line.trim()) || draft.syntax === 'plain';
}

/** Whether a number in words ends a line, so that words behind it would be read with it: `twelve 30-day months`. */
function endsInNumber(line: string): boolean {
  const last = lexemeOfWord(/(\p{L}+)\s*$/u.exec(line)?.[1]?.toLowerCase() ?? '');
  return isNumeral(last) && !last.ordinal;
}

/** Whether a bare number behind a place is its postal code: `Nevada 89101`, `NV 89101`. */
function isPostal(line: string, figures: string): boolean {
  if (!/^\d{1,5}$/.test(figures)) return false;
  const words = line.trim().split(/[\s,]+/);
  const last = words.at(-1) ?? '';
  if (/^(?:[A-Z]{2}|(?:[A-Z]\.){2})$/.test(last)) return true;
  return isJurisdiction(last.toUpperCase()) || isJurisdiction(words.slice(-2).join(' ').toUpperCase());
}

/** The most counted nouns that are offered with a number. */
const mostNouns = 3;

/** What the number may count, where the text does not go on to say it. */
function nounsFor(draft: Draft, { start, unit }: TypedAmount, offset: number, amount: FigureAmount): readonly string[] {
  if (amount.unit || amount.sense !== 'cardinal') return [];
  const rest = draft.text.slice(offset, offset + longest);
  if (/^[^\S\n]*\n?[^\S\n]*[-\p{L}\d]/u.test(rest)) return unit === 'shares' ? ['shares'] : [];
  const phrases = countedPhrases(draft, start, amount.value);
  if (unit !== 'shares') return phrases.slice(0, mostNouns);
  const shares = phrases.filter((phrase) => measureOf(phrase.split(' of ')[0] ?? '') === 'share');
  return [...new Set([...shares.slice(0, mostNouns), 'shares'])];
}
