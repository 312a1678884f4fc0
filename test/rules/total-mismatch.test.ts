import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { applyEdits, type Finding } from '../../server/src/analysis/index.ts';
import { judge } from '../harness/check.ts';
import { withSlip } from '../harness/figures.ts';
import { anyTable, setTable, type AnyTable, type SetCell, type SetTable } from './any-table.ts';

const totals = (text: string, { syntax }: SetTable): readonly Finding[] =>
  judge(text, syntax).filter(({ rule }) => rule.id === 'total-mismatch');

/** A table with one digit of one of its cells changed. */
interface Slipped {
  readonly table: AnyTable;
  readonly set: SetTable;
  readonly text: string;
  readonly cell: SetCell;
  /** What the cell says now, and by how much that is another number. */
  readonly units: number;
  readonly by: number;
}

const anySlip: fc.Arbitrary<Slipped> = fc
  .record({ table: anyTable, at: fc.nat(), digit: fc.nat(), to: fc.integer({ min: 1, max: 9 }) })
  .map(({ table, at, digit, to }) => {
    const set = setTable(table);
    const cell = set.cells[at % set.cells.length];
    assert.ok(cell);
    const written = withSlip(cell.text, digit, to);
    const text = set.text.slice(0, cell.start) + written + set.text.slice(cell.start + cell.text.length);
    const now = Number(written.replace(/\D/g, ''));
    const by = Math.abs(now - Math.abs(cell.units));
    return { table, set, text, cell, units: cell.units < 0 ? -now : now, by };
  })
  .filter(({ text, cell }) => text.charAt(cell.start) !== '0' || cell.text.startsWith('0'));

/** How far the longest sum of a table may be off by rounding, in its last place. */
const rounding = ({ groups }: AnyTable): number =>
  (Math.max(groups.length, ...groups.map((group) => group.length)) + 1) / 2;

/**
 * Whether nobody can tell by adding up that a cell is wrong: a total of its column says nothing, or what one row says
 * alone, or other rows than its own make up a total now, as rounded, or its own do by a difference.
 */
function isHidden({ table, set, cell, units }: Slipped): boolean {
  const column = set.cells
    .filter((one) => one.column === cell.column)
    .map((one) => (one === cell ? { ...one, units } : one));
  const tolerance = rounding(table);
  return column.some((total, at) => {
    if (!total.total) return false;
    if (total.units === 0) return true;
    let sum = 0;
    let details = 0;
    for (let from = at - 1; from >= 0; from--) {
      const part = column[from];
      if (!part) continue;
      if (part.units === total.units) return true;
      sum += part.units;
      if (!part.total) details += part.units;
      const whole = from === 0 || column[from - 1]?.total === true;
      if (Math.abs(2 * part.units - sum - total.units) <= tolerance) return true;
      if (!whole && [sum, details].some((made) => Math.abs(made - total.units) <= tolerance)) return true;
    }
    return false;
  });
}

/** Whether any total of a table has three digits: where large figures leave a few ones, they may do so by chance. */
const says = ({ set }: Slipped): boolean => set.cells.some(({ total, units }) => total && Math.abs(units) >= 100);

describe('a table of any layout', () => {
  it('is left alone where it foots', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const set = setTable(table);
        assert.deepEqual(
          totals(set.text, set).map(({ message }) => message),
          [],
          set.text,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is reported where one digit of a cell is another, and each repair mends it', () => {
    fc.assert(
      fc.property(
        anySlip.filter((slip) => slip.by > rounding(slip.table) && !isHidden(slip) && says(slip)),
        ({ set, text, cell }) => {
          const found = totals(text, set);
          assert.equal(found.length, 1, `one finding on ${cell.text}, not ${found.length}:\n${text}`);
          const [finding] = found;
          const places = [finding?.at, ...(finding?.related ?? []).map(({ at }) => at)];
          assert.ok(
            places.some((at) => at && at.start <= cell.start && cell.start < at.end),
            `the finding names the cell ${cell.text}:\n${text}`,
          );
          const fixes = finding?.fixes() ?? [];
          assert.notEqual(fixes.length, 0, 'it has a repair');
          for (const { edits, title } of fixes) {
            const after = applyEdits(text, edits);
            assert.deepEqual(
              totals(after, set).map(({ message }) => message),
              [],
              `after "${title}":\n${text}\n${after}`,
            );
          }
        },
      ),
      { numRuns: 250 },
    );
  });
});
