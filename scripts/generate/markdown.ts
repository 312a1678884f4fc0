import type { BlockContent, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

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

/** A text that is Markdown already, taken as it stands. */
export const raw = (markdown: string): RootContent => ({ type: 'html', value: markdown.trim() });

/** Writes a tree as Markdown, escaping what is not meant as such; a line break ends it. */
export const write = (children: readonly RootContent[]): string => {
  const root: Root = { type: 'root', children: [...children] };
  return toMarkdown(root, { bullet: '-', rule: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
};
