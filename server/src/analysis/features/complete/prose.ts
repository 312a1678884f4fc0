import type { ReadBlock } from '../../model/draft.ts';

const kinds: ReadonlySet<ReadBlock['kind']> = new Set([
  ...(['paragraph', 'numbered-paragraph', 'recital', 'resolution', 'testimonium', 'heading', 'title'] as const),
]);

/** Whether a block is written in sentences, which state amounts twice, and no table, list of names or signature. */
export const isProse = ({ kind }: ReadBlock): boolean => kinds.has(kind);
