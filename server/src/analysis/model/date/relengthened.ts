import Fraction from 'fraction.js';
import type { TimeLength } from '../../facts/fact.ts';
import { restateWords } from '../../words/restate.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { draftingStyle } from '../drafting-style.ts';
import { blockText } from '../places.ts';
import type { Restatement } from '../restatement.ts';

/**
 * The edits that make a length say another number, in each of its forms, with its unit in the singular or the plural.
 * Undefined where a form cannot say it.
 */
export function relengthened(
  draft: Draft,
  block: ReadBlock,
  { count, numbers, unit, unitAt }: TimeLength,
  wanted: number,
): readonly Restatement[] | undefined {
  const text = blockText(draft, block);
  const edits: Restatement[] = [];
  for (const { form, at, pieces } of numbers) {
    const target = { value: new Fraction(wanted), sense: 'cardinal', kind: 'plain' } as const;
    const changed =
      form === 'words'
        ? restateWords(text, pieces, target, draftingStyle(draft).words)
        : [{ at, text: String(wanted) }];
    if (!changed) return undefined;
    edits.push(...changed);
  }
  const written = text.slice(unitAt.start, unitAt.end);
  // A "ten-year term" keeps its singular, whatever its number.
  const singular = written.length === unit.length;
  const hyphenated = /[-\u2010-\u2013]\s*$/.test(text.slice(0, unitAt.start));
  if (singular && count === 1 && wanted > 1 && !hyphenated) {
    edits.push({ at: unitAt, text: `${written}${written === written.toUpperCase() ? 'S' : 's'}` });
  }
  if (!singular && wanted === 1) edits.push({ at: unitAt, text: written.slice(0, -1) });
  return edits.sort((a, b) => a.at.start - b.at.start);
}
