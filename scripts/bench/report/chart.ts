import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { empty, ours } from '../contenders.ts';
import { lengths, syntaxName, type Size } from '../drafts/make.ts';
import type { Measure } from '../measures.ts';
import { middleOf, type Results } from '../results.ts';
import { written } from '../statistics.ts';

const width = 860;
const panel = { left: 64, right: 600, top: 44, bottom: 300 };
const bars = { left: 190, right: 760, top: 372, step: 22 };
const sizes = ['10 KB', '100 KB', '1 MB', '10 MB'] as const satisfies readonly Size[];

/** Readable on white and on black; a reader who asks for dark gets lighter lines. */
const style = `
text { font: 13px system-ui, sans-serif; fill: #333; }
.title { font-weight: 600; }
.axis { stroke: #888; stroke-width: 1; }
.grid { stroke: #888; stroke-opacity: 0.25; }
.line { fill: none; stroke-width: 2; }
.plain { stroke: #0b63b8; fill: #0b63b8; }
.markdown { stroke: #b3500a; fill: #b3500a; }
.empty { stroke: #6b6b6b; fill: #6b6b6b; }
.line.plain, .line.markdown, .line.empty { fill: none; }
.key { stroke-dasharray: 5 4; }
.bar { stroke: none; }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd; }
  .plain { stroke: #6cb2f7; fill: #6cb2f7; }
  .markdown { stroke: #f2a365; fill: #f2a365; }
  .empty { stroke: #a8a8a8; fill: #a8a8a8; }
}`;

/** One line of the growth panel: a measure of one server in one syntax, at all sizes. */
interface Growth {
  readonly called: string;
  readonly contender: string;
  readonly syntax: 'plain' | 'markdown';
  readonly measure: Measure;
  readonly classes: readonly string[];
}

const growths: readonly Growth[] = [
  { called: 'open, plain text', contender: ours.name, syntax: 'plain', measure: 'open', classes: ['plain'] },
  { called: 'open, Markdown', contender: ours.name, syntax: 'markdown', measure: 'open', classes: ['markdown'] },
  { called: 'open, empty server', contender: empty.name, syntax: 'plain', measure: 'open', classes: ['empty'] },
  { called: 'key, plain text', contender: ours.name, syntax: 'plain', measure: 'key', classes: ['plain', 'key'] },
  { called: 'key, Markdown', contender: ours.name, syntax: 'markdown', measure: 'key', classes: ['markdown', 'key'] },
  { called: 'key, empty server', contender: empty.name, syntax: 'plain', measure: 'key', classes: ['empty', 'key'] },
];

/**
 * How opening and a key grow with the draft, and a key beside other checkers, as an SVG; both scales are logarithmic.
 */
export function benchmarksChart(results: Results): string {
  const rows = keyRows(results);
  const height = bars.top + rows.length * bars.step + 24;
  return `${toHtml(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' }, [
      s('title', 'Benchmarks of Engross'),
      s('style', style),
      ...growthPanel(results),
      ...keyPanel(rows),
    ]),
    { space: 'svg' },
  )}\n`;
}

function growthPanel(results: Results): readonly Element[] {
  const drawn = growths.map((growth) => ({ ...growth, points: pointsOf(results, growth) }));
  const values = drawn.flatMap(({ points }) => points.map(({ took }) => took));
  const scale = logScale(values, panel.bottom, panel.top);
  return [
    label(panel.left, 20, 'Milliseconds by length of the draft', 'title'),
    ...scale.ticks.flatMap(({ value, at }) => [
      s('line', { className: ['grid'], x1: panel.left, x2: panel.right, y1: at, y2: at }),
      label(panel.left - 8, at + 4, value < 1 ? String(value) : written(value).replace(/\.0+$/, ''), undefined, 'end'),
    ]),
    ...sizes.map((size) => label(across(size), panel.bottom + 20, size, undefined, 'middle')),
    s('line', { className: ['axis'], x1: panel.left, x2: panel.right, y1: panel.bottom, y2: panel.bottom }),
    ...drawn.flatMap(({ points, classes, called }, index) => [
      s('polyline', {
        className: ['line', ...classes],
        points: points.map(({ size, took }) => `${rounded(across(size))},${rounded(scale.at(took))}`).join(' '),
      }),
      s('line', { className: ['line', ...classes], x1: 630, x2: 664, y1: 60 + index * 24, y2: 60 + index * 24 }),
      label(672, 64 + index * 24, called),
    ]),
  ];
}

function pointsOf(
  results: Results,
  { contender, syntax, measure }: Growth,
): readonly { readonly size: Size; readonly took: number }[] {
  return sizes.flatMap((size) => {
    const took = middleOf(results, contender, { draft: `${size}, ${syntaxName[syntax]}`, mode: 'push' }, measure);
    return took === undefined ? [] : [{ size, took }];
  });
}

const across = (size: Size): number => {
  const share = Math.log10(lengths[size] / lengths['10 KB']) / Math.log10(lengths['10 MB'] / lengths['10 KB']);
  return panel.left + 24 + share * (panel.right - panel.left - 48);
};

interface KeyRow {
  readonly name: string;
  readonly took: number;
}

/** What a key takes in 100 KB of plain text, the quickest first. */
function keyRows(results: Results): readonly KeyRow[] {
  const where = { draft: `100 KB, ${syntaxName.plain}`, mode: 'push' } as const;
  const names = [...new Set(results.cells.map(({ contender }) => contender))];
  return names
    .flatMap((name) => {
      const took = middleOf(results, name, where, 'key');
      return took === undefined ? [] : [{ name, took }];
    })
    .sort((one, other) => one.took - other.took);
}

function keyPanel(rows: readonly KeyRow[]): readonly Element[] {
  const scale = logScale(
    rows.map(({ took }) => took),
    bars.left,
    bars.right,
  );
  return [
    label(panel.left, bars.top - 14, 'Milliseconds from a key to diagnostics, 100 KB of plain text', 'title'),
    ...rows.flatMap(({ name, took }, index) => {
      const y = bars.top + index * bars.step;
      const kind = name === ours.name ? 'plain' : 'empty';
      return [
        label(bars.left - 8, y + 13, name, undefined, 'end'),
        s('rect', {
          className: ['bar', kind],
          x: bars.left,
          y: y + 2,
          width: rounded(Math.max(2, scale.at(took) - bars.left)),
          height: bars.step - 7,
        }),
        label(rounded(scale.at(took)) + 6, y + 13, written(took)),
      ];
    }),
  ];
}

/** Where values lie between two ends on a scale of powers of ten, and those powers. */
function logScale(
  values: readonly number[],
  from: number,
  to: number,
): {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
} {
  const least = Math.floor(Math.log10(Math.min(1, ...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(1, ...values))));
  const at = (value: number): number => from + ((Math.log10(value) - least) / (most - least)) * (to - from);
  const ticks = Array.from({ length: most - least + 1 }, (_, step) => {
    const value = 10 ** (least + step);
    return { value, at: rounded(at(value)) };
  });
  return { at, ticks };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

const label = (x: number, y: number, value: string, kind?: string, anchor = 'start'): Element =>
  s('text', { x, y, textAnchor: anchor, className: kind === undefined ? [] : [kind] }, value);
