import type { NameMention } from './mention.ts';

/** Two spellings that the draft shows to be of one party, the one held to be wrong first. */
interface TwoSpellings {
  readonly wrongKey: string;
  readonly rightKey: string;
  /** Both in the order of the text, none empty. */
  readonly wrong: readonly NameMention[];
  readonly right: readonly NameMention[];
  /** Whether both stand as often, and their words too: then only their order says which is the slip. */
  readonly even: boolean;
}

/** A word, or two, of one spelling misspelt. */
export interface Misspelling extends TwoSpellings {
  readonly kind: 'letters';
  /** Which words differ, by their places in the two keys. */
  readonly differences: readonly { readonly wrong: number; readonly right: number }[];
}

/**
 * Words that differ as a whole: `words`, where one is missing, stands twice or has changed places with its neighbour,
 * or where the suffix is another; `form`, where that makes it another kind of company, `Inc.` for `LLC`; `suffix`,
 * where the suffix stands in two lengths (`Corp.`, `Corporation`); `parted`, where one word stands as two and little
 * says which is the name.
 */
export interface WordVariant extends TwoSpellings {
  readonly kind: 'words' | 'form' | 'suffix' | 'parted';
}

export type NameVariant = Misspelling | WordVariant;

/**
 * Whether two spellings differ behind their misspelt words as well: the suffix of the one is longer, or stands twice.
 */
export function differsElsewhere({ wrongKey, rightKey, differences }: Misspelling): boolean {
  const last = differences.at(-1);
  const behind = (key: string, index: number | undefined): string =>
    key
      .split(' ')
      .slice((index ?? 0) + 1)
      .join(' ');
  return behind(wrongKey, last?.wrong) !== behind(rightKey, last?.right);
}
