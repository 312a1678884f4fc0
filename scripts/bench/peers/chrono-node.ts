import { load, serveWholeTexts } from '../servers/whole-text.ts';

interface Chrono {
  readonly parse: (text: string) => readonly { readonly index: number; readonly text: string }[];
}

/** Reads dates. */
serveWholeTexts(async () => {
  const { parse } = await load<Chrono>('chrono-node');
  return (text) =>
    parse(text).map(({ index, text: date }) => ({ start: index, end: index + date.length, message: date }));
});
