import type { Amount, Statement } from '../../facts/fact.ts';
import { comparisons } from '../../model/amount/comparisons.ts';
import { readDoubleForm } from '../../model/amount/stated-twice.ts';
import { valueOf } from '../../model/amount/value.ts';
import { blockIndexAt, type Draft } from '../../model/draft.ts';
import { restated } from '../../model/restatement.ts';
import { applyEdits } from '../../text/edit.ts';
import { lift, span, touches, type Span } from '../../text/span.ts';
import type { Following, Pair } from './pair.ts';

/**
 * The double form at an offset; undefined where there is none, or none that agrees and can be read for certain by
 * itself.
 */
export function amountPairAt(draft: Draft, offset: number): Pair | undefined {
  const found = amountAt(draft, offset, (at) => touches(at, offset));
  if (!found) return undefined;
  const at = lift(found.amount.at, found.start);
  const text = draft.text.slice(at.start, at.end);
  return readDoubleForm(text) ? { at, text } : undefined;
}

/**
 * What follows in a pair that agreed as `before` and stands at `at` now, in which one statement was changed. Undefined
 * where both changed or none, where the pair is not one pair any more, where what was changed cannot be read with
 * confidence, and where the other statement cannot say it in its form.
 */
export function amountFollowing(draft: Draft, at: Span, before: string): Following | undefined {
  const found = amountAt(draft, at.start, (own) => own.start === at.start && own.end === at.end);
  const old = readDoubleForm(before);
  if (!found || !old) return undefined;
  const { amount, block, start } = found;
  if (comparisons(amount).some(({ standing }) => standing !== 'number-disagrees')) return undefined;
  const now = draft.text.slice(at.start, at.end);
  const local = (statement: Statement): string =>
    draft.text.slice(start + statement.number.start, start + statement.number.end);
  const changed = amount.statements.filter((statement) => {
    const earlier = old.statements.find(({ form }) => form === statement.form);
    return earlier && before.slice(earlier.number.start, earlier.number.end) !== local(statement);
  });
  const [source, ...more] = changed;
  const other = amount.statements.find((statement) => statement !== source);
  const earlier = old.statements.find(({ form }) => form === source?.form);
  if (!source || !other || more.length > 0 || !isCertain(source) || source.unit?.base !== earlier?.unit?.base) {
    return undefined;
  }
  const changes = restated(draft, block, other, source);
  if (!changes || changes.length === 0) return undefined;
  const edits = changes.map(({ at: place, text }) => ({ at: lift(place, start), text }));
  const inPair = edits.map(({ at: place, text }) => ({ at: span(place.start - at.start, place.end - at.start), text }));
  const said = applyEdits(now, inPair);
  const read = readDoubleForm(said);
  const reading = source.readings[0];
  if (!read || !reading || !valueOf(read)?.value.equals(reading.value)) return undefined;
  return { edits, form: other.form, said: said.replace(/\s+/g, ' ') };
}

/** Whether a statement says one number, spelled right and well formed. */
const isCertain = ({ certain, readings, malformed, misspelt }: Statement): boolean =>
  certain && readings.length === 1 && malformed === undefined && misspelt.length === 0;

interface Found {
  readonly amount: Amount;
  readonly block: Draft['blocks'][number];
  readonly start: number;
}

/** The amount stated in two ways whose place in the draft is as wanted, in the block that holds an offset. */
function amountAt(draft: Draft, offset: number, wanted: (at: Span) => boolean): Found | undefined {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  const amount = block?.facts.find(
    (fact) => fact.kind === 'amount' && fact.statements.length === 2 && wanted(lift(fact.at, start)),
  );
  return block && amount?.kind === 'amount' ? { amount, block, start } : undefined;
}
