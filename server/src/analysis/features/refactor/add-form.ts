import type { Statement } from '../../facts/fact.ts';
import { readDoubleForm, statedTwice, type FigureAmount } from '../../model/amount/stated-twice.ts';
import { amountText } from '../../model/amount/text.ts';
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
  const written = source(place, statement.at.start, statement.at.end);
  if (written.includes('\n') && statement.form === 'figures') return [];
  const figures = statement.form === 'figures' ? written : amountText(said.value, said.unit, said.sense);
  // The decimals of 2.8 million are none of 2,800,000.
  const decimals = statement.multiplier.compare(1) > 0 ? 0 : statement.decimals;
  const form = likeliest(place, { ...said, figures, decimals });
  if (form === undefined) return [];
  return statement.form === 'figures' ? addWords(place, form) : addFigures(place, statement, form);
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
function addFigures(place: AmountPlace, statement: Statement, form: string): readonly Refactoring[] {
  const read = readDoubleForm(form);
  const words = read?.statements.find((one) => one.form === 'words');
  const figures = read?.statements.find((one) => one.form === 'figures');
  if (!words || !figures) return [];
  const { start } = place;
  const text = form.slice(figures.at.start, figures.at.end);
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
