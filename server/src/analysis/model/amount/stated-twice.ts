import type Fraction from 'fraction.js';
import type { Amount, Unit } from '../../facts/fact.ts';
import { currencyNames } from '../../words/currency-names.ts';
import { measureOf } from '../../words/measure.ts';
import type { NumberSense } from '../../words/reading.ts';
import { spellCardinal, spellMoney, spellOrdinal, spellValue } from '../../words/spell.ts';
import { inCase } from '../../words/spell-case.ts';
import { mergeStyles, tallyStyles, type SpellingStyle } from '../../words/style.ts';
import { Analyser } from '../analyser.ts';
import type { Draft } from '../draft.ts';
import { draftingStyle } from '../drafting-style.ts';
import { restatedAmount } from '../restatement.ts';
import { measureKind, precedents, type Precedent } from './precedent.ts';
import { valueOf } from './value.ts';

/** An amount in figures that is to be stated in words as well. */
export interface FigureAmount {
  readonly value: Fraction;
  readonly sense: NumberSense;
  readonly unit: Unit | undefined;
  /** With its sign and unit as written: `$87,500.00`, `7.5%`, `3rd`. */
  readonly figures: string;
  /** How many decimals are printed. */
  readonly decimals: number;
}

/** The most ways to write an amount that are offered: a draft that has one style shows one or two. */
const mostForms = 2;

/** How many precedents of one layout are tried: not every number can be put in the place of every other. */
const mostTries = 4;

/** The double forms of one amount at one place of a draft. */
export interface DoubleForms {
  /** The likeliest first; none for an amount that has no plain name in words. */
  readonly forms: readonly string[];
  /** The likeliest where it counts something: days may stand otherwise than shares. */
  readonly counting: (noun: string) => string | undefined;
}

/**
 * The double forms of an amount as the drafter states such amounts. They are laid out as the double forms of this draft
 * that count the same, those near the offset before others. Where there are none, words stand before figures, with the
 * draft's case, hyphens and commas: `Six Hundred Fifty (650)`.
 */
export function statedTwice(draft: Draft, offset: number, amount: FigureAmount): DoubleForms {
  const all = precedents(draft, offset);
  const measure = measureKind(amount.unit, amount.sense);
  const alike = all.filter((precedent) => precedent.measure === measure);
  const like = (chosen: readonly Precedent[]): readonly string[] => {
    const forms: string[] = [];
    for (const shaped of byShape(chosen)) {
      const form = fromPrecedents(draft, shaped, amount);
      if (form !== undefined && !forms.includes(form)) forms.push(form);
      if (forms.length === mostForms) break;
    }
    return forms;
  };
  const known = like(alike);
  const forms = known.length > 0 ? known : plainForms(draft, all, amount);
  return {
    forms,
    counting(noun) {
      const same = alike.filter((precedent) => measureOf(precedent.amount.noun ?? '') === measureOf(noun));
      return like(same)[0] ?? forms[0];
    },
  };
}

/** Precedents by their layout, the commonest layout first. */
function byShape(precedents: readonly Precedent[]): readonly (readonly Precedent[])[] {
  const shapes = new Map<string, Precedent[]>();
  for (const precedent of precedents) {
    const alike = shapes.get(precedent.shape) ?? [];
    shapes.set(precedent.shape, alike);
    alike.push(precedent);
  }
  return [...shapes.values()].sort((a, b) => b.length - a.length);
}

/** What the precedents of one layout become when they are made to state another amount. */
function fromPrecedents(draft: Draft, alike: readonly Precedent[], amount: FigureAmount): string | undefined {
  // What is being typed has no commas yet and is no evidence; a double form that has none shows that its drafter wants
  // none.
  const groups = !alike.some(({ figures }) => /(?:^|[^\d,.])\d{4,}/.test(figures));
  // A phrase of several words shows more of the style than one.
  const rich = [...alike].sort((a, b) => Number(/\s|-/.test(b.words)) - Number(/\s|-/.test(a.words)));
  for (const precedent of rich.slice(0, mostTries)) {
    const text = fromPrecedent(draft, precedent, amount);
    const form = text === undefined ? undefined : withPrinted(text, amount, groups);
    if (form !== undefined) return form;
  }
  return undefined;
}

function fromPrecedent(
  draft: Draft,
  { amount: other, block, start }: Precedent,
  amount: FigureAmount,
): string | undefined {
  const { value, sense, unit, decimals } = amount;
  const changes = restatedAmount(draft, block, other, () => ({
    form: 'figures',
    readings: [{ value, sense }],
    unit,
    decimals,
  }));
  if (!changes) return undefined;
  let text = '';
  let done = other.at.start;
  for (const change of [...changes].sort((a, b) => a.at.start - b.at.start)) {
    text += draft.text.slice(start + done, start + change.at.start) + change.text;
    done = change.at.end;
  }
  text += draft.text.slice(start + done, start + other.at.end);
  // A hyphen may come to stand where the line of the precedent ends.
  return text.replace(/-\s*\n\s*/g, '-').replace(/\s+/g, ' ');
}

