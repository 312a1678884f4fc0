import { isCapitals } from '../../words/spell-case.ts';
import type { Draft } from '../draft.ts';
import { blockText } from '../places.ts';
import type { Restatement } from '../restatement.ts';
import { lowered } from './capitals.ts';
import { keyOf, placedChunks, typedChunks, type Chunk, type PlacedChunk, type Worded } from './chunks.ts';
import type { NameMention } from './mention.ts';
import { plainKey } from './plain-key.ts';
import { respelled } from './respell.ts';
import { endsSentence } from './sentence-end.ts';

/** A chunk in capitals. */
export const inCapitals = ({ word, mark }: Chunk): Chunk => ({ word: word.toUpperCase(), mark });

/** The spelling in small letters that stands most often; undefined where all are in capitals. */
export function commonMixed(spellings: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of spellings) {
    if (!isCapitals(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * The edits that make a mention of a name, in the text of its block, say other chunks; a point that ends its sentence
 * stays.
 */
export const rewritten = (text: string, name: Worded, news: readonly Chunk[]): readonly Restatement[] =>
  respelled(text, name, placedChunks(text, name), ended(news, text, name));

/**
 * The edits that give a mention the spelling of another name, as that stands most often, in capitals where the mention
 * stands in capitals. A word that both have stays as it is.
 */
export function spelledAs(
  draft: Draft,
  { block, name }: NameMention,
  right: readonly NameMention[],
): readonly Restatement[] {
  const text = blockText(draft, block);
  const olds = placedChunks(text, name);
  const news = typedChunks(commonMixed(right.map((other) => other.name.text)) ?? right[0]?.name.text ?? '');
  const cased = isCapitals(name.text)
    ? news.map(inCapitals)
    : isCapitals(news.map(({ word }) => word).join(' '))
      ? lowered(news, [name.text])
      : news;
  return rewritten(text, name, keepingWords(olds, cased));
}

/** The new chunks, with the old letters where a word is the same but for its case. */
function keepingWords(olds: readonly PlacedChunk[], news: readonly Chunk[]): readonly Chunk[] {
  const known = new Map(olds.map((chunk) => [keyOf(chunk), chunk.word]));
  return news.map((chunk) => ({ word: known.get(keyOf(chunk)) ?? chunk.word, mark: chunk.mark }));
}

/** The suffixes that are written in two lengths, in the shorter. */
const drifting: ReadonlySet<string> = new Set(['CORP', 'INC', 'CO', 'LTD']);

/** The suffix that a chunk is, `CORP` for `Corporation` and `Corp.`; undefined for any other word. */
export function suffixOf(chunk: Chunk): string | undefined {
  // A first word is the name's own and never a suffix.
  const suffix = plainKey(`. ${keyOf(chunk)}`).slice(2);
  return drifting.has(suffix) ? suffix : undefined;
}

/** The new name with a point at its end where one ends the sentence there, and without its own where one follows. */
function ended(news: readonly Chunk[], text: string, name: Worded): readonly Chunk[] {
  const last = news.at(-1);
  if (!last) return news;
  const whole = last.word + last.mark;
  if (whole.endsWith('.') && text[name.at.end] === '.') {
    const cut = last.mark.endsWith('.')
      ? { ...last, mark: last.mark.slice(0, -1) }
      : { ...last, word: last.word.slice(0, -1) };
    return [...news.slice(0, -1), cut];
  }
  const point = text[name.at.end - 1] === '.' && !whole.endsWith('.') && endsSentence(text, name.at);
  return point ? [...news.slice(0, -1), { ...last, mark: `${last.mark}.` }] : news;
}
