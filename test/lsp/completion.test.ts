import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CompletionList } from 'vscode-languageserver';
import { startEditor, type Editor, type EditorOptions } from './editor.ts';

const draft = 'file:///deal/sale.txt';
const begun = 'Dated as of today';
const legal = 'The Company issues Six Hundred Fifty (650) shares.\n\n';

/** What is offered at the end of a text. */
async function offered(
  options: EditorOptions & { readonly answer?: (editor: Editor) => void },
  text: string,
  languageId?: string,
): Promise<CompletionList | null> {
  const editor = await startEditor(options);
  options.answer?.(editor);
  const document = editor.open(draft, text, languageId);
  const position = document.positionAt(text.length);
  return editor.request('textDocument/completion', {
    textDocument: { uri: draft },
    position,
  }) as Promise<CompletionList | null>;
}

describe('completion', () => {
  it('offers the day of the client, with nothing preselected', async () => {
    const list = await offered(
      {
        initializationOptions: { today: true },
        answer: (editor) => editor.answer('engross/today', () => ({ year: 1999, month: 12, day: 31 })),
      },
      legal + begun,
    );
    const [first, ...others] = list?.items ?? [];
    const range = { start: { line: 2, character: 12 }, end: { line: 2, character: 17 } };
    assert.deepEqual(first, {
      label: 'December 31, 1999',
      detail: 'in a sentence',
      kind: 12,
      filterText: 'today',
      sortText: 'today 0',
      textEdit: { range, newText: 'December 31, 1999' },
    });
    assert.equal(others.length, 4);
    assert.equal(list?.isIncomplete, false);
  });

  for (const [name, options] of [
    ['that is not told one', {}],
    [
      'that is told nonsense',
      {
        initializationOptions: { today: true },
        answer: (editor: Editor) => editor.answer('engross/today', () => 'soon'),
      },
    ],
  ] as const) {
    it(`offers its own day, of a server ${name}`, async () => {
      const before = new Date();
      const list = await offered(options, legal + begun);
      const days = [before, new Date()].map((date) => `${date.getMonth() + 1}/${date.getDate()}/${date.getFullYear()}`);
      assert.ok(days.includes(list?.items.at(-1)?.label ?? ''), list?.items.at(-1)?.label);
    });
  }

  it('is asked again while the word may yet be typed', async () => {
    assert.deepEqual(await offered({}, `${legal}as of to`), { isIncomplete: true, items: [] });
    assert.equal(await offered({}, `${legal}as of it`), null);
  });

  it('is offered in an exhibit that is just begun, and in no other text that is not checked', async () => {
    assert.equal((await offered({}, begun, 'exhibit'))?.items.length, 5);
    assert.equal(await offered({}, begun), null);
  });
});
