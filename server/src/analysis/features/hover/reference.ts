import type { RootContent } from 'mdast';
import type { Draft } from '../../model/draft.ts';
import { headingSpan } from '../../model/outline/extent.ts';
import { pointersTo, type Target } from '../../model/pointer/target.ts';
import { shownText } from '../../model/shown-text.ts';
import { span } from '../../text/span.ts';
import { paragraph, strong, text } from './content.ts';
import { lineLink } from './elsewhere.ts';

/** How much of what stands under a heading is shown, in UTF-16 units. */
const shown = 320;

/**
 * What is shown over a reference: the heading that it leads to, its first lines, and how many references lead there.
 */
export function hoverReference(draft: Draft, target: Target): readonly RootContent[] {
  const { part, at, whole } = target;
  const isPart = at.start === headingSpan(draft, part).start;
  const called = [part.label, part.name].filter((words) => words !== '').join(' ');
  const item = isPart ? '' : ` ${draft.text.slice(at.start, at.end)}`;
  const words = shownText(draft, span(at.end, whole.end), shown).replace(/^[.:;—–\s-]+/, '');
  const times = pointersTo(draft, target).filter(({ start }) => start < at.start || start >= whole.end).length;
  return [
    paragraph(strong(`${called}${item}`), text(' ('), lineLink(draft, at.start), text(')')),
    ...(words === '' ? [] : [paragraph(text(words))]),
    paragraph(text(`${referred(times)} from elsewhere.`)),
  ];
}

function referred(times: number): string {
  if (times === 0) return 'Not referred to';
  return times === 1 ? 'Referred to once' : `Referred to ${times} times`;
}
