/**
 * A speller and a reader of numbers that share nothing with the shipped ones, so that the tests do not hold the code
 * against itself.
 */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];

/** What stands at each kind of place; everything in lower case. */
export interface Ties {
  readonly tens: string;
  readonly wide: string;
  readonly and: boolean;
  readonly commas: boolean;
}

export const plainTies: Ties = { tens: '-', wide: ' ', and: false, commas: false };

function belowHundred(value: number, ties: Ties): string {
  if (value < 20) return small[value] ?? '';
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)] ?? ''}${unit === 0 ? '' : ties.tens + (small[unit] ?? '')}`;
}

function belowThousand(value: number, ties: Ties): string {
  const rest = value % 100;
  if (value < 100) return belowHundred(value, ties);
  const head = `${small[Math.floor(value / 100)] ?? ''}${ties.wide}hundred`;
  return rest === 0 ? head : `${head}${ties.and ? ' and ' : ' '}${belowHundred(rest, ties)}`;
}

/** Spells an integer from 0 up to, not including, 10^18. */
export function ownSpelling(value: bigint, ties: Ties = plainTies): string {
  if (value === 0n) return 'zero';
  const padded = String(value).padStart(18, '0');
  let text = '';
  for (let group = 0; group < 6; group++) {
    const digits = Number(padded.slice(group * 3, group * 3 + 3));
    if (digits === 0) continue;
    const scale = scales[5 - group] ?? '';
    const joint = scale === '' && digits < 100 && ties.and ? ' and ' : ties.commas ? ', ' : ' ';
    text += `${text === '' ? '' : joint}${belowThousand(digits, ties)}${scale === '' ? '' : ties.wide + scale}`;
  }
  return text;
}

const irregular: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};

/** The cardinal of an ordinal word: `twenty` for `twentieth`. */
function cardinalOf(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.endsWith('ieth')) return `${word.slice(0, -4)}y`;
  return word.endsWith('th') ? word.slice(0, -2) : word;
}

/** Reads number words, cardinal or ordinal, in any case and style; throws at a word that is none. */
export function ownReading(text: string): bigint {
  let total = 0n;
  let group = 0n;
  for (const raw of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (raw === 'and') continue;
    const word = raw === 'a' ? 'one' : cardinalOf(raw);
    if (word === 'hundred') group = (group === 0n ? 1n : group) * 100n;
    else if (small.includes(word)) group += BigInt(small.indexOf(word));
    else if (tens.includes(word)) group += BigInt(tens.indexOf(word) * 10);
    else if (scales.includes(word)) {
      total += (group === 0n ? 1n : group) * 1000n ** BigInt(scales.indexOf(word));
      group = 0n;
    } else throw new Error(`no number word: ${raw}`);
  }
  return total + group;
}

const divisors: Readonly<Record<string, bigint>> = { half: 2n, halves: 2n, quarter: 4n, quarters: 4n };

/** Reads `one and one-half`, `sixty-one hundredths`, `one ten-thousandth` as numerator and denominator. */
export function ownFraction(text: string): readonly [bigint, bigint] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const powers = /(?:(ten|hundred)[ -])?(thousandth)s?$/.exec(text.toLowerCase());
  const last = words.at(-1) ?? '';
  const compound =
    tens.includes(words.at(-2) ?? '') && !(last in divisors) && small.includes(cardinalOf(last.replace(/s$/, '')));
  const taken = powers?.[1] !== undefined || compound ? 2 : 1;
  const divisor = divisors[last] ?? ownReading(words.slice(-taken).join(' ').replace(/s$/, ''));
  const scaled = powers?.[1] === undefined ? divisor : ownReading(powers[1]) * ownReading(powers[2] ?? '');
  const head = words.slice(0, -taken);
  const and = head.lastIndexOf('and');
  const whole = and < 0 ? 0n : ownReading(head.slice(0, and).join(' '));
  return [whole * scaled + ownReading(head.slice(and + 1).join(' ')), scaled];
}
