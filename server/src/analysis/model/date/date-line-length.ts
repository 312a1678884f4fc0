/** The key of the dates that may stand in a line of their own. */
export const lineKey = 'line';
/**
 * The longest line that says no more than when something is signed, and how far on in it its date stands, in UTF-16
 * units.
 */
export const longestLine = 240;
export const lineReach = 100;
