import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type {
  DocumentSymbol,
  FoldingRange,
  Location,
  LocationLink,
  Position,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver';
import { merger } from '../harness/exhibits.ts';
import { startEditor, type Editor } from './editor.ts';

const uri = 'file:///deal/ex2-1.txt';
const of = { textDocument: { uri } };

async function opened(options: Parameters<typeof startEditor>[0] = {}): Promise<Editor> {
  const editor = await startEditor({ pulls: true, ...options });
  editor.open(uri, merger);
  return editor;
}

const lineOf = (words: string): number => merger.slice(0, merger.indexOf(words)).split('\n').length - 1;

/** The place in the middle of words that stand last in the draft. */
function inside(words: string): Position {
  const before = merger.slice(0, merger.lastIndexOf(words) + 6).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

describe('the structure of a draft in an editor', () => {
  it('is an outline whose parts hold others', async () => {
    const editor = await opened({ nestsSymbols: true });
    const [exhibit] = (await editor.request('textDocument/documentSymbol', of)) as DocumentSymbol[];
    assert.equal(exhibit?.name, 'Exhibit 2.1 AGREEMENT AND PLAN OF MERGER');
    const inside = (symbol: DocumentSymbol | undefined, name: string): DocumentSymbol | undefined =>
      symbol?.children?.find((child) => child.name.startsWith(name));
    const section = inside(inside(inside(exhibit, 'AGREEMENT'), 'ARTICLE I '), 'Section 1.2');
    assert.equal(section?.selectionRange.start.line, lineOf('Section 1.2  Effective'));
  });

  it('has a name where an editor has outlines of its own, and lists no heading of Markdown twice', async () => {
    const text =
      '# LEASE\n\n## Rent\n\nFive (5) days.\n\nIN WITNESS WHEREOF, we sign.\n\nOSIER CORP.\n\nBy: /s/ Ines Calder\n';
    const outline = async (options: Parameters<typeof startEditor>[0]): Promise<unknown> => {
      const editor = await opened({ nestsSymbols: true, ...options });
      editor.open('file:///deal/lease.md', text);
      const found = (await editor.request('textDocument/documentSymbol', {
        textDocument: { uri: 'file:///deal/lease.md' },
      })) as DocumentSymbol[];
      return [editor.initialized.capabilities.documentSymbolProvider, found.map(({ name }) => name)];
    };
    assert.deepEqual(await outline({}), [true, ['LEASE']]);
    const beside = { namesOutlines: true, initializationOptions: { headings: true } };
    assert.deepEqual(await outline(beside), [{ label: 'Engross' }, ['Signatures']]);
  });

  it('is a list for an editor that shows no other', async () => {
    const editor = await opened();
    const list = (await editor.request('textDocument/documentSymbol', of)) as SymbolInformation[];
    const section = list.find(({ name }) => name === 'Section 2.1 Conversion');
    assert.equal(section?.location.uri, uri);
    assert.equal(section?.location.range.start.line, lineOf('Section 2.1  Conversion'));
  });

  it('is found over all open drafts by a few letters', async () => {
    const editor = await opened();
    editor.open('file:///deal/notes.txt', '1. Conversion of the kitchen\n');
    editor.open('file:///deal/ex4%201.txt', 'EXHIBIT 4.1\n\n1. Conversion. It converts ten (10) notes.\n');
    editor.open('file:///deal/100%.txt', 'EXHIBIT 4.2\n\n2. Conversion. It converts five (5) notes.\n');
    const found = (await editor.request('workspace/symbol', { query: 'convers' })) as SymbolInformation[];
    assert.deepEqual(
      found.map(({ name, containerName }) => `${name}, ${containerName ?? ''}`),
      [
        'ARTICLE II CONVERSION OF SHARES AND CERTAIN OTHER MATTERS, ex2-1.txt',
        'Section 2.1 Conversion, ex2-1.txt',
        '1. Conversion, ex4 1.txt',
        '2. Conversion, 100%.txt',
      ],
    );
  });

  it('folds, and lets a selection grow', async () => {
    const editor = await opened();
    const folds = (await editor.request('textDocument/foldingRange', of)) as FoldingRange[];
    const end = lineOf('conditions of Section 2.1(b)');
    assert.ok(folds.some((fold) => fold.startLine === lineOf('   ARTICLE I\n') && fold.endLine === end));
    const positions = [{ line: end, character: 3 }];
    const [range] = (await editor.request('textDocument/selectionRange', { ...of, positions })) as SelectionRange[];
    assert.deepEqual(range?.range, { start: { line: end, character: 0 }, end: { line: end, character: 10 } });
    assert.ok(range?.parent);
  });

  it('leads from a reference to its heading, and marks the whole of it where the editor can', async () => {
    const params = { ...of, position: inside('Section 2.1(b)') };
    const line = lineOf('(b) each warrant');
    const plain = await opened();
    const place = (await plain.request('textDocument/definition', params)) as Location;
    assert.deepEqual([place.uri, place.range.start], [uri, { line, character: 5 }]);
    const able = await opened({ linksDefinitions: true });
    const [link] = (await able.request('textDocument/definition', params)) as LocationLink[];
    const from = link?.originSelectionRange;
    assert.equal((from?.end.character ?? 0) - (from?.start.character ?? 0), 'Section 2.1(b)'.length);
    assert.deepEqual(link?.targetSelectionRange, place.range);
  });

  it('lists and marks every use of a term', async () => {
    const editor = await opened();
    const params = { ...of, position: inside('written above.') };
    const context = { includeDeclaration: true };
    const term = { ...of, position: inside('the Effective Time:') };
    assert.equal(await editor.request('textDocument/definition', params), null);
    const list = (await editor.request('textDocument/references', { ...term, context })) as Location[];
    assert.deepEqual(
      list.map(({ range }) => range.start.line),
      ['Section 1.2    Eff', 'Section 1.2  Eff', '(the "Effective Time"', 'At the Effective Time'].map(lineOf),
    );
    assert.equal(((await editor.request('textDocument/documentHighlight', term)) as unknown[]).length, list.length);
  });

  it('colours what is in view, or all of it for an editor that asks for all', async () => {
    /** The texts that are coloured, each with its type and its modifiers. */
    const read = (editor: Editor, { data }: SemanticTokens): readonly string[] => {
      const { tokenTypes } = editor.initialized.capabilities.semanticTokensProvider?.legend ?? { tokenTypes: [] };
      let [line, character] = [0, 0];
      return Array.from({ length: data.length / 5 }, (_, index) => {
        const [down = 0, along = 0, length = 0, type = 0, modifiers = 0] = data.slice(index * 5);
        [line, character] = [line + down, down > 0 ? along : character + along];
        const text = merger.split('\n')[line]?.slice(character, character + length);
        return `${text ?? ''}: ${tokenTypes[type] ?? ''}${modifiers > 0 ? ' defined' : ''}`;
      });
    };
    const able = await opened({ coloursRanges: true });
    const start = { line: lineOf('Agreement and Plan'), character: 0 };
    const range = { start, end: { line: start.line + 2, character: 0 } };
    const some = (await able.request('textDocument/semanticTokens/range', { ...of, range })) as SemanticTokens;
    const seen = read(able, some);
    for (const stretch of [
      'Agreement: type defined',
      'March 2, 2026: event',
      'Tallow Bridge, Inc.: class',
      'Parent: type defined',
      'Company: type defined',
    ]) {
      assert.ok(seen.includes(stretch), stretch);
    }
    const plain = await opened();
    const all = (await plain.request('textDocument/semanticTokens/full', of)) as SemanticTokens;
    assert.ok(all.data.length > some.data.length);
    assert.ok(read(plain, all).includes('one-half (1/2): number'));
  });

  it('of a text that is no draft is left to others', async () => {
    const editor = await startEditor({ pulls: true });
    editor.open(uri, '1. Buy milk.\n\n2. Call home.\n');
    assert.deepEqual(await editor.request('textDocument/documentSymbol', of), []);
    assert.deepEqual(await editor.request('textDocument/foldingRange', of), []);
    assert.deepEqual(await editor.request('engross/structure', of), { id: 0, parts: [], folds: [] });
  });
});
