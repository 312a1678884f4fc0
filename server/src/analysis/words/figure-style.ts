/** What figures show of how a drafter writes them; undefined for what they do not show. */
export interface FigureStyle {
  /** Whether numbers of four digits are grouped: `7,000` or `7000`. */
  readonly fours?: boolean | undefined;
  /** Whether numbers of five digits and more are grouped. */
  readonly longs?: boolean | undefined;
  /** Whether a zero stands before the point: `0.05` or `.05`. */
  readonly leadingZero?: boolean | undefined;
  /**
   * Whether groups of two before the last three digits are meant: `5,00,000`, five lakh; else a digit of it is lost.
   */
  readonly lakhs?: boolean | undefined;
}

/** Whether a figure stands in groups of two before its last three digits, as South Asian drafters write it. */
export const isInLakhs = (figure: string): boolean => /^\d{1,2}(?:,\d\d)+,\d{3}(?!\d)/.test(figure);

/** What one figure shows: `1,662,050.00` that long numbers are grouped, `.5` that no zero leads. */
export function figureStyleOf(text: string): FigureStyle {
  const whole = /\d[\d,]*/.exec(text)?.[0] ?? '';
  const digits = whole.replaceAll(',', '').length;
  const groups = whole.includes(',');
  return {
    fours: digits === 4 ? groups : undefined,
    longs: digits > 4 ? groups : undefined,
    leadingZero: /(?:^|\D)0\.\d/.test(text) ? true : /(?:^|[^\d,])\.\d/.test(text) ? false : undefined,
  };
}

/**
 * The style that most of the figures show, given what each shows, trait by trait; undefined where they show it equally
 * often both ways.
 */
export function tallyFigures(figures: Iterable<FigureStyle>): FigureStyle {
  const votes = { fours: 0, longs: 0, leadingZero: 0 };
  const vote = (shown: boolean | undefined): number => (shown === undefined ? 0 : shown ? 1 : -1);
  for (const shown of figures) {
    votes.fours += vote(shown.fours);
    votes.longs += vote(shown.longs);
    votes.leadingZero += vote(shown.leadingZero);
  }
  const won = (count: number): boolean | undefined => (count === 0 ? undefined : count > 0);
  return { fours: won(votes.fours), longs: won(votes.longs), leadingZero: won(votes.leadingZero) };
}
