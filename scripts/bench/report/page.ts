import type { PhrasingContent, RootContent } from 'mdast';
import { heading, inlineCode, paragraph, raw, strong, table, text, write } from '../../generate/markdown.ts';
import type { Verdict } from '../budgets.ts';
import type { FolderTimes } from '../command-line.ts';
import type { Contender } from '../contenders.ts';
import type { Results } from '../results.ts';
import { median, written } from '../statistics.ts';
import { folderSheet, serverSheets, type Sheet } from './tables.ts';

/** The report as a page of the documentation. */
export function benchmarksPage(
  results: Results,
  verdicts: readonly Verdict[],
  contenders: readonly Contender[],
): string {
  const { folders } = results;
  return write([
    raw('<!-- Written by npm run bench. -->'),
    heading(1, 'Benchmarks'),
    ...introduction(results),
    heading(2, 'Budgets'),
    ...budgets(verdicts),
    heading(2, 'Language servers'),
    paragraph(text(howServers)),
    paragraph(text(howOthers)),
    ...contendersTable(contenders),
    ...serverSheets(results).flatMap((sheet) => sheetOf(sheet)),
    ...(folders.length > 0
      ? [heading(2, 'Command line'), paragraph(text(howFolders)), ...sheetOf(folderSheet(folders))]
      : []),
    heading(2, 'Taken on'),
    circumstances(results),
  ]);
}

const introduction = ({ seconds }: Results): readonly RootContent[] => [
  paragraph(
    text('Each figure is the middle of several runs, its spread in brackets, and behind × how many times that of an '),
    text('empty language server it is in the same run. Machines differ; ratios hardly do. '),
    inlineCode('npm run bench'),
    text(` measures all of it anew in about ten minutes; this took ${seconds.toFixed(0)} s.`),
  ),
  raw(
    '![How long opening and a key take from 10 KB to 10 MB, and a key in 100 KB beside other checkers](benchmarks.svg)',
  ),
];

function budgets(verdicts: readonly Verdict[]): readonly RootContent[] {
  const kept = verdicts.filter((verdict) => verdict.kept).length;
  const all = kept === verdicts.length;
  return [
    paragraph(text(all ? `All ${verdicts.length} are kept.` : `${kept} of ${verdicts.length} are kept.`)),
    table([
      [text('Budget'), text('Measured'), text('Verdict')],
      ...verdicts.map(({ budget, measured, kept: isKept }) => [
        text(budget),
        text(measured),
        isKept ? text('kept') : strong('missed'),
      ]),
    ]),
  ];
}

/** The day, the machine and the versions. */
function circumstances({ date, machine, versions, folders }: Results): RootContent {
  const busy = machine.load > machine.cores / 2;
  return table([
    [text('What'), text('Which')],
    [text('Day'), text(date)],
    [text('Processor'), text(`${machine.cpu}, ${machine.cores} cores`)],
    [text('Memory'), text(`${machine.memory} GB`)],
    [text('System'), text(machine.system)],
    [text('Node'), text(machine.node)],
    ...speedOfWords(folders),
    [
      text('Load before the first run'),
      text(`${machine.load.toFixed(2)}${busy ? ': the machine was busy, and times are longer than they need be' : ''}`),
    ],
    [text('Versions'), text(versions.join(', '))],
  ]);
}

/** How fast the machine is, by what any reader of words must do. */
function speedOfWords(folders: readonly FolderTimes[]): readonly (readonly PhrasingContent[])[] {
  const speed = median(folders.flatMap(({ yardsticks }) => yardsticks));
  return speed === undefined ? [] : [[text('Words looked up in a map'), text(`${written(speed)} MB/s`)]];
}

const howServers =
  'Over stdio, each run in a process of its own, the servers in turns. Keys are typed 120 ms apart at several places of the ' +
  'draft, prose with an amount in it; a key takes from its change being sent to the diagnostics of the draft with it having ' +
  'arrived. With push the server sends them unasked, with pull the client asks after each key. A burst is 30 keys 5 ms apart; ' +
  'it takes from its last key to the last diagnostics. Open is from opening the draft, in a server that has just started, to ' +
  'its diagnostics; start from the start of the process to its answer to initialize. All asked for is what VS Code asks after a ' +
  'key: outline, folds, lenses, actions, highlights, links, hints, the colours of what is in view; of Engross the first two as its ' +
  'extension asks, for what changed in them.';

const howOthers =
  'A library is measured in a minimal server around it that reads the whole text at each change, once more after a pass if ' +
  'something changed meanwhile. They do other work than Engross does; the figures say what it would be to type with them. A ' +
  'dash is a server that did not come so far in its time.';

const howFolders =
  'One text in four is Markdown, one in eight full of contradictions. Time is from the start of the process to its end, CPU ' +
  'time that of all its threads.';

const contendersTable = (contenders: readonly Contender[]): readonly RootContent[] => [
  table([[text('Server'), text('What it does')], ...contenders.map(({ name, says }) => [strong(name), text(says)])]),
];

const sheetOf = ({ title, rows, notes }: Sheet): readonly RootContent[] => [
  heading(3, title),
  table(rows.map((row) => row.map((cell) => text(cell)))),
  ...notes.map((note) => paragraph(text(note))),
];
