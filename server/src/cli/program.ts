import { Command, CommanderError } from 'commander';
import { version } from '../version.ts';
import { addCheck } from './commands/check.ts';
import { addLedger } from './commands/ledger.ts';
import { exit } from './exit.ts';

/** Each command adds itself and tells `finish` its exit code. */
const commands: readonly ((program: Command, finish: (code: number) => void, threadFile: string) => void)[] = [
  addCheck,
  addLedger,
];

/**
 * Runs the command line (`argv` as Node gives it) and returns the exit code; a usage error is 2. `threadFile` is the
 * program that its threads run.
 */
export async function run(argv: readonly string[], threadFile: string): Promise<number> {
  let code: number = exit.clean;
  const program = new Command('engross')
    .description('Proofreads legal drafts: checks every amount, date, name and total against its counterpart.')
    .version(version, '-V, --version')
    .showHelpAfterError('(engross check a.txt checks a draft; engross --help lists the commands)')
    .exitOverride();
  for (const add of commands) {
    const finish = (ended: number): void => {
      code = ended;
    };
    add(program, finish, threadFile);
  }
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.trouble;
    process.stderr.write(`engross: ${told(error)}\n`);
    return exit.trouble;
  }
}

/** What nothing below has an answer to: a fault of ours, with all that a report of it needs, but for this one. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('syscall' in error && error.syscall === 'uv_cwd') return 'the folder it was started in is no longer there';
  return error.stack ?? error.message;
}
