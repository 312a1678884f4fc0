import Fraction from 'fraction.js';

/** A run of digits with its points and commas, read as a number. */
export interface ReadFigure {
  /** Every way to read it, the likeliest first; empty when it cannot be read. */
  readonly values: readonly Fraction[];
  /** How many decimals are printed. */
  readonly decimals: number;
  /** Whether thousands are grouped by commas. */
  readonly grouped: boolean;
  /** What is wrong with its grouping; undefined when nothing is, or when nothing certain can be said. */
  readonly malformed: string | undefined;
}

const digits = /^\d+$/;
const plain = /^\d{1,15}$/;
const thousands = /^[1-9]\d{0,2}(?:,\d{3})+$/;

/** Whole numbers below 1,000, which are most of the figures of a draft, made once. */
const small = Array.from({ length: 1000 }, (_, value) => new Fraction(value));

const wholeNumber = (text: string): Fraction => small[Number(text)] ?? new Fraction(Number(text));

/** Whose custom a figure follows: `dollars` beside a dollar sign, `european` beside another currency, else `plain`. */
export type FigureCustom = 'plain' | 'dollars' | 'european';

/** Thousands that points part, with a decimal comma or without: `1.100.000`, `1.100,00`. */
const continental = /^[1-9]\d{0,2}((?:\.\d{3})+)(?:,(\d{1,2}))?$/;

/**
 * Reads `1,662,050.00`, `650`, `.001`. A point before exactly three digits (`20.000`) is a decimal point, as everywhere
 * in the United States; beside another currency it parts thousands, as in most of Europe, and is a decimal point in the
 * second reading. Several such points (`1.100.000`) and a comma behind one (`1.100,00`) leave no doubt. Groups of two
 * (`1,00,000`) are read as lakhs.
 */
export function readFigure(text: string, custom: FigureCustom = 'plain'): ReadFigure {
  if (plain.test(text)) return { values: [wholeNumber(text)], decimals: 0, grouped: false, malformed: undefined };
  if (text.length < 20 && thousands.test(text)) {
    return { values: [wholeNumber(text.replaceAll(',', ''))], decimals: 0, grouped: true, malformed: undefined };
  }
  return readContinental(text, custom) ?? readDecimal(text, custom);
}

/** A figure whose points part thousands, beyond doubt or by the custom of its currency; undefined for any other. */
function readContinental(text: string, custom: FigureCustom): ReadFigure | undefined {
  const points = text.length < 24 ? continental.exec(text) : null;
  if (!points) return undefined;
  const [, groups = '', cents = ''] = points;
  const sure = groups.length > 4 || cents !== '';
  if (!sure && custom !== 'european') return undefined;
  const whole = text.slice(0, text.length - (cents === '' ? 0 : cents.length + 1)).replaceAll('.', '');
  const values = [new Fraction(cents === '' ? whole : `${whole}.${cents}`)];
  if (!sure) values.push(new Fraction(text));
  return { values, decimals: cents.length, grouped: false, malformed: undefined };
}

const unreadable: ReadFigure = { values: [], decimals: 0, grouped: false, malformed: undefined };

/** `583.680.00`, `10,176.909.29`: cents behind groups of three of which a point parts one, as no custom has it. */
const pointForComma = /^[1-9]\d{0,2}(?:,\d{3}){0,4}\.\d{3}(?:[.,]\d{3}){0,4}\.\d{2}$/;

/** A figure whose only point is a decimal one, with commas before it or without. */
function readDecimal(text: string, custom: FigureCustom): ReadFigure {
  const [whole = '', decimals = '', ...more] = text.split('.');
  if (custom === 'dollars' && pointForComma.test(text))
    return { ...unreadable, malformed: 'it has a point for a comma' };
  // Other points, or another comma behind the point, are another country's grouping or a misprint: nothing certain can
  // be said.
  if (more.length > 0 || (decimals !== '' && !digits.test(decimals))) return unreadable;
  const groups = whole.split(',');
  const [head = '', ...rest] = groups;
  const grouped = rest.length > 0;
  if (grouped && (head === '' || head.startsWith('0'))) return unreadable;
  if (grouped && !arePartedRight(head, rest)) return readMalformed(head, rest, decimals, custom);
  const joined = `${groups.join('') || '0'}${decimals === '' ? '' : `.${decimals}`}`;
  return { values: [new Fraction(joined)], decimals: decimals.length, grouped, malformed: undefined };
}

/** Whether commas part thousands, `1,000,000`, or lakhs and crores, `10,00,000`. */
function arePartedRight(head: string, rest: readonly string[]): boolean {
  if (head.length <= 3 && rest.every(({ length }) => length === 3)) return true;
  return head.length <= 2 && rest.at(-1)?.length === 3 && rest.slice(0, -1).every(({ length }) => length === 2);
}

/**
 * A figure whose commas part no groups. A single short group may be a decimal comma (`12,5`), but not beside a dollar
 * sign; anything else is a slip of the keyboard.
 */
function readMalformed(head: string, rest: readonly string[], decimals: string, custom: FigureCustom): ReadFigure {
  const tail = rest.at(-1) ?? '';
  const decimalComma = rest.length === 1 && tail.length < 3 && decimals === '' && custom !== 'dollars';
  const meant = decimalComma && custom === 'european';
  return {
    values: decimalComma ? [new Fraction(`${head}.${tail}`)] : [],
    decimals: meant ? tail.length : 0,
    grouped: true,
    malformed: meant ? undefined : 'its commas do not part groups of three digits',
  };
}
