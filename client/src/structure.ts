import * as vscode from 'vscode';
import type {
  BaseLanguageClient,
  DocumentSymbolMiddleware,
  FoldingRangeProviderMiddleware,
} from 'vscode-languageclient';
import type { Range } from 'vscode-languageserver-types';
import { noStructure, structureNow, type Structure } from './draft-structure.ts';
import { methods, type StructureAnswer, type StructurePart } from './protocol.ts';

/**
 * Keeps the outline and the folds of each draft from what the server tells of them, since the editor asks for both
 * after each pause in typing, and of a long draft they are a megabyte. Where that cannot be had, the server is asked as
 * any other.
 */
export function followStructure(
  client: () => BaseLanguageClient,
): DocumentSymbolMiddleware & FoldingRangeProviderMiddleware {
  const structureOf = following(client);
  return {
    async provideDocumentSymbols(document, token, next) {
      const structure = await structureOf(document);
      return structure ? nested(structure.parts) : next(document, token);
    },
    async provideFoldingRanges(document, context, token, next) {
      const structure = await structureOf(document);
      return structure ? foldsOf(structure) : next(document, context, token);
    },
  };
}

/** A structure and what the server calls it. */
interface Known {
  readonly id: number;
  readonly structure: Structure;
}

/** A question about a document in one of its versions. */
interface Question {
  readonly version: number;
  readonly answer: Promise<Known | undefined>;
  answered: boolean;
}

/**
 * The structure of a document as it is now; undefined where it cannot be had. A question waits for the answer to the
 * one before, on which its own answer builds, and is not called off together with what the editor asked it for; two at
 * once are one.
 */
function following(
  client: () => BaseLanguageClient,
): (document: vscode.TextDocument) => Promise<Structure | undefined> {
  const questions = new WeakMap<vscode.TextDocument, Question>();
  const ask = async (document: vscode.TextDocument, before: Known | undefined): Promise<Known | undefined> => {
    const textDocument = { uri: client().code2ProtocolConverter.asUri(document.uri) };
    try {
      const params = { textDocument, known: before?.id };
      const answer = await client().sendRequest<StructureAnswer>(methods.structure, params);
      return { id: answer.id, structure: structureNow(before?.structure ?? noStructure, answer) };
    } catch {
      return undefined;
    }
  };
  return async (document) => {
    const { version } = document;
    const last = questions.get(document);
    if (last?.version === version && !last.answered) return (await last.answer)?.structure;
    const answer = Promise.resolve(last?.answer).then((before) => ask(document, before));
    const question: Question = { version, answer, answered: false };
    questions.set(document, question);
    const known = await answer;
    question.answered = true;
    return known?.structure;
  };
}

/** Parts in the order of the text, each before those within it, as a tree. */
function nested(parts: readonly StructurePart[]): vscode.DocumentSymbol[] {
  const top: vscode.DocumentSymbol[] = [];
  const around: vscode.DocumentSymbol[][] = [top];
  for (const { name, detail, kind, depth, range, selectionRange } of parts) {
    const symbol = new vscode.DocumentSymbol(name, detail, kind - 1, rangeOf(range), rangeOf(selectionRange));
    around[depth]?.push(symbol);
    around[depth + 1] = symbol.children;
  }
  return top;
}

const rangeOf = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/**
 * The parts, tables and pages of more than one line; a page is a region, so that the commands for regions fold pages.
 */
function foldsOf({ parts, folds }: Structure): vscode.FoldingRange[] {
  const fold = (first: number, last: number, kind?: vscode.FoldingRangeKind): vscode.FoldingRange[] =>
    last > first ? [new vscode.FoldingRange(first, last, kind)] : [];
  return [
    ...parts.flatMap(({ range }) => fold(range.start.line, range.end.line)),
    ...folds.flatMap(({ startLine, endLine, page }) =>
      fold(startLine, endLine, page ? vscode.FoldingRangeKind.Region : undefined),
    ),
  ];
}
