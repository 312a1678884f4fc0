import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check.ts';
import { addLedger } from './commands/ledger.ts';
import { exit } from './exit.ts';
import { version } from './version.ts';

/** Each command adds itself and tells `finish` its exit code. */
const commands: readonly ((program: Command, finish: (code: number) => void) => void)[] = [addCheck, addLedger];

/** Runs the command line (`argv` as Node gives it) and returns the exit code; a usage error is 2. */
export async function run(argv: readonly string[]): Promise<number> {
  let code: number = exit.clean;
  const program = new Command('engross')
    .description('Proofreads legal drafts: every amount, date, name and total is held to its counterpart.')
    .version(version, '-V, --version')
    .showHelpAfterError('(--help tells what can be said here)')
    .exitOverride();
  for (const add of commands) {
    add(program, (ended) => {
      code = ended;
    });
  }
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.trouble;
    process.stderr.write(`engross: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return exit.trouble;
  }
}
