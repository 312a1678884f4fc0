import { createHash } from 'node:crypto';
import { Option, type Command } from 'commander';
import { diagnose, ledger, LineStarts, readDraft, unsilenced } from '../../analysis/index.ts';
import { whyNotText } from '../binary.ts';
import { coloursFor } from '../colours.ts';
import { createConfiguration, type Configuration } from '../configuration.ts';
import { decode } from '../decode.ts';
import { exit } from '../exit.ts';
import { csvSheet } from '../ledger/csv.ts';
import { htmlSheet } from '../ledger/html.ts';
import { jsonSheet } from '../ledger/json.ts';
import type { Sheet, WriteSheet } from '../ledger/sheet.ts';
import { tableWriter } from '../ledger/table.ts';
import { findSources, readSource, syntaxOf, type Source } from '../sources.ts';
import { write } from '../streams.ts';
import { reasonOf, troubleLine, type Trouble } from '../trouble.ts';
import { refuseUnreadInput, withInputOptions, type InputFlags } from './input-options.ts';

interface LedgerFlags extends InputFlags {
  readonly format: 'table' | 'json' | 'csv' | 'html';
}

const formats: readonly LedgerFlags['format'][] = ['table', 'json', 'csv', 'html'];

const examples = `
Examples:
  engross ledger certificate.txt                         every amount, date, name and total
  engross ledger --format html note.md > ledger.html     a page to print and sign
  engross ledger --format csv note.md > ledger.csv       for a spreadsheet

Ends with 0, also where something disagrees, and with 2 when the draft could not be read.
`;

/** Adds `engross ledger`; `finish` is told the exit code. */
export function addLedger(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('ledger')
    .summary('list what was checked: every amount, date, name and total with its standing')
    .description('Lists what a draft states and how each statement stands: it agrees, disagrees or stands alone.')
    .argument('<file|->', 'the draft, or - for the standard input')
    .addOption(new Option('-f, --format <kind>', 'how to print').choices(formats).default('table'));
  withInputOptions(command)
    .addHelpText('after', examples)
    .action(async (name: string, flags: LedgerFlags, command: Command) => {
      finish(await printLedger(name, flags, command));
    });
}

async function printLedger(name: string, flags: LedgerFlags, command: Command): Promise<number> {
  refuseUnreadInput([name], flags, command);
  const folder = process.cwd();
  let troubles = 0;
  const failed = (trouble: Trouble): void => {
    troubles++;
    process.stderr.write(troubleLine(trouble));
  };
  const sources = await findSources([name], folder, flags.stdinFilename, failed);
  const [source] = sources;
  if (!source && troubles > 0) return exit.trouble;
  if (!source?.named) return command.error('error: a ledger is of one draft; name a file, not a folder');
  const sheet = await sheetOf(source, createConfiguration(flags.config ?? true, folder), failed);
  if (!sheet) return exit.trouble;
  await write(process.stdout, await writerFor(flags)(sheet));
  return troubles > 0 ? exit.trouble : exit.clean;
}

function writerFor({ format, color }: LedgerFlags): WriteSheet {
  const colours = coloursFor(color, process.env, process.stdout.isTTY);
  const columns = Math.max(80, process.stdout.columns || 100);
  return { table: tableWriter(colours, columns), json: jsonSheet, csv: csvSheet, html: htmlSheet }[format];
}

async function sheetOf(
  source: Source,
  configuration: Configuration,
  failed: (trouble: Trouble) => void,
): Promise<Sheet | undefined> {
  try {
    const bytes = await readSource(source);
    const notText = whyNotText(bytes);
    if (notText !== undefined) throw new Error(notText);
    const { text } = decode(bytes);
    const { settings, troubles } = await configuration(source.path);
    for (const trouble of troubles) failed(trouble);
    const draft = readDraft(text, syntaxOf(source.path));
    const crashed = (rule: string, error: unknown): void =>
      failed({ path: source.shown, reason: `the rule ${rule} failed: ${reasonOf(error)}` });
    const { severities, distinctNames } = settings;
    const found = diagnose(draft, { severities, distinctNames, crashed });
    const findings = unsilenced(draft, found, settings.silences);
    const digest = createHash('sha256').update(bytes).digest('hex');
    return { shown: source.shown, ledger: ledger(draft, findings), lines: new LineStarts(text), digest };
  } catch (error) {
    failed({ path: source.shown, reason: reasonOf(error) });
    return undefined;
  }
}
