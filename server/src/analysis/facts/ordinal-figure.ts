import { OPEN, OPEN_QUOTE, OPEN_SINGLE_QUOTE, OPEN_SQUARE, QUOTE } from '../text/sign-codes.ts';
import { localSpan, type LocalSpan } from '../text/span.ts';
import { FIGURE, isGlued, isSpaced, lowerAt, tokenText, WORD, type Tokens } from '../text/tokens.ts';
import { wordTable } from '../words/lexicon.ts';
import type { Cue } from './cue.ts';
import type { OrdinalFigure } from './fact.ts';

const suffixes = new Set(['st', 'nd', 'rd', 'th']);

/**
 * The ending of legal style, `2d`, `23d`, which stands in reporters (`F.3d`) and codes as well: only ranked days have
 * it for sure.
 */
const isShortRank = (tokens: Tokens, i: number, suffix: string): boolean =>
  suffix === 'd' && isSpaced(tokens, i + 2) && /^(?:day|anniversary)$/.test(lowerAt(tokens, i + 2));

/** By the ending: most blocks with figures hold none. */
export const ordinalFigureCue: Cue = { words: wordTable({ st: true, nd: true, rd: true, th: true, d: true }) };

/**
 * Reads ordinals in figures, `24th`, whatever else they are part of. Codes that look like one are passed over: a
 * postcode (`E14 5RD`), a table code, the halves of a fraction (`1/20th`).
 */
export function readOrdinalFigures(tokens: Tokens): readonly OrdinalFigure[] {
  const found: OrdinalFigure[] = [];
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (tokens.kinds[i] !== FIGURE || tokens.kinds[i + 1] !== WORD || isSpaced(tokens, i + 1)) continue;
    const suffix = tokenText(tokens, i + 1);
    const digits = tokenText(tokens, i);
    if (!/^\d{1,3}$/.test(digits)) continue;
    if (!suffixes.has(suffix.toLowerCase()) && !isShortRank(tokens, i, suffix)) continue;
    if (isPartOfCode(tokens, i, suffix)) continue;
    const spanAt = (from: number, to: number): LocalSpan => localSpan(tokens.starts[from] ?? 0, tokens.ends[to] ?? 0);
    found.push({
      kind: 'ordinal-figure',
      at: spanAt(i, i + 1),
      rank: Number(digits),
      suffix,
      suffixAt: spanAt(i + 1, i + 1),
    });
  }
  return found;
}

const openers = new Set([QUOTE, OPEN, OPEN_SQUARE, OPEN_SINGLE_QUOTE, OPEN_QUOTE]);

function isPartOfCode(tokens: Tokens, i: number, suffix: string): boolean {
  const glued = i > 0 && isGlued(tokens, i) && !openers.has(tokens.codes[i - 1] ?? 0);
  if (glued || (i > 0 && tokens.kinds[i - 1] === FIGURE)) return true;
  if (isGlued(tokens, i + 2) && (tokens.kinds[i + 2] === FIGURE || tokens.kinds[i + 2] === WORD)) return true;
  if (suffix !== suffix.toUpperCase()) return false;
  const wordAt = (at: number): string => (tokens.kinds[at] === WORD ? tokenText(tokens, at) : '');
  // "THE 21TH DAY", "THE 21TH OF MAY"
  return !/^[A-Z]{3,}$/.test(wordAt(wordAt(i + 2) === 'OF' ? i + 3 : i + 2));
}
