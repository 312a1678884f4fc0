import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { TextDocument, type Position, type Range } from 'vscode-languageserver-textdocument';
import { methods } from '../../client/src/protocol.ts';
import { following, pairAt, readDraft } from '../../server/src/analysis/index.ts';
import { toRange, toSpan, toTextEdit } from '../../server/src/lsp/convert.ts';
import { fakeEditor, type FakeEditor } from './fake-editor.ts';

const text = 'It sells Six Hundred Fifty (650) shares and Two Hundred (200) warrants.\n';

const bothFollowed = 'It sells Seven Hundred (700) shares and Three Hundred (300) warrants.\n';

/** What the server says of a pair in a text: the one at a position, or what follows in one that read as `before`. */
function said(now: string, method: string, params: { position: Position; range: Range; before: string }): unknown {
  const document = TextDocument.create('untitled:Untitled-1', 'plaintext', 1, now);
  const draft = readDraft(now, 'plain');
  if (method === methods.pair) {
    const pair = pairAt(draft, document.offsetAt(params.position));
    return pair ? { range: toRange(document, pair.at), text: pair.text } : null;
  }
  const found = following(draft, toSpan(document, params.range), params.before);
  return found ? { ...found, edits: found.edits.map((edit) => toTextEdit(document, edit)) } : null;
}

/** An editor in which pairs are kept in step by a server that answers when the test says so. */
async function setUp(): Promise<FakeEditor & { readonly answer: () => Promise<void> }> {
  const editor = fakeEditor(text);
  const waiting: (() => void)[] = [];
  const asItIs = (given: unknown): unknown => given;
  const converter = { asTextDocumentIdentifier: asItIs, asPosition: asItIs, asRange: asItIs, asTextEdits: asItIs };
  const client = {
    isRunning: () => true,
    code2ProtocolConverter: converter,
    protocol2CodeConverter: converter,
    sendRequest(method: string, params: Parameters<typeof said>[2]): Promise<unknown> {
      const answer = said(editor.document.getText(), method, params);
      return new Promise((resolve) => waiting.push(() => resolve(answer)));
    },
  };
  const { keepInStep } = await editor.load<{ keepInStep: (of: typeof client) => void }>('client/src/keep-in-step.ts');
  keepInStep(client);
  return {
    ...editor,
    async answer() {
      for (const tell of waiting.splice(0)) tell();
      // By the next turn of the loop all has been done that waited for the answers.
      await new Promise(setImmediate);
    },
  };
}

describe('keeping in step', () => {
  it('lets the words follow when the caret has left the figures', async () => {
    const { goTo, type, clock, answer, document, said } = await setUp();
    goTo('(650', 4);
    clock.pass(100);
    await answer();
    type('700', 3);
    goTo('shares');
    await answer();
    assert.equal(document.getText(), text.replace('Six Hundred Fifty (650)', 'Seven Hundred (700)'));
    assert.deepEqual(said, ['$(check) The words followed: Seven Hundred (700)']);
  });

  it('watches the pair that the caret rests in, not the one that it rested in when that was asked', async () => {
    const { goTo, type, clock, answer, document } = await setUp();
    goTo('(650', 4);
    clock.pass(100);
    goTo('(200', 4);
    clock.pass(100);
    await answer();
    type('300', 3);
    goTo('warrants');
    await answer();
    assert.equal(document.getText(), text.replace('Two Hundred (200)', 'Three Hundred (300)'));
  });

  it('goes on watching the pair that the caret is in while another one follows', async () => {
    const { goTo, type, clock, answer, document } = await setUp();
    goTo('(650', 4);
    clock.pass(100);
    await answer();
    type('700', 3);
    goTo('(200', 4);
    clock.pass(100);
    await answer();
    type('300', 3);
    goTo('warrants');
    await answer();
    assert.equal(document.getText(), bothFollowed);
  });

  it('lets a pair follow, and the next one too, though the draft changes at every question', async () => {
    const { goTo, type, append, clock, answer, document } = await setUp();
    goTo('(650', 4);
    clock.pass(100);
    await answer();
    type('700', 3);
    goTo('(200', 4);
    append('So be it. ');
    await answer();
    append('It is so. ');
    clock.pass(100);
    await answer();
    type('300', 3);
    goTo('warrants');
    for (let turn = 0; turn < 3; turn++) await answer();
    assert.equal(document.getText(), `${bothFollowed}So be it. It is so. `);
  });

  it('asks once more what the caret stands in where the draft has changed before the answer', async () => {
    const { goTo, type, append, clock, answer, document } = await setUp();
    goTo('(650', 4);
    clock.pass(100);
    append('So be it.');
    await answer();
    await answer();
    type('700', 3);
    goTo('shares');
    await answer();
    assert.match(document.getText(), /Seven Hundred \(700\)/);
  });
});
