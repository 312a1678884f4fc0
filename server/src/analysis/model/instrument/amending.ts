/** Whether the title of an instrument, in capitals, says that it changes another one, by which it may be dated. */
export const isAmending = (title: string): boolean => amending.test(title);

const amending = /\b(?:AMENDMENT|SUPPLEMENT(?:AL)?|ADDENDUM|WAIVER|MODIFICATION|JOINDER|CONSENT)\b/;
