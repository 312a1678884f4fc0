import type Fraction from 'fraction.js';
import type { LocalSpan } from '../../text/span.ts';
import { restateFigures } from '../../words/restate-figures.ts';
import { mentions } from '../amount/mentions.ts';
import { amountText } from '../amount/text.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { figureStyleAt } from '../drafting-style.ts';
import { blockText } from '../places.ts';
import { restated } from '../restatement.ts';
import { standsElsewhere } from '../which-stands.ts';
import type { Total, TotalPart } from './total.ts';

/** A repair of a total or of one of its parts. */
export interface TotalFix {
  readonly title: string;
  readonly edits: readonly { readonly block: ReadBlock; readonly at: LocalSpan; readonly text: string }[];
  readonly safe: boolean;
}

/** An amount of a total as messages name it: `$1,662,050`, `-$50`. */
export function totalText({ unit }: Pick<Total, 'unit'>, value: Fraction): string {
  const text = amountText(value.abs(), unit, 'cardinal');
  return value.s < 0n ? `-${text}` : text;
}

/**
 * The arithmetic of a total that does not foot: `the parts add up to 1,661,050, 1,000 less than the stated 1,662,050`.
 */
export function totalMessage(total: Total): string {
  const { sum, stated, difference } = total;
  const side = difference.s > 0n ? 'more' : 'less';
  const text = (value: Fraction): string => totalText(total, value);
  return `the parts add up to ${text(sum)}, ${text(difference.abs())} ${side} than the stated ${text(stated.value)}`;
}

/** The most parts that are offered where one slip in each would put the sum right; among more, nobody can say which. */
const mostSlips = 5;

/**
 * The repairs of a total that does not foot: the total as its parts make it, with the totals that count it; and each
 * part in which one slip explains the difference, or only the one with which something else comes out, too. First
 * stands the value that the rest of the draft supports.
 */
export function totalFixes(draft: Draft, total: Total): readonly TotalFix[] {
  const { stated, sum, difference, slips, within } = total;
  // A whole is a hundred percent, whatever its parts come to; and one part may be shown to be wrong from two sides.
  if (isWhole(total) || slips.some(({ because }) => because !== undefined)) return partFixes(draft, total, slips);
  const change = (part: TotalPart, value: Fraction): TotalFix['edits'] => changed(draft, part, value);
  const fixes: { readonly fix: TotalFix; readonly support: number }[] = [];
  const followers = within.map((above) => change(above, above.value.add(difference)));
  const own = change(stated, sum);
  if (own.length > 0 && followers.every((edits) => edits.length > 0)) {
    const follow =
      within.length === 0 ? '' : within.length === 1 ? ', and the total above it' : ', and the totals above it';
    const title = `Make the total ${totalText(total, sum)}${follow}${supported(draft, total, sum)}`;
    const edits = [...own, ...followers.flat()];
    fixes.push({ fix: { title, edits, safe: false }, support: within.length > 0 ? -1 : support(draft, total, sum) });
  }
  if (slips.length <= mostSlips) {
    // The total is what it is when the draft says it elsewhere too: then the part is wrong.
    const known = support(draft, total, stated.value) - 1;
    for (const fix of partFixes(draft, total, slips)) fixes.push({ fix, support: Math.max(0, known) });
  }
  return fixes.sort((a, b) => b.support - a.support).map(({ fix }) => fix);
}

const isWhole = ({ stated, unit }: Total): boolean => unit?.kind === 'percent' && stated.value.equals(100);

/** The repair of each part that a slip explains. */
export const partFixes = (draft: Draft, total: Pick<Total, 'unit'>, slips: Total['slips']): readonly TotalFix[] =>
  slips.flatMap(({ part, value, because }) => {
    // Two parts that say the same and have no name of their own are told apart by which comes first.
    const alike = slips.filter(({ part: other }) => other.label === part.label && other.value.equals(part.value));
    const which = alike.length > 1 ? ` (no. ${alike.findIndex((other) => other.part === part) + 1})` : '';
    const edits = changed(draft, part, value);
    // What is taken off is named as it is printed, which may be without a sign.
    const shown = (worth: Fraction): Fraction => (part.value.s < 0n && !isSigned(draft, part) ? worth.neg() : worth);
    const [before, after] = [part.value, value].map((worth) => totalText(total, shown(worth)));
    const change =
      part.label === '' ? `Change ${before}${which} to ${after}` : `Make ${shortened(part.label)}${which} ${after}`;
    const title = `${change}${because === undefined ? supported(draft, total, shown(value)) : ` (${because})`}`;
    return edits.length > 0 ? [{ title, edits, safe: false }] : [];
  });

