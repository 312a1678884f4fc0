import { defaultOf, load, serveWholeTexts } from '../servers/whole-text.ts';

type WriteGood = (text: string) => readonly {
  readonly index: number;
  readonly offset: number;
  readonly reason: string;
}[];

/** Judges style. */
serveWholeTexts(async () => {
  const judge = defaultOf(await load<{ readonly default: WriteGood }>('write-good'));
  return (text) =>
    judge(text).map(({ index, offset, reason }) => ({ start: index, end: index + offset, message: reason }));
});
