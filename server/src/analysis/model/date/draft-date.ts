import type { Draft, ReadBlock } from '../draft.ts';
import { draftTitle } from '../draft-title.ts';
import { keptWithDraft } from '../kept.ts';
import { placesOf } from '../places.ts';
import type { DatedPlace } from './dated-place.ts';
import { issueDate } from './issue-date.ts';
import { isReckonable } from './standing.ts';

/** How far down a date may stand that heads a letter or a notice, in UTF-16 units. */
const head = 4000;

/** The sum and the place at the head of a note: `$5,000,000`, `Portland, Oregon`. */
const sum = String.raw`(?:U\.?S\.?\s?)?\$[\d,.]+`;
const town = String.raw`\p{Lu}[\p{L}. ]{2,30},\s+\p{Lu}[\p{L}. ]{1,24}`;
const dated = String.raw`(?:[Dd]ated?|DATED?)(?:\s+[Aa][Ss]\s+[Oo][Ff])?|[Aa][Ss]\s+[Oo][Ff]`;

/** What may stand before a date that stands by itself at the head of a draft, and behind it. */
const alone = new RegExp(String.raw`^[\s*_]*(?:${sum}\s[\s*_]*)?(?:${town}[,\s]\s*)?(?:${dated})?[:\s*_]*$`, 'u');
const behind = new RegExp(String.raw`^[\s*_.]*(?:${sum}[\s*_]*)?(?:${town})?[\s*_]*$`, 'u');

/**
 * The date that the draft gives itself: that of its preamble or its cover, else one that stands by itself at its head,
 * or behind the label of an issue there, else that of its testimonium. Undefined where none of them says a day for
 * certain.
 */
export const draftDate = keptWithDraft((draft): DatedPlace | undefined => {
  const titled = draftTitle(draft)?.dates.findLast(({ date }) => isReckonable(date));
  return titled ?? headDate(draft) ?? issued(draft) ?? testimoniumDate(draft);
});

/**
 * The first date that stands by itself at the head of a draft, or in a column there behind `Date:`; undefined where
 * none does.
 */
export function headDate(draft: Draft): DatedPlace | undefined {
  for (const place of dates(draft)) {
    const { block, start, date } = place;
    if (start > head) return undefined;
    if (isLabelled(place)) return place;
    const text = draft.text.slice(start, start + block.length);
    const { start: from, end } = date.weekday && date.weekday.at.start < date.at.start ? date.weekday.at : date.at;
    if (alone.test(text.slice(0, from)) && behind.test(text.slice(Math.max(end, date.at.end)))) return place;
  }
  return undefined;
}

/** Whether nothing but `Date:` stands with the date in its line or column; a signature is dated so, too. */
const isLabelled = ({ block, date }: DatedPlace): boolean =>
  !isSigning(block) &&
  block.facts.some((fact) => fact.kind === 'dated-label' && fact.date === date && /^dated?$/.test(fact.key));

const isSigning = ({ kind }: ReadBlock): boolean =>
  kind === 'signature-block' || kind === 'notary-block' || kind === 'testimonium';

function issued(draft: Draft): DatedPlace | undefined {
  const place = issueDate(draft);
  return place && isReckonable(place.date) ? place : undefined;
}

function testimoniumDate(draft: Draft): DatedPlace | undefined {
  for (const { block, start, facts } of placesOf(draft, draft.indexes.signing.byKey.get('testimonium'))) {
    const date = facts.find(isReckonable);
    if (date) return { block, start, date };
  }
  return undefined;
}

/** Every date that says a day for certain, in the order of the text. */
function* dates(draft: Draft): Generator<DatedPlace> {
  for (const [index, block] of draft.blocks.entries()) {
    for (const date of block.facts) {
      if (date.kind === 'date' && isReckonable(date)) yield { block, start: draft.starts[index] ?? 0, date };
    }
  }
}