/**
 * A double form that says the amount and no other, with the decimals that were typed where it prints fewer, and the
 * commas that long figures have where they are asked for; undefined for a text that does not. What is offered is held
 * to the same reading as what is found in a draft.
 */
function withPrinted(text: string, amount: FigureAmount, groups: boolean): string | undefined {
  const read = readDoubleForm(text);
  if (!read || !valueOf(read)?.value.equals(amount.value)) return undefined;
  const figures = read.statements.find(({ form }) => form === 'figures');
  if (!figures) return undefined;
  const { start, end } = figures.number;
  let number = text.slice(start, end);
  if (groups) number = number.replace(/^\d{4,}(?![\d,/ ])/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
  if (figures.decimals < amount.decimals) {
    // The decimals of "9,51" stand behind a comma.
    if (figures.decimals > 0 && !/\.\d+$/.test(number)) return undefined;
    number = number.replace(/\.\d+$/, '') + (/\.\d+/.exec(amount.figures)?.[0] ?? '');
  }
  return text.slice(0, start) + number + text.slice(end);
}

/** The double form that a text is, from its first to its last letter, where it agrees; undefined for any other text. */
export function readDoubleForm(text: string): Amount | undefined {
  const { blocks } = new Analyser(text, 'plain').draft;
  const [read, ...others] = blocks.flatMap(({ facts }) => facts.filter((fact) => fact.kind === 'amount'));
  if (!read || others.length > 0 || read.statements.length !== 2 || !valueOf(read)) return undefined;
  return read.at.start === 0 && read.at.end === text.length ? read : undefined;
}

/**
 * How many double forms are enough to say how a draft writes numbers; where there are fewer, amounts that stand alone
 * are asked, too.
 */
const enough = 20;

/** The double form where the draft has none of its kind: in the case that its other numbers show, else in both. */
function plainForms(draft: Draft, all: readonly Precedent[], amount: FigureAmount): readonly string[] {
  const shown = tallyStyles(all.map(({ shown }) => shown));
  const style = mergeStyles(shown, all.length < enough ? draftingStyle(draft).words : undefined);
  const wordsFirst = all.filter((precedent) => precedent.wordsFirst).length * 2 >= all.length;
  const cases: readonly SpellingStyle['letterCase'][] =
    all.length > 0 && shown.letterCase ? [shown.letterCase] : likelyCases(amount);
  const forms = cases.flatMap((letterCase) => {
    const words = wordsOf(amount, { ...style, letterCase });
    if (words === undefined) return [];
    return (
      withPrinted(wordsFirst ? `${words} (${amount.figures})` : `${amount.figures} (${words})`, amount, true) ?? []
    );
  });
  return [...new Set(forms)];
}

/** Large numbers and sums of money stand with capitals in most instruments, days and percentages without. */
const likelyCases = ({ value, unit }: FigureAmount): readonly SpellingStyle['letterCase'][] =>
  unit?.kind === 'money' || (unit === undefined && value.compare(100) >= 0) ? ['title', 'lower'] : ['lower', 'title'];

/** The words of an amount with its unit; undefined where it has no plain name. */
function wordsOf({ value, sense, unit, decimals }: FigureAmount, style: SpellingStyle): string | undefined {
  if (unit?.kind === 'money') {
    const [single, many] = currencyNames[unit.base] ?? [];
    const number = decimals > 0 ? spellMoney(value, style) : value.d === 1n ? spellCardinal(value.n, style) : undefined;
    const name = value.equals(1) && decimals === 0 ? single : many;
    return number === undefined || name === undefined ? undefined : `${number} ${cased(name, style)}`;
  }
  if (unit?.kind === 'percent') {
    const number = spellValue(value, style);
    return number === undefined ? undefined : `${number} ${cased('percent', style)}`;
  }
  if (sense === 'ordinal') return value.d === 1n ? spellOrdinal(value.n, style) : undefined;
  return sense === 'ratio' ? undefined : spellValue(value, style);
}

const cased = (name: string, { letterCase }: SpellingStyle): string =>
  letterCase === 'upper'
    ? name.toUpperCase()
    : letterCase === 'title'
      ? name
          .split(' ')
          .map((word) => inCase(word, 'capital'))
          .join(' ')
      : name;
