import type { TotalClaim } from '../fact.ts';

const bare =
  /^(?:grand |sub|sub-|sub |aggregate |combined |overall )?(?:totals?|sum)(?: amount| amounts| due| shares)?$/;
const named = /^(?:\S+ ){0,3}(?:grand |sub|sub-|sub )?totals?\b|\b(?:sub-?)?totals?$/;
/** What is left to pay at the foot of a closing statement is made up by what stands above it, and so is what is net. */
const weak =
  /^(?:(?:estimated )?net|aggregate|gross|sum|combined|all|proceeds|(?:balance|amount|cash|funds) (?:due|payable|required|to close))\b/;
/** Labels of what is no sum of what stands above it. */
const noSum =
  /\b(?:ratio|rate|average|mean|median|per|yield|maximum|minimum|max|min|limits?|each|excess|percentage|leverage|coverage|return|multiple|weighted)\b|\bup to\b|\bnot to exceed\b/;
/** What is a minimum by its name only: the least that a lease pays is added up all the same. */
const minimumDue =
  /\b(?:minimum|guaranteed) (?=(?:future |annual |net |operating )*(?:leases?|rent|rentals?|royalt(?:y|ies)|payments?|commitments?|obligations?)\b)/g;
/** What a label without a rule above it holds at least to claim a total. */
const mayClaim =
  /total|^\W*(?:net|estimated|aggregate|gross|sum|combined|all|overall|grand|proceeds|balance|amount|cash|funds)\b/i;
/** The longest label that is looked at, in UTF-16 units. */
const longest = 120;
const deducts = /^(?:less|minus|deduct|deduction|deductions)\b/;

/**
 * What a row says of itself with its label, and with the rule above it (`ruled`); undefined where it claims no total.
 * Rules stand above totals, so that a row below one may be a total whatever its label.
 */
export function claimOf(label: string, ruled: boolean): TotalClaim | undefined {
  if (!ruled && !mayClaim.test(label)) return undefined;
  const said = label
    .toLowerCase()
    .replace(/\([^)]{0,40}\)/g, ' ')
    .replace(/[^a-z -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(minimumDue, '')
    .trim();
  // A figure without words below a rule is what accountants leave of a total.
  if (said === '') return ruled ? 'bare' : undefined;
  if (said.length > longest || noSum.test(said)) return undefined;
  if (bare.test(said)) return 'bare';
  if (named.test(said)) return 'named';
  return ruled || weak.test(said) ? 'weak' : undefined;
}

/** Whether a label says that its row is taken off. */
export const isDeducted = (label: string): boolean => deducts.test(label.toLowerCase());

/** Whether a label names what is never added up: a rate, an average, a price for one. */
export const isNoSum = (label: string): boolean => noSum.test(label.toLowerCase().replace(minimumDue, ''));

/**
 * The longest line that names a row, in UTF-16 units: `Common stock, $0.001 par value; 200,000,000 shares authorized,
 * 41,250,118 and 40,907,655 shares issued and outstanding at December 31, 2005 and 2004, respectively`.
 */
const longestCell = 360;
/**
 * What ends a sentence within a line, and the points that end none at its end: `Alder Bank, N.A.`, `Birch Corp.` A
 * semicolon before a figure parts what is said of one class of shares.
 */
const sentence = /[a-z)]{3,}(?:[.?!] |; (?!\d))/;
const abbreviated = /(?:\b[A-Z]|\b(?:inc|co|cos|corp|ltd|bros|jr|sr|etc|dept|assn))\.$/i;

/** Whether a line of words may be a cell that names a row or a column, and is no sentence. */
export const isCellLabel = (text: string): boolean =>
  text.length <= longestCell && !sentence.test(text) && (!/[.;]$/.test(text) || abbreviated.test(text));

const before = new Set(['of', 'at', 'to', 'and', 'or', 'than', 'by', 'from']);

/**
 * Whether a figure behind a word (in lower case) is a part of its label and no cell: `net of depreciation of $1,250`,
 * `from 5.25 to 6.75`.
 */
export const leadsToFigure = (word: string): boolean => before.has(word);

/** Whether a label is that of a total by its word, and not by less. */
export const isTotal = (label: string): boolean => {
  const claim = claimOf(label, false);
  return claim === 'bare' || claim === 'named';
};

/** The shortest line that counts as full, so that what follows is its rest, in UTF-16 units. */
const fullLine = 40;

/** Whether a label goes on that of the line above it. */
export function goesOn(above: string, own: string): boolean {
  if (own === '') return true;
  if (above.endsWith(':')) return false;
  if (/^[a-z(&]/.test(own) || /(?:\b(?:and|or|of|in|to|for|the|by|on|with)|[,&/-])$/i.test(above)) return true;
  return above.length >= fullLine && above !== above.toUpperCase();
}
