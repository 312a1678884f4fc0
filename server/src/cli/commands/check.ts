import { InvalidArgumentError, Option, type Command } from 'commander';
import { rules, type Severities } from '../../analysis/index.ts';
import { checkSources } from '../check-sources.ts';
import { coloursFor, type Colours } from '../colours.ts';
import { exit } from '../exit.ts';
import { explain, listRules } from '../explain.ts';
import { parseJobs } from '../jobs.ts';
import { formats, type Appearance } from '../report/formats.ts';
import { parseCount, parseRule, ruleNamed } from '../severities.ts';
import { write } from '../streams.ts';
import { refuseUnreadInput, withInputOptions, type InputFlags } from './input-options.ts';

interface CheckFlags extends InputFlags {
  readonly format: Appearance['format'];
  readonly fix?: true;
  readonly rule?: Severities;
  readonly maxWarnings?: number;
  readonly jobs?: number;
  readonly quiet?: true;
  readonly explain?: string;
  readonly listRules?: true;
}

const examples = `
Examples:
  engross check certificate.txt              one draft, whatever its name
  engross check filings/                     every .exhibit, .md, .markdown and .txt below it that looks legal
  engross check --format sarif . > out.sarif for code scanning
  engross check --fix filings/               put misspelt number words right; figures are never changed
  engross check --rule name-variant:off .    without one rule
  engross check --explain amount-mismatch    why it matters, with examples
  pbpaste | engross check --stdin-filename note.md -

Ends with 0 when no error was found, 1 when one was (or too many warnings), 2 when something could not be read.
Bytes that are not valid UTF-8 are read as Windows-1252. Symbolic links met in a folder are not followed.
`;

/** Adds `engross check`; `finish` is told the exit code, `threadFile` is what its threads run. */
export function addCheck(program: Command, finish: (code: number) => void, threadFile: string): void {
  const command = program
    .command('check')
    .summary('check every amount, date, name and total against its counterpart')
    .description('Checks every amount, date, name and total in legal drafts against its counterpart.')
    .argument('[file|dir|-...]', 'drafts, folders of drafts, or - for the standard input (default: this folder)')
    .addOption(new Option('-f, --format <kind>', 'how to print').choices(formats).default('stylish'))
    .option('--fix', 'put misspelt number words right in the files; digits are never changed')
    .option('--rule <id:severity>', 'error, warning, information or off for one rule (repeatable)', parseRule)
    .option('--max-warnings <n>', 'end with 1 when there are more warnings than that', parseCount)
    .option('-j, --jobs <n>', 'how many drafts to check at once (default: as many as pay on this machine)', parseJobs)
    .option('-q, --quiet', 'leave out what is for information only');
  withInputOptions(command)
    .option('--explain <id>', "print a rule's page")
    .option('--list-rules', 'print every rule')
    .addHelpText('after', examples)
    .action(async (names: readonly string[], flags: CheckFlags, command: Command) => {
      finish(await check(names, flags, command, threadFile));
    });
}

async function check(
  names: readonly string[],
  flags: CheckFlags,
  command: Command,
  threadFile: string,
): Promise<number> {
  const colours = coloursFor(flags.color, process.env, process.stdout.isTTY);
  const columns = Math.max(40, process.stdout.columns || 100);
  if (flags.explain !== undefined || flags.listRules) {
    await write(process.stdout, readingMatter(flags, command, colours, columns));
    return exit.clean;
  }
  refuseUnreadInput(names, flags, command);
  if (flags.fix && names.includes('-'))
    command.error('error: --fix writes to files; it cannot mend the standard input');
  const { errors, warnings, troubles } = await checkSources(names.length > 0 ? names : ['.'], {
    manner: {
      appearance: { format: flags.format, folder: process.cwd(), coloured: colours.isColorSupported, columns },
      fix: flags.fix === true,
      quiet: flags.quiet === true,
      severities: flags.rule ?? {},
    },
    config: flags.config ?? true,
    stdinName: flags.stdinFilename,
    jobs: flags.jobs,
    threadFile,
  });
  if (troubles > 0) return exit.trouble;
  const allowed = flags.maxWarnings ?? Infinity;
  if (warnings > allowed) {
    process.stderr.write(`engross: too many warnings (${warnings}; --max-warnings allows ${allowed})\n`);
  }
  return errors > 0 || warnings > allowed ? exit.findings : exit.clean;
}

/** What `--explain` and `--list-rules` print. */
function readingMatter(flags: CheckFlags, command: Command, colours: Colours, columns: number): string {
  if (flags.explain === undefined) return listRules(rules, colours, columns);
  try {
    return explain(ruleNamed(flags.explain), colours, columns);
  } catch (error) {
    if (error instanceof InvalidArgumentError) command.error(`error: ${error.message}`);
    throw error;
  }
}
