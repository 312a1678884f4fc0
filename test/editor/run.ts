import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { packageExtension } from '../../scripts/editor/extension-package.ts';
import { installParts } from '../../scripts/editor/parts.ts';
import { isLeaving, stopEverything, stopOnSignals } from '../../scripts/editor/process-group.ts';
import { projectFolder } from '../../scripts/editor/project.ts';
import { launchBrowser } from './browser.ts';
import { closeSessions, screenshotFolder } from './session.ts';

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
  const failures = await runScenarios().catch((error: unknown) => {
    if (!isLeaving()) console.error(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed`);
    return 1;
  });
  await closeSessions();
  await stopEverything();
  // What a scenario left open must not hold the run.
  process.exit(failures === 0 ? 0 : 1);
}

async function runScenarios(): Promise<number> {
  const parts = await installParts();
  // A browser that cannot start is told before anything is built, and once.
  await (await launchBrowser(parts)).close();
  if (!values['no-build']) await packageExtension();
  await rm(screenshotFolder, { recursive: true, force: true });
  const folder = join(projectFolder, 'test', 'editor');
  const mocha = new Mocha({ timeout: 120_000, slow: 30_000, reporter: 'spec', forbidOnly: true, forbidPending: true });
  if (values.grep !== undefined) mocha.fgrep(values.grep);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.test.ts'));
  for (const file of files.sort()) mocha.addFile(join(folder, file));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      const passed = runner.stats?.passes ?? 0;
      if (passed + failed === 0) console.log('No scenario was run.');
      console.log(`${passed} passed, ${failed} failed`);
      resolve(passed === 0 ? 1 : failed);
    });
  });
}
