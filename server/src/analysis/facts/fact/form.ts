/** How one statement of an amount or a date is written. */
export type Form = 'words' | 'figures';
