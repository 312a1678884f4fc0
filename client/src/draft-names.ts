const endings = ['exhibit', 'txt', 'md', 'markdown'];

/** Whether a file met in a folder may be a draft, by its name. */
export const isDraftName = (name: string): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));

/** The same for the editor's own search, which tells capitals apart; old filings are called `EX10-1.TXT`. */
export const draftPattern = `**/*.{${[...endings, ...endings.map((ending) => ending.toUpperCase())].join(',')}}`;
