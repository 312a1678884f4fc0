import fc from 'fast-check';
import numberToWords from 'number-to-words';
import { grouped } from '../harness/figures.ts';

/** How a generated list is set. */
export interface ListLayout {
  readonly unit: 'shares' | 'dollars' | 'cents' | 'percent';
  /** The marks before its items; `none` for a sentence that breaks its total down. */
  readonly marks: 'roman' | 'letter' | 'number' | 'none';
  readonly lead: number;
  /** Whether its marked items are paragraphs of their own. */
  readonly broken: boolean;
  /** Whether whole numbers stand in words too, before their figures. */
  readonly double: boolean;
}

export interface AnyList {
  readonly layout: ListLayout;
  /** In the smallest unit: shares, dollars, cents, tenths of a percent. */
  readonly parts: readonly number[];
}

/** A figure of a list as it stands in the text. */
export interface SetFigure {
  readonly start: number;
  readonly text: string;
  readonly total: boolean;
}

export interface SetList {
  readonly text: string;
  readonly figures: readonly SetFigure[];
}

const marks = {
  roman: ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'],
  letter: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
  number: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
} as const;
const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel', 'Ivy'] as const;

/** What stands before and behind a total that the parts follow. */
const markedLeads = [
  ['This prospectus covers an aggregate of ', ', as follows: '],
  ['The holders receive a total of ', ' consisting of '],
  ['What is due is ', ', being the sum of '],
] as const;
const plainLeads = [
  ['The holders receive a total of ', ', consisting of '],
  ['What is due today is ', ', being the sum of '],
  ['There is to be delivered a lot of ', ', of which '],
] as const;
const shareLeads = [
  'The purchase price shall be allocated ',
  'The net proceeds shall be divided ',
  'The fees shall be distributed ',
] as const;
const markedShareLeads = [
  'The purchase price shall be allocated as follows: ',
  'The net proceeds shall be divided in the following proportions: ',
  'The fees shall be shared in these percentages: ',
] as const;

function figureOf(units: number, unit: ListLayout['unit']): string {
  if (unit === 'cents') return `${grouped(Math.floor(units / 100))}.${String(units % 100).padStart(2, '0')}`;
  return unit === 'percent' ? (units / 10).toFixed(1) : grouped(units);
}

const layout: fc.Arbitrary<ListLayout> = fc.record({
  unit: fc.constantFrom('shares', 'dollars', 'cents', 'percent'),
  marks: fc.constantFrom('roman', 'letter', 'number', 'none'),
  lead: fc.nat({ max: 2 }),
  broken: fc.boolean(),
  double: fc.boolean(),
});

/** Not made smaller where a test fails: small round figures add up by chance. */
const anyPart = fc.noShrink(fc.integer({ min: 1_234, max: 9_876_543 }));
const anyWeights = fc.noShrink(fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 2, maxLength: 9 }));

/** Percentages of one whole, in tenths. */
const anyShares = anyWeights.map((weights) => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.slice(1).map((weight) => Math.round((1000 * weight) / all));
  return [1000 - shares.reduce((sum, share) => sum + share, 0), ...shares];
});

/** Lists of two to nine parts that make up their total, in every layout. */
export const anyList: fc.Arbitrary<AnyList> = layout.chain((layout) =>
  (layout.unit === 'percent' ? anyShares : fc.array(anyPart, { minLength: 2, maxLength: 9 })).map((parts) => ({
    layout,
    parts,
  })),
);

/** Sets a list and says where its figures stand. */
export function setList({ layout, parts }: AnyList): SetList {
  const { unit, lead, broken } = layout;
  const figures: SetFigure[] = [];
  let text = '';
  const add = (units: number, total: boolean): void => {
    const double = layout.double && (unit === 'shares' || unit === 'dollars');
    if (double) text += `${numberToWords.toWords(units).replaceAll(',', '')}${unit === 'dollars' ? ' dollars' : ''} (`;
    if (unit === 'dollars' || unit === 'cents') text += '$';
    const figure = figureOf(units, unit);
    figures.push({ start: text.length, text: figure, total });
    text += figure + (unit === 'percent' ? '%' : '') + (double ? ')' : '') + (unit === 'shares' ? ' shares' : '');
  };
  const marked = layout.marks !== 'none';
  if (unit === 'percent') text += (marked ? markedShareLeads : shareLeads)[lead] ?? '';
  else {
    const [before, behind] = (marked ? markedLeads : plainLeads)[lead] ?? ['', ''];
    text += before;
    add(
      parts.reduce((sum, part) => sum + part, 0),
      true,
    );
    text += behind;
  }
  for (const [at, part] of parts.entries()) {
    const last = at === parts.length - 1;
    if (at > 0) text += marked ? (last ? '; and' : ';') : last ? ' and' : ',';
    if (marked && broken) text = `${text.trimEnd()}\n\n`;
    else if (at > 0) text += ' ';
    if (layout.marks !== 'none') text += `(${marks[layout.marks][at] ?? ''}) `;
    add(part, false);
    text += ` to ${names[at] ?? ''}`;
  }
  return { text: `${text}.\n`, figures };
}
