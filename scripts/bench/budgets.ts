import type { FolderTimes } from './command-line.ts';
import { empty, ours } from './contenders.ts';
import type { Syntax } from './drafts/draft.ts';
import { syntaxName } from './drafts/make.ts';
import { valuesOf, type Measure, type Mode } from './measures.ts';
import { cellOf, middleOf, timesOf, type Results, type Where } from './results.ts';
import { ratioOf, written } from './statistics.ts';

/**
 * What was promised, what was measured, and whether the one keeps to the other; undefined where nothing was measured.
 */
export interface Verdict {
  readonly budget: string;
  readonly measured: string;
  readonly kept: boolean | undefined;
}

/** Holds a run to the budgets: ratios to an empty server and a bare parser in the same run, and a few times. */
export function verdictsOn(results: Results): readonly Verdict[] {
  const server = (['plain', 'markdown'] as const).flatMap((syntax) => [
    ...(['push', 'pull'] as const).flatMap((mode) => typingVerdicts(results, syntax, mode)),
    ...burstVerdicts(results, syntax),
    ...openingVerdicts(results, syntax),
    atMost(results, syntax, 'push', 'start', 1.5, 'server start'),
    atMost(results, syntax, 'push', 'memory', 2, 'peak memory'),
    atMost(results, syntax, 'pull', 'memoryAfter', 2, 'peak memory after 1,000 edits'),
    ...growthVerdicts(results, syntax),
  ]);
  return [...server, ...results.folders.flatMap((folder) => [speedVerdict(folder), ...threadVerdicts(folder)])].filter(
    ({ kept }) => kept !== undefined,
  );
}

const oneMegabyte = (syntax: Syntax, mode: Mode): Where => ({ draft: `1 MB, ${syntaxName[syntax]}`, mode });

const place = (syntax: Syntax, mode: Mode): string => `1 MB of ${syntaxName[syntax]}, ${mode}`;

/** A budget in times the empty server's figure. */
function atMost(results: Results, syntax: Syntax, mode: Mode, measure: Measure, limit: number, what: string): Verdict {
  const times = timesOf(results, ours.name, empty.name, oneMegabyte(syntax, mode), measure);
  return {
    budget: `${place(syntax, mode)}: ${what} at most ${limit} times the empty server's`,
    measured: times === undefined ? '' : `${written(times)} times`,
    kept: times === undefined ? undefined : times <= limit,
  };
}

/** A budget in milliseconds. */
function within(results: Results, syntax: Syntax, mode: Mode, measure: Measure, limit: number, what: string): Verdict {
  const took = middleOf(results, ours.name, oneMegabyte(syntax, mode), measure);
  return {
    budget: `${place(syntax, mode)}: ${what} within ${limit} ms`,
    measured: took === undefined ? '' : `${written(took)} ms`,
    kept: took === undefined ? undefined : took <= limit,
  };
}

const typingVerdicts = (results: Results, syntax: Syntax, mode: Mode): readonly Verdict[] => [
  atMost(results, syntax, mode, 'key', 4, 'keystroke to diagnostics (p50)'),
  within(results, syntax, mode, 'slowKey', 16, 'keystroke to diagnostics (p95)'),
  within(results, syntax, mode, 'hover', 10, 'hover (p50)'),
  within(results, syntax, mode, 'completion', 10, 'completion (p50)'),
  followingVerdict(results, syntax, mode),
];

/** All that VS Code asks for after a key may take twice what its diagnostics may. */
function followingVerdict(results: Results, syntax: Syntax, mode: Mode): Verdict {
  const where = oneMegabyte(syntax, mode);
  const values = (name: string, measure: Measure): readonly number[] =>
    valuesOf(cellOf(results, name, where, measure), measure);
  const times = ratioOf(values(ours.name, 'set'), values(empty.name, 'key'));
  return {
    budget: `${place(syntax, mode)}: all that an editor asks for after a key (p50) at most 8 times the empty server's diagnostics`,
    measured: times === undefined ? '' : `${written(times)} times`,
    kept: times === undefined ? undefined : times <= 8,
  };
}

