import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, it } from 'mocha';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { printMarkdown, printPlain } from '../../server/src/lsp/print-hover.ts';

const link = (offset: number): string => `file:///a%20b.txt#L${offset},1`;
const paragraph = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});
/**
 * What a reader of the printed Markdown sees, and of which kinds of node it is made besides text. Remark looks for
 * addresses once more in the text it has read, escaped ones included; those links have no position and are none to
 * other readers.
 */
function seen(markdown: string): { readonly text: string; readonly kinds: ReadonlySet<string> } {
  const kinds = new Set<string>();
  let text = '';
  const visit = (node: { type: string; position?: unknown; value?: string; children?: unknown[] }): void => {
    if (node.position && node.type !== 'text') kinds.add(node.type);
    text += node.value ?? '';
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  return { text, kinds };
}

describe('a hover', () => {
  it('escapes whatever the draft says', async () => {
    const hostile = [
      '*not* **strong** _at_ ~~all~~ `code`',
      '[click](https://example.com) ![x](y) <img src=x onerror=1> <script>',
      'www.example.com https://example.com a@example.com',
      '# 1. - > | a | b | &amp; &lt; \\* $(icon)',
    ];
    for (const text of hostile) {
      const { text: shown, kinds } = seen(await printMarkdown(paragraph(text), link));
      assert.equal(shown, text);
      assert.deepEqual([...kinds], ['root', 'paragraph'], text);
    }
  });

  it('shows any text of a draft as that text', async () => {
    const characters = fc.constantFrom(...'ab1 .*_[]()<>!#-+|~`&;:/@\\$');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: characters, minLength: 1, maxLength: 20 }), async (text) => {
        fc.pre(text.trim() !== '');
        const { text: shown } = seen(await printMarkdown(paragraph(text), link));
        assert.equal(shown.trim(), text.trim());
      }),
      { numRuns: 300 },
    );
  });

  it('asks at once where a place is, before the draft may change', async () => {
    let line = 1;
    const address = (offset: number): string => `file:///a.txt#L${line},${offset}`;
    const children = [{ type: 'text' as const, value: 'there' }];
    const printed = printMarkdown({ type: 'root', children: [{ type: 'link', url: 'draft:7', children }] }, address);
    line = 2;
    assert.match(await printed, /#L1,7/);
  });

  it('leads its links to places in the draft, and leaves the others', async () => {
    const tree: Root = {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: 'draft:12', children: [{ type: 'text', value: 'line 3' }] },
            { type: 'text', value: ' ' },
            { type: 'link', url: 'https://example.com/', children: [{ type: 'text', value: 'why' }] },
          ],
        },
      ],
    };
    const before = structuredClone(tree);
    assert.equal(await printMarkdown(tree, link), '[line 3](file:///a%20b.txt#L12,1) [why](https://example.com/)');
    assert.deepEqual(tree, before, 'the tree itself is left alone');
  });

  it('reads well where only plain text is shown', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: '650' }] }] },
        {
          type: 'list',
          children: [
            {
              type: 'listItem',
              children: [{ type: 'paragraph', children: [{ type: 'inlineCode', value: 'six' }] }],
            },
          ],
        },
      ],
    };
    assert.equal(printPlain(tree), '650\n- six');
  });
});
