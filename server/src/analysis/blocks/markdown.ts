import { localSpan, type LocalSpan } from '../text/span.ts';
import type { Block, BlockKind } from './block.ts';
import { kindOfCut } from './markdown/kind.ts';
import { gatherCuts } from './markdown/page.ts';
import { readCut } from './markdown/read.ts';

/** Cuts the next block off a Markdown draft and reads it. The state is that of markdown/state.ts. */
export function splitMarkdown(text: string, from: number, state: number): Block {
  const gathered = gatherCuts(text, from, state);
  const readable: LocalSpan[] = [];
  let kind: BlockKind | undefined;
  for (const cut of gathered.cuts) {
    const { spans, table } = readCut(text, cut);
    for (const { start, end } of spans) readable.push(localSpan(start - from, end - from));
    kind ??= table ? 'table' : kindOfCut(text, cut);
  }
  const reach = Math.min(gathered.reach, text.length + 1) - from;
  return { kind: kind ?? 'furniture', length: gathered.end - from, readable, reach, state: gathered.state };
}
