import type { Statement } from '../../facts/fact.ts';
import { figuresBeside } from '../../model/amount/figures-beside.ts';
import { statedTwice, type FigureAmount } from '../../model/amount/stated-twice.ts';
import { valueOf } from '../../model/amount/value.ts';
import { span } from '../../text/span.ts';
import { source, type AmountPlace, type Refactoring } from './refactoring.ts';

/**
 * Adds to an amount that is stated once its other form, words to figures or figures to words, as the draft writes such
 * amounts.
 */
export function addForm(place: AmountPlace): readonly Refactoring[] {
  const [statement, ...others] = place.amount.statements;
  const said = valueOf(place.amount);
  if (!statement || others.length > 0 || !said || statement.misspelt.length > 0) return [];
  if (statement.form !== 'figures') return addFigures(place, statement);
  const figures = source(place, statement.at.start, statement.at.end);
  if (figures.includes('\n')) return [];
  // The decimals of 2.8 million are none of 2,800,000.
  const decimals = statement.multiplier.compare(1) > 0 ? 0 : statement.decimals;
  const form = likeliest(place, { ...said, figures, decimals });
  return form === undefined ? [] : addWords(place, form);
}

function likeliest({ draft, amount, start }: AmountPlace, stated: FigureAmount): string | undefined {
  const { forms, counting } = statedTwice(draft, start + amount.at.start, stated);
  return amount.noun === undefined ? forms[0] : counting(amount.noun);
}

const addWords = ({ amount, start }: AmountPlace, form: string): readonly Refactoring[] => [
  {
    title: `Add the words: ${form}`,
    edits: [{ at: span(start + amount.at.start, start + amount.at.end), text: form }],
  },
];

/**
 * Puts figures beside words that stay as they are: behind the number where the draft has the unit behind them, else
 * behind the unit.
 */
function addFigures({ draft, amount, start }: AmountPlace, statement: Statement): readonly Refactoring[] {
  const beside = figuresBeside(draft, start + amount.at.start, statement, amount.noun);
  if (!beside) return [];
  const { text, words, figures } = beside;
  if (figures.at.start < words.at.start) {
    const title = `Add the figures: ${text}`;
    const [from, to] = [start + statement.at.start, start + statement.at.end];
    return [
      {
        title,
        edits: [
          { at: span(from, from), text: `${text} (` },
          { at: span(to, to), text: ')' },
        ],
      },
    ];
  }
  const unitBehind = words.at.end === words.number.end && statement.at.end > statement.number.end;
  const at = start + (unitBehind ? statement.number.end : statement.at.end);
  return [{ title: `Add the figures: (${text})`, edits: [{ at: span(at, at), text: ` (${text})` }] }];
}
