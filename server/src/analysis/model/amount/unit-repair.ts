import type { Statement } from '../../facts/fact.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import { amountText, currencySign, statementText } from './text.ts';

/** A repair of a unit: its number stays as it is written. */
export interface UnitRepair {
  readonly title: string;
  readonly at: LocalSpan;
  readonly text: string;
}

/** Names of units in words, for words that follow the unit of their figures. */
const names: Readonly<Record<string, string>> = {
  percent: 'Percent',
  $: 'Dollars',
  USD: 'U.S. Dollars',
  CAD: 'Canadian Dollars',
  AUD: 'Australian Dollars',
  HKD: 'Hong Kong Dollars',
  SGD: 'Singapore Dollars',
  NZD: 'New Zealand Dollars',
  EUR: 'Euros',
  GBP: 'Pounds',
  JPY: 'Yen',
  CNY: 'Yuan',
  INR: 'Rupees',
  CHF: 'Swiss Francs',
};

/**
 * What makes two statements of one number in two units agree: the words take over the unit of the figures, and the
 * figures that of the words. `text` is that of their block. Empty where a unit has no name, or stands where a change
 * would leave it twice.
 */
export function unitRepairs(text: string, words: Statement, figures: Statement): readonly UnitRepair[] {
  const found = [wordsFollowing(text, words, figures), figuresFollowing(text, words, figures)];
  return found.filter((repair) => repair !== undefined);
}

/**
 * Words with another unit behind them, `Fifty Dollars` beside `€50`: its name, in the casing of the one that stands
 * there.
 */
function wordsFollowing(text: string, words: Statement, figures: Statement): UnitRepair | undefined {
  const at = localSpan(words.number.end, words.at.end);
  const written = text.slice(at.start, at.end).trim();
  const name = names[figures.unit?.base ?? ''];
  // Fifty cents are no fifty of another currency.
  const isWhole = words.multiplier.equals(1) && /^[\p{L}. ]+$/u.test(written);
  if (name === undefined || !isMeasure(words) || !isWhole || !holdsUnit(figures)) return undefined;
  return { title: `Make the words say ${statementText(figures) ?? name}`, at, text: ` ${dressedAs(written, name)}` };
}

/**
 * Figures with another unit, `€50` or `50%` beside `Fifty Dollars`: the sign of the words' unit about the same number.
 */
function figuresFollowing(text: string, words: Statement, figures: Statement): UnitRepair | undefined {
  const { at, number } = figures;
  const [reading] = words.readings;
  const { unit } = words;
  if (!reading || !unit || !holdsUnit(figures)) return undefined;
  const digits = text.slice(number.start, number.end);
  // What is counted stands behind the bracket, as in `Six Hundred ($600) shares`, or the unit itself does.
  const alone = figures.multiplier.equals(1);
  if (!isMeasure(words) || !holdsUnit(words)) {
    return alone ? { title: `Take the ${signName(figures)} away`, at, text: digits } : undefined;
  }
  const title = `Make the figures say ${amountText(reading.value, unit, reading.sense)}`;
  if (!alone) {
    // What multiplies the number stays: `€50 million`.
    const sign = localSpan(at.start, number.start);
    return unit.kind === 'money' && sign.end > sign.start
      ? { title, at: sign, text: currencySign(unit.base) }
      : undefined;
  }
  return { title, at, text: unit.kind === 'percent' ? `${digits}%` : `${currencySign(unit.base)}${digits}` };
}

/** Whether a unit is one that words can put another in the place of; what is counted is a thing and no measure. */
const isMeasure = ({ unit }: Statement): boolean => unit?.kind === 'money' || unit?.kind === 'percent';

/** Whether its unit stands with the number, and not behind a bracket or by being understood. */
const holdsUnit = ({ at, number }: Statement): boolean => at.start < number.start || at.end > number.end;

const signName = ({ unit }: Statement): string => (unit?.kind === 'percent' ? 'percent sign' : 'currency sign');

/** A unit's name in the casing of another: in capitals, or its noun without one, `U.S. dollars`. */
function dressedAs(written: string, name: string): string {
  if (written === written.toUpperCase()) return name.toUpperCase();
  const noun = /\p{L}+$/u;
  return /(?:^|[ .])\p{Ll}+$/u.test(written) ? name.replace(noun, (word) => word.toLowerCase()) : name;
}
