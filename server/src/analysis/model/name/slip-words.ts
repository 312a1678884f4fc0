import { slipBetween, slipForms } from './slip.ts';

/** The most words with something in common that are compared with each other; drafts have fewer. */
const most = 24;

/** The pairs of words that are one slip apart, each once. */
export function* slipWords(words: readonly string[]): Iterable<readonly [string, string]> {
  const lots = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 2) continue;
    for (const form of slipForms(word)) {
      const lot = lots.get(form);
      if (lot) lot.push(word);
      else lots.set(form, [word]);
    }
  }
  const seen = new Set<string>();
  for (const lot of lots.values()) {
    for (const [at, one] of lot.slice(0, most).entries()) {
      for (const other of lot.slice(at + 1, most)) {
        const pair = `${one}\n${other}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (slipBetween(one, other)) yield [one, other];
      }
    }
  }
}
