import type { Instrument } from '../../facts/fact.ts';
import type { Draft } from '../../model/draft.ts';
import { instrumentPlaces } from '../../model/instrument/identity.ts';
import type { InstrumentMention } from '../../model/instrument/mentions.ts';
import { meantMixed } from '../../model/name/capitals.ts';
import { typedChunks } from '../../model/name/chunks.ts';
import { commonMixed, inCapitals, rewritten } from '../../model/name/rewrite.ts';
import type { Edit } from '../../text/edit.ts';
import { lift } from '../../text/span.ts';
import { isCapitals } from '../../words/spell-case.ts';
import { placeEdits } from './place-edits.ts';
import type { Refusal, Renameable, Renaming } from './renaming.ts';
import { replacedPlaces } from './spoken-places.ts';

/** What renaming the title of an instrument begins with; a title of one word names no one instrument. */
export function prepareTitle(draft: Draft, mention: InstrumentMention): Renameable | Refusal {
  const { instrument, start } = mention;
  const refusal = tooShort(instrument);
  if (refusal) return refusal;
  const { mentions } = instrumentPlaces(draft, mention);
  const spellings = mentions.flatMap(({ instrument: { key, text } }) => (key === instrument.key ? [text] : []));
  const { text } = instrument;
  return { at: lift(instrument.at, start), placeholder: isCapitals(text) ? (commonMixed(spellings) ?? text) : text };
}

/**
 * Renaming an instrument: its title follows at the head, in the preamble, wherever the draft says "this" and wherever
 * it dates or defines it, each in its own casing. Whether the bare words elsewhere mean it only the drafter knows;
 * those are offered.
 */
export function renameTitle(draft: Draft, mention: InstrumentMention, typed: string): Renaming | Refusal {
  const refusal = tooShort(mention.instrument) ?? unreadable(typed);
  if (refusal) return refusal;
  const given = typedChunks(typed);
  const { mentions, others } = instrumentPlaces(draft, mention);
  const spellings = mentions.map(({ instrument }) => instrument.text);
  const mixed = meantMixed(mention.instrument.text, given, spellings);
  const edits = mentions.flatMap(({ instrument, block, start }): readonly Edit[] => {
    const text = draft.text.slice(start, start + block.length);
    const cased = isCapitals(instrument.text) ? given.map(inCapitals) : mixed;
    return placeEdits(draft, start, rewritten(text, instrument, cased));
  });
  const { text } = mention.instrument;
  const offered = replacedPlaces(draft, others, () => mixed);
  return { edits, offered, offer: `Other mentions of ${isCapitals(text) ? (commonMixed(spellings) ?? text) : text}` };
}

const tooShort = ({ text, key }: Instrument): Refusal | undefined =>
  key.includes(' ')
    ? undefined
    : { refusal: `${text} alone does not say which instrument is meant: rename its full title` };

const unreadable = (typed: string): Refusal | undefined =>
  /\p{L}{2}/u.test(typed) ? undefined : { refusal: `${typed.trim()} is not a title` };
