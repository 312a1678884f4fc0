/** A clause whose words and figures differ: one finding of `amount-mismatch`, an error. */
export const wrong = 'The Company may issue Six Hundred (650) shares of its common stock to the Holder.\n';

/** A clause in which everything agrees. */
export const right = 'The Company may issue Six Hundred Fifty (650) shares of its common stock to the Holder.\n';

/** A clause with one misspelt number word: one finding of `amount-misspelt`, a warning that `--fix` repairs. */
export const misspelt = 'The Tenant shall vacate within fourty (40) days after the notice is given.\n';

/** The same with the word put right. */
export const mended = 'The Tenant shall vacate within forty (40) days after the notice is given.\n';

/** Text that states nothing. */
export const letter = 'Thank you for lunch. Let us talk about the garden next week.\n';
