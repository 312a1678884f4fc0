import type { Nodes, Root } from 'mdast';

/** The address in a hover of a place in the same draft; the number is its UTF-16 offset. */
const DRAFT_LINK = /^draft:(\d+)$/;

/**
 * Prints a hover as Markdown. Whatever the draft says is escaped, so that none of its characters becomes a mark, a tag
 * or a link; `link` gives the address of an offset of the draft. The printer is loaded with the first hover.
 */
export async function printMarkdown(root: Root, link: (offset: number) => string): Promise<string> {
  // Offsets become addresses before the draft may change.
  const linked = withLinks(root, link);
  const [{ toMarkdown }, { gfmToMarkdown }] = await Promise.all([
    import('mdast-util-to-markdown'),
    import('mdast-util-gfm'),
  ]);
  return toMarkdown(linked, { extensions: [gfmToMarkdown()], bullet: '-' }).trimEnd();
}

/** Prints a hover for a client that shows plain text only. */
export function printPlain(node: Nodes): string {
  if (node.type === 'root' || node.type === 'list') return node.children.map(printPlain).join('\n');
  if (node.type === 'listItem') return `- ${node.children.map(printPlain).join('\n  ')}`;
  if (node.type === 'table') return node.children.map(printPlain).join('\n');
  if (node.type === 'tableRow') return node.children.map(printPlain).join('  ');
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(printPlain).join('');
  return 'value' in node ? node.value : '';
}

function withLinks<T extends Nodes>(node: T, link: (offset: number) => string): T {
  const copy = { ...node };
  if (copy.type === 'link') {
    const offset = DRAFT_LINK.exec(copy.url)?.[1];
    if (offset !== undefined) copy.url = link(Number(offset));
  }
  if ('children' in copy) Object.assign(copy, { children: copy.children.map((child) => withLinks(child, link)) });
  return copy;
}
