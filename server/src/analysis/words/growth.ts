const grows = /^(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|grew|rose)$/;
const shrinks =
  /^(?:decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|reduction|lower(?:s|ed|ing)?|declin(?:e|es|ed|ing)|fell)$/;

/** Which way a number changes. */
export type Growth = 'increase' | 'decrease';

/** Which way a word in lower case says that a number changes; undefined where it says nothing of it. */
export const growthOf = (word: string): Growth | undefined =>
  grows.test(word) ? 'increase' : shrinks.test(word) ? 'decrease' : undefined;
