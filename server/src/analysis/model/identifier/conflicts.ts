import type { Draft } from '../draft.ts';
import { keptWhile } from '../kept.ts';
import { isChecked } from './check.ts';
import { areNear } from './meant.ts';
import { cusipWithin, identifierTwins, mentionsOf, type IdentifierMention, type Twins } from './twins.ts';

/** A number of a file that stands once and is a slip away from another, which stands elsewhere. */
export interface DocketConflict {
  readonly wrong: IdentifierMention;
  /** Every place of the other number, in the order of the text. */
  readonly right: readonly IdentifierMention[];
}

/** From how many files of one kind on they are a list, in which neighbours are alike. */
const list = 12;
/** The fewest digits of a number that is compared: a shorter one is too like others. */
const fewestDigits = 6;
/** How often a number must stand that another one near it may well be beside. */
const often = 3;

/** The numbers of files and cases that the draft gives in two ways. */
export const docketConflicts = keptWhile(
  ({ identifiers }) => identifiers.revision,
  (draft): readonly DocketConflict[] =>
    [...draft.indexes.identifiers.byKey.keys()].flatMap((numbers) => conflictsAmong(mentionsOf(draft, numbers))),
);

function conflictsAmong(mentions: readonly IdentifierMention[]): readonly DocketConflict[] {
  const byValue = new Map<string, IdentifierMention[]>();
  for (const mention of mentions) {
    const { value, system } = mention.identifier;
    if (system === 'docket') byValue.set(value, [...(byValue.get(value) ?? []), mention]);
  }
  const longer = byLostDigit(byValue);
  return [...byValue.values()].flatMap((odd): readonly DocketConflict[] => {
    const [wrong, again] = odd;
    if (!wrong || again) return [];
    const fewest = byValue.size > list ? often : 1;
    const near = [...nearTo(wrong.identifier.value, longer)].flatMap(([value, atLeast]) => {
      const right = byValue.get(value) ?? [];
      return right.length >= Math.max(fewest, atLeast) ? [right] : [];
    });
    const [right] = near;
    return right && near.length === 1 && isTold(wrong, right) ? [{ wrong, right }] : [];
  });
}

/** Beside each other two numbers are two; of two that stand once each, the later one is told of. */
const isTold = (wrong: IdentifierMention, right: readonly IdentifierMention[]): boolean =>
  right.every(({ block }) => block !== wrong.block) && (right.length > 1 || (right[0]?.index ?? 0) < wrong.index);

/** The numbers that stand often, by what each is with a digit lost. */
function byLostDigit(byValue: ReadonlyMap<string, readonly IdentifierMention[]>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [value, places] of byValue) {
    if (places.length >= often) for (const shorter of withLostDigit(value)) found.set(shorter, value);
  }
  return found;
}

/**
 * The numbers of which this one may be a slip, and how often each must stand to be the one that is meant: two digits
 * that changed places, a digit too many or too few. Files that were opened together have numbers that differ in the
 * last two digits.
 */
function nearTo(value: string, longer: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (value.replace(/\D/g, '').length < fewestDigits) return found;
  const last = value.search(/\d\D*$/);
  for (let at = 0; at + 1 < value.length; at++) {
    const [one, other] = [value.charAt(at), value.charAt(at + 1)];
    if (!/^\d\d$/.test(one + other) || one === other) continue;
    found.set(value.slice(0, at) + other + one + value.slice(at + 2), at + 1 === last ? often : 1);
  }
  for (const shorter of withLostDigit(value)) found.set(shorter, often);
  const whole = longer.get(value);
  return whole === undefined ? found : found.set(whole, often);
}

const withLostDigit = (value: string): readonly string[] =>
  [...value].flatMap((character, at) => (/\d/.test(character) ? [value.slice(0, at) + value.slice(at + 1)] : []));

/** How many characters of a CUSIP, the first ones, are the issuer's. */
const issuer = 6;

/**
 * The CUSIPs that stand with the ISIN of another security of the same issuer, or with one a slip away: both are right
 * by themselves. None where the draft has the ISIN's own CUSIP as well: the two may stand in another order.
 */
export function twinConflicts(draft: Draft): readonly Twins[] {
  const twins = identifierTwins(draft);
  const cusips = new Set(twins.map(({ cusip }) => cusip.identifier.value));
  return twins.filter(({ cusip, isin }) => {
    const { value } = cusip.identifier;
    const within = cusipWithin(isin.identifier.value);
    if (within === undefined || within === value || cusips.has(within)) return false;
    if (!isChecked(cusip.identifier) || !isChecked(isin.identifier)) return false;
    return within.slice(0, issuer) === value.slice(0, issuer) || areNear(within, value);
  });
}
