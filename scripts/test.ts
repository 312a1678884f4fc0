import { stopOnSignals } from './editor/process-group.ts';
import { projectFolder } from './editor/project.ts';
import { startNpm } from './editor/run-command.ts';
import { sum, tallyOf, type Tally } from './test/tally.ts';

/** One part of `npm test`: a script of package.json. */
interface Step {
  readonly name: string;
  readonly run: readonly string[];
  readonly counts: boolean;
  /** When it is taken to hang, and ended. */
  readonly minutes: number;
}

const reporter = ['--', '--reporter', './scripts/test/counting-reporter.cjs'];
const asked = process.argv.slice(2);
const built = asked.length === 0 || asked.includes('build');
const steps: readonly Step[] = [
  { name: 'types', run: ['check:types'], counts: false, minutes: 2 },
  { name: 'lint', run: ['check:lint'], counts: false, minutes: 2 },
  { name: 'generated', run: ['check:generated'], counts: false, minutes: 1 },
  { name: 'build', run: ['build'], counts: false, minutes: 1 },
  { name: 'unit', run: ['test:unit', ...reporter], counts: true, minutes: 10 },
  { name: 'neovim', run: ['test:neovim', ...(built ? ['--', '--no-build'] : [])], counts: true, minutes: 2 },
  { name: 'editor', run: ['test:editor'], counts: true, minutes: 11 },
];

/** When the whole run is ended, so that its last line is printed before a build machine loses patience. */
const deadline = performance.now() + 17 * 60_000;

const names = steps.map(({ name }) => name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`npm test [-- step...]: no step is called ${unknown.join(', ')}; there are ${names.join(', ')}`);
  process.exit(2);
}

stopOnSignals();
const results: { readonly step: Step; readonly seconds: number; readonly tally: Tally }[] = [];
for (const step of steps) {
  if (asked.length > 0 && !asked.includes(step.name)) continue;
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const tally = await runStep(step);
  results.push({ step, seconds: (performance.now() - start) / 1000, tally });
}

console.log('\n== all');
for (const { step, seconds, tally } of results) {
  const outcome = step.counts ? `${tally.passed} passed, ${tally.failed} failed` : tally.failed === 0 ? 'ok' : 'failed';
  console.log(`${step.name.padEnd(12)}${seconds.toFixed(1).padStart(6)} s   ${outcome}`);
}
const { passed, failed } = sum(results.map(({ tally }) => tally));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a step to its end. Its failure is counted and told; the later steps still run. */
async function runStep({ name, run, counts, minutes }: Step): Promise<Tally> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const group = startNpm(['run', '--silent', ...run], {
    cwd: projectFolder,
    output: 'both',
    env: { ...process.env, ...colour },
  });
  const patience = Math.min(minutes * 60_000, deadline - performance.now());
  const limit = setTimeout(() => {
    console.error(`${name} did not end within ${(patience / 60_000).toFixed(1)} minutes`);
    void group.stop();
  }, patience);
  const code = await group.ended.catch((error: unknown) => {
    console.error(`${name} could not be started: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  });
  clearTimeout(limit);
  return tallyOf({ code, output: group.output(), counts });
}
