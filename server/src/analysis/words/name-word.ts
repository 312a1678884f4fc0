/** A word of a name as it is compared: upper case, without accents and apostrophes. */
export const nameWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .toUpperCase();

const genitive = /['\u2019]s$/i;

/** How many UTF-16 units of a word are the genitive's: 2 in `Alder's`. */
export const genitiveLength = (text: string): number => genitive.exec(text)?.[0].length ?? 0;

/** The word without the genitive's ending, as it is compared. */
export const ownNameWord = (text: string): string => nameWord(text.replace(genitive, ''));