function burstVerdicts(results: Results, syntax: Syntax): readonly Verdict[] {
  const count = middleOf(results, ours.name, oneMegabyte(syntax, 'push'), 'publishes');
  return [
    within(results, syntax, 'push', 'burst', 50, 'a burst of 30 keys at rest'),
    {
      budget: `${place(syntax, 'push')}: at most 3 publishes a burst`,
      measured: count === undefined ? '' : written(count),
      kept: count === undefined ? undefined : count <= 3,
    },
  ];
}

function openingVerdicts(results: Results, syntax: Syntax): readonly Verdict[] {
  const where = oneMegabyte(syntax, 'push');
  const took = middleOf(results, ours.name, where, 'open');
  if (syntax === 'markdown') {
    const times = timesOf(results, ours.name, 'remark-parse', where, 'open');
    return [
      {
        budget: `${place(syntax, 'push')}: opened no slower than remark-parse alone reads it`,
        measured: times === undefined ? '' : `${written(times)} times`,
        kept: times === undefined ? undefined : times <= 1,
      },
    ];
  }
  const speed = took === undefined ? undefined : (results.bytes.get(where.draft) ?? 0) / 1000 / took;
  return [
    {
      budget: `${place(syntax, 'push')}: opened at 20 MB/s or better by a server that has read nothing before`,
      measured: speed === undefined ? '' : `${written(speed)} MB/s`,
      kept: speed === undefined ? undefined : speed >= 20,
    },
  ];
}

/**
 * A tenfold draft may take a tenth more than ten times as long for each step from 100 KB to 10 MB: two steps, a
 * hundredfold.
 */
const linear = 100 * 1.1 ** 2;

function growthVerdicts(results: Results, syntax: Syntax): readonly Verdict[] {
  const at = (size: string, measure: Measure): number | undefined =>
    middleOf(results, ours.name, { draft: `${size}, ${syntaxName[syntax]}`, mode: 'push' }, measure);
  return (['open', 'key'] as const).map((measure) => {
    const small = at('100 KB', measure);
    const large = at('10 MB', measure);
    const times = small === undefined || large === undefined ? undefined : large / small;
    return {
      budget: `${syntaxName[syntax]}, ${measure === 'open' ? 'opening' : 'a key'}: 10 MB at most ${linear.toFixed(0)} times as long as 100 KB`,
      measured: times === undefined ? '' : `${written(times)} times`,
      kept: times === undefined ? undefined : times <= linear,
    };
  });
}

/**
 * 8 MB/s of command line on a machine that looks up words at 160 MB/s, told as a part of that, since machines differ by
 * more than what is measured.
 */
const partOfYardstick = 8 / 160;

function speedVerdict({ name, bytes, jobs, yardsticks }: FolderTimes): Verdict {
  const speeds = (jobs.find((entry) => entry.jobs === 1)?.runs ?? []).map(({ wall }) => bytes / 1000 / wall);
  const part = ratioOf(speeds, yardsticks);
  return {
    budget: `command line, ${name}: one thread reads at a twentieth of the speed at which words are looked up in a map, or better`,
    measured: part === undefined ? '' : `1/${written(1 / part)}`,
    kept: part === undefined ? undefined : part >= partOfYardstick,
  };
}

function threadVerdicts({ name, jobs }: FolderTimes): readonly Verdict[] {
  const runsOf = (count: number, what: 'wall' | 'cpu'): readonly number[] =>
    (jobs.find((entry) => entry.jobs === count)?.runs ?? []).map((run) => run[what]);
  return (
    [
      ['cpu', 'CPU time', 1.15],
      ['wall', 'time', 0.65],
    ] as const
  ).map(([what, called, limit]) => {
    const times = ratioOf(runsOf(2, what), runsOf(1, what));
    return {
      budget: `command line, ${name}: ${called} with two threads at most ${limit} times that with one`,
      measured: times === undefined ? '' : `${written(times)} times`,
      kept: times === undefined ? undefined : times <= limit,
    };
  });
}
