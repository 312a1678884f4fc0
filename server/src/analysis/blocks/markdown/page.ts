import { span } from '../../text/span.ts';
import { isProse } from '../kind.ts';
import { longest } from '../line.ts';
import { aboveNumber, breakReach, lastLineStart, passPage } from '../page.ts';
import { cutMarkdown, type Cut } from './cut.ts';
import { kindOfCut } from './kind.ts';
import { body } from './state.ts';

/** The parts of one block: one cut, or the parts of a sentence on several pages with nothing but furniture between. */
export interface Gathering {
  readonly cuts: readonly Cut[];
  readonly end: number;
  readonly state: number;
  readonly reach: number;
}

/** How many pages of a sentence one block may take in. */
const mostPages = 64;

/** Cuts the next block off a Markdown draft. Where a sentence runs over the end of a page, its parts are one block. */
export function gatherCuts(text: string, from: number, state: number): Gathering {
  const cuts: Cut[] = [];
  let next: Cut | undefined = cutMarkdown(text, from, state);
  let last = next;
  let { reach } = next;
  while (next) {
    const part = next;
    next = undefined;
    last = part;
    if (!isWritten(part) || part.end === text.length) {
      cuts.push(part);
      break;
    }
    const line = lastLineStart(text, part.start, part.stop);
    const above = aboveNumber(text, part.start, line, part.stop, part.end);
    const numbered = above.end < part.stop ? [span(above.end, part.stop)] : [];
    cuts.push({ ...part, stop: above.end, gaps: [...part.gaps, ...numbered] });
    const page = passPage(text, part.start, above.lastLine, above.end);
    reach = Math.max(reach, breakReach(text, part.end), page.reach);
    if (page.resumes < 0 || cuts.length === mostPages || !isProse(kindOfCut(text, part))) break;
    const after = cutMarkdown(text, page.resumes, body);
    reach = Math.max(reach, after.reach);
    if (isWritten(after) && after.end - from <= longest) next = after;
  }
  return { cuts, end: last.end, state: last.state, reach };
}

/** Whether a cut is text that may run over the end of a page. */
const isWritten = (cut: Cut): boolean => cut.kind === 'paragraph' || cut.kind === 'item';
