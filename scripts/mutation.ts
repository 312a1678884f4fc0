import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startGroup, stopOnSignals } from './editor/process-group.ts';
import { step } from './editor/progress.ts';
import { cacheFolder, projectFolder } from './editor/project.ts';
import { runNpm } from './editor/run-command.ts';

const usage = `npm run mutation [-- --jobs N --tests TEXT <path>...]

Changes the code of the analysis in one place at a time and names the changes that no test notices. Paths are those of
server/src/analysis: a folder (words) or a file (facts/date/year.ts); all of words, facts and rules takes hours.
What was tried before is remembered until its code or its tests change. --tests date runs only the test files with
"date" in their names: sooner done, and never a better score.`;

/**
 * The tests that each folder is held to: its own. Those that read it through others are too slow to run for every
 * change.
 */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  words: ['test/words'],
  facts: ['test/facts'],
  model: ['test/model', 'test/rules'],
  rules: ['test/rules'],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string' }, tests: { type: 'string', default: '' }, help: { type: 'boolean', short: 'h' } },
});
const paths = positionals.length > 0 ? positionals : ['words', 'facts', 'rules'];
const folders = [...new Set(paths.map((path) => path.split('/')[0] ?? ''))];
const tests = [...new Set(folders.flatMap((folder) => testsOf[folder] ?? []))];

if (values.help || folders.some((folder) => !(folder in testsOf))) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  stopOnSignals();
  process.exitCode = await mutate(await installStryker());
}

/** Installs StrykerJS unless an earlier run did; the cache is keyed on the lock file. Returns its folder. */
async function installStryker(): Promise<string> {
  const manifest = join(projectFolder, 'test', 'mutation');
  const key = createHash('sha256').update(await readFile(join(manifest, 'package-lock.json')));
  const home = join(cacheFolder, 'mutation');
  const folder = join(home, key.digest('hex').slice(0, 12));
  if (existsSync(folder)) return folder;
  await mkdir(home, { recursive: true });
  await step('Installing StrykerJS from npm (once, about 70 MB, in .cache)', async () => {
    const draft = join(home, `installing-${process.pid}`);
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft);
    for (const file of ['package.json', 'package-lock.json']) await copyFile(join(manifest, file), join(draft, file));
    // Without its peers: the tests name mocha's functions, so that mocha has to be the project's own.
    await runNpm(['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: draft });
    await symlink(join(projectFolder, 'node_modules', 'mocha'), join(draft, 'node_modules', 'mocha'), 'junction');
    await rename(draft, folder);
  });
  return folder;
}

/** Runs StrykerJS over the paths. Returns its exit code. */
async function mutate(stryker: string): Promise<number> {
  const work = join(cacheFolder, 'mutation');
  const settings = join(work, 'settings.json');
  const plugin = join(stryker, 'node_modules', '@stryker-mutator', 'mocha-runner', 'dist', 'src', 'index.js');
  await writeFile(settings, JSON.stringify(options(work, plugin)));
  const script = join(stryker, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  return startGroup(process.execPath, [script, 'run', settings], { cwd: projectFolder, output: 'both' }).ended;
}

function options(work: string, plugin: string): object {
  return {
    testRunner: 'mocha',
    plugins: [plugin],
    testRunnerNodeArgs: ['--import', 'tsx'],
    mochaOptions: {
      'no-config': true,
      require: ['./test/mutation/few-runs.ts'],
      spec: tests.map((folder) => `${folder}/**/*${values.tests}*.test.ts`),
    },
    coverageAnalysis: 'perTest',
    mutate: paths.map((path) => `server/src/analysis/${path}${path.endsWith('.ts') ? '' : '/**/*.ts'}`),
    // What is computed once, when a module is loaded, would need a new process for each change.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: join(work, 'tried.json'),
    ignorePatterns: ['.cache', 'client', 'dist', 'docs', 'images', 'test-output', 'test/editor', '*.vsix'],
    tempDirName: join('.cache', 'mutation', 'work'),
    concurrency: Number(values.jobs ?? 2),
    // A change that never ends costs as long; the tests of a place take a second.
    timeoutMS: 4_000,
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { allowColor: process.stdout.isTTY, logTests: false, reportTests: false },
    jsonReporter: { fileName: join(work, 'report.json') },
  };
}
