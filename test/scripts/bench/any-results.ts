import { outOfTime } from '../../../scripts/bench/measure.ts';
import type { Cell, Sample } from '../../../scripts/bench/measures.ts';
import type { Results } from '../../../scripts/bench/results.ts';

const sample = (times: number): Sample => ({
  start: 100 * times,
  open: 10 * times,
  key: 2 * times,
  slowKey: 4 * times,
  burst: 20 * times,
  publishes: 2,
  hover: times,
  completion: times / 2,
  set: 8 * times,
  memory: 60 * times,
});

const cell = (contender: string, draft: string, times: readonly number[], rest: Partial<Cell> = {}): Cell => ({
  contender,
  draft,
  mode: 'push',
  samples: times.map(sample),
  trouble: undefined,
  ...rest,
});

const run = (wall: number, cpu: number) => ({ wall, cpu, memory: 90 });

/** What a run might have measured, to try the reports on. */
export const someResults: Results = {
  date: '2026-01-31',
  machine: { cpu: 'A Processor', cores: 4, memory: 16, system: 'linux x64', node: 'v20.1.0', load: 0.25 },
  versions: ['Engross 1.0.0', 'cspell-lib 9.8.0'],
  seconds: 321,
  cells: [
    ...(['10 KB', '100 KB', '1 MB', '10 MB'] as const).flatMap((size, step) => [
      cell('Engross', `${size}, plain text`, [1.2 * 10 ** (step - 2), 1.4 * 10 ** (step - 2), 1.6 * 10 ** (step - 2)]),
      cell(
        'empty',
        `${size}, plain text`,
        [1, 1, 1].map((one) => one * 10 ** (step - 2)),
      ),
    ]),
    cell('cspell', '100 KB, plain text', [20]),
    cell('textlint', '100 KB, plain text', [], { trouble: 'diagnostics: nothing within 7.5 s' }),
    cell('harper', '100 KB, plain text', [], { trouble: outOfTime }),
    cell('Engross', '1 MB, Markdown', [1, 5], { mode: 'push' }),
    cell('remark-parse', '1 MB, Markdown', [0.5, 2]),
    cell('Engross', '1 MB, plain text', [], { mode: 'pull', samples: [{ memoryAfter: 150 }] }),
    cell('empty', '1 MB, plain text', [], { mode: 'pull', samples: [{ memoryAfter: 100 }] }),
  ],
  folders: [
    {
      name: 'drafts made here',
      drafts: 40,
      bytes: 8_000_000,
      jobs: [
        { jobs: 1, runs: [run(1_000, 1_100), run(2_000, 2_200)] },
        { jobs: 2, runs: [run(600, 1_210), run(1_200, 2_420)] },
      ],
      yardsticks: [80, 100],
    },
  ],
  bytes: new Map([['1 MB, plain text', 1_000_000]]),
};
