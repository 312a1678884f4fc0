import { agreement } from './agreement.ts';
import { contradictory } from './contradictory.ts';
import { laidOut, type Syntax } from './draft.ts';

/** A draft that servers are measured on. */
export interface MeasuredDraft {
  /** Such as `1 MB, Markdown`. */
  readonly name: string;
  readonly size: Size;
  readonly syntax: Syntax;
  readonly text: string;
}

export type Size = '10 KB' | '100 KB' | '1 MB' | '10 MB';

export const lengths: Readonly<Record<Size, number>> = {
  '10 KB': 10_000,
  '100 KB': 100_000,
  '1 MB': 1_000_000,
  '10 MB': 10_000_000,
};

/** A long agreement has been proofread, but not well: one slip is left in about so many characters. */
const slipEvery = 50_000;

export const syntaxName: Readonly<Record<Syntax, string>> = { plain: 'plain text', markdown: 'Markdown' };

/** One agreement whose statements agree, but for a few slips. */
export const coherentDraft = (size: Size, syntax: Syntax): MeasuredDraft => ({
  name: `${size}, ${syntaxName[syntax]}`,
  size,
  syntax,
  text: laidOut(agreement(lengths[size], slipEvery), syntax),
});

/** Many instruments that contradict each other and themselves. */
export const contradictoryDraft = (size: Size, syntax: Syntax): MeasuredDraft => ({
  name: `${size}, ${syntaxName[syntax]}, contradictory`,
  size,
  syntax,
  text: laidOut(contradictory(lengths[size]), syntax),
});
