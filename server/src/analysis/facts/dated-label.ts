import { isStop } from '../text/sentence-end.ts';
import { BAR, CLOSE, COLON, OPEN, POINT } from '../text/sign-codes.ts';
import {
  FIGURE,
  gapBefore,
  isCapital,
  isSign,
  lowerAt,
  textBetween,
  tokenSpan,
  WORD,
  type Tokens,
} from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { CalendarDate, DatedLabel, Fact } from './fact.ts';
import { tokensOf } from './fact/dated-tokens.ts';

export const datedLabelCue: Cue = { facts: 1 };

/** The most words of a label. */
const longest = 6;

const none: readonly DatedLabel[] = [];

/**
 * Reads dates that stand behind a label with nothing else in their line or column, `Issue Date: May 14, 2019`,
 * `| Grant Date | 3/1/2024 |`. One that goes on, `Closing Date: May 14, 2019 or such later day`, is none. Claims
 * nothing.
 */
export function readDatedLabels(tokens: Tokens, _claims: Claims, found: readonly Fact[]): readonly DatedLabel[] {
  let labels: DatedLabel[] | undefined;
  for (const fact of found) {
    const label = fact.kind === 'date' ? labelOf(tokens, fact) : undefined;
    if (label) (labels ??= []).push(label);
  }
  return labels ?? none;
}

function labelOf(tokens: Tokens, date: CalendarDate): DatedLabel | undefined {
  const { from, to } = tokensOf(tokens, date);
  const cell = isSign(tokens, from - 1, BAR) ? from - 1 : from;
  const colon = isSign(tokens, cell - 1, COLON);
  const end = colon ? cell - 1 : cell;
  const gap = gapBefore(tokens, cell);
  if (gap.includes('\n') || !(colon || cell < from || parts(gap)) || !endsCell(tokens, to)) return undefined;
  const first = labelStart(tokens, end);
  // Without a colon, a word alone is the head of a column: `Date        May 14, 2019`.
  if (first === undefined || (!colon && first === end - 1)) return undefined;
  const text = textBetween(tokens, first, end);
  const key = text.toLowerCase();
  return { kind: 'dated-label', at: tokenSpan(tokens, first, end), text, key, date };
}

/** The first word of a label that ends there; undefined where the words are a sentence, or name no date. */
function labelStart(tokens: Tokens, end: number): number | undefined {
  let first = end;
  let dates = false;
  while (tokens.kinds[first - 1] === WORD && end - first < longest) {
    if (!isCapital(tokens, first - 1) && !/^(?:of|the|this|for)$/.test(lowerAt(tokens, first - 1))) return undefined;
    first--;
    dates ||= /^dated?$/.test(lowerAt(tokens, first));
    if (opensCell(tokens, first)) return dates ? first : undefined;
  }
  return undefined;
}

/** Whether the token opens its line or its column, the mark of a list before it aside: `1.`, `(a)`, `2.1`. */
function opensCell(tokens: Tokens, i: number): boolean {
  let first = i;
  if (isSign(tokens, i - 1, POINT) || isSign(tokens, i - 1, CLOSE)) first = isSign(tokens, i - 3, OPEN) ? i - 3 : i - 2;
  else if (tokens.kinds[i - 1] === FIGURE) first = i - 1;
  return first === 0 || partsBefore(tokens, i) || partsBefore(tokens, first);
}

/** Whether the line or the column ends before the token, the stop of the line aside. */
function endsCell(tokens: Tokens, i: number): boolean {
  const stop = isStop(tokens, i) ? i + 1 : i;
  return stop >= tokens.count || partsBefore(tokens, stop) || isSign(tokens, stop, BAR);
}

/** White space that parts lines and columns. */
const parting = /[\n\t]|[^\S\n]{3}/;

const parts = (gap: string): boolean => parting.test(gap);

/** Whether a line, a column or a cell begins at the token. */
const partsBefore = (tokens: Tokens, i: number): boolean => isSign(tokens, i - 1, BAR) || parts(gapBefore(tokens, i));
