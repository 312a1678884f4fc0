import type { FolderTimes } from '../command-line.ts';
import { empty } from '../contenders.ts';
import { outOfTime } from '../measure.ts';
import { valuesOf, type Cell, type Measure } from '../measures.ts';
import type { Results } from '../results.ts';
import { ratioOf, spreadOf, written } from '../statistics.ts';

/** A table as texts, its first row the head, with a title over it and notes under it. */
export interface Sheet {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

const columns: readonly (readonly [Measure, string])[] = [
  ['start', 'start, ms'],
  ['open', 'open, ms'],
  ['key', 'key p50, ms'],
  ['slowKey', 'key p95, ms'],
  ['burst', 'burst, ms'],
  ['publishes', 'publishes'],
  ['hover', 'hover, ms'],
  ['completion', 'completion, ms'],
  ['set', 'key and all asked for, ms'],
  ['memory', 'peak, MB'],
  ['memoryAfter', 'peak after 1,000 edits, MB'],
];

/** How they compare with the empty server, which answers every key of a burst at once, says nothing. */
const paced: ReadonlySet<Measure> = new Set(['burst', 'publishes']);

const dash = '–';
const marks = '¹²³⁴⁵⁶⁷⁸⁹';

/** What the runs measured, a table for each draft and way of delivery, with the ratio to the empty server's figure. */
export function serverSheets({ cells }: Results): readonly Sheet[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const many = cell.samples.some(({ memoryAfter }) => memoryAfter !== undefined);
    const title = `${cell.draft}, ${cell.mode}${many ? ', 1,000 edits' : ''}`;
    groups.set(title, [...(groups.get(title) ?? []), cell]);
  }
  return [...groups].map(([title, group]) => serverSheet(title, group));
}

function serverSheet(title: string, all: readonly Cell[]): Sheet {
  // Rows of dashes say less than their names do.
  const left = all.filter(({ samples, trouble }) => samples.length === 0 && trouble === outOfTime);
  const cells = all.filter((cell) => !left.includes(cell));
  const used = columns.filter(([measure]) => cells.some((cell) => valuesOf(cell, measure).length > 0));
  const floor = cells.find(({ contender }) => contender === empty.name);
  const troubles = [...new Set(cells.flatMap(({ trouble }) => trouble ?? []))];
  const row = (cell: Cell): readonly string[] => [
    cell.contender,
    ...used.map(([measure]) => figure(cell, floor, measure, markOf(troubles, cell.trouble))),
  ];
  return {
    title,
    rows: [['', ...used.map(([, head]) => head)], ...cells.map(row)],
    notes: [
      ...troubles.map((trouble) => `${markOf(troubles, trouble)} ${trouble}`),
      ...(left.length > 0 ? [`${left.map(({ contender }) => contender).join(', ')}: ${outOfTime}`] : []),
    ],
  };
}

const markOf = (troubles: readonly string[], trouble: string | undefined): string =>
  trouble === undefined ? '' : (marks[troubles.indexOf(trouble)] ?? '*');

/** `1.93 (1.80–2.10) ×2.2`, or a dash with the mark of the note that says why there is no figure. */
function figure(cell: Cell, floor: Cell | undefined, measure: Measure, mark: string): string {
  const values = valuesOf(cell, measure);
  const spread = spreadOf(values);
  if (!spread) return `${dash}${mark}`;
  const { median, least, most } = spread;
  const range = values.length > 1 && least !== most ? ` (${written(least)}${dash}${written(most)})` : '';
  const times = cell === floor || paced.has(measure) ? undefined : ratioOf(values, valuesOf(floor, measure));
  return `${written(median)}${range}${times === undefined ? '' : ` ×${written(times)}`}`;
}

/** What the command line took for each folder. */
export const folderSheet = (folders: readonly FolderTimes[]): Sheet => ({
  title: 'engross check over a folder',
  rows: [
    ['', 'threads', 'MB/s', 'time, ms', 'CPU time, ms', 'peak, MB'],
    ...folders.flatMap(({ name, drafts, bytes, jobs }) => {
      const alone = jobs[0]?.runs ?? [];
      return jobs.map(({ jobs: count, runs }) => {
        const values = (of: (run: (typeof runs)[number]) => number): string =>
          spaced(runs.map(of), count === 1 ? [] : alone.map(of));
        const speeds = runs.map(({ wall }) => bytes / 1000 / wall);
        return [
          `${name} (${drafts} drafts, ${written(bytes / 1e6)} MB)`,
          String(count),
          spaced(speeds, []),
          values(({ wall }) => wall),
          values(({ cpu }) => cpu),
          spaced(
            runs.flatMap(({ memory }) => memory ?? []),
            [],
          ),
        ];
      });
    }),
  ],
  notes: [],
});

function spaced(values: readonly number[], others: readonly number[]): string {
  const spread = spreadOf(values);
  if (!spread) return dash;
  const times = ratioOf(values, others);
  const range = values.length > 1 ? ` (${written(spread.least)}${dash}${written(spread.most)})` : '';
  return `${written(spread.median)}${range}${times === undefined ? '' : ` ×${written(times)}`}`;
}
