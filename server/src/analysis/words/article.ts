/**
 * Whether `an` stands before a word, by its first letters: before `Underwriter`, not before `Unit`, `Utah`, `U.S.`,
 * `European` and `One-Time`.
 */
export const takesAn = (word: string): boolean =>
  /^(?:[AI]|E(?!u)|O(?!ne\b)|U(?=[a-z])(?!ni|s[aeiu]|t[ai]|kr))/i.test(word);
