import { measureKind } from '../../model/amount/precedent.ts';
import { valueOf, type AmountValue } from '../../model/amount/value.ts';
import { Analyser } from '../../model/analyser.ts';
import { span } from '../../text/span.ts';
import { source, type AmountPlace, type Refactoring } from './refactoring.ts';

/**
 * Leaves of a double form that agrees its figures alone, for those who hold that an amount is best stated once (Adams,
 * A Manual of Style for Contract Drafting). The unit stays with them: `10 percent`, `30 days`. A line break that stood
 * within the words stays too.
 */
export function figuresOnly(place: AmountPlace): readonly Refactoring[] {
  const { amount, start } = place;
  const { statements, at } = amount;
  const figures = statements.findLast(({ form }) => form === 'figures');
  const said = valueOf(amount);
  if (statements.length < 2 || !figures || !said) return [];
  const before = source(place, at.start, figures.at.start);
  const behind = source(place, figures.at.end, at.end);
  const kept = figures === statements[0] ? rest(behind) : wordsFirst(before, behind);
  if (kept === undefined || /<|\n\s*\n/.test(before + behind)) return [];
  const own = source(place, figures.at.start, figures.at.end);
  const text = `${own}${kept}`;
  if (!says(text, said, amount.noun)) return [];
  const breaks = /[ \t]*\n[ \t]*/.exec(before)?.[0];
  const from = breaks === undefined ? at.start : at.start - trailing(source(place, 0, at.start));
  return [
    {
      title: `Leave the figures only: ${text}`,
      edits: [{ at: span(start + from, start + at.end), text: (breaks ?? '').replace(/^[ \t]+/, '') + text }],
    },
  ];
}

const trailing = (text: string): number => /[ \t]*$/.exec(text)?.[0].length ?? 0;

/**
 * What stays behind the figures of `Ten (10) percent`, ` percent`, and of `Thirty days (30)`, ` days`; undefined where
 * it is unclear.
 */
function wordsFirst(before: string, behind: string): string | undefined {
  const between = /[)\w]\s+(days?|weeks?|months?|years?|shares?|hours?)\s*[([]\s*$/i.exec(before)?.[1];
  const after = rest(behind, '');
  return after === undefined ? undefined : between !== undefined && after === '' ? ` ${between}` : after;
}

/** What stands behind the bracket that the words or the figures fill; undefined where no bracket closes. */
const rest = (behind: string, inside = '[^)\\]]*'): string | undefined =>
  new RegExp(`^${inside}\\s*[)\\]](.*)$`, 's').exec(behind)?.[1]?.replace(/\s+/g, ' ');

/** Whether a text states the same as the double form did, and once. */
function says(text: string, said: AmountValue, noun: string | undefined): boolean {
  if (said.sense === 'ordinal' && said.unit === undefined) return /^\d+(?:st|nd|rd|th)$/.test(text);
  const counted = said.unit === undefined ? `${text} ${noun ?? 'shares'}` : text;
  const { blocks } = new Analyser(counted, 'plain').draft;
  const [amount, ...others] = blocks.flatMap(({ facts }) => facts.filter((fact) => fact.kind === 'amount'));
  const read = amount && others.length === 0 ? valueOf(amount) : undefined;
  if (!read?.value.equals(said.value)) return false;
  return measureKind(read.unit, read.sense) === measureKind(said.unit, said.sense);
}
