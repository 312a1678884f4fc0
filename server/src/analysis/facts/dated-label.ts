import { isStop } from '../text/sentence-end.ts';
import { CLOSE, COLON, OPEN, POINT } from '../text/sign-codes.ts';
import {
  FIGURE,
  gapBefore,
  isCapital,
  isSign,
  lowerAt,
  textBetween,
  tokenFrom,
  tokenSpan,
  WORD,
  type Tokens,
} from '../text/tokens.ts';
import type { Claims } from './claims.ts';
import type { Cue } from './cue.ts';
import type { CalendarDate, DatedLabel, Fact } from './fact.ts';

/** The colon of a label. */
export const datedLabelCue: Cue = { signs: [COLON] };

/** The most words of a label. */
const longest = 6;

const none: readonly DatedLabel[] = [];

/**
 * Reads dates that stand behind a label with nothing else in their line or column, `Issue Date: May 14, 2019`,
 * `Date of Grant: 3/1/2024`. One that goes on, `Closing Date: May 14, 2019 or such later day`, is none. Claims nothing.
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
  const { at, weekday } = date;
  const from = tokenFrom(tokens, weekday ? Math.min(at.start, weekday.at.start) : at.start);
  const to = tokenFrom(tokens, weekday ? Math.max(at.end, weekday.at.end) : at.end);
  const colon = from - 1;
  if (!isSign(tokens, colon, COLON) || gapBefore(tokens, from).includes('\n') || !endsCell(tokens, to))
    return undefined;
  const first = labelStart(tokens, colon);
  if (first === undefined) return undefined;
  const text = textBetween(tokens, first, colon);
  const key = text.toLowerCase();
  return { kind: 'dated-label', at: tokenSpan(tokens, first, colon), text, key, date };
}

/** The first word of the label before a colon; undefined where the words there are a sentence, or name no date. */
function labelStart(tokens: Tokens, colon: number): number | undefined {
  let first = colon;
  let dates = false;
  while (tokens.kinds[first - 1] === WORD && colon - first < longest) {
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
  return first === 0 || parts(gapBefore(tokens, i)) || (first > 0 && parts(gapBefore(tokens, first)));
}

/** Whether the line or the column ends before the token, the stop of the line aside. */
function endsCell(tokens: Tokens, i: number): boolean {
  const stop = isStop(tokens, i) ? i + 1 : i;
  return stop >= tokens.count || parts(gapBefore(tokens, stop));
}

/** White space that parts lines and columns. */
const parting = /[\n\t|]|[^\S\n]{3}/;

const parts = (gap: string): boolean => parting.test(gap);
