import { plain, reach, statedBy, type Placed, type Whole } from './list-items.ts';
import { dividedTerm } from './list-term.ts';

/**
 * How much says that the items make up the total. `certain`: they should. `likely`: a difference that one slip makes is
 * a slip. `possible`: so it is where the figures are long. `none`: nothing is said unless they do make it up.
 */
export type Evidence = 'certain' | 'likely' | 'possible' | 'none';

/** An amount that the items of a list may make up. */
interface Candidate {
  readonly total: Whole;
  /** Undefined for one that only what its last item says can bind to the items. */
  readonly evidence: Evidence | undefined;
}

/** Finds the sum that a term stands for. */
export type SumOf = (term: string) => Whole | undefined;

/**
 * The amounts that the list with these first and last marks may make up, found by their places among some facts. First
 * come those stated before the list, the nearest first; then those behind its last item; then the sum of the term that
 * it divides.
 */
export function* wholesOf(
  text: string,
  placed: readonly Placed[],
  { first, last }: { readonly first: number; readonly last: number },
  sumOf: SumOf,
): Generator<Candidate> {
  yield* totalsBefore(text, placed, first);
  yield* totalBehind(text, placed, last);
  yield* totalNamed(text, placed[first], sumOf);
}

/** What says, before an amount, that it is all of something. */
const says = /\b(?:aggregate|total|sum)\b/i;
/** What says that nothing is left over: the whole consists of its items, or is divided into them. */
const wholly = /\b(?:consist(?:s|ed|ing)? (?:solely )?of|comprised of|divided into|the sum of)\b/i;
/** What says, between an amount and a list, that the items make it up. */
const makesUp =
  /\b(?:consist(?:s|ed|ing)? (?:solely )?of|comprised of|comprising|divided into|as follows|following(?: \w+)? (?:schedule|amounts|instal\w+|payments|manner)|instal?lments|made up of|the sum of)\b/i;
/** What may name all of the whole or some of it. */
const ofWhich = /\b(?:of which|with|namely|being),?:? $/i;
const someOnly = /\b(?:includ|exceed|less than|more than|at least|up to|subject to|provided)/i;
/** What makes a whole the most that it may be, so that its items need not come to it. */
const cap = /\b(?:up to|exceed\w*|maximum|at least|least|less than|more than)(?: \w+){0,4} [^\w]*$/i;
/** What says, before the amount behind a list, that the items come to it. */
const totals = /\b(?:totall?ing|(?:total|aggregate|sum) of|in all|all together)[^.;]{0,20}$/i;

/** The amounts that the lead-in before the first mark may state as the whole, the nearest first. */
function* totalsBefore(text: string, placed: readonly Placed[], index: number): Generator<Candidate> {
  const markStart = placed[index]?.at.start ?? 0;
  for (let at = index - 1; at >= 0; at--) {
    const before = placed[at];
    // What stands before the mark of another list is the total of that one.
    if (!before || before.fact.kind === 'enumerator' || before.at.end + reach < markStart) return;
    const between = plain(text, before.at.end, markStart);
    const total = statedBy(before);
    if (/[.;!?] /.test(between) || someOnly.test(between)) {
      if (total) yield { total, evidence: undefined };
      return;
    }
    if (!total) continue;
    const lead = plain(text, Math.max(0, before.at.start - 120), before.at.start);
    const said = says.test(lead.slice(lead.lastIndexOf('. ') + 1));
    const evidence = namesClasses(text, markStart) && ofWhich.test(between) ? 'likely' : evidenceOf(between, said);
    yield { total, evidence: evidence !== 'none' && cap.test(lead) ? 'possible' : evidence };
  }
}

function evidenceOf(between: string, said: boolean): Evidence {
  if (makesUp.test(between)) return said || wholly.test(between) ? 'certain' : 'likely';
  return ofWhich.test(between) || between.endsWith(': ') ? 'possible' : 'none';
}

/** Whether the items are the common and the preferred shares of a corporation, of which no others are authorized. */
function namesClasses(text: string, markStart: number): boolean {
  const items = plain(text, markStart, markStart + reach);
  return /\bcommon\b/i.test(items) && /\bpreferred\b/i.test(items) && !/\b(?:designated|series)\b/i.test(items);
}

/** The amount behind the last part that is named as what the parts come to: `for a total of 650 shares`. */
function* totalBehind(text: string, placed: readonly Placed[], lastMark: number): Generator<Candidate> {
  const mark = placed[lastMark];
  for (let at = lastMark + 2; mark && at < placed.length; at++) {
    const behind = placed[at];
    if (behind?.fact.kind !== 'amount' || behind.at.start > mark.at.end + 2 * reach || behind.end !== mark.end) return;
    const total = statedBy(behind);
    if (total && totals.test(plain(text, behind.at.start - 40, behind.at.start))) yield { total, evidence: 'certain' };
  }
}

/** The sum of the term that the lead-in divides; what is paid on another footing may leave some of it out. */
function* totalNamed(text: string, mark: Placed | undefined, sumOf: SumOf): Generator<Candidate> {
  const term = mark && dividedTerm(text, mark.at.start);
  const total = term === undefined ? undefined : sumOf(term);
  if (total) yield { total, evidence: 'likely' };
}
