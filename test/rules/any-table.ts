import fc from 'fast-check';
import type { Syntax } from '../../server/src/analysis/index.ts';
import { grouped } from '../harness/figures.ts';

/** How a generated table is set. */
export interface TableLayout {
  readonly kind: 'plain' | 'edgar' | 'pipes' | 'leaders' | 'tabs';
  /**
   * Where dollar signs stand: nowhere, before every figure, or in a column of their own in the first row and the
   * totals.
   */
  readonly sign: 'none' | 'glued' | 'column';
  readonly rules: boolean;
  readonly headings: boolean;
  /** Whether a blank line parts rows, in plain text only. */
  readonly spaced: boolean;
  /** Whether leading spaces are lost, as in many a filing. */
  readonly flush: boolean;
  readonly decimals: 0 | 2;
}

/** A figure of a table before it is set, in its smallest unit. */
export type Grid = readonly (readonly number[])[];

export interface AnyTable {
  readonly layout: TableLayout;
  readonly columns: number;
  /** The parts, by group, row and column. */
  readonly groups: readonly Grid[];
}

/** Not made smaller where a test fails: small round figures add up by chance. */
const part = fc.noShrink(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1_000, max: 9_999_999 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 900 }).map((thousands) => thousands * 10_000) },
    { weight: 1, arbitrary: fc.integer({ min: -900_000, max: -1_000 }) },
  ),
);

const layout: fc.Arbitrary<TableLayout> = fc.record({
  kind: fc.constantFrom('plain', 'edgar', 'pipes', 'leaders', 'tabs'),
  sign: fc.constantFrom('none', 'glued', 'column'),
  rules: fc.boolean(),
  headings: fc.boolean(),
  spaced: fc.boolean(),
  flush: fc.boolean(),
  decimals: fc.constantFrom(0, 2),
});

/** Tables of up to four columns and three groups with subtotals, in every layout. */
export const anyTable: fc.Arbitrary<AnyTable> = fc
  .record({
    layout,
    columns: fc.integer({ min: 1, max: 4 }),
    sizes: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 3 }),
  })
  .chain(({ layout, columns, sizes }) => {
    const row = fc.array(part, { minLength: columns, maxLength: columns });
    const groups = fc.tuple(...sizes.map((size) => fc.array(row, { minLength: size, maxLength: size })));
    return groups.map((groups) => ({ layout, columns, groups }));
  });

/** A cell of a table as it stands in the text. */
export interface SetCell {
  readonly row: number;
  readonly column: number;
  readonly units: number;
  /** Whether it is a total of cells above it. */
  readonly total: boolean;
  readonly start: number;
  readonly text: string;
}

export interface SetTable {
  readonly text: string;
  readonly syntax: Syntax;
  readonly cells: readonly SetCell[];
}

interface Row {
  readonly label: string;
  readonly values: readonly number[];
  readonly total: boolean;
  readonly heading: string | undefined;
}

const names = [
  'Alder National Bank',
  'Birch Trust Company',
  'Cedar Savings',
  'Dogwood Partners',
  'Elm & Sons',
  'Fir Mutual Life',
  'Ginkgo Capital',
];

const sumOf = (rows: Grid, columns: number): readonly number[] =>
  Array.from({ length: columns }, (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));

function rowsOf({ groups, columns, layout }: AnyTable): readonly Row[] {
  const several = groups.length > 1;
  const rows: Row[] = [];
  for (const [g, group] of groups.entries()) {
    for (const [r, values] of group.entries()) {
      const label = names[(g * 3 + r) % names.length] ?? '';
      const heading = layout.headings && r === 0 ? `Class ${'ABC'.charAt(g)}:` : undefined;
      rows.push({ label, values, total: false, heading });
    }
    if (several)
      rows.push({
        label: `Total Class ${'ABC'.charAt(g)}`,
        values: sumOf(group, columns),
        total: true,
        heading: undefined,
      });
  }
  const label = several ? 'Grand Total' : 'Total';
  rows.push({ label, values: sumOf(groups.flat(), columns), total: true, heading: undefined });
  return rows;
}

function figure(units: number, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - decimals));
  return decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
}

/** Sets a table and says where its cells stand. */
export function setTable(table: AnyTable): SetTable {
  const { layout, columns } = table;
  const { kind } = layout;
  const setter = new Setter();
  const rows = rowsOf(table);
  const width = 20;
  const heads = Array.from({ length: columns }, (_, column) => `Column ${column + 1}`);
  const rule = (sign: string): string => ' '.repeat(32) + heads.map(() => sign.repeat(16).padStart(width)).join('');
  if (kind === 'edgar')
    setter.line(
      `<TABLE>\n<CAPTION>\n${' '.repeat(32)}${heads.map((head) => head.padStart(width)).join('')}\n<S>${' '.repeat(40)}<C>`,
    );
  else if (kind === 'pipes')
    setter.line(`| Lender | ${heads.join(' | ')} |\n| --- |${heads.map(() => ' ---: |').join('')}`);
  for (const [r, row] of rows.entries()) {
    if (row.heading !== undefined && kind !== 'pipes') setter.line(`${layout.flush ? '' : '  '}${row.heading}`);
    if (row.total && layout.rules && kind !== 'pipes' && kind !== 'tabs') setter.line(rule('-'));
    const signed = layout.sign !== 'none' && (layout.sign === 'glued' || r === 0 || row.total);
    const indent = layout.flush || kind === 'tabs' ? '' : row.total ? '      ' : '  ';
    if (kind === 'pipes') setter.add('| ');
    const label = indent + row.label;
    setter.add(
      kind === 'leaders'
        ? label.padEnd(40, '.')
        : kind === 'pipes' || kind === 'tabs'
          ? label
          : label.padEnd(layout.flush ? 40 - (row.total ? 6 : 2) : 40),
    );
    for (const [column, units] of row.values.entries()) {
      const number = figure(units, layout.decimals);
      const [open, close] = units < 0 ? ['(', ')'] : ['', ''];
      const sign = signed ? '$' : '';
      if (kind === 'pipes') setter.add(column === 0 ? ' | ' : ' ');
      if (kind === 'tabs') setter.add(`\t${layout.sign === 'column' ? `${sign}\t` : sign}${open}`);
      else if (kind === 'pipes') setter.add(sign + open);
      else if (layout.sign === 'column')
        setter.add((sign + (open + number).padStart(width - 6)).padStart(width - 1).slice(0, -number.length));
      else setter.add((sign + open + number).padStart(width - 1).slice(0, -number.length));
      setter.cell({ row: r, column, units, total: row.total, text: number });
      setter.add(kind === 'pipes' ? `${close} |` : close || (kind === 'tabs' ? '' : ' '));
    }
    setter.line('');
    if (layout.spaced && kind === 'plain' && r < rows.length - 1) setter.line('');
  }
  if (layout.rules && kind !== 'pipes' && kind !== 'tabs') setter.line(rule('='));
  if (kind === 'edgar') setter.line('</TABLE>');
  return {
    text: `The amounts are as follows:\n\n${setter.text}\n`,
    syntax: kind === 'pipes' ? 'markdown' : 'plain',
    cells: setter.cells,
  };
}

/** Writes a text and keeps where its cells stand. */
class Setter {
  text = '';
  readonly cells: SetCell[] = [];
  readonly #before = 'The amounts are as follows:\n\n'.length;

  add(text: string): void {
    this.text += text;
  }

  cell(cell: Omit<SetCell, 'start'>): void {
    this.cells.push({ ...cell, start: this.#before + this.text.length });
    this.text += cell.text;
  }

  line(text: string): void {
    this.text += `${text}\n`;
  }
}
