/** A place as the protocol has it: lines and characters from zero. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A range as the protocol has it; its end is not part of it. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** A part of a draft as the server tells it. */
export interface StructurePart {
  readonly name: string;
  readonly detail: string;
  /** As the protocol counts kinds, from one. */
  readonly kind: number;
  /** In how many others of the list it lies. */
  readonly depth: number;
  readonly range: PlaceRange;
  readonly selectionRange: PlaceRange;
}

/** A table or a page. */
export interface StructureFold {
  readonly startLine: number;
  readonly endLine: number;
  readonly page: boolean;
}

/** The parts of a draft, each before those within it, and what else of it can be folded. */
export interface Structure {
  readonly parts: readonly StructurePart[];
  readonly folds: readonly StructureFold[];
}

/** What the server tells: all of it, or what became of what it told before. */
export interface StructureAnswer {
  readonly id: number;
  /** Every line from this one on stands so many lines further down; that was done before parts were changed. */
  readonly moved?: { readonly from: number; readonly by: number };
  readonly parts?: readonly StructurePart[];
  readonly changed?: readonly (readonly [place: number, part: StructurePart])[];
  readonly folds?: readonly StructureFold[];
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

const movedRange = ({ start, end }: PlaceRange, line: (old: number) => number): PlaceRange => ({
  start: { line: line(start.line), character: start.character },
  end: { line: line(end.line), character: end.character },
});

const movedFold = ({ startLine, endLine, page }: StructureFold, line: (old: number) => number): StructureFold => ({
  startLine: line(startLine),
  endLine: line(endLine),
  page,
});
