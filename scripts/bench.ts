import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verdictsOn } from './bench/budgets.ts';
import { bundleCommandLine, bundleServers } from './bench/bundles.ts';
import { makeFolder, timeFolder, type FolderTimes } from './bench/command-line.ts';
import { house, peers } from './bench/contenders.ts';
import { benchFolder, installPeers } from './bench/install.ts';
import { thisMachine, versionsOf } from './bench/machine.ts';
import { measure, type Bench } from './bench/measure.ts';
import type { Cell } from './bench/measures.ts';
import { readOptions, type Options } from './bench/options.ts';
import { housePlan, peersPlan, type Group } from './bench/plan.ts';
import { benchmarksChart } from './bench/report/chart.ts';
import { benchmarksPage } from './bench/report/page.ts';
import { terminalReport } from './bench/report/terminal.ts';
import type { Results } from './bench/results.ts';
import { step } from './editor/progress.ts';
import { projectFolder } from './editor/project.ts';

const today = new Date().toISOString().slice(0, 10);
const names = peers.map(({ name }) => name);
const options = readOptions(process.argv.slice(2), names, today);
if (typeof options === 'string') {
  const helped = process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h');
  (helped ? console.log : console.error)(options);
  process.exitCode = helped ? 0 : 2;
} else await bench(options);

async function bench(asked: Options): Promise<void> {
  const machine = thisMachine();
  const others = asked.quick ? [] : peers.filter(({ name }) => asked.only?.includes(name) ?? true);
  const contenders = [...house, ...others];
  const peersFolder = others.length > 0 ? await installPeers() : undefined;
  await mkdir(benchFolder, { recursive: true });
  // Installing is done once and does not count.
  const began = performance.now();
  const deadline = began + asked.minutes * 60_000;
  const files = await bundleServers(contenders, peersFolder ?? benchFolder);

  const cells: Cell[] = [];
  const bytes = new Map<string, number>();
  const measuring: Bench = { files, defeats: new Map(), deadline };
  const measureAll = async (groups: readonly Group[]): Promise<void> => {
    for (const group of groups) {
      const { name, text } = group.draft();
      bytes.set(name, Buffer.byteLength(text));
      const title = group.task === 'typing' ? `${name}, ${group.mode}` : `${name}, 1,000 edits`;
      cells.push(...(await step(title, () => measure(group, measuring))));
    }
  };
  await measureAll(housePlan(asked.quick));
  const folders = await timeFolders(asked, deadline);
  await measureAll(peersPlan(others));
  const results: Results = {
    date: asked.date,
    machine,
    versions: versionsOf(contenders, peersFolder),
    seconds: (performance.now() - began) / 1000,
    cells,
    folders,
    bytes,
  };
  const verdicts = verdictsOn(results);
  console.log(terminalReport(results, verdicts));
  if (!asked.writes) return;
  const docs = join(projectFolder, 'docs');
  await writeFile(join(docs, 'benchmarks.md'), benchmarksPage(results, verdicts, contenders));
  await writeFile(join(docs, 'benchmarks.svg'), benchmarksChart(results));
  console.log('\nWritten to docs/benchmarks.md and docs/benchmarks.svg');
}

async function timeFolders({ quick, corpus }: Options, deadline: number): Promise<readonly FolderTimes[]> {
  const files = await bundleCommandLine(benchFolder);
  const made = join(benchFolder, 'drafts');
  await makeFolder(made, quick ? 2_000_000 : 8_000_000);
  const rounds = quick ? 2 : 3;
  const times = [await step('The command line', () => timeFolder('drafts made here', made, files, rounds, deadline))];
  if (corpus !== undefined) {
    times.push(
      await step('The command line on the corpus', () => timeFolder('the corpus', corpus, files, rounds, deadline)),
    );
  }
  return times;
}
