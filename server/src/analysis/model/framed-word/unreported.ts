import type { LocalSpan } from '../../text/span.ts';
import { statuteDoubt } from '../../words/statutes.ts';
import { misdefinedTerms } from '../defined-term/misdefined-terms.ts';
import { termSlips } from '../defined-term/term-slips.ts';
import { variedTerms } from '../defined-term/varied-terms.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { sameDayTitles } from '../instrument/same-day-titles.ts';
import { titleVariants } from '../instrument/title-variants.ts';
import { partySlips } from '../name/party-slips.ts';
import { nameVariants } from '../name/variants.ts';
import { nameSlips } from '../signature/person-slips.ts';
import { straySlips } from '../signature/stray-slips.ts';
import { surnameSlips } from '../signature/surname-slips.ts';
import { coinedSlips } from './coined-slips.ts';
import { exchangedNames } from './exchanged-names.ts';
import { framedSlips, type FramedSlip } from './slips.ts';

/** A place that is reported already, in whatever spelling is held to be the wrong one. */
interface Reported {
  readonly block: ReadBlock;
  readonly at: LocalSpan;
}

/** The slips of which nothing is said where names, titles and defined terms are held to each other. */
export function unreportedSlips(draft: Draft): readonly FramedSlip[] {
  const framed = framedSlips(draft);
  const coined = coinedSlips(draft).filter(({ written }) => !framed.some((slip) => slip.written === written));
  const slips = [...framed, ...coined, ...exchangedNames(draft)];
  if (slips.length === 0) return slips;
  const reported = reportedPlaces(draft);
  return slips.filter(
    ({ block, frame: { at } }) =>
      !isInDoubtedTitle(block, at) &&
      !reported.some((place) => place.block === block && place.at.start < at.end && at.start < place.at.end),
  );
}

/** Whether a place is in the title of a statute that no statute has. */
const isInDoubtedTitle = ({ facts }: ReadBlock, { start, end }: LocalSpan): boolean =>
  facts.some((fact) => {
    if (fact.kind !== 'statute' || fact.at.start >= end || start >= fact.at.end) return false;
    const keys = fact.words.map(({ key }) => key);
    return statuteDoubt(keys, fact.starts, fact.year)?.kind === 'title';
  });

const reportedPlaces = (draft: Draft): readonly Reported[] => [
  ...[...termSlips(draft), ...misdefinedTerms(draft), ...variedTerms(draft)],
  ...[...partySlips(draft), ...straySlips(draft)].flatMap(({ wrong, right }) => [...wrong, ...right]),
  ...nameVariants(draft).flatMap(({ wrong, right }) =>
    [...wrong, ...right].map(({ block, name: { at } }) => ({ block, at })),
  ),
  ...[...titleVariants(draft), ...sameDayTitles(draft)].flatMap(({ wrong, right }) =>
    [...wrong, ...right].map(({ block, instrument: { at } }) => ({ block, at })),
  ),
  ...nameSlips(draft).flatMap(({ wrong, right }) => [wrong, right].map(({ block, person: { at } }) => ({ block, at }))),
  ...surnameSlips(draft).flatMap(({ wrong }) => wrong.places.flatMap(({ block, at }) => (at ? [{ block, at }] : []))),
];
