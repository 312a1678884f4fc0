import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Data, type Processor } from 'unified';
import { longest } from '../line.ts';

/**
 * What is off, so that every block can be read by itself and a filing saved as Markdown reads as it does as text.
 * Definitions and footnotes reach over the whole draft; an indented line is a paragraph; addresses stay as they are
 * written.
 */
const disabled = [
  ...['codeIndented', 'definition', 'gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
  ...['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'tasklistCheck'],
];

type Extensions = NonNullable<Data['fromMarkdownExtensions']>;
type Extension = Extract<Extensions[number], { exit?: unknown }>;
type Exit = NonNullable<NonNullable<Extension['exit']>['data']>;

/** Text nodes keep the ranges of the source that their characters come from: the mark of an escape has none there. */
declare module 'mdast' {
  interface TextData {
    written?: [start: number, end: number][];
  }
}

/** Notes where in its text node something stands whose value remark has taken: a character by its name, `&amp;`. */
const noteWritten: Exit = function (token) {
  const node = this.stack.pop();
  if (node?.type !== 'text') return;
  if (node.position) node.position.end = token.end;
  node.data ??= {};
  (node.data.written ??= []).push([token.start.offset, token.end.offset]);
};

/** Takes a run of characters into its text node as remark does, and notes where it stands. */
const exitWritten: Exit = function (token) {
  const node = this.stack.at(-1);
  if (node?.type === 'text') node.value += this.sliceSerialize(token);
  noteWritten.call(this, token);
};

/** The plugin that reads Markdown by the block: what is disabled, and where text was written. */
function byTheBlock(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: disabled } });
  const extensions = (data.fromMarkdownExtensions ??= []);
  // The transforms of GFM look for addresses in finished text nodes and lose where those were written.
  for (const extension of extensions.flat()) delete extension.transforms;
  extensions.push({ exit: { data: exitWritten, characterEscapeValue: exitWritten, characterReference: noteWritten } });
}

const plainProcessor = lazily(() => unified().use(remarkParse).use(byTheBlock).freeze());
const gfmProcessor = lazily(() =>
  unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(byTheBlock).freeze(),
);
const wholeProcessor = lazily(() =>
  unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).use(byTheBlock).freeze(),
);

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/**
 * What only GFM reads: a table has a pipe or a colon in its delimiter row, deleted text two tildes. A tilde beside a
 * run of asterisks or underscores decides there whether the run opens or closes.
 */
const gfmMarks = /\||~~|~[*_]|[*_]~|:-|-:/;

/** The longest block that is parsed, in UTF-16 units, and the most of one mark that may stand in it. */
const longestParsed = 4 * longest;
const mostMarks = 1_000;
/** The marks that pair or nest, which remark matches each with each. */
const pairing = ['*', '_', '[', '>', '- ', '`', '~~', '&'];

/**
 * The tree of a block, of masked text. Undefined where it is too long or holds too many marks to be parsed in the time
 * of a key: remark takes seconds for a megabyte, and longer than in proportion where thousands of marks may pair.
 */
export function parseBlock(masked: string): Root | undefined {
  if (masked.length > longestParsed) return undefined;
  if (pairing.some((mark) => masked.split(mark, mostMarks + 2).length > mostMarks)) return undefined;
  return (gfmMarks.test(masked) ? gfmProcessor() : plainProcessor()).parse(masked);
}

/** A line before a block that goes on with a paragraph or interrupts one, since less starts there. */
export const paragraphBefore = 'x\n';
/** The head of a table, before rows that go on with one. */
export const tableBefore = '|x|\n|-|\n';

/**
 * The tree of a whole draft, of masked text, with all that any block of it may need. No draft is read so: the tests
 * hold the reading of block after block to it.
 */
export const parseWhole = (masked: string): Root =>
  (frontmatterEnd(masked).end > 0 ? wholeProcessor() : gfmProcessor()).parse(masked);

/** How far frontmatter is looked for, in UTF-16 units. What is longer is read as Markdown. */
const longestFrontmatter = 16_384;

/**
 * The offset after the frontmatter at the start of a draft; 0 when there is none. `reach` is how far that was looked
 * for.
 */
export function frontmatterEnd(text: string): { end: number; reach: number } {
  if (!text.startsWith('---')) return { end: 0, reach: 3 };
  const head = text.slice(0, longestFrontmatter);
  const close = head.search(/(?:\n|\r)---[ \t]*(?:[\r\n]|$)/);
  const reach = Math.min(longestFrontmatter, text.length + 1);
  if (close < 0) return { end: 0, reach };
  const first = wholeProcessor().parse(head).children[0];
  return { end: first?.type === 'yaml' ? (first.position?.end.offset ?? 0) : 0, reach };
}
