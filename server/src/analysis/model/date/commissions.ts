import { compareDays } from '../../words/day-count.ts';
import type { Draft } from '../draft.ts';
import { placesOf } from '../places.ts';
import type { DatedPlace } from './dated-place.ts';
import { leadOf, onDay } from './lead.ts';
import { isReckonable } from './standing.ts';

/** A notary's certificate of a day on which the commission that it states had ended. */
export interface ExpiredCommission {
  readonly act: DatedPlace;
  readonly expiry: DatedPlace;
}

/**
 * What stands before the day on which a commission ends: `My commission expires on the`, `Commission Expiration Date:`.
 */
const expiring =
  /\bcommission\s+(?:expires?|will\s+expire|expiration|expiry)(?:\s+date)?(?:\s+is)?(?:\s+on)?(?:\s+the)?\W*$/i;

/** The most blocks of a certificate: its venue, its text, who signs it and the commission. */
const reach = 6;

/**
 * Commissions that end before the day of the act that stands over them. A notary cannot act after that day, so one of
 * the two dates is wrong; where the certificate states no day, or another commission stands between, nothing is said.
 */
export function expiredCommissions(draft: Draft): readonly ExpiredCommission[] {
  const { byKey } = draft.indexes.signing;
  return (['notary-block', 'signature-block'] as const).flatMap((kind) =>
    placesOf(draft, byKey.get(kind)).flatMap(({ block, index, start, facts }) =>
      facts.flatMap((date): readonly ExpiredCommission[] => {
        if (!isReckonable(date) || !expiring.test(leadOf(draft, start, date))) return [];
        const expiry = { block, start, date };
        const act = actBefore(draft, index, expiry);
        return act && compareDays(date, act.date) < 0 ? [{ act, expiry }] : [];
      }),
    ),
  );
}

/** The act of the certificate that the commission belongs to: the last one dated before it. */
function actBefore(draft: Draft, index: number, expiry: DatedPlace): DatedPlace | undefined {
  for (let at = index; at >= Math.max(0, index - reach); at--) {
    const block = draft.blocks[at];
    if (!block || (at < index && block.kind === 'exhibit-header')) return undefined;
    const start = draft.starts[at] ?? 0;
    for (const date of block.facts.filter((fact) => fact.kind === 'date').reverse()) {
      if (at === index && date.at.start >= expiry.date.at.start) continue;
      const lead = leadOf(draft, start, date);
      if (expiring.test(lead) || !isReckonable(date)) return undefined;
      if (onDay.test(lead)) return { block, start, date };
    }
  }
  return undefined;
}
