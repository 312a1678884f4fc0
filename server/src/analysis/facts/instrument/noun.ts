import { WORD, type Tokens } from '../../text/tokens.ts';
import { wordTable } from '../../words/lexicon.ts';

/**
 * What a word that ends the title of an instrument lets follow: `of` names what it does (`Certificate of Designation`),
 * `to` what it changes (`Amendment No. 3 to Loan Agreement`), `and` what it is besides
 * (`Agreement and Plan of Merger`).
 */
type Noun = 'plain' | 'of' | 'to' | 'and';

const nouns = wordTable<Noun>({
  ...{ agreement: 'and', certificate: 'of', articles: 'of', plan: 'of', deed: 'of', declaration: 'of', bill: 'of' },
  ...{ amendment: 'to', supplement: 'to', addendum: 'to', waiver: 'to', modification: 'to', joinder: 'to' },
  ...{ indenture: 'plain', lease: 'plain', sublease: 'plain', note: 'plain', mortgage: 'plain', contract: 'plain' },
  ...{ guaranty: 'plain', guarantee: 'plain', warrant: 'plain', debenture: 'plain', memorandum: 'of', letter: 'plain' },
  ...{ license: 'plain', assignment: 'plain', subcontract: 'plain' },
});

/** A 1 for every word, by its number in the lexicon, that may end the title of an instrument. */
export const nounMarks = Uint8Array.from(nouns, (noun) => (noun === undefined ? 0 : 1));

/** The next word at or behind `i` that may end the title of an instrument; `tokens.count` where there is none. */
export function nextNoun(tokens: Tokens, i: number): number {
  const { kinds, codes, count } = tokens;
  for (let at = i; at < count; at++) if (kinds[at] === WORD && nounMarks[codes[at] ?? 0] === 1) return at;
  return count;
}

/** What the word at a token lets follow, where it may end the title of an instrument; undefined elsewhere. */
export const nounAt = (tokens: Tokens, i: number): Noun | undefined =>
  tokens.kinds[i] === WORD ? nouns[tokens.codes[i] ?? 0] : undefined;

/**
 * Whether a word in upper case is such a noun, in the singular or the plural: it ends the short name of an instrument.
 */
export const isNounText = (word: string): boolean => nounTexts.test(word);

const nounTexts =
  /^(?:AGREEMENT|CERTIFICATE|ARTICLES|PLAN|DEED|DECLARATION|AMENDMENT|SUPPLEMENT|ADDENDUM|INDENTURE|(?:SUB)?LEASE|NOTE|MORTGAGE|CONTRACT|GUARANTY|GUARANTEE|WARRANT|DEBENTURE|MEMORANDUM|LETTER|LICENSE|ASSIGNMENT)S?$/;
