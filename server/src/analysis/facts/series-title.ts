import { HYPHEN } from '../text/sign-codes.ts';
import { localSpan } from '../text/span.ts';
import { FIGURE, isSign, lowerAt, textBetween, tokenFrom, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { Amount, CalendarDate, Fact, SeriesTitle } from './fact.ts';
import { isPercent } from './fact/stated-unit.ts';

const due = wordTable({ due: true });

export const seriesTitleCue: Cue = { words: due };

/** The most words of a title between its rate and `due`. */
const longest = 10;

const security = /^(?:note|debenture|bond|securitie|certificate)s?$|^security$/;
/** Words of a sentence and of no title: `at 5% per annum on the notes due 2027`. */
const ofSentence =
  /^(?:on|of|the|per|in|for|its|our|their|such|all|any|these|those|this|that|which|under|to|from|or|a|an|annum|are|is|be|outstanding|aggregate|principal|amount|percent)$/;
/** What says before a title that another series is meant. */
const another = /^(?:existing|former|old|other|previous|prior|predecessor)$/;
/** How far before a title that word may stand, in tokens. */
const lead = 3;

/**
 * Reads the titles of series of debt securities, `8 7/8% Senior Subordinated Notes due 2009`, `8% DEBENTURE DUE JULY
 * 18, 2013`. It claims nothing: the rate and the date are facts already.
 */
export function readSeriesTitles(tokens: Tokens, _claims: Claims, facts: readonly Fact[]): readonly SeriesTitle[] {
  const found: SeriesTitle[] = [];
  let near: Beside | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== WORD || !due[tokens.codes[i] ?? 0] || !security.test(lowerAt(tokens, i - 1))) continue;
    near ??= beside(facts);
    const matures = maturityAt(tokens, lowerAt(tokens, i + 1) === 'on' ? i + 2 : i + 1, near);
    const from = matures && firstWord(tokens, i);
    const rate = from === undefined ? undefined : near.rates.get(tokens.ends[from - 1] ?? -1);
    if (!matures || from === undefined || !rate) continue;
    const at = localSpan(rate.at.start, matures.end);
    const rateFrom = tokenFrom(tokens, rate.at.start);
    found.push({
      kind: 'series-title',
      at,
      text: textBetween(tokens, rateFrom, tokenFrom(tokens, matures.end)),
      rate,
      words: wordsBetween(tokens, from, i),
      ...matures.due,
      other: Array.from({ length: lead }, (_, n) => rateFrom - 1 - n).some((at) => another.test(lowerAt(tokens, at))),
    });
  }
  return found.length > 0 ? found : none;
}

const none: readonly SeriesTitle[] = [];

/** What titles are made of: the percentages by their ends, the dates by their starts. */
interface Beside {
  readonly rates: ReadonlyMap<number, Amount>;
  readonly dates: ReadonlyMap<number, CalendarDate>;
}

function beside(facts: readonly Fact[]): Beside {
  const rates = new Map<number, Amount>();
  const dates = new Map<number, CalendarDate>();
  for (const fact of facts) {
    if (fact.kind === 'amount' && isPercent(fact)) rates.set(fact.at.end, fact);
    else if (fact.kind === 'date') dates.set(fact.at.start, fact);
  }
  return { rates, dates };
}

interface Maturity {
  readonly due: Pick<SeriesTitle, 'year' | 'yearAt' | 'date'>;
  readonly end: number;
}

/** The year or the date behind `due`; undefined where neither stands there. */
function maturityAt(tokens: Tokens, i: number, { dates }: Beside): Maturity | undefined {
  const start = tokens.starts[i];
  if (i >= tokens.count || start === undefined) return undefined;
  if (tokens.kinds[i] === FIGURE && /^(?:19|20)\d\d$/.test(tokenText(tokens, i))) {
    const yearAt = localSpan(start, tokens.ends[i] ?? start);
    return { due: { year: Number(tokenText(tokens, i)), yearAt, date: undefined }, end: yearAt.end };
  }
  const date = dates.get(start);
  const year = date?.years.at(-1);
  if (!date || !year) return undefined;
  return { due: { year: date.year, yearAt: year.at, date }, end: date.at.end };
}

/** The first word of the title that ends before `due`; undefined where a word of a sentence stands in it. */
function firstWord(tokens: Tokens, end: number): number | undefined {
  let from = end;
  while (end - from <= longest && isTitleWord(tokens, from - 1)) from--;
  return end - from <= longest ? from : undefined;
}

const isTitleWord = (tokens: Tokens, i: number): boolean =>
  isSign(tokens, i, HYPHEN) || (i >= 0 && tokens.kinds[i] === WORD && !ofSentence.test(lowerAt(tokens, i)));

function wordsBetween(tokens: Tokens, from: number, to: number): string {
  const words = Array.from({ length: to - from }, (_, n) => tokenText(tokens, from + n).toUpperCase());
  return words
    .filter((word) => word !== '-')
    .join(' ')
    .replace(/S$/, '');
}
