import type { Range } from 'vscode-languageserver-types';
import type { StructureAnswer, StructureFold, StructurePart } from './protocol.ts';

/** The parts of a draft, each before those within it, and what else of it can be folded. */
export interface Structure {
  readonly parts: readonly StructurePart[];
  readonly folds: readonly StructureFold[];
}

/** Of a draft of which nothing has been told. */
export const noStructure: Structure = { parts: [], folds: [] };

/** The structure that is told, made of the one that was known when it was asked for; that one is left as it is. */
export function structureNow(before: Structure, { moved, parts, changed = [], folds }: StructureAnswer): Structure {
  const line = (old: number): number => (moved && old >= moved.from ? old + moved.by : old);
  return {
    parts: parts ?? replaced(moved ? before.parts.map((part) => movedPart(part, line)) : before.parts, changed),
    folds: folds ?? (moved ? before.folds.map((fold) => movedFold(fold, line)) : before.folds),
  };
}

function replaced<Item>(items: readonly Item[], changed: readonly (readonly [number, Item])[]): readonly Item[] {
  if (changed.length === 0) return items;
  const now = [...items];
  for (const [place, item] of changed) now[place] = item;
  return now;
}

const movedPart = (part: StructurePart, line: (old: number) => number): StructurePart => ({
  ...part,
  range: movedRange(part.range, line),
  selectionRange: movedRange(part.selectionRange, line),
});

const movedRange = ({ start, end }: Range, line: (old: number) => number): Range => ({
  start: { line: line(start.line), character: start.character },
  end: { line: line(end.line), character: end.character },
});

const movedFold = ({ startLine, endLine, page }: StructureFold, line: (old: number) => number): StructureFold => ({
  startLine: line(startLine),
  endLine: line(endLine),
  page,
});
