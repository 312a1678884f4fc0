import type { BlockContent, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const inlineCode = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
export const link = (url: string, ...children: readonly PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url,
  children: children.flatMap((child) => (child.type === 'link' ? [] : [child])),
});
export const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
export const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
export const fence = (lang: string, value: string): BlockContent => ({ type: 'code', lang, value });

/** A numbered list; each item is a list of blocks. */
export const numbered = (items: readonly BlockContent[][]): List => ({
  type: 'list',
  ordered: true,
  start: 1,
  spread: true,
  children: items.map((children) => ({ type: 'listItem', spread: true, children })),
});

/** A table of rows of cells, the first row its head. */
export const table = (rows: readonly (readonly PhrasingContent[])[]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
  })),
});

const reader = unified().use(remarkParse).use(remarkGfm);
const writer = unified()
  .use(remarkStringify, { bullet: '-', fences: true, rule: '-' })
  .use(remarkGfm, { tablePipeAlign: false });

/** The blocks of a text that is Markdown already. */
export const blocksOf = (markdown: string): readonly RootContent[] => reader.parse(markdown).children;

/** Writes a tree as Markdown, escaping what is not meant as such; a line break ends it. */
export const write = (children: readonly RootContent[]): string => {
  const root: Root = { type: 'root', children: [...children] };
  return writer.stringify(root);
};
