import type { Link, ListItem, Paragraph, PhrasingContent, Strong, Table, TableRow, Text } from 'mdast';

/** Words that stand in a hover as they are; whoever prints the tree escapes them. White space is made single. */
export const text = (value: string): Text => ({ type: 'text', value: value.replace(/\s+/g, ' ') });

/** Words in bold. */
export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

/** A paragraph of a hover. */
export const paragraph = (...children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
});

/** A link to a UTF-16 offset of the same draft. */
export const placeLink = (value: string, offset: number): Link => ({
  type: 'link',
  url: `draft:${offset}`,
  children: [text(value)],
});

/** An entry of a list, one paragraph long. */
export const item = (...children: readonly PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(...children)],
});

/** A table whose first row is its head and whose columns hold figures but for the first. */
export const table = (rows: readonly (readonly PhrasingContent[])[]): Table => ({
  type: 'table',
  align: rows[0]?.map((_, column) => (column === 0 ? 'left' : 'right')) ?? [],
  children: rows.map((cells): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
  })),
});
