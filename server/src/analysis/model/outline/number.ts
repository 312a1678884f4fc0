import { isNumeral, lexemeOfWord } from '../../words/lexicon.ts';
import { romanValue } from '../../words/roman.ts';

/** What the words that head a part of a draft say it is; bare numbers and section signs head sections. */
export type Division =
  'article' | 'section' | 'part' | 'chapter' | 'item' | 'exhibit' | 'annex' | 'schedule' | 'appendix' | 'attachment';

const divisions: Readonly<Record<string, Division>> = {
  ...{ article: 'article', articles: 'article', part: 'part', parts: 'part', chapter: 'chapter', item: 'item' },
  ...{ section: 'section', sections: 'section', subsection: 'section', subsections: 'section', '§': 'section' },
  ...{ paragraph: 'section', paragraphs: 'section', items: 'item', exhibit: 'exhibit', exhibits: 'exhibit' },
  ...{ annex: 'annex', schedule: 'schedule', schedules: 'schedule', appendix: 'appendix', attachment: 'attachment' },
};

/**
 * What a word before a number heads or points at; undefined for a page, a rule, a form and whatever stands in no
 * outline.
 */
export const divisionOf = (word: string): Division | undefined => divisions[word.toLowerCase()];

/**
 * Divisions that are whole documents of their own, counted in letters or in the numbers of Item 601 of Regulation S-K.
 */
export const isAttached = (division: Division): boolean =>
  division === 'exhibit' ||
  division === 'annex' ||
  division === 'schedule' ||
  division === 'appendix' ||
  division === 'attachment';

/**
 * What equals in two ways of writing one number: `4` for `IV`, `Four` and `FOURTH`, `4.2` for itself, `a-1` for `A-1`.
 * The letters of exhibits stay letters: Exhibit C is not the hundredth.
 */
function numberKey(written: string, division: Division): string {
  const text = written.toLowerCase().replace(/\s+/g, '');
  if (isAttached(division)) return text;
  // A section counted in letters has a C and an L more often than a hundred.
  const roman = /^[cl]$/.test(text) ? undefined : romanValue(text);
  if (roman !== undefined) return String(roman);
  const lexeme = lexemeOfWord(text);
  return isNumeral(lexeme) ? String(lexeme.value) : text;
}

/** The key under which a part of a draft is found: `article 4`, `section 4.2`, `exhibit a`. */
export const partKey = (division: Division, number: string): string => `${division} ${numberKey(number, division)}`;
