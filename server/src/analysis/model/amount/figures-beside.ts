import type { Statement } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { readDoubleForm, statedTwice } from './stated-twice.ts';
import { amountText } from './text.ts';

/** The figures that go beside words, in the double form that the draft would make of the two. */
export interface FiguresBeside {
  readonly text: string;
  /** The words and the figures of that double form. */
  readonly words: Statement;
  readonly figures: Statement;
}

/**
 * The figures that go beside an amount in words at an offset, as the double forms of this draft that count the same
 * print theirs; undefined for words that cannot be read or are misspelt.
 */
export function figuresBeside(
  draft: Draft,
  offset: number,
  statement: Statement,
  noun: string | undefined,
): FiguresBeside | undefined {
  const [reading] = statement.readings;
  if (!reading || statement.misspelt.length > 0) return undefined;
  const { value, sense } = reading;
  const { unit } = statement;
  // The decimals of 2.8 million are none of 2,800,000.
  const decimals = statement.multiplier.compare(1) > 0 ? 0 : statement.decimals;
  const stated = { value, sense, unit, figures: amountText(value, unit, sense), decimals };
  const { forms, counting } = statedTwice(draft, offset, stated);
  const form = noun === undefined ? forms[0] : counting(noun);
  const read = form === undefined ? undefined : readDoubleForm(form);
  const words = read?.statements.find((one) => one.form === 'words');
  const figures = read?.statements.find((one) => one.form === 'figures');
  return form !== undefined && words && figures
    ? { text: form.slice(figures.at.start, figures.at.end), words, figures }
    : undefined;
}
