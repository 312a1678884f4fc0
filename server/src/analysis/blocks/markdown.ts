import { localSpan, type LocalSpan } from '../text/span.ts';
import type { Block } from './block.ts';
import { gatherCuts } from './markdown/gather.ts';
import { readCut } from './markdown/read.ts';

/** Cuts the next block off a Markdown draft and reads it. The state is that of markdown/state.ts. */
export function splitMarkdown(text: string, from: number, state: number): Block {
  const gathered = gatherCuts(text, from, state);
  const readable: LocalSpan[] = [];
  let table = false;
  for (const cut of gathered.cuts) {
    const reading = readCut(text, cut);
    for (const { start, end } of reading.spans) readable.push(localSpan(start - from, end - from));
    table ||= reading.table;
  }
  return {
    kind: table ? 'table' : gathered.kind,
    length: gathered.end - from,
    readable,
    reach: Math.min(gathered.reach, text.length + 1) - from,
    state: gathered.state,
  };
}
