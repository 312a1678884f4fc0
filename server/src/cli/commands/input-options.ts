import type { Command } from 'commander';

/** What a command is told of the draft it reads, its settings and its reader's screen. */
export interface InputFlags {
  readonly stdinFilename?: string;
  readonly config?: string | boolean;
  readonly color?: boolean;
}

/** Adds the options that every command on drafts has, and its own help as what to read after a usage error. */
export const withInputOptions = (command: Command): Command =>
  command
    .option('--stdin-filename <name>', 'the name that the standard input goes by')
    .option('-c, --config <file>', 'settings to use instead of the nearest .engross.json')
    .option('--no-config', 'use no .engross.json')
    .option('--color', 'colours, even into a file or a pipe')
    .option('--no-color', 'no colours')
    .showHelpAfterError(`(engross ${command.name()} --help lists the options)`);

/** Ends with a usage error where the standard input has a name and is not asked for: a file would be read instead. */
export function refuseUnreadInput(names: readonly string[], flags: InputFlags, command: Command): void {
  if (flags.stdinFilename === undefined || names.includes('-')) return;
  command.error('error: --stdin-filename names the standard input; to have that read, add -');
}