/** Whether a figure stands in brackets or behind a minus. */
const isSigned = (draft: Draft, { block, at, number }: TotalPart): boolean =>
  /[(\-–−]/.test(blockText(draft, block).slice(at.start, number.start));

/**
 * The edits that make a part say another value: a figure of a table, or every statement of an amount; none where one
 * cannot.
 */
export function changed(draft: Draft, part: TotalPart, value: Fraction): TotalFix['edits'] {
  const { block, amount } = part;
  if (!amount) {
    const edit = refigured(draft, part, value);
    return edit ? [edit] : [];
  }
  const edits = amount.statements.map((statement) => {
    const readings = [{ sense: 'cardinal', value } as const];
    return restated(draft, block, statement, { ...statement, readings });
  });
  return edits.every((one) => one !== undefined)
    ? edits.flatMap((one) => one.map(({ at, text }) => ({ block, at, text })))
    : [];
}

/** The longest label that a title quotes, in UTF-16 units. */
const longestLabel = 40;

const shortened = (label: string): string =>
  label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 2).trimEnd()} …`;

const support = (draft: Draft, { unit }: Pick<Total, 'unit'>, value: Fraction): number =>
  mentions(draft, value, unit).length;

function supported(draft: Draft, total: Pick<Total, 'unit'>, value: Fraction): string {
  return standsElsewhere(support(draft, total, value), totalText(total, value));
}

/**
 * The edit that makes a figure say another value in its own style: a longer one takes its place from the blanks or the
 * leader on its left, so that its column stays where it is.
 */
function refigured(draft: Draft, part: TotalPart, value: Fraction): TotalFix['edits'][number] | undefined {
  const { block, at, number } = part;
  const text = blockText(draft, block);
  const written = text.slice(number.start, number.end);
  const money = text.slice(at.start, number.start).includes('$');
  const said = { value: value.abs(), sense: 'cardinal', kind: money ? 'money' : 'plain' } as const;
  const restated = restateFigures(written, said, figureStyleAt(draft, written));
  if (restated === undefined) return undefined;
  const figure = part.amount ? restated : inDecimals(restated, value, written);
  const negative = part.value.s < 0n;
  if (value.n !== 0n && value.s < 0n !== negative) return signed(text, part, figure, negative);
  return padded(text, block, number, figure);
}

/**
 * A figure in as many decimals as another of its column, `740.4` beside `412.3` and `100.0` beside `98.7`, where they
 * suffice.
 */
function inDecimals(figure: string, value: Fraction, like: string): string {
  const [whole = '', decimals = ''] = figure.split('.');
  const wanted = /^[\d,]*\.(\d+)$/.exec(like)?.[1]?.length ?? 0;
  if (wanted === 0 || decimals.length === wanted || !/^[\d,]+(?:\.\d+)?$/.test(figure)) return figure;
  return value.mul(10 ** wanted).d === 1n ? `${whole}.${decimals.slice(0, wanted).padEnd(wanted, '0')}` : figure;
}

/** A figure that goes below zero or comes up from it: it takes its brackets or loses them. */
function signed(
  text: string,
  { block, at, number }: TotalPart,
  figure: string,
  negative: boolean,
): TotalFix['edits'][number] | undefined {
  if (!negative) {
    const opened = padded(text, block, number, `(${figure}`);
    return { ...opened, text: `${opened.text})` };
  }
  const open = text.lastIndexOf('(', number.start);
  const close = text.indexOf(')', number.end);
  if (open < at.start || close < 0 || close > at.end) return undefined;
  const bare = padded(text, block, { start: open, end: number.end }, text.slice(open + 1, number.start) + figure);
  return {
    block,
    at: { start: bare.at.start, end: close + 1 },
    text: bare.text + text.slice(number.end, close),
  };
}

/** How many blanks or points are left between a figure that grew and what stands before it. */
const leastGap = 2;

function padded(text: string, block: ReadBlock, number: LocalSpan, figure: string): TotalFix['edits'][number] {
  const grows = figure.length - (number.end - number.start);
  // A sign or bracket that touches the figure moves with it.
  let start = number.start;
  while (start > 0 && /[$(€£¥-]/.test(text.charAt(start - 1))) start--;
  const sign = text.slice(start, number.start);
  const filler = text.charAt(start - 1);
  if (grows === 0 || (filler !== ' ' && filler !== '.')) return { block, at: number, text: figure };
  let from = start;
  while (from > 0 && text.charAt(from - 1) === filler) from--;
  const room = start - from;
  const least = /[$|]/.test(text.charAt(from - 1)) ? 0 : leastGap;
  if (room <= leastGap && least > 0 && grows < 0) return { block, at: number, text: figure };
  const kept = Math.max(Math.min(room, least), room - grows);
  return { block, at: { start: from, end: number.end }, text: filler.repeat(kept) + sign + figure };
}
