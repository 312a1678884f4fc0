import { defaultOf, load, serveWholeTexts } from '../servers/whole-text.ts';

interface Numbers {
  readonly json: (options: { readonly offset: true }) => readonly {
    readonly text: string;
    readonly offset: { readonly start: number; readonly length: number };
  }[];
}
type Compromise = (text: string) => { readonly numbers: () => Numbers };

/** Reads number words and figures. */
serveWholeTexts(async () => {
  const nlp = defaultOf(await load<{ readonly default: Compromise }>('compromise'));
  return (text) =>
    nlp(text)
      .numbers()
      .json({ offset: true })
      .map(({ text: number, offset: { start, length } }) => ({ start, end: start + length, message: number }));
});
