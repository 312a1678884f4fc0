import {
  foldingsBesideParts,
  listedParts,
  outlineChange,
  partsBesideHeadings,
  symbolOf,
  toldOutline,
  type Draft,
  type DraftSymbol,
  type ToldOutline,
} from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import type { OpenDraft } from '../open-draft.ts';
import {
  STRUCTURE,
  type StructureAnswer,
  type StructureFold,
  type StructureParams,
  type StructurePart,
} from '../protocol.ts';
import { symbolKinds } from '../symbol-kinds.ts';
import type { Feature } from './feature.ts';

/** The last answer to a client about a draft, as far as the next one builds on it. */
interface LastAnswer {
  readonly id: number;
  readonly outline: ToldOutline;
  readonly folds: readonly StructureFold[];
  readonly lines: number;
}

const nothing: StructureAnswer = { id: 0, parts: [], folds: [] };

/**
 * Tells a client of our own what changed in the outline and the folds since it asked last: a key costs what it changes
 * in them.
 */
export const structure: Feature = {
  serve({ connection, client, answerChecked }) {
    const last = new WeakMap<OpenDraft, LastAnswer>();
    let answers = 0;
    const list = (draft: Draft) => (client.listsHeadings ? partsBesideHeadings(draft) : listedParts(draft));
    const answer = answerChecked<StructureParams, StructureAnswer>('the structure', nothing, (open, { known }) => {
      const { draft, document } = open;
      const before = last.get(open);
      const now = { id: ++answers, outline: toldOutline(draft), folds: foldsOf(open), lines: document.lineCount };
      last.set(open, now);
      const change = before && before.id === known ? outlineChange(before.outline, draft) : undefined;
      if (!before || !change) {
        return { id: now.id, parts: list(draft).map((part) => toPart(open, symbolOf(draft, part))), folds: now.folds };
      }
      const by = now.lines - before.lines;
      const from = document.positionAt(change.after).line - by;
      const changed = list(draft).flatMap((listed, place) =>
        change.parts.has(listed.part) ? [[place, toPart(open, symbolOf(draft, listed))] as const] : [],
      );
      const sameFolds = isMoved(before.folds, now.folds, from, by);
      return {
        id: now.id,
        ...(by === 0 ? {} : { moved: { from, by } }),
        changed,
        ...(sameFolds ? {} : { folds: now.folds }),
      };
    });
    connection.onRequest(STRUCTURE, answer);
  },
};

const toPart = ({ document }: OpenDraft, { kind, name, detail, depth, at, whole }: DraftSymbol): StructurePart => ({
  name,
  detail,
  kind: symbolKinds[kind],
  depth,
  range: toRange(document, whole),
  selectionRange: toRange(document, at),
});

const foldsOf = ({ draft, document }: OpenDraft): readonly StructureFold[] =>
  foldingsBesideParts(draft).map(({ at, kind }) => ({
    startLine: document.positionAt(at.start).line,
    endLine: document.positionAt(at.end).line,
    page: kind === 'page',
  }));

/** Whether folds are what a client makes of those that it knows by moving their lines. */
function isMoved(before: readonly StructureFold[], after: readonly StructureFold[], from: number, by: number): boolean {
  const line = (old: number): number => (old >= from ? old + by : old);
  return (
    before.length === after.length &&
    before.every(({ startLine, endLine, page }, index) => {
      const fold = after[index];
      return fold?.startLine === line(startLine) && fold.endLine === line(endLine) && fold.page === page;
    })
  );
}
