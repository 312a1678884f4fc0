import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { CompletionList } from 'vscode-languageserver';
import { startEditor, type Editor } from './editor.ts';
import type { EditorOptions } from './editor-options.ts';

const draft = 'file:///deal/sale.txt';
const begun = 'Dated as of today';
const legal = 'The Company issues Six Hundred Fifty (650) shares.\n\n';

/** What is offered at the end of a text. */
async function offered(
  options: EditorOptions & { readonly answer?: (editor: Editor) => void },
  text: string,
  languageId?: string,
  context?: unknown,
): Promise<CompletionList | null> {
  const editor = await startEditor(options);
  options.answer?.(editor);
  const document = editor.open(draft, text, languageId);
  const position = document.positionAt(text.length);
  return editor.request('textDocument/completion', {
    textDocument: { uri: draft },
    position,
    ...(context !== undefined && { context }),
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
      sortText: '00',
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

  it('spells out a figure on its last key, and leaves Enter, Tab and every mark to do what they did', async () => {
    const typed = { triggerKind: 2, triggerCharacter: '0' };
    const list = await offered({}, `${legal}It sells 1000`, undefined, typed);
    const [first] = list?.items ?? [];
    const range = { start: { line: 2, character: 9 }, end: { line: 2, character: 13 } };
    assert.deepEqual(first, {
      label: 'One Thousand (1,000)',
      detail: 'in words and figures',
      kind: 12,
      filterText: '1000',
      sortText: '00',
      textEdit: { range, newText: 'One Thousand (1,000)' },
    });
    for (const item of list?.items ?? []) {
      assert.equal(item.preselect ?? false, false);
      assert.deepEqual(item.commitCharacters ?? [], []);
    }
  });

  it('is asked at every key that may end an amount', async () => {
    const { initialized } = await startEditor();
    const keys = initialized.capabilities.completionProvider?.triggerCharacters ?? [];
    assert.deepEqual([...keys].sort(), [...'%()0123456789'].sort());
  });

  it('leaves a figure that opens a paragraph alone until it is asked for', async () => {
    const begun = `${legal}$5,000`;
    assert.deepEqual((await offered({}, begun, undefined, { triggerKind: 2, triggerCharacter: '0' }))?.items, []);
    assert.equal(
      (await offered({}, begun, undefined, { triggerKind: 1 }))?.items[0]?.label,
      'Five Thousand Dollars ($5,000)',
    );
  });

  it('has lists that open on a figure select nothing, where that can be settled for the language', () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      readonly contributes: {
        readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
      };
    };
    for (const language of ['[exhibit]', '[plaintext]']) {
      const settings = manifest.contributes.configurationDefaults[language];
      assert.equal(settings?.['editor.suggest.selectionMode'], 'whenQuickSuggestion', language);
      assert.equal(settings['editor.acceptSuggestionOnEnter'], 'off', language);
    }
  });

  it('says nothing beside a long amount, which the list would cut off', async () => {
    const asked = { triggerKind: 1 };
    const short = await offered({}, `${legal}It sells 1,000`, undefined, asked);
    assert.equal(short?.items[0]?.detail, 'in words and figures');
    const long = await offered({}, `${legal}It may issue 150,000,000`, undefined, asked);
    assert.equal(long?.items[0]?.label, 'One Hundred Fifty Million (150,000,000)');
    assert.equal(long.items[0].detail, undefined);
  });
});
