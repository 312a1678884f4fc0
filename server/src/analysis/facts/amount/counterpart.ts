import { CLOSE, CLOSE_SQUARE, OPEN } from '../../text/sign-codes.ts';
import { isSign, tokenText, type Tokens } from '../../text/tokens.ts';
import { exceedsOne } from '../../words/exact.ts';
import { lexemeAt } from '../../words/lexicon.ts';
import { measureOf } from '../../words/measure.ts';
import { isBareInteger } from './bare-number.ts';
import { isListMark, type Bound, type Bracketed } from './bracket.ts';
import { nounAt } from './noun.ts';
import { isDescribing, isMeasure } from './noun-words.ts';
import { isHyphen } from './number-words.ts';

/**
 * Whether what a bracket says is the other form of the statement before it, although the two differ: the unit, the noun
 * or the sense of the number ties them. `from` is the first token of the statement.
 */
export const isCounterpart = (tokens: Tokens, from: number, bound: Bound): boolean =>
  bound.first.form === 'words' ? isFigureOf(tokens, bound) : isWordsOf(tokens, from, bound);

/** Whether figures in a bracket behind words are theirs. */
function isFigureOf(tokens: Tokens, { first, bracket, between }: Bound): boolean {
  const figures = bracket.statement;
  const sense = first.readings[0]?.sense;
  const ranked = figures.readings[0]?.sense === 'ordinal';
  const closed = isHyphen(tokens, bracket.to) || isSign(tokens, bracket.to, CLOSE_SQUARE);
  const behind = nounAt(tokens, closed ? bracket.to + 1 : bracket.to);
  if (sense === 'ordinal')
    return ranked || (!between && behind !== undefined && /(?:^|\s)(?:day|anniversary)$/i.test(behind.text));
  if (ranked) return !between && behind !== undefined && first.unit === undefined;
  const single = first.readings[0]?.value.equals(1) === true && first.unit === undefined;
  if (between) {
    const measured = isMeasure(between.text) || (isDescribing(between.text) && behind && isMeasure(behind.text));
    return !single && figures.unit === undefined && measured === true && !inSeries(tokens, bracket);
  }
  if (first.unit !== undefined) return true;
  if (figures.unit !== undefined) return !single;
  if (behind !== undefined && (!single || isMeasure(behind.text))) return true;
  const orMore = lexemeAt(tokens, bracket.to)?.word === 'or' && /^more$/i.test(tokenText(tokens, bracket.to + 1));
  return (!single || behind !== undefined || orMore) && !inSeries(tokens, bracket);
}

/** Whether words in a bracket behind figures are theirs. */
function isWordsOf(tokens: Tokens, from: number, { first, bracket, between }: Bound): boolean {
  const words = bracket.statement;
  const [said] = words.readings;
  const [shown] = first.readings;
  if (!said || !shown) return false;
  // Two numbers that are not whole are nothing but one number twice: "2.5 (two and one-quarter)", "1/8 (one-sixth)".
  const broken = said.value.d !== 1n && shown.value.d !== 1n;
  const counts = (said.sense === 'cardinal' && exceedsOne(said.value) && shown.sense === 'cardinal') || broken;
  if (between) {
    const alike = bracket.noun === undefined || measureOf(bracket.noun) === measureOf(between.text);
    return counts && isMeasure(between.text) && words.unit === undefined && alike;
  }
  // "The 90th (ninety-first) day", "a 1-for-10 (one-for-twelve) split".
  if (said.sense === 'ordinal' || said.sense === 'ratio') {
    return said.sense === shown.sense && bracket.noun === undefined;
  }
  // "80% (four-fifths)": a share said as a fraction.
  const share = first.unit?.kind === 'percent' && said.sense === 'fraction' && said.value.compare(1) < 0;
  if (share && bracket.noun === undefined) return true;
  const measured = words.unit !== undefined && (first.unit !== undefined || shown.sense === 'cardinal');
  if (!broken && !measured && (said.sense !== 'cardinal' || shown.sense !== 'cardinal')) return false;
  if (first.unit === undefined && words.unit !== undefined) return false;
  if (bracket.noun === undefined) return true;
  const outer = nounAt(tokens, bracket.to)?.text ?? tokenText(tokens, from - 1);
  return measureOf(outer) === measureOf(bracket.noun);
}

/** How far before and behind a bracket the other marks of its list are looked for, in tokens, and the highest mark. */
const seriesReach = 400;
const highestMark = 30;

/**
 * Whether a small number in a bracket counts on from, or up to, another bracket near by: the mark of a list, not a
 * figure.
 */
function inSeries(tokens: Tokens, bracket: Bracketed): boolean {
  if (!isListMark(tokens, bracket.open)) return false;
  const number = Number(tokenText(tokens, bracket.open + 1));
  if (number > highestMark) return false;
  for (
    let i = Math.max(0, bracket.open - seriesReach);
    i < Math.min(tokens.count - 2, bracket.open + seriesReach);
    i++
  ) {
    if (!isSign(tokens, i, OPEN) || !isBareInteger(tokens, i + 1) || !isSign(tokens, i + 2, CLOSE)) continue;
    const other = Number(tokenText(tokens, i + 1));
    if (lexemeAt(tokens, i - 1)?.value === other) continue;
    if ((i < bracket.open && other === number - 1) || (i > bracket.open && other === number + 1)) return true;
  }
  return false;
}
