import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver';
import { noStructure, structureNow, type Structure } from '../../client/src/draft-structure.ts';
import type { StructureAnswer } from '../../client/src/protocol.ts';
import { merger } from '../harness/exhibits.ts';
import { applied, randomEdit } from '../model/edits.ts';
import { startEditor, type Editor } from './editor.ts';

const uri = 'file:///deal/ex2-1.txt';
const of = { textDocument: { uri } };

/** A client that asks for the structure of a draft as ours does. */
interface Follower {
  readonly editor: Editor;
  /** What the server tells now; the structure that is made of it. */
  readonly ask: () => Promise<readonly [StructureAnswer, Structure]>;
  readonly rewrite: (text: string) => Promise<void>;
}

async function follow(text: string, languageId = 'plaintext'): Promise<Follower> {
  const editor = await startEditor({ pulls: true, nestsSymbols: true, initializationOptions: { headings: true } });
  editor.open(uri, text, languageId);
  await editor.notify('engross/check', { uri });
  let known: { readonly id: number; readonly structure: Structure } | undefined;
  let version = 1;
  return {
    editor,
    async ask() {
      const answer = (await editor.request('engross/structure', { ...of, known: known?.id })) as StructureAnswer;
      known = { id: answer.id, structure: structureNow(known?.structure ?? noStructure, answer) };
      return [answer, known.structure];
    },
    rewrite: (now) =>
      editor.notify('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ text: now }],
      }),
  };
}

describe('the structure of a draft, told by what changed in it', () => {
  it('is the outline and the folds that any editor gets', async () => {
    const { editor, ask } = await follow(merger);
    const [, { parts, folds }] = await ask();
    const listed = (symbol: DocumentSymbol): readonly string[] => [
      symbol.name,
      ...(symbol.children ?? []).flatMap(listed),
    ];
    const symbols = (await editor.request('textDocument/documentSymbol', of)) as DocumentSymbol[];
    assert.deepEqual(
      parts.map(({ name }) => name),
      symbols.flatMap(listed),
    );
    const lines = [
      ...parts.map(({ range }) => [range.start.line, range.end.line]),
      ...folds.map((fold) => [fold.startLine, fold.endLine]),
    ];
    const ranges = (await editor.request('textDocument/foldingRange', of)) as FoldingRange[];
    assert.deepEqual(
      lines.filter(([first = 0, last = 0]) => last > first),
      ranges.map(({ startLine, endLine }) => [startLine, endLine]),
    );
  });

  it('is next to nothing after a key, and after a new line how far the rest moved', async () => {
    const { ask, rewrite } = await follow(merger);
    const [first] = await ask();
    assert.ok(first.parts && first.folds);
    const [again] = await ask();
    assert.deepEqual(again, { id: again.id, changed: [] });
    const typed = merger.replace('The Merger takes effect', 'This Merger takes effect');
    await rewrite(typed);
    const [key] = await ask();
    assert.deepEqual([key.moved, key.parts, key.folds], [undefined, undefined, undefined]);
    const changed = key.changed?.map(([, { name }]) => name) ?? [];
    assert.ok(changed.includes('Section 1.2 Effective Time') && changed.length < 4);
    await rewrite(typed.replace('takes effect when', 'takes effect\nwhen'));
    const [line] = await ask();
    const from = merger.slice(0, merger.indexOf('-1-')).split('\n').length - 1;
    assert.equal(line.moved?.by, 1);
    assert.ok(line.moved.from <= from && line.parts === undefined && line.folds === undefined);
  });

  it('is told whole where a part came or a heading is another, and to one who knows something else', async () => {
    const { editor, ask, rewrite } = await follow(merger);
    await ask();
    await rewrite(merger.replace('Section 2.1  Conversion', 'Section 2.1  Exchange'));
    const [renamed, { parts }] = await ask();
    assert.ok(renamed.parts && parts.some(({ name }) => name === 'Section 2.1 Exchange'));
    const other = (await editor.request('engross/structure', { ...of, known: 999 })) as StructureAnswer;
    assert.deepEqual(other.parts, parts);
  });

  for (const languageId of ['plaintext', 'markdown']) {
    it(`is that of a ${languageId} draft, whatever is done to it`, async () => {
      const { editor, ask, rewrite } = await follow(merger, languageId);
      let [text, before] = [merger, merger];
      let changes = 0;
      for (const edit of fc.sample(randomEdit, { numRuns: 150, seed: 22 })) {
        [before, text] = [text, applied(edit, text, before)];
        await rewrite(text);
        const [answer, structure] = await ask();
        if (answer.changed) changes++;
        const fresh = await startFresh(editor, text, languageId);
        assert.deepEqual(structure, fresh);
      }
      assert.ok(changes > 30, `${changes} answers by what changed`);
    });
  }
});

let copies = 0;

/** The structure of a copy of the draft that is opened for it. */
async function startFresh(editor: Editor, text: string, languageId: string): Promise<Structure> {
  const copy = `file:///deal/copy${++copies}.txt`;
  editor.open(copy, text, languageId);
  await editor.notify('engross/check', { uri: copy });
  const answer = (await editor.request('engross/structure', { textDocument: { uri: copy } })) as StructureAnswer;
  editor.close(copy);
  return structureNow(noStructure, answer);
}
