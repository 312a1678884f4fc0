import type { Amount, TableRow } from '../../facts/fact.ts';
import { isMoney } from '../../facts/fact/stated-unit.ts';
import { zero } from '../../words/exact.ts';
import { valueOf } from '../amount/value.ts';
import type { Draft, ReadBlock } from '../draft.ts';
import { indexOfBlock } from '../places.ts';
import { cellPart, totalPart } from './part.ts';
import { isTellingSlip, slippedParts } from './slip.ts';
import type { TableRun } from './table/run.ts';
import type { Total, TotalPart } from './total.ts';

/**
 * How many blocks may stand between the lead-in of a table and its first row: the heads of its columns. A table is read
 * anew only where a block as near as that changes.
 */
const mostBetween = 2;
/** How far behind its sum a lead-in ends, and how far before it the words stand that say that it is of all. */
const tailReach = 120;
const leadReach = 60;
/** How many digits of the sum must say something. */
const digits = 3;

/** What announces the parts of a sum as all that follows. */
const announcing = /\b(?:as follows|set forth below|listed below|shown below|following (?:\w+ ){1,4})\s*:\s*$/i;
const ofAll = /\b(?:aggregate|total|sum)\b[^.;]*$/i;
/** What makes a sum the most or only some of what follows. */
const otherwise =
  /\b(?:up to|not to exceed|exceed\w*|maximum|minimum|at least|at most|less than|more than|includ\w+|approximately|about)\b/i;

/** Whether rows may be the parts of a sum in their lead-in: sums of money, one a row, none of them a total. */
export const mayBeLed = (rows: readonly TableRow[]): boolean =>
  rows.length > 1 &&
  rows[0]?.cells[0]?.unit?.kind === 'money' &&
  rows.every(({ cells, claim }) => cells.length === 1 && claim === undefined);

/**
 * The sum that the paragraph before a table says its rows make up, `shall advance an aggregate of $4,250,000 as
 * follows:`, where the table has no total of its own; undefined where none does, or nothing explains why they do not.
 */
export function leadTotal(draft: Draft, run: TableRun): Total | undefined {
  if (!mayBeLed(run.rows.map(({ row }) => row))) return undefined;
  const lead = leadOf(draft, run);
  const stated = lead && totalPart(lead.block, lead.amount, '');
  const parts = partsOf(run);
  if (!lead || !stated || parts.length < run.rows.length) return undefined;
  const sum = parts.reduce((all, { value }) => all.add(value), zero);
  const difference = sum.sub(stated.value);
  const foots = difference.equals(0);
  if (!foots && !isTellingSlip(stated, parts, difference, digits)) return undefined;
  const slips = foots ? [] : slippedParts(parts, difference.neg());
  return { stated, parts, sum, difference, unit: valueOf(lead.amount)?.unit, foots, slips, within: [] };
}

function leadOf(draft: Draft, run: TableRun): { readonly block: ReadBlock; readonly amount: Amount } | undefined {
  const [first] = run.rows;
  const from = first ? indexOfBlock(draft, first.block) : 0;
  for (let at = from - 1; at >= Math.max(0, from - 1 - mostBetween); at--) {
    const block = draft.blocks[at];
    const amount = block?.facts.findLast((fact) => fact.kind === 'amount');
    if (!block || !amount) continue;
    return isMoney(amount) && leads(draft, at, block, amount) ? { block, amount } : undefined;
  }
  return undefined;
}

/** Whether an amount of the block at `index` is announced as what follows it. */
function leads(draft: Draft, index: number, block: ReadBlock, { at }: Amount): boolean {
  const start = draft.starts[index] ?? 0;
  if (block.length - at.end > tailReach) return false;
  const tail = draft.text.slice(start + at.end, start + block.length);
  const lead = draft.text.slice(start + Math.max(0, at.start - leadReach), start + at.start);
  const said = lead.slice(lead.lastIndexOf('. ') + 1);
  return announcing.test(tail) && !/[.;]\s/.test(tail) && ofAll.test(said) && !otherwise.test(said + tail);
}

const partsOf = ({ rows }: TableRun): readonly TotalPart[] => rows.flatMap((placed) => cellPart(placed, 0) ?? []);
