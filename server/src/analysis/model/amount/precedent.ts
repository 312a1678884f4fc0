import type { Amount, Unit } from '../../facts/fact.ts';
import { one } from '../../words/exact.ts';
import type { NumberSense } from '../../words/reading.ts';
import { caseOf } from '../../words/spell-case.ts';
import { styleOf, type ShownStyle } from '../../words/style.ts';
import { blocksAround, type Draft, type ReadBlock } from '../draft.ts';
import { valueOf } from './value.ts';

/** A double form of the draft that agrees: how its drafter states such an amount twice. */
export interface Precedent {
  readonly amount: Amount;
  readonly block: ReadBlock;
  /** The offset at which its block starts. */
  readonly start: number;
  /** What is counted, as `measureKind` says it. */
  readonly measure: string;
  /** What it shares with others that are laid out alike: order, case, the words of the unit, decimals. */
  readonly shape: string;
  /** Its number as written, in words and in figures. */
  readonly words: string;
  readonly figures: string;
  /** What its words show of the drafter's style. */
  readonly shown: ShownStyle;
  readonly wordsFirst: boolean;
}

/** How many double forms are asked how the draft is written, the nearest ones. */
const most = 120;

/** The longest double form in running text, in UTF-16 units. */
const longest = 240;

/** What an amount counts: a currency, percent, or else its kind of number. */
export const measureKind = (unit: Unit | undefined, sense: NumberSense): string =>
  unit?.kind === 'money' ? `money ${unit.base}` : unit?.kind === 'percent' ? 'percent' : sense;

/** What an amount shows of its layout, kept as long as its block stands; false for one that is no precedent. */
const layouts = new WeakMap<Amount, Layout | false>();

type Layout = Omit<Precedent, 'amount' | 'block' | 'start'>;

/**
 * The double forms of a draft round an offset, the nearest first: those that agree, on one page and without marks in
 * them.
 */
export function precedents(draft: Draft, offset: number): readonly Precedent[] {
  const found: Precedent[] = [];
  for (const [block, index] of blocksAround(draft, offset)) {
    const start = draft.starts[index] ?? 0;
    for (const fact of block.facts) {
      if (fact.kind !== 'amount' || fact.statements.length !== 2) continue;
      const known = layouts.get(fact) ?? layoutOf(draft.text, fact, start);
      layouts.set(fact, known);
      if (known) found.push({ ...known, amount: fact, block, start });
    }
    if (found.length >= most) break;
  }
  return found;
}

function layoutOf(text: string, amount: Amount, start: number): Layout | false {
  const words = amount.statements.find(({ form }) => form === 'words');
  const figures = amount.statements.find(({ form }) => form === 'figures');
  const said = words && figures && amount.at.end - amount.at.start <= longest ? valueOf(amount) : undefined;
  if (!words || !figures || !said || words.misspelt.length > 0) return false;
  if (words.multiplier !== one || figures.multiplier !== one) return false;
  const source = (from: number, to: number): string => text.slice(start + from, start + to);
  const whole = source(amount.at.start, amount.at.end);
  if (/[<*_\\[]|\n\s*\n/.test(whole)) return false;
  const written = source(words.number.start, words.number.end);
  const letterCase = caseShown(written, opensSentence(text, start + words.number.start));
  if (letterCase === undefined) return false;
  const wordsFirst = words.at.start < figures.at.start;
  const [first, second] = wordsFirst ? [words, figures] : [figures, words];
  const place = (form: string): string => (form === 'words' ? letterCase : `N${'0'.repeat(figures.decimals)}`);
  const shape = [
    source(amount.at.start, first.number.start),
    place(first.form),
    source(first.number.end, second.number.start),
    place(second.form),
    source(second.number.end, amount.at.end),
  ];
  return {
    measure: measureKind(figures.unit ?? said.unit, said.sense),
    shape: shape.join('').replace(/\s+/g, ' '),
    words: written,
    shown: styleOf(written),
    figures: source(figures.number.start, figures.number.end),
    wordsFirst,
  };
}

/**
 * How words are cased, `W` in capitals, `Ww` with capitals, `w` without; undefined where a sentence's capital hides it.
 */
function caseShown(words: string, opens: boolean): string | undefined {
  const cases = (words.match(/[a-z]+/gi) ?? []).filter((word) => !/^and$/i.test(word)).map(caseOf);
  const [first, ...others] = cases;
  if (cases.every((one) => one === 'upper')) return 'W';
  if (cases.every((one) => one === 'lower')) return 'w';
  if (first !== 'capital' || others.includes('upper')) return undefined;
  if (others.length === 0) return opens ? undefined : 'Ww';
  return others[0] === 'capital' ? 'Ww' : opens ? 'w' : undefined;
}

/** Whether a sentence, an item or a block opens at an offset. */
const opensSentence = (text: string, offset: number): boolean =>
  /(?:^|[.;:!?)\]\u201d"]\s|\n\s*\n)\s*$/.test(text.slice(Math.max(0, offset - 40), offset));
