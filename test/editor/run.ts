import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageExtension } from '../../scripts/editor/extension-package.ts';
import { installParts } from '../../scripts/editor/parts.ts';
import { isLeaving, startGroup, stopEverything, stopOnSignals } from '../../scripts/editor/process-group.ts';
import { projectFolder } from '../../scripts/editor/project.ts';
import { launchBrowser } from './browser.ts';
import { screenshotFolder } from './output.ts';

const usage = `npm run test:editor [-- --grep <text> --no-build]

Builds and packages Engross and tries it in a real VS Code: code-server and Chromium, both from npm.
  --grep <text>  only the scenarios whose title holds the text
  --no-build     take engross.vsix as it is`;

const { values } = parseArgs({
  options: { grep: { type: 'string' }, 'no-build': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});

if (values.help) {
  console.log(usage);
} else {
  stopOnSignals();
  process.exitCode = await runScenarios().catch((error: unknown) => {
    if (!isLeaving()) console.error(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed`);
    return 1;
  });
  await stopEverything();
}

/** Returns the exit code. The scenarios run in a process of their own, which mocha ends whatever they leave open. */
async function runScenarios(): Promise<number> {
  const parts = await installParts();
  // A browser that cannot start is told before anything is built, and once.
  await (await launchBrowser(parts)).close();
  if (!values['no-build']) await packageExtension();
  await rm(screenshotFolder, { recursive: true, force: true });
  const mocha = ['--import', 'tsx', join('node_modules', 'mocha', 'bin', 'mocha.js')];
  const config = ['--config', join('test', 'editor', '.mocharc.json')];
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const group = startGroup(
    process.execPath,
    [...mocha, ...config, ...(values.grep === undefined ? [] : ['--fgrep', values.grep])],
    { cwd: projectFolder, env: { ...process.env, ...colour }, output: 'both' },
  );
  const code = await group.ended;
  if (!isLeaving() && !/^\d+ passed, \d+ failed$/m.test(group.output())) console.log('0 passed, 1 failed');
  return code;
}
