import type { Definition } from '../../facts/fact.ts';
import { localSpan, type LocalSpan } from '../../text/span.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { draftTitle } from '../draft-title.ts';
import { blockText } from '../places.ts';
import type { InstrumentMention } from './mentions.ts';

/** The short name of a draft that gives it another number than its title does. */
export interface MisnumberedTerm {
  readonly block: ReadBlock;
  /** The term between its quotation marks, and the word in it that says the number. */
  readonly at: LocalSpan;
  readonly text: string;
  readonly wordAt: LocalSpan;
  readonly title: InstrumentMention;
  /** The word of the title that says the number, in upper case. */
  readonly meant: string;
}

const ordinals = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b/gi;

/**
 * The short name that a preamble gives to its draft, `THIS FOURTH AMENDMENT TO LEASE (the "Third Amendment")`, with a
 * number that its title does not have; undefined where the two agree or either has none, or several.
 */
export function misnumberedTerm(draft: Draft): MisnumberedTerm | undefined {
  const title = draftTitle(draft)?.preamble;
  const alias = title?.instrument.alias;
  const [meant, ...more] = title?.instrument.key.match(ordinals) ?? [];
  if (!title || alias === undefined || meant === undefined || more.length > 0) return undefined;
  const { block, instrument } = title;
  const term = block.facts.find(
    (fact): fact is Definition =>
      fact.kind === 'definition' && fact.at.start > instrument.at.end && fact.text.toUpperCase() === alias,
  );
  if (!term) return undefined;
  const text = blockText(draft, block).slice(term.at.start, term.at.end);
  const [number, ...others] = text.matchAll(ordinals);
  if (!number || others.length > 0 || number[0].toUpperCase() === meant) return undefined;
  const from = term.at.start + number.index;
  return { block, at: term.at, text, wordAt: localSpan(from, from + number[0].length), title, meant };
}
