import { areKindred } from '../../words/kindred.ts';
import type { Draft } from '../draft.ts';
import { textEnd, type DraftTitle } from '../draft-title.ts';
import { wordCounts } from '../name/word-count.ts';
import { instrumentMentions, type InstrumentMention } from './mentions.ts';

/**
 * Words that any draft has before its kind (`this Written Agreement`, `this entire Agreement`), and those of a loan,
 * which drafters call either way.
 */
const anyTitle =
  /^(?:WRITTEN|ENTIRE|WHOLE|LETTER|DEFINITIVE|FINAL|FORM|MASTER|GENERAL|BINDING|LEGAL|PARTICULAR|SUBJECT|NEW|JOINT|LOAN|CREDIT|FINANCING|AND|OF|FOR|TO|THE)$/;

/** How many words may stand before its kind in a title that is left from a precedent. */
const mostWords = 3;

/**
 * The titles by which a draft calls itself once, though it is of another kind: `this Placement Agreement` in an
 * Underwriting Agreement, as the draft had it from which this one was made. No word but the last is one of the draft's
 * own title or akin to it, and nothing else in the draft has its name.
 */
export function precedentTitles(draft: Draft, own: DraftTitle, keys: readonly string[]): readonly InstrumentMention[] {
  const titles = [own.head, isDefined(own.preamble) ? own.preamble : undefined].flatMap(
    (mention) => mention?.instrument.key ?? [],
  );
  const words = titles.flatMap((title) => title.split(' '));
  const end = textEnd(draft, own);
  return keys.flatMap((key) => {
    const before = key.split(' ').slice(0, -1);
    if (!titles.some((title) => lastWord(title) === lastWord(key)) || before.length > mostWords) return [];
    if (before.some((word) => anyTitle.test(word) || words.some((one) => one === word || areKindred(one, word))))
      return [];
    const [wrong, ...others] = instrumentMentions(draft, key);
    if (!wrong || others.length > 0 || wrong.instrument.pointer !== 'this' || wrong.index > end) return [];
    return wrong.instrument.alias === undefined && before.some((word) => standsOnce(draft, word)) ? [wrong] : [];
  });
}

/** Whether a word has a capital in one place of the draft only. */
function standsOnce(draft: Draft, word: string): boolean {
  const { all, lower } = wordCounts(draft).get(word);
  return all - lower === 1;
}

/** Whether a title is that of a preamble, and not the first by which the draft calls itself further on. */
const isDefined = (preamble: InstrumentMention | undefined): boolean =>
  preamble?.instrument.alias !== undefined || preamble?.instrument.date !== undefined;

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
