/** Tags of HTML within a line, in lower case: what they enclose goes on with the words around it. */
const inline = 'a b big br em font i img s small span strike strong sub sup u'.split(' ');

/** Those that part what stands before them from what stands behind: paragraphs, cells, items, rules. */
const parting =
  'blockquote body caption center dd div dl dt h1 h2 h3 h4 h5 h6 head hr html li ol p pre table tbody td tfoot th thead title tr ul'.split(
    ' ',
  );

const tag = new RegExp(`</?(?:${[...inline, ...parting].join('|')})(?:\\s[^<>]*)?/?>`, 'iy');
const partingStart = new RegExp(`</?(?:${parting.join('|')})[\\s/>]`, 'iy');

const lineBreak = /<br[\s/>]/iy;

/** How much of a text is looked at to know whether a tag parts what stands around it, in UTF-16 units. */
export const partingReach = 1 + '</blockquote>'.length;

/**
 * The offset after the tag of HTML that starts at `at`, in UTF-16 units; 0 where none does. EDGAR's submissions hold
 * HTML in plain text. A tag of another name is none, since drafters write blanks as `<Corporation>`.
 */
export function htmlTagEnd(text: string, at: number): number {
  tag.lastIndex = at;
  return tag.test(text) ? tag.lastIndex : 0;
}

/** Whether a tag of HTML starts at `at` that ends a paragraph or a cell, or begins one. */
export function isPartingTag(text: string, at: number): boolean {
  partingStart.lastIndex = at;
  return partingStart.test(text);
}

/**
 * Whether a tag of HTML starts at `at` that breaks a line: the sentence goes on behind it, as over the end of a line.
 */
export function isLineBreakTag(text: string, at: number): boolean {
  lineBreak.lastIndex = at;
  return lineBreak.test(text);
}
