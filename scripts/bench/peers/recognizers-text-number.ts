import { defaultOf, load, serveWholeTexts } from '../servers/whole-text.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Recognizers {
  readonly recognizeNumber: (text: string, culture: string) => readonly Found[];
}

/** Reads number words and figures. */
serveWholeTexts(async () => {
  const { recognizeNumber } = defaultOf(
    await load<{ readonly default: Recognizers }>('@microsoft/recognizers-text-number'),
  );
  return (text) =>
    recognizeNumber(text, 'en-us').map(({ start, end, text: number }) => ({ start, end: end + 1, message: number }));
});
