import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { hover, readDraft, type Syntax } from '../../server/src/analysis/index.ts';
import { printMarkdown } from '../../server/src/lsp/print-hover.ts';

const attacks = [
  '[Click](command:workbench.action.terminal.new)',
  '![](https://example.com/seen.png)',
  '<img src="https://example.com/seen.png">',
  '<a href="command:evil">Sign</a>',
  '`code` **bold** | a | b |',
  '<https://example.com> www.example.com',
  '[ref]: https://example.com',
  '\u202egnorw\u2066 [x][y]',
];

/** A draft that says something hostile in each place whose words a hover may repeat. */
const draftWith = (attack: string): string => `EXHIBIT 10.1

                    PURCHASE AGREEMENT ${attack}

     This Purchase Agreement is made on March 2, 2026 ${attack} between ${attack} Alder Mills, Inc., a Delaware
corporation (the "Seller"), and Birch ${attack} Studios, LLC ("${attack}"), by ${attack} Ines Calder.

     Section 1.1  ${attack} Price.  "${attack} Price" means Six Hundred ${attack} (650) ${attack} shares and
Five Hundred (500) ${attack} shares, within thirty (30) days after the Closing Date ${attack}.

     Section 1.2  Closing.  The closing is on Monday, March 9, 2026 ${attack} as Section 1.1 says, and the Seller
pays the Price (the "Closing Date" ${attack}). The Closing Date is near. Alder Mills, Inc. pays ${attack} $650.

| Item ${attack} | Cost |
|---|---|
| Rent ${attack} | $100 |
| Fees | $200 |
| Total ${attack} | $300 |

                                   By: /s/ Ines Calder ${attack}
                                   Name: Ines Calder ${attack}
                                   Title: President ${attack}
`;

interface Node {
  readonly type: string;
  readonly position?: unknown;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/**
 * What of a printed hover could lead, load or run. Remark finds addresses in escaped text once more; those have no
 * position.
 */
function dangers(markdown: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    const leads = node.type === 'link' && node.position !== undefined && !node.url?.startsWith('file:///draft#L');
    const loads = ['image', 'imageReference', 'html', 'definition', 'linkReference'].includes(node.type);
    if (leads || loads) found.push(`${node.type} ${node.url ?? ''}`);
    node.children?.forEach(visit);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  return found;
}

describe('hovers over a hostile draft', () => {
  for (const syntax of ['plain', 'markdown'] as const satisfies readonly Syntax[]) {
    it(`lead nowhere but into the draft: ${syntax}`, async () => {
      let shown = 0;
      for (const attack of attacks) {
        const draft = readDraft(draftWith(attack), syntax);
        for (let offset = 0; offset < draft.text.length;) {
          const over = hover(draft, offset);
          offset = Math.max(offset + 1, over?.at.end ?? 0);
          if (!over) continue;
          shown++;
          const printed = await printMarkdown(over.content, (at) => `file:///draft#L${at}`);
          assert.deepEqual(dangers(printed), [], `${attack}\n\n${printed}`);
        }
      }
      assert.ok(shown > 10 * attacks.length, `${shown} hovers`);
    });
  }
});
