import { parseArgs } from 'node:util';

/** What a run is asked to do. */
export interface Options {
  /** Ours and the empty server only, on 1 MB, in less than 90 seconds. */
  readonly quick: boolean;
  /** Contenders to measure besides ours and the empty server; all where undefined. */
  readonly only: readonly string[] | undefined;
  /** A folder of drafts that the command line is timed on as well. */
  readonly corpus: string | undefined;
  /** The day that the report is dated, as year, month and day. */
  readonly date: string;
  /** After so many minutes nothing further is begun. */
  readonly minutes: number;
  /** Whether docs/benchmarks.md and its chart are written. */
  readonly writes: boolean;
}

export const usage = `npm run bench [-- options]

Measures the language server and the command line beside an empty server and other checkers of text, on drafts that it makes
itself, and writes docs/benchmarks.md and docs/benchmarks.svg.
  --quick          only Engross and the empty server, on 1 MB; nothing is written
  --only <name>    of the others only this one (may be given again); nothing is written
  --corpus <dir>   time the command line on this folder of drafts, too
  --minutes <n>    begin nothing further after so long: 9 where it is left out, more for a busy machine
  --date <day>     the day to date the report, as 2026-01-31; today where it is left out`;

/** Reads the arguments; says what is wrong with them, or that help was asked for, by a text to print. */
export function readOptions(args: readonly string[], names: readonly string[], today: string): Options | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        only: { type: 'string', multiple: true },
        corpus: { type: 'string' },
        date: { type: 'string' },
        minutes: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage}`;
  }
  if (values.help) return usage;
  const unknown = (values.only ?? []).filter((name) => !names.includes(name));
  if (unknown.length > 0) return `${unknown.join(', ')}: not measured; there are ${names.join(', ')}`;
  const date = values.date ?? today;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return `--date ${date}: a day looks like ${today}`;
  const minutes = Number(values.minutes ?? 9);
  if (!(minutes > 0)) return `--minutes ${values.minutes}: not a number of minutes`;
  const quick = values.quick ?? false;
  return {
    quick,
    only: values.only,
    corpus: values.corpus,
    date,
    minutes,
    writes: !quick && values.only === undefined,
  };
}
